"""The log: it only grows, and says who changed what, having seen what."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import UnknownRecordError
from reviewer.records import ArticleState, Change, Cleaned, Span
from tests.builders import ask, make_article, retagging, tagging, turning, untagging

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article
    from reviewer.store import Library


@pytest.mark.parametrize(
    "sql", ["UPDATE op SET fields = '{}'", "DELETE FROM op", "UPDATE op SET author = 'eve'"]
)
def test_operations_are_immutable(library: Library, path: Path, article: Article, sql: str) -> None:
    library.commit("tag", "anna", [tagging(article)])
    before = ask(path, "SELECT * FROM op")
    with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.IntegrityError, match="immu"):
        db.execute(sql)
    assert before == ask(path, "SELECT * FROM op")


def test_undoing_adds_to_the_log(library: Library, path: Path, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article)])
    before = ask(path, "SELECT * FROM op ORDER BY seq")
    library.undo("anna")
    library.redo("anna")
    after = ask(path, "SELECT * FROM op ORDER BY seq")
    assert before == after[:1]
    assert [("tag",), ("undo",), ("redo",)] == ask(path, "SELECT verb FROM op ORDER BY seq")


def test_operation_names_what_its_author_had_seen(
    library: Library, path: Path, article: Article
) -> None:
    tag = tagging(article)
    for change in (tag, retagging(tag, note="1"), retagging(tag, note="2"), tagging(article)):
        library.commit("tag", "anna", [change])
    operations = ask(path, "SELECT id, parents FROM op ORDER BY seq")
    parents = [json.loads(parents) for _, parents in operations]
    assert [[], [operations[0][0]], [operations[1][0]], []] == parents


def test_operation_keeps_what_it_replaced(library: Library, path: Path, article: Article) -> None:
    tag = tagging(article, note="avant")
    library.commit("tag", "anna", [tag])
    library.commit("retag", "anna", [Change(tag.subject, article.id, {"note": "après"})])
    replaced = [json.loads(row) for (row,) in ask(path, "SELECT replaced FROM op ORDER BY seq")]
    assert [{"deleted": True}, {"note": "avant"}] == replaced


def test_gesture_is_one_act_of_many_operations(library: Library, path: Path) -> None:
    articles = [make_article(text) for text in ("un", "deux")]
    library.add_articles([(one, Cleaned("")) for one in articles])
    library.commit("state", "anna", [turning(a, ArticleState.REVIEWED) for a in articles])
    assert [(1, 2, 1)] == ask(
        path, "SELECT count(DISTINCT gesture), count(*), count(DISTINCT made_at) FROM op"
    )


def test_author_and_time_are_those_of_the_operations(
    library: Library, path: Path, article: Article
) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    library.commit("retag", "boris", [retagging(tag, note="!")])
    annotation = library.annotation(tag.subject)
    moments = [moment for (moment,) in ask(path, "SELECT made_at FROM op ORDER BY seq")]
    assert ("anna", *moments, 2) == (
        annotation.author,
        annotation.created_at,
        annotation.updated_at,
        annotation.revision,
    )


def test_annotations_stand_by_their_place(library: Library, article: Article) -> None:
    spans = [Span(9, 12), Span(2, 30), Span(2, 4), Span(0, 60)]
    library.commit("tag", "anna", [tagging(article, span) for span in spans])
    assert sorted(spans) == [one.span for one in library.annotations(article.id)]


def test_article_counts_the_annotations_that_stand(library: Library, article: Article) -> None:
    first, second = tagging(article), tagging(article)
    library.commit("tag", "anna", [first, second])
    library.commit("untag", "anna", [untagging(first)])
    assert 1 == library.rows([article.id])[0].annotations
    assert [second.subject] == [one.id for one in library.annotations(article.id)]


def test_deleted_annotation_can_still_be_read(library: Library, article: Article) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    library.commit("untag", "anna", [untagging(tag)])
    assert "président américain" == library.annotation(tag.subject).quote


def test_quote_and_its_surroundings_are_kept(library: Library, article: Article) -> None:
    tag = tagging(article)
    library.commit("tag", "anna", [tag])
    annotation = library.annotation(tag.subject)
    text, span = article.original, annotation.span
    assert text[span.start : span.end] == annotation.quote
    assert ("R.Le ", text[24:56]) == (annotation.prefix, annotation.suffix)


def test_lone_surrogates_of_a_clipboard_are_replaced(library: Library, article: Article) -> None:
    tag = tagging(article, correction="\ud83d!", note="\udfff", evidence=("https://a.b/\ud800",))
    library.commit("tag", "anna", [tag])
    details = library.annotation(tag.subject).details
    said = (details.correction, details.note, *details.evidence)
    assert ("\ufffd!", "\ufffd", "https://a.b/\ufffd") == said


STRANGER = make_article("inconnu")


@pytest.mark.parametrize(
    "change", [tagging(STRANGER, Span(0, 3)), turning(STRANGER, ArticleState.REVIEWED)]
)
def test_unknown_article_leaves_no_operation(
    library: Library, path: Path, article: Article, change: Change
) -> None:
    with pytest.raises(UnknownRecordError):
        library.commit("state", "anna", [tagging(article), change])
    assert [] == ask(path, "SELECT * FROM op")
    assert (None, None) == library.next_steps("anna")
