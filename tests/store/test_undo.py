"""Undo and redo: every act, in order, across articles, for ever, each author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.errors import ReadOnlyLibraryError
from reviewer.records import ArticleState, Change, QueueFilter, Span
from reviewer.store import Library, verdict_field
from tests.builders import make_articles, make_library, retagging, tagging, turning, untagging

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer.records import Article, Step

ARTICLES = make_articles(3)


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    library = make_library(path, *ARTICLES)
    yield library
    library.close()


@pytest.fixture
def article() -> Article:
    return ARTICLES[0]


def _spans(library: Library, article: Article) -> list[Span]:
    return [annotation.span for annotation in library.annotations(article.id)]


def _labels(library: Library) -> tuple[str | None, str | None]:
    undo, redo = library.next_steps("anna")
    return undo and undo.label, redo and redo.label


def _restored(library: Library, change: Change) -> tuple[Step | None, Step | None]:
    """Check that undo and redo of a change lead where they came from; return both steps."""
    before = library.annotation(change.subject)
    library.commit("act", "anna", [change])
    after = library.annotation(change.subject)
    steps = library.undo("anna"), library.redo("anna")
    redone = library.annotation(change.subject)
    library.undo("anna")
    undone = library.annotation(change.subject)
    assert (after.details, after.state) == (redone.details, redone.state)
    assert (before.details, before.state) == (undone.details, undone.state)
    return steps


def test_nothing_done_leaves_nothing_to_undo_or_redo(library: Library) -> None:
    assert (None, None) == (library.undo("anna"), library.redo("anna"))
    assert (None, None) == library.next_steps("anna")


def test_undo_takes_a_tag_away_and_redo_brings_it_back(library: Library, article: Article) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    before = library.annotation(tag.subject)
    library.undo("anna")
    assert [] == _spans(library, article)
    library.redo("anna")
    (after,) = library.annotations(article.id)
    assert (before.id, before.span, before.quote, before.details) == (
        after.id,
        after.span,
        after.quote,
        after.details,
    )


def test_undo_tells_what_it_took_back(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article)])
    step, _ = library.next_steps("anna")
    assert ("tag", "président américain", article.id) == (step.verb, step.label, step.article_id)
    assert step == library.undo("anna")
    assert (None, step) == library.next_steps("anna")
    assert step == library.redo("anna")


def test_gesture_is_named_by_its_first_operation(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article), turning(article, ArticleState.IN_REVIEW)])
    assert ("président américain", None) == _labels(library)
    library.undo("anna")
    assert (None, "président américain") == _labels(library)
    library.redo("anna")
    assert ("président américain", None) == _labels(library)


def test_undo_restores_what_was_said(library: Library, article: Article) -> None:
    tag = tagging(article, note="avant")
    library.commit("tag", "anna", [tag])
    undo, redo = _restored(library, retagging(tag, category="name", note="après", evidence=("x",)))
    assert ("act", "act") == (undo.verb, redo.verb)


def test_undo_brings_a_deleted_annotation_back(library: Library, article: Article) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    library.commit("untag", "anna", [untagging(tag)])
    library.undo("anna")
    assert [Span(5, 24)] == _spans(library, article)
    library.redo("anna")
    assert [] == _spans(library, article)


def test_undo_restores_the_state_of_an_annotation(library: Library, article: Article) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    _restored(library, Change(tag.subject, article.id, {"state": "rejected"}))


def test_tag_and_state_of_one_gesture_go_together(library: Library, article: Article) -> None:
    changes = [tagging(article), turning(article, ArticleState.IN_REVIEW)]
    library.commit("tag", "anna", changes)
    library.undo("anna")
    assert ([], ArticleState.TO_READ) == (_spans(library, article), library.state(article.id))
    library.redo("anna")
    assert ([Span(5, 24)], ArticleState.IN_REVIEW) == (
        _spans(library, article),
        library.state(article.id),
    )


def test_undo_of_a_bulk_change_restores_each_state(library: Library) -> None:
    states = [ArticleState.TO_READ, ArticleState.IN_REVIEW, ArticleState.SET_ASIDE]
    library.commit("state", "anna", list(map(turning, ARTICLES, states)))
    library.commit("state", "anna", [turning(a, ArticleState.REVIEWED) for a in ARTICLES])
    library.undo("anna")
    assert states == [library.state(article.id) for article in ARTICLES]
    library.redo("anna")
    assert {ArticleState.REVIEWED: 3}.items() <= library.queue(QueueFilter()).counts.items()


def test_undo_of_a_restored_block_asks_cleaning_again(library: Library, article: Article) -> None:
    span = Span(0, 10)
    for kept in (True, False):
        change = Change(article.id, article.id, {verdict_field(span): kept})
        library.commit("restore", "anna", [change])
    library.undo("anna")
    assert {span: True} == library.editor_verdicts(article.id)
    library.undo("anna")
    assert {} == library.editor_verdicts(article.id)
    library.redo("anna")
    assert {span: True} == library.editor_verdicts(article.id)


def test_steps_are_undone_backwards_across_articles(library: Library) -> None:
    for at, article in enumerate(ARTICLES):
        library.commit("tag", "anna", [tagging(article, Span(at, at + 2))])
    undone = [library.undo("anna").article_id for _ in ARTICLES]
    assert [article.id for article in reversed(ARTICLES)] == undone
    redone = [library.redo("anna").article_id for _ in ARTICLES]
    assert [article.id for article in ARTICLES] == redone


def test_undo_and_redo_walk_one_line(library: Library, article: Article) -> None:
    for end in (2, 3, 4):
        library.commit("tag", "anna", [tagging(article, Span(0, end))])
    seen = []
    for step in "uururruuuru":
        (library.undo if step == "u" else library.redo)("anna")
        seen.append(len(_spans(library, article)))
    assert [2, 1, 2, 1, 2, 3, 2, 1, 0, 1, 0] == seen


def test_new_act_clears_what_could_be_redone(library: Library, article: Article) -> None:
    for end in (2, 3):
        library.commit("tag", "anna", [tagging(article, Span(0, end))])
    library.undo("anna")
    library.commit("tag", "anna", [tagging(article, Span(0, 4))])
    assert ("R.Le", None) == _labels(library)
    assert library.redo("anna") is None
    library.undo("anna")
    assert ("R.", "R.Le") == _labels(library)
    library.undo("anna")
    assert (None, "R.") == _labels(library)


def test_undo_goes_on_after_reopening(library: Library, path: Path, article: Article) -> None:
    for end in (2, 3):
        library.commit("tag", "anna", [tagging(article, Span(0, end))])
    library.undo("anna")
    library.close()
    again = Library.open(path)
    assert ("R.", "R.L") == _labels(again)
    again.redo("anna")
    again.undo("anna")
    again.undo("anna")
    assert [] == _spans(again, article)
    again.close()


def test_each_author_undoes_own_acts(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article, Span(0, 2))])
    library.commit("tag", "boris", [tagging(article, Span(0, 3))])
    library.commit("tag", "anna", [tagging(article, Span(0, 4))])
    library.undo("anna")
    library.undo("anna")
    assert ([Span(0, 3)], None) == (_spans(library, article), library.undo("anna"))
    library.undo("boris")
    assert [] == _spans(library, article)


def test_act_of_another_author_leaves_redo(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article, Span(0, 2))])
    library.undo("anna")
    library.commit("tag", "boris", [tagging(article, Span(0, 3))])
    library.redo("anna")
    assert [Span(0, 2), Span(0, 3)] == _spans(library, article)


def test_undo_leaves_what_another_author_said_of_other_fields(
    library: Library, article: Article
) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    library.commit("retag", "anna", [Change(tag.subject, article.id, {"note": "anna"})])
    library.commit("retag", "boris", [Change(tag.subject, article.id, {"correction": "boris"})])
    library.undo("anna")
    details = library.annotation(tag.subject).details
    assert ("", "boris") == (details.note, details.correction)


def test_fifty_steps_can_be_undone(library: Library, article: Article) -> None:
    library._db.execute("PRAGMA synchronous = OFF")
    tag = tagging(article, note="")
    library.commit("tag", "anna", [tag])
    for number in range(50):
        change = Change(tag.subject, article.id, {"note": str(number)})
        library.commit("retag", "anna", [change])
    notes = []
    while library.undo("anna"):
        notes.append(library.annotation(tag.subject).details.note)
    assert [*map(str, reversed(range(49))), "", ""] == notes


def test_read_only_library_undoes_nothing(library: Library, path: Path, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article)])
    reader = Library.open(path)
    with pytest.raises(ReadOnlyLibraryError):
        reader.undo("anna")
    assert [Span(5, 24)] == _spans(reader, article)
    reader.close()
