"""A look through a library names what is wrong, and nothing where nothing is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.records import Anchor, ArticleState, Change, Check, Cleaned, SiteRule, Span
from reviewer.store import STORY, Library, category_change, findings, rule_change, verdict_field
from tests.builders import make_article, make_articles, make_library, tagging, turning, untagging

if TYPE_CHECKING:
    from pathlib import Path

FIRST, SECOND, THIRD = make_articles(3)


@pytest.fixture
def worked(path: Path) -> Path:
    """A closed library in which everything that is folded has happened."""
    with closing(make_library(path)) as library:
        library.add_articles(
            [(one, Cleaned(one.original, words=())) for one in (FIRST, SECOND, THIRD)]
        )
        tag, gone = tagging(FIRST), tagging(SECOND)
        say = library.commit
        say("tag", "anna", [tag, turning(FIRST, ArticleState.IN_REVIEW)])
        say("tag", "anna", [gone])
        say("untag", "anna", [untagging(gone)])
        say("remove", "anna", [Change(FIRST.id, FIRST.id, {verdict_field(Span(0, 9)): False})])
        say("rule", "anna", [rule_change(SiteRule("", "a.fr", "Menu", "menu", False))])
        say("join", "anna", [Change(SECOND.id, SECOND.id, {STORY: FIRST.id})])
        say("join", "anna", [Change(THIRD.id, THIRD.id, {STORY: SECOND.id})])
        say("part", "anna", [Change(FIRST.id, FIRST.id, {STORY: FIRST.id})])
        say("state", "anna", [turning(THIRD, ArticleState.REVIEWED)])
        say("note", "anna", [Change(FIRST.id, FIRST.id, {"note": "à relire"})])
        say("category", "anna", [category_change("tone", {"name": "Ton"})])
        say("version", "anna", [Change(SECOND.id, SECOND.id, {"previous": THIRD.id})])
    return path


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


def checks(path: Path) -> set[tuple[Check, str]]:
    return {(one.check, one.table) for one in findings(path)}


def test_sound_library_has_no_findings(worked: Path) -> None:
    before = worked.read_bytes()
    assert () == findings(worked)
    assert before == worked.read_bytes()


def test_open_library_can_be_looked_through(worked: Path) -> None:
    with closing(Library.open(worked)) as library:
        library.commit("tag", "anna", [tagging(FIRST)])
        assert () == findings(worked)


@pytest.mark.parametrize(
    ("table", "sql"),
    [
        ("annotation", "UPDATE annotation SET revision = 9"),
        ("annotation", "DELETE FROM annotation"),
        ("annotation", "UPDATE annotation SET fields = json_set(fields, '$.note', 'x')"),
        ("editor_verdict", "UPDATE editor_verdict SET kept = 1"),
        ("editor_verdict", "DELETE FROM editor_verdict"),
        ("site_rule", "UPDATE site_rule SET deleted = 1"),
        ("article", "UPDATE article SET state = 'set-aside' WHERE number = 1"),
        ("article", "UPDATE article SET annotations = 7 WHERE number = 2"),
        ("article", "UPDATE article SET newer = '' WHERE number = 3"),
        ("article", "UPDATE article SET note = 'x' WHERE number = 1"),
        ("article", "UPDATE article SET changed_at = '' WHERE number = 1"),
        ("category", "DELETE FROM category"),
        ("said_fts", "DELETE FROM said_fts WHERE rowid = 1"),
        ("said_fts", "UPDATE said_fts SET said = 'x' WHERE rowid = 1"),
        ("said_fts", "INSERT INTO said_fts (rowid, said) VALUES (77, 'x')"),
        ("story", "UPDATE story SET said = NULL WHERE number = 2"),
    ],
)
def test_what_is_not_as_the_log_has_it_is_named_and_made_again(
    worked: Path, table: str, sql: str
) -> None:
    change(worked, sql)
    assert {(Check.LOG, table)} <= checks(worked)
    with closing(Library.open(worked)) as library:
        library.derived.refold()
    assert () == findings(worked)


def test_search_index_is_looked_at_without_a_log_beside_too(worked: Path) -> None:
    change(worked, "DELETE FROM article_fts_data WHERE id > 10")
    change(worked, "PRAGMA journal_mode = DELETE")
    assert {(Check.INDEX, "article_fts")} == checks(worked)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM article_fts WHERE rowid = 2",
        "INSERT INTO article_fts (rowid, title, text) VALUES (77, 'x', 'y')",
        "UPDATE article_fts SET title = 'x' WHERE rowid = 1",
        "UPDATE article SET title_key = 'x' WHERE number = 1",
        "DELETE FROM article_fts_data WHERE id > 10",
        "DELETE FROM article_fts_content WHERE id = 1",
        "DELETE FROM said_fts_data WHERE id > 10",
    ],
)
def test_search_index_that_is_not_sound_is_named_and_made_again(worked: Path, sql: str) -> None:
    change(worked, sql)
    assert {(Check.INDEX, "said_fts" if "said_fts" in sql else "article_fts")} == checks(worked)
    with closing(Library.open(worked)) as library:
        library.derived.reindex([(one.id, Cleaned(one.original)) for one in (FIRST, SECOND, THIRD)])
    assert () == findings(worked)


def test_word_that_the_search_does_not_know_is_found_by_the_clean_text(worked: Path) -> None:
    change(worked, "UPDATE article_fts SET text = 'autre' WHERE rowid = 2")
    texts = [(one.id, Cleaned(one.original)) for one in (FIRST, SECOND, THIRD)]
    with closing(Library.open(worked)) as library:
        assert (SECOND.id,) == library.derived.misindexed(texts)
        library.derived.reindex(texts)
        assert () == library.derived.misindexed(texts)


def test_article_that_is_to_be_cleaned_again_is_not_complained_about(worked: Path) -> None:
    change(worked, "UPDATE article_fts SET text = 'autre' WHERE rowid = 2")
    with closing(Library.open(worked)) as library:
        assert () == library.derived.misindexed([(SECOND.id, Cleaned("", rules=5))])


def test_reference_to_nothing_is_named(worked: Path) -> None:
    change(worked, "INSERT INTO draft VALUES ('one', 'nobody', '{}')")
    assert {(Check.REFERENCES, "draft")} == checks(worked)


def _tagged_wrongly(path: Path, **fields: object) -> set[tuple[Check, str]]:
    """Let a library hold an operation that no desk would have made."""
    article = make_article("Un texte court.")
    tag = tagging(article, Span(3, 8))
    tag.fields.update(fields)
    library = make_library(path, article)
    library._db.execute("UPDATE original SET text = text || ?", (" " * 99,))
    library.commit("tag", "anna", [tag])
    library._db.execute("UPDATE original SET text = substr(text, 1, 15)")
    library.close()
    return checks(path)


def test_span_outside_of_its_text_is_named(path: Path) -> None:
    assert {(Check.OFFSETS, "annotation")} == _tagged_wrongly(path, start=14, end=20)


def test_quote_that_does_not_stand_there_is_named(path: Path) -> None:
    assert {(Check.QUOTES, "annotation")} == _tagged_wrongly(path, start=4)


def test_orphan_needs_no_place(path: Path) -> None:
    assert set() == _tagged_wrongly(path, start=40, end=44, anchor=Anchor.ORPHAN.value)


def test_verdict_outside_of_its_text_is_named(path: Path) -> None:
    article = make_article()
    with closing(make_library(path, article)) as library:
        far = Change(article.id, article.id, {verdict_field(Span(0, 5000)): False})
        library.commit("remove", "anna", [far])
    assert {(Check.OFFSETS, "editor_verdict")} == checks(path)


def test_damaged_page_is_named_and_nothing_else(path: Path) -> None:
    make_library(path, *make_articles(50)).close()
    with path.open("r+b") as file:
        file.seek(40 * 4096)
        file.write(b"\xff" * 8 * 4096)
    assert {(Check.PAGES, "")} == checks(path)
