"""An editor's verbs: tagging and changing one's mind, states, and blocks put back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reviewer.desk import Desk, new_annotation
from reviewer.errors import SpanError, UnknownRecordError
from reviewer.records import AnnotationState, ArticleState, Draft, QueueFilter, Span
from tests.builders import WRONG, ask, make_article, make_articles, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.records import Article

PAGE = """Un titre de trois lignes

Le conseil municipal a voté jeudi soir la rénovation du vieux pont, après trois heures d’un débat.

Facebook
Twitter
LinkedIn

Leave a Comment
"""


def _last_fields(path: Path) -> dict[str, object]:
    ((fields,),) = ask(path, "SELECT fields FROM op ORDER BY seq DESC LIMIT 1")
    return json.loads(fields)


def _operations(path: Path) -> int:
    ((count,),) = ask(path, "SELECT count(*) FROM op")
    return count


def test_tag_opens_the_review_of_an_article_to_read(desk: Desk, article: Article) -> None:
    desk.tag(article.id, WRONG, make_details())
    assert ArticleState.IN_REVIEW == desk.open_article(article.id).state


@pytest.mark.parametrize("state", set(ArticleState) - {ArticleState.TO_READ})
def test_tag_leaves_any_other_state(desk: Desk, article: Article, state: ArticleState) -> None:
    desk.set_state([article.id], state)
    desk.tag(article.id, WRONG, make_details())
    assert state == desk.open_article(article.id).state


def test_tag_and_the_state_it_set_are_undone_as_one(desk: Desk, article: Article) -> None:
    desk.tag(article.id, WRONG, make_details())
    desk.undo()
    opened = desk.open_article(article.id)
    assert (ArticleState.TO_READ, ()) == (opened.state, opened.annotations)
    assert desk.next_steps()[0] is None


def test_tag_comes_back_as_it_was_meant(desk: Desk, article: Article) -> None:
    details = make_details("quotation", note="à voir", evidence=("https://example.org",))
    annotation = desk.tag(article.id, WRONG, details)
    assert (article.id, WRONG, "président américain", details, "anna", 1) == (
        annotation.article_id,
        annotation.span,
        annotation.quote,
        annotation.details,
        annotation.author,
        annotation.revision,
    )


def test_tag_outside_the_text_is_refused(desk: Desk, article: Article) -> None:
    with pytest.raises(SpanError):
        desk.tag(article.id, Span(0, len(article.original) + 1), make_details())
    assert ArticleState.TO_READ == desk.open_article(article.id).state


def test_retag_writes_what_differs_and_nothing_else(
    desk: Desk, path: Path, article: Article
) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    desk.retag(annotation.id, make_details(note="!"))
    assert {"note": "!"} == _last_fields(path)


def test_retag_without_a_difference_is_no_act(desk: Desk, path: Path, article: Article) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    before = _operations(path)
    assert annotation == desk.retag(annotation.id, make_details())
    assert (before, "tag") == (_operations(path), desk.next_steps()[0].verb)


def _merge(path: Path, name: str, fields: dict[str, object], parent: str) -> None:
    """Add an operation to the log as another desktop would, which had seen only its parent."""
    columns = "gesture, verb, target, subject, article_id, author, made_at, replaced"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            f"INSERT INTO op (id, parents, fields, {columns})"
            f" SELECT ?, json_array(id), ?, {columns} FROM op WHERE id = ?",
            (name, json.dumps(fields), parent),
        )


def test_choosing_the_value_that_is_shown_settles_a_conflict(
    desk: Desk, path: Path, article: Article
) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    ((tag,),) = ask(path, "SELECT id FROM op WHERE subject = ?", annotation.id)
    _merge(path, "1", {"note": "un"}, tag)
    _merge(path, "2", {"note": "deux"}, tag)
    _merge(path, "3", {"cause": "agency"}, tag)
    shown = desk.set_annotation_state(annotation.id, AnnotationState.CONFIRMED)
    assert (AnnotationState.CONFLICT, ("note",), "un", "agency") == (
        shown.state,
        shown.conflicts,
        shown.details.note,
        shown.details.cause,
    )
    settled = desk.retag(annotation.id, shown.details)
    assert (AnnotationState.CONFIRMED, (), "un") == (
        settled.state,
        settled.conflicts,
        settled.details.note,
    )
    assert {"note": "un"} == _last_fields(path)


def test_untag_and_undo_bring_the_same_annotation(desk: Desk, article: Article) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    desk.untag(annotation.id)
    assert () == desk.annotations(article.id)
    desk.undo()
    (back,) = desk.annotations(article.id)
    assert annotation == replace(back, revision=1, updated_at=annotation.updated_at)


@pytest.mark.parametrize("state", [AnnotationState.CONFIRMED, AnnotationState.REJECTED])
def test_annotation_is_judged_and_reopened(
    desk: Desk, article: Article, state: AnnotationState
) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    assert state == desk.set_annotation_state(annotation.id, state).state
    desk.undo()
    assert (AnnotationState.OPEN,) == tuple(a.state for a in desk.annotations(article.id))


def test_many_articles_change_state_as_one_act(open_desk: Callable[..., Desk]) -> None:
    articles = make_articles(3)
    desk = open_desk(*articles)
    desk.set_state([article.id for article in articles], ArticleState.SET_ASIDE)
    assert 3 == desk.queue(QueueFilter()).counts[ArticleState.SET_ASIDE]
    step = desk.undo()
    assert ("state", "Article 0", None) == (step.verb, step.label, desk.undo())
    assert 3 == desk.queue(QueueFilter()).counts[ArticleState.TO_READ]


def test_unknown_article_or_annotation_is_named(desk: Desk, path: Path) -> None:
    verbs = (
        lambda: desk.open_article("nobody"),
        lambda: desk.tag("nobody", WRONG, make_details()),
        lambda: desk.retag("nobody", make_details()),
        lambda: desk.untag("nobody"),
        lambda: desk.set_annotation_state("nobody", AnnotationState.OPEN),
        lambda: desk.set_state(["nobody"], ArticleState.REVIEWED),
        lambda: desk.set_kept("nobody", WRONG, True),
    )
    for verb in verbs:
        with pytest.raises(UnknownRecordError, match="nobody"):
            verb()
    assert 0 == _operations(path)


def _kept(desk: Desk, article: Article) -> list[tuple[str, bool, bool]]:
    return [
        (
            block.span.of(article.original).split("\n")[0],
            block.verdict.kept,
            block.verdict.by_editor,
        )
        for block in desk.open_article(article.id).blocks
    ]


def test_editor_restores_a_removed_block_and_undo_removes_it(
    open_desk: Callable[..., Desk],
) -> None:
    article = make_article(PAGE)
    desk = open_desk(article)
    before = _kept(desk, article)
    at, block = next(
        (at, block)
        for at, block in enumerate(desk.open_article(article.id).blocks)
        if not block.verdict.kept
    )
    desk.set_kept(article.id, block.span, True)
    after = _kept(desk, article)
    assert (block.span.of(PAGE).split("\n")[0], True, True) == after.pop(at)
    assert before[:at] + before[at + 1 :] == after
    assert "restore" == desk.undo().verb
    assert before == _kept(desk, article)


def test_editor_removes_a_kept_block(open_desk: Callable[..., Desk]) -> None:
    article = make_article(PAGE)
    desk = open_desk(article)
    at = PAGE.index("Le conseil")
    span = Span(at, PAGE.index("\n", at))
    desk.set_kept(article.id, span, False)
    blocks = desk.open_article(article.id).blocks
    assert "Le conseil" not in desk.workshop.clean_text(article, blocks)
    assert "remove" == desk.undo().verb


def test_search_follows_what_an_editor_restores(open_desk: Callable[..., Desk]) -> None:
    article = make_article(PAGE)
    desk = open_desk(article)
    kept = next(block for block in desk.open_article(article.id).blocks if block.verdict.kept)
    word = kept.span.of(article.original).split()[-1].strip(".")

    def found() -> tuple[str, ...]:
        return desk.queue(QueueFilter(text=word)).ids

    assert (article.id,) == found()
    desk.set_kept(article.id, kept.span, False)
    assert () == found()
    desk.undo()
    assert (article.id,) == found()


def test_draft_opens_with_its_article_until_it_is_saved(desk: Desk, article: Article) -> None:
    tagged = desk.tag(article.id, WRONG, make_details())
    draft = Draft(article.id, tagged.id, make_details(note="à moitié"))
    desk.save_draft(draft)
    assert (draft,) == desk.open_article(article.id).drafts
    desk.save(tagged, draft.details)
    assert () == desk.open_article(article.id).drafts


def test_save_tags_what_is_new_and_changes_what_is_known(desk: Desk, article: Article) -> None:
    new = new_annotation(article.id, article.original, WRONG, make_details())
    assert ["tag", "retag"] == [
        (desk.save(new, make_details(note=note)), desk.next_steps()[0].verb)[1] for note in "ab"
    ]
    assert [(new.id, "b")] == [(a.id, a.details.note) for a in desk.annotations(article.id)]


def test_note_is_trimmed_said_once_and_ends_its_draft(desk: Desk, article: Article) -> None:
    notes = desk.queueing
    notes.keep_note_draft(article.id, "Rappeler l’ag")
    assert "Rappeler l’ag" == desk.open_article(article.id).note_draft
    for _ in range(2):
        notes.set_note(article.id, " Rappeler l’agence\n")
    opened = desk.open_article(article.id)
    assert ("Rappeler l’agence", None) == (opened.note, opened.note_draft)
    assert "note" == desk.undo().verb
    assert desk.next_steps()[0] is None
    assert "" == desk.open_article(article.id).note


def test_state_of_many_counts_only_those_that_change(desk: Desk, article: Article) -> None:
    assert [1] == list(desk.queueing.set_state([article.id], ArticleState.REVIEWED))
    assert [] == list(desk.queueing.set_state([article.id], ArticleState.REVIEWED))
    assert ArticleState.REVIEWED is desk.open_article(article.id).state
    desk.undo()
    assert desk.next_steps()[0] is None
