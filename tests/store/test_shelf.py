"""Notes on articles, filters by name, and acts on many articles."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.records import (
    ArticleState,
    Change,
    Cleaned,
    HitPlace,
    Period,
    QueueFilter,
    SavedFilter,
)
from reviewer.store import Library, note_field
from reviewer.store.shelf import _filter
from tests.builders import (
    ask,
    make_article,
    make_articles,
    make_library,
    retagging,
    tagging,
    turning,
    untagging,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article, ArticleRow

_ANNOTATION_INDEXES = ("annotation_category", "annotation_author")
PERIODS = st.none() | st.builds(Period, st.integers(0, 90), st.sampled_from(("", "2024-01-31")))


def _noting(article: Article, note: str) -> Change:
    return Change(article.id, article.id, note_field(note))


def _row(library: Library, article: Article, text: str = "") -> ArticleRow:
    return library.rows([article.id], text)[0]


def _finds(library: Library, text: str) -> bool:
    return bool(library.queue(QueueFilter(text)).ids)


# --- notes


def test_note_is_an_act_that_is_undone_by_name(library: Library, article: Article) -> None:
    library.commit("note", "anna", [_noting(article, "Rappeler l’agence")])
    assert "Rappeler l’agence" == _row(library, article).note
    step = library.undo("anna")
    assert ("note", article.title) == (step.verb, step.label)
    assert "" == _row(library, article).note
    library.redo("anna")
    assert "Rappeler l’agence" == _row(library, article).note


def test_note_leaves_the_state_alone_and_the_state_the_note(
    library: Library, article: Article
) -> None:
    library.commit("state", "anna", [turning(article, ArticleState.SET_ASIDE)])
    library.commit("note", "anna", [_noting(article, "n")])
    library.commit("state", "anna", [turning(article, ArticleState.REVIEWED)])
    row = _row(library, article)
    assert ("n", ArticleState.REVIEWED) == (row.note, row.state)


# --- what editors say is found


def test_every_word_of_an_editor_is_found_and_undo_takes_it_out(
    library: Library, article: Article
) -> None:
    tag = tagging(article, correction="Corée du Sud", note="voir dépêche")
    acts = [
        ([tag], "sud depeche"),
        ([retagging(tag, correction="Séoul")], "seoul"),
        ([_noting(article, "relire l’été")], "relire ete"),
    ]
    for changes, text in acts:
        assert not _finds(library, text)
        library.commit("act", "anna", changes)
        assert _finds(library, text)
        library.undo("anna")
        assert not _finds(library, text)
        library.redo("anna")
        assert _finds(library, text)
    assert not _finds(library, "sud")
    library.commit("untag", "anna", [untagging(tag)])
    assert not _finds(library, "seoul")


def test_words_may_stand_in_the_text_and_in_what_is_said(
    library: Library, article: Article
) -> None:
    library.commit("tag", "anna", [tagging(article, correction="Séoul")])
    assert _finds(library, "poutine seoul")


@pytest.mark.parametrize(
    ("text", "place", "shown"),
    [
        ("seoul", HitPlace.CORRECTION, "Séoul"),
        ("depeche", HitPlace.REMARK, "voir dépêche"),
        ("ete", HitPlace.NOTE, "relire l’été"),
        ("poutine", HitPlace.TEXT, None),
    ],
)
def test_line_tells_where_the_words_stand(
    library: Library, article: Article, text: str, place: HitPlace, shown: str | None
) -> None:
    tag = tagging(article, correction="Séoul", note="voir dépêche")
    library.commit("act", "anna", [tag, _noting(article, "relire\nl’été")])
    hit = _row(library, article, text).hit
    assert place is hit.place
    assert shown in (None, hit.text)
    assert (place in (HitPlace.CORRECTION, HitPlace.REMARK)) == (hit.annotation_id == tag.subject)


def test_failed_act_leaves_no_word_in_the_index(library: Library, article: Article) -> None:
    nobody = make_article("nobody")
    with pytest.raises(Exception, match="nobody|" + nobody.id):
        library.commit("act", "anna", [_noting(article, "xyz"), _noting(nobody, "xyz")])
    assert not _finds(library, "xyz")


def test_what_was_said_before_is_found_after_the_migration(
    path: Path, library: Library, article: Article
) -> None:
    library.commit("tag", "anna", [tagging(article, correction="Séoul")])
    library.close()
    before = ask(path, "SELECT rowid, said FROM said_fts")
    changed = ask(path, "SELECT changed_at, category FROM article, annotation")
    _take_back_the_step(path)
    with closing(Library.open(path)) as again:
        assert _finds(again, "seoul")
    assert before == ask(path, "SELECT rowid, said FROM said_fts")
    assert changed == ask(path, "SELECT changed_at, category FROM article, annotation")


def _take_back_the_step(path: Path) -> None:
    """Make a library what it was before it knew of filters and notes."""
    with closing(sqlite3.connect(path)) as db:
        indexes = (
            "article_changed",
            "article_language",
            "annotation_category",
            "annotation_author",
        )
        for name in indexes:
            db.execute(f"DROP INDEX {name}")
        for table in ("said_fts", "note_draft", "saved_filter"):
            db.execute(f"DROP TABLE {table}")
        for column in ("note", "changed_at"):
            db.execute(f"ALTER TABLE article DROP COLUMN {column}")
        db.execute("ALTER TABLE annotation DROP COLUMN category")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '0004-queue'")
        db.commit()


# --- drafts of notes


def test_draft_of_a_note_is_kept_until_it_is_forgotten(library: Library, article: Article) -> None:
    shelf = library.shelf
    assert shelf.note_draft(article.id) is None
    shelf.keep_note_draft(article.id, "a")
    shelf.keep_note_draft(article.id, "")
    assert "" == shelf.note_draft(article.id)
    shelf.keep_note_draft(article.id, None)
    assert shelf.note_draft(article.id) is None


# --- filters by name


@given(st.builds(QueueFilter, st.text(), st.sampled_from(ArticleState), published=PERIODS))
def test_filter_comes_back_as_it_was_saved(wanted: QueueFilter) -> None:
    assert wanted == _filter(json.dumps(asdict(wanted)))


def test_filter_of_a_newer_version_is_read_as_far_as_it_is_known() -> None:
    assert QueueFilter("x") == _filter('{"text": "x", "suggestions": true}')


def test_filters_are_renamed_replaced_and_deleted(library: Library) -> None:
    shelf = library.shelf
    for name, site in (("b", "1"), ("a", "2"), ("b", "3")):
        shelf.save_filter(SavedFilter(name, QueueFilter(site=site)))
    assert [("b", "3"), ("a", "2")] == [(f.name, f.wanted.site) for f in shelf.filters()]
    shelf.rename_filter("b", "c")
    shelf.rename_filter("c", "c")
    shelf.rename_filter("c", "a")
    assert [("a", "3")] == [(f.name, f.wanted.site) for f in shelf.filters()]
    shelf.delete_filter("a")
    assert () == shelf.filters()


def test_choices_tell_what_articles_differ_in(library: Library, article: Article) -> None:
    other = make_article("b", site="AFP", language="fr", author="Ada")
    library.add_articles([(other, Cleaned("b"))])
    library.commit("tag", "anna", [tagging(article), tagging(article)])
    choices = library.shelf.choices()
    assert (("AFP", 1),) == choices.sites
    assert (("fr", 1), ("unknown", 1)) == choices.languages
    assert (("role", 1),) == choices.categories
    assert (("anna", 1),) == choices.annotators
    assert (("Ada", 1),) == choices.authors


# --- acts on many


def test_act_on_many_is_one_step_of_undo(path: Path) -> None:
    articles = make_articles(450)
    with closing(make_library(path, *articles)) as library:
        changes = [turning(article, ArticleState.REVIEWED) for article in articles]
        done = list(library.shelf.commit_many("state", "anna", changes))
        assert [200, 400, 450] == done
        assert 450 == library.queue(QueueFilter()).counts[ArticleState.REVIEWED]
        assert 450 == library.next_steps("anna")[0].articles
        library.undo("anna")
        assert 450 == library.queue(QueueFilter()).counts[ArticleState.TO_READ]
        assert library.next_steps("anna")[0] is None


def test_act_on_many_that_is_cancelled_leaves_nothing(path: Path) -> None:
    articles = make_articles(450)
    with closing(make_library(path, *articles)) as library:
        before = library.queue(QueueFilter())
        changes = [turning(article, ArticleState.REVIEWED) for article in articles]
        walk = library.shelf.commit_many("state", "anna", changes)
        assert 200 == next(walk)
        walk.close()
        assert before == library.queue(QueueFilter())
        library.commit("note", "anna", [_noting(articles[0], "goes on")])
