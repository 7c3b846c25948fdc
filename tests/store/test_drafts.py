"""Drafts: what stands in the form of an annotation survives, and is nobody's act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.errors import ReadOnlyLibraryError
from reviewer.records import Cause, Cleaned, Draft, Severity
from reviewer.store import Library
from tests.builders import ask, make_article, make_details

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article


def _draft(article: Article, annotation: str = "one", **fields: object) -> Draft:
    return Draft(article.id, annotation, make_details(**fields))


def test_article_without_a_draft_has_none(library: Library, article: Article) -> None:
    assert () == library.shelf.drafts(article.id)


def test_draft_survives_reopening(library: Library, path: Path, article: Article) -> None:
    draft = _draft(
        article,
        correction="« président\u202f» 😀",
        severity=Severity.CRITICAL,
        cause=Cause.TRANSLATION,
        evidence=("https://example.org", ""),
        note="a\nb\t\u2028",
    )
    library.shelf.save_draft(draft)
    library.close()
    again = Library.open(path)
    assert (draft,) == again.shelf.drafts(article.id)
    again.close()


def test_annotation_keeps_its_last_draft(library: Library, article: Article) -> None:
    for note in "ab":
        library.shelf.save_draft(_draft(article, note=note))
    assert (_draft(article, note="b"),) == library.shelf.drafts(article.id)


def test_annotations_of_one_article_have_drafts_of_their_own(
    library: Library, article: Article
) -> None:
    other = make_article("un")
    library.add_articles([(other, Cleaned(""))])
    drafts = (_draft(article, "one", note="a"), _draft(article, "two", note="b"))
    for draft in (*drafts, _draft(other, "three")):
        library.shelf.save_draft(draft)
    assert drafts == library.shelf.drafts(article.id)


def test_draft_can_be_forgotten(library: Library, article: Article) -> None:
    library.shelf.save_draft(_draft(article))
    library.shelf.forget_draft("one")
    library.shelf.forget_draft("one")
    assert () == library.shelf.drafts(article.id)


def test_draft_is_no_operation(library: Library, path: Path, article: Article) -> None:
    library.shelf.save_draft(_draft(article))
    assert [] == ask(path, "SELECT * FROM op")
    assert (None, None) == library.next_steps("anna")


def test_draft_may_hold_half_a_character(library: Library, article: Article) -> None:
    library.shelf.save_draft(_draft(article, note="\ud83d"))
    assert (_draft(article, note="\ufffd"),) == library.shelf.drafts(article.id)


def test_read_only_library_keeps_no_draft(library: Library, path: Path, article: Article) -> None:
    reader = Library.open(path)
    with pytest.raises(ReadOnlyLibraryError):
        reader.shelf.save_draft(_draft(article))
    reader.close()
    assert () == library.shelf.drafts(article.id)
