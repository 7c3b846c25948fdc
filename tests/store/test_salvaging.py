"""A damaged library: its file stays as it is, and what can be read of it comes into a new one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import DamagedLibraryError, LibraryUnavailableError
from reviewer.records import ArticleState, Cleaned, Draft, QueueFilter, SavedFilter
from reviewer.store import Library, back_up, category_change, findings, salvage
from reviewer.store.backups import folder_of
from reviewer.store.files import beside
from reviewer.store.salvaging import DERIVED, TAKEN
from tests.builders import (
    ask,
    make_article,
    make_articles,
    make_details,
    make_library,
    tagging,
    turning,
)
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
ARTICLES = make_articles(40)


@pytest.fixture
def worked(path: Path) -> Path:
    """A closed library with 40 articles and 400 operations, and a backup with 100 of them."""
    with closing(make_library(path, *ARTICLES)) as library:
        for number in range(200):
            if number == 50:
                back_up(path)
            article = ARTICLES[number % 40]
            tag = tagging(article, note=f"{number}" * 20)
            state = turning(article, ArticleState.IN_REVIEW)
            if number == 199:
                state = category_change("tone", {"name": "Ton"})
            library.commit("tag", "anna", [tag, state])
        library.shelf.save_draft(Draft(ARTICLES[0].id, "one", make_details(note="é")))
        library.shelf.keep_note_draft(ARTICLES[1].id, "à relire")
        library.shelf.save_filter(SavedFilter("Mine", QueueFilter(author="anna")))
    return path


def roots(path: Path, like: str) -> list[int]:
    """Return the pages at which tables and indexes of such names begin."""
    sql = "SELECT rootpage FROM sqlite_master WHERE rootpage > 0 AND name LIKE ?"
    return [page for (page,) in ask(path, sql, like)]


def leaves(path: Path, table: str) -> list[int]:
    with closing(sqlite3.connect(path)) as db:
        try:
            found = db.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
            )
            return [page for (page,) in found]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite has no dbstat")


def damage(path: Path, *pages: int) -> bytes:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(os.urandom(PAGE))
    return path.read_bytes()


def sound(path: Path) -> bool:
    grown, made = folded_tables(path)
    return grown == made and not findings(path)


def test_damaged_page_of_the_log_loses_what_stood_on_it_alone(worked: Path) -> None:
    operations = {one for (one,) in ask(worked, "SELECT id FROM op")}
    later = {one for (one,) in ask(worked, "SELECT id FROM op WHERE seq > 100")}
    pages = leaves(worked, "op")
    lost_page = pages[len(pages) * 3 // 4]
    before = damage(worked, lost_page)
    done = salvage(worked)
    kept = {one for (one,) in ask(worked, "SELECT id FROM op")}
    assert kept < operations
    assert 0 < len(operations - kept) <= 20 < len(later)
    assert len(operations - kept) <= done.unread
    assert before == done.aside.read_bytes()
    assert (40, len(kept)) == (done.articles, done.operations)
    assert sound(worked)


def test_what_a_damaged_page_held_comes_from_the_backup(worked: Path) -> None:
    operations = {one for (one,) in ask(worked, "SELECT id FROM op")}
    damage(worked, leaves(worked, "op")[0], leaves(worked, "original")[0])
    salvage(worked)
    assert operations == {one for (one,) in ask(worked, "SELECT id FROM op")}
    with closing(Library.open(worked)) as library:
        assert 40 == len(library.queue(QueueFilter()).ids)
        assert 5 == len(library.annotations(ARTICLES[0].id))
        assert "é" == library.shelf.drafts(ARTICLES[0].id)[0].details.note
        assert "à relire" == library.shelf.note_draft(ARTICLES[1].id)
        assert ["Mine"] == [one.name for one in library.shelf.filters()]
        assert ["tone"] == [one.id for one in library.collection.categories()]
    assert sound(worked)


@pytest.mark.parametrize("size", [100, PAGE])
@pytest.mark.parametrize("with_backups", [True, False])
def test_damaged_beginning_loses_nothing(worked: Path, size: int, with_backups: bool) -> None:
    if not with_backups:
        for backup in folder_of(worked).glob("*.reviewer"):
            backup.unlink()
    with worked.open("r+b") as file:
        file.write(os.urandom(size))
    if with_backups:
        with pytest.raises(DamagedLibraryError):
            Library.open(worked)
    done = salvage(worked)
    assert (40, 400, 0) == (done.articles, done.operations, done.unread)
    assert sound(worked)


def test_damage_outside_of_the_log_and_the_originals_loses_nothing(worked: Path) -> None:
    damage(worked, *roots(worked, "article_fts%"), *roots(worked, "annotation%"))
    done = salvage(worked)
    assert (40, 400) == (done.articles, done.operations)
    assert sound(worked)


def test_library_cut_short_keeps_its_beginning(worked: Path) -> None:
    data = worked.read_bytes()
    worked.write_bytes(data[: len(data) // 2])
    done = salvage(worked)
    assert 100 <= done.operations <= 400
    assert data[: len(data) // 2] == done.aside.read_bytes()
    assert sound(worked)


def test_what_is_only_in_the_log_is_taken_too(worked: Path) -> None:
    library = Library.open(worked)
    library.commit("tag", "anna", [tagging(ARTICLES[0])])
    wal, file = beside(worked, "-wal").read_bytes(), worked.read_bytes()
    library.close()
    worked.write_bytes(file)
    beside(worked, "-wal").write_bytes(wal)
    damage(worked, *roots(worked, "article_fts%"))
    assert 401 == salvage(worked).operations


def test_text_that_is_not_its_own_any_more_is_not_taken(worked: Path) -> None:
    data = worked.read_bytes()
    worked.write_bytes(data.replace("Corée du Nord. 7".encode(), "Corée du Sud!! 7".encode()[:17]))
    for backup in folder_of(worked).glob("*.reviewer"):
        backup.unlink()
    done = salvage(worked)
    assert (39, 400) == (done.articles, done.operations)
    with closing(Library.open(worked)) as library:
        library.add_articles([(ARTICLES[7], Cleaned(ARTICLES[7].original))])
        library.derived.refold()
        assert 5 == len(library.annotations(ARTICLES[7].id))


def test_what_can_not_be_read_at_all_stays_where_it_is(path: Path) -> None:
    path.write_bytes(os.urandom(9 * PAGE))
    before = path.read_bytes()
    with pytest.raises(LibraryUnavailableError):
        salvage(path)
    assert before == path.read_bytes()
    assert {path.name, f"{path.name}.lock"} == {one.name for one in path.parent.iterdir()}


def test_salvaged_library_is_worked_on_as_any_other(worked: Path) -> None:
    damage(worked, leaves(worked, "op")[0])
    salvage(worked)
    new = make_article("Un autre texte.")
    with closing(Library.open(worked)) as library:
        library.add_articles([(new, Cleaned(new.original))])
        library.commit("tag", "anna", [tagging(ARTICLES[3])])
        assert library.undo("anna")
        assert library.undo("anna")
        assert (new.id,) == library.queue(QueueFilter("autre")).ids
    assert sound(worked)


def test_every_table_is_known_to_be_taken_or_made_again(library: Library, path: Path) -> None:
    tables = ask(
        path,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '%_fts_%' AND name != '_sqlite_migrations'",
    )
    assert sorted((*TAKEN, *DERIVED)) == sorted(name for (name,) in tables)
