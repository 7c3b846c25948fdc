"""Drafts: what stands in an article's form survives, and is nobody's act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.errors import ReadOnlyLibraryError
from reviewer.records import Cause, Draft, Severity
from reviewer.store import Library
from tests.builders import ask, make_article, make_details

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article


def _draft(article: Article, **fields: object) -> Draft:
    return Draft(article.id, "annotation", make_details(**fields))


def test_article_without_a_draft_has_none(library: Library, article: Article) -> None:
    assert library.draft(article.id) is None


def test_draft_survives_reopening(library: Library, path: Path, article: Article) -> None:
    draft = _draft(
        article,
        correction="« président\u202f» 😀",
        severity=Severity.CRITICAL,
        cause=Cause.TRANSLATION,
        evidence=("https://example.org", ""),
        note="a\nb\t\u2028",
    )
    library.save_draft(draft, article.id)
    library.close()
    again = Library.open(path)
    assert draft == again.draft(article.id)
    again.close()


def test_article_keeps_its_last_draft(library: Library, article: Article) -> None:
    other = make_article("un")
    library.add_articles([(other, "")])
    for note in "ab":
        library.save_draft(_draft(article, note=note), article.id)
    library.save_draft(_draft(other, note="c"), other.id)
    assert (_draft(article, note="b"), _draft(other, note="c")) == (
        library.draft(article.id),
        library.draft(other.id),
    )


def test_draft_can_be_forgotten(library: Library, article: Article) -> None:
    library.save_draft(_draft(article), article.id)
    library.save_draft(None, article.id)
    library.save_draft(None, article.id)
    assert library.draft(article.id) is None


def test_draft_is_no_operation(library: Library, path: Path, article: Article) -> None:
    library.save_draft(_draft(article), article.id)
    assert [] == ask(path, "SELECT * FROM op")
    assert (None, None) == library.next_steps("anna")


def test_draft_may_hold_half_a_character(library: Library, article: Article) -> None:
    library.save_draft(_draft(article, note="\ud83d"), article.id)
    assert _draft(article, note="\ufffd") == library.draft(article.id)


def test_read_only_library_keeps_no_draft(library: Library, path: Path, article: Article) -> None:
    reader = Library.open(path)
    with pytest.raises(ReadOnlyLibraryError):
        reader.save_draft(_draft(article), article.id)
    reader.close()
    assert library.draft(article.id) is None
