"""A disk that is full: the change is refused as a whole, and works once there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.errors import LibraryUnavailableError
from reviewer.records import Cleaned, Draft
from tests.builders import ask, make_article, make_details, tagging
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.records import Article, Change
    from reviewer.store import Library

ENOUGH = 1 << 30
LONG = "œ" * 100_000


def _fill(library: Library) -> None:
    """Let the file grow no more, as on a full disk."""
    library._db.execute("PRAGMA max_page_count = 1")


def _make_room(library: Library) -> None:
    library._db.execute(f"PRAGMA max_page_count = {ENOUGH}")


def _until_full(library: Library, article: Article) -> tuple[list[Change], Change]:
    """Tag until the disk refuses; return what was acknowledged, and what was refused."""
    acknowledged = []
    for number in range(10_000):
        tag = tagging(article, note=f"{number} {LONG[:500]}")
        try:
            library.commit("tag", "anna", [tag])
        except LibraryUnavailableError:
            return acknowledged, tag
        acknowledged.append(tag)
    raise AssertionError("the disk never filled up")


def test_full_disk_keeps_what_was_acknowledged_and_nothing_else(
    library: Library, path: Path, article: Article
) -> None:
    _fill(library)
    acknowledged, refused = _until_full(library, article)
    found = {annotation.id for annotation in library.annotations(article.id)}
    assert {tag.subject for tag in acknowledged} == found
    assert [(len(acknowledged),)] == ask(path, "SELECT count(*) FROM op")
    _make_room(library)
    library.commit("tag", "anna", [refused])
    assert len(acknowledged) + 1 == len(library.annotations(article.id))
    grown, made = folded_tables(path)
    assert grown == made


def _add(library: Library, _: Article) -> None:
    library.add_articles([(make_article(LONG, f"{n}.txt"), Cleaned(LONG)) for n in range(3)])


def _tag(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article, note=LONG)])


def _draft(library: Library, article: Article) -> None:
    library.shelf.save_draft(Draft(article.id, "one", make_details(note=LONG)))


@pytest.mark.parametrize("act", [_add, _tag, _draft])
def test_full_disk_refuses_and_works_again_with_room(
    library: Library, path: Path, article: Article, act: Callable[[Library, Article], None]
) -> None:
    _fill(library)
    with pytest.raises(LibraryUnavailableError, match="full") as caught:
        act(library, article)
    assert str(path) == caught.value.path
    counted = (
        "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM op), count(*) FROM draft"
    )
    assert [(1, 0, 0)] == ask(path, counted)
    assert article == library.article(article.id)
    _make_room(library)
    act(library, article)
    assert [("ok",)] == ask(path, "PRAGMA integrity_check")
    assert [(1, 0, 0)] != ask(path, counted)


def test_undo_that_finds_the_disk_full_can_be_repeated(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article, note=LONG)])
    _fill(library)
    library.undo("anna")
    with pytest.raises(LibraryUnavailableError):
        library.redo("anna")
    assert () == library.annotations(article.id)
    _make_room(library)
    library.redo("anna")
    assert 1 == len(library.annotations(article.id))
