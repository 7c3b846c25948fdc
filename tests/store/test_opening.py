"""Opening a library: what is refused before any write, who may write, and how safely."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import (
    DamagedLibraryError,
    LibraryError,
    LibraryUnavailableError,
    LockedLibraryError,
    NewerLibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
)
from reviewer.records import Cleaned, QueueFilter
from reviewer.store import Library
from reviewer.store.migrations import STEPS
from reviewer.store.schema import APPLICATION_ID
from tests.builders import ask, make_article, make_articles, make_library, tagging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.records import Article


def _refused(path: Path, expected: type[LibraryError], *, read_only: bool = False) -> LibraryError:
    """Check that a file is refused and left as it is; return the error."""
    before = path.read_bytes()
    with pytest.raises(LibraryError) as caught:
        Library.open(path, read_only=read_only)
    assert (expected, str(path)) == (type(caught.value), caught.value.path)
    assert before == path.read_bytes()
    return caught.value


def _changed(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


# --- a fresh file


def test_fresh_file_is_marked_as_a_library(path: Path) -> None:
    Library.open(path).close()
    assert [(APPLICATION_ID,)] == ask(path, "PRAGMA application_id")
    assert [("wal",)] == ask(path, "PRAGMA journal_mode")


def test_every_table_of_ours_is_strict(path: Path) -> None:
    Library.open(path).close()
    tables = ask(
        path,
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
        " AND name NOT LIKE 'sqlite_%' AND name != '_sqlite_migrations'",
    )
    assert [] == tables


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "library.reviewer"
    Library.open(path).close()
    assert path.is_file()


def test_fresh_library_is_empty(path: Path) -> None:
    library = Library.open(path)
    assert ((), 0) == (library.queue(QueueFilter()).ids, len(library.collection.known_sources()))
    library.close()


def test_every_step_of_the_schema_is_applied_once(path: Path) -> None:
    for _ in range(2):
        Library.open(path).close()
    assert [(name,) for name in STEPS] == ask(path, "SELECT name FROM _sqlite_migrations")


def test_migration_is_whole_or_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()
    before = ask(path, "SELECT name, sql FROM sqlite_master")
    monkeypatch.setitem(
        STEPS, "0002-bad", "CREATE TABLE good (x TEXT) STRICT;\nCREATE TABLE op (x);"
    )
    with pytest.raises(LibraryUnavailableError, match="already exists"):
        Library.open(path)
    assert before == ask(path, "SELECT name, sql FROM sqlite_master")


def test_pending_migration_is_applied(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()
    monkeypatch.setitem(STEPS, "0002-more", "CREATE TABLE more (x TEXT) STRICT;")
    Library.open(path).close()
    assert [] == ask(path, "SELECT * FROM more")


# --- what is no library of ours


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "data", [b"\x00\xff\x13random" * 400, b"SQLite format 3\0" + b"\xff" * 4080]
)
def test_random_bytes_are_refused(path: Path, data: bytes, read_only: bool) -> None:
    path.write_bytes(data)
    _refused(path, NotALibraryError, read_only=read_only)


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_another_sqlite_file_is_refused(path: Path, mode: str, read_only: bool) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA journal_mode = {mode}")
        db.execute("CREATE TABLE places (url TEXT)")
    _refused(path, NotALibraryError, read_only=read_only)


@pytest.mark.parametrize("read_only", [False, True])
def test_newer_library_is_refused_by_the_step_it_names(path: Path, read_only: bool) -> None:
    Library.open(path).close()
    _changed(
        path,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('reviewer', '0099-later', '')",
    )
    error = _refused(path, NewerLibraryError, read_only=read_only)
    assert "0099-later" == error.detail


def test_empty_file_can_not_be_read(path: Path) -> None:
    path.touch()
    _refused(path, NotALibraryError, read_only=True)


def test_library_cut_short_is_damaged(path: Path) -> None:
    make_library(path, *make_articles(50)).close()
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(DamagedLibraryError):
        make_library(path, make_article("un"))


@pytest.mark.parametrize("name", ["missing/library.reviewer", "folder"])
def test_what_is_not_there_can_not_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryUnavailableError):
        Library.open(tmp_path / name, read_only=True)
    assert ["folder"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize("name", ["folder", "file/library.reviewer"])
def test_what_can_not_be_a_file_can_not_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(LibraryUnavailableError):
        Library.open(tmp_path / name)


# --- who may write


def test_second_opener_reads_and_names_the_holder(
    library: Library, path: Path, article: Article
) -> None:
    second = Library.open(path)
    assert (False, True) == (library.read_only, second.read_only)
    assert ("", str(os.getpid())) == (library.holder, second.holder.split()[0])
    assert article == second.article(article.id)
    second.close()


def test_second_opener_sees_what_the_first_writes(
    library: Library, path: Path, article: Article
) -> None:
    second = Library.open(path)
    library.commit("tag", "anna", [tagging(article)])
    assert library.annotations(article.id) == second.annotations(article.id)
    second.close()


def test_refusal_to_write_names_the_holder(library: Library, path: Path, article: Article) -> None:
    second = Library.open(path)
    with pytest.raises(ReadOnlyLibraryError) as caught:
        second.commit("tag", "boris", [tagging(article)])
    assert (second.holder, str(path)) == (caught.value.detail, caught.value.path)
    second.close()
    assert () == library.annotations(article.id)


def test_closing_lets_the_next_one_write(library: Library, path: Path, article: Article) -> None:
    library.close()
    second = Library.open(path)
    second.commit("tag", "boris", [tagging(article)])
    assert (False, "") == (second.read_only, second.holder)
    second.close()


def test_closing_twice_lets_nobody_in_the_way(library: Library, path: Path) -> None:
    library.close()
    second = Library.open(path)
    library.close()
    assert Library.open(path).read_only
    second.close()


def test_nobody_holds_a_library_that_was_closed(library: Library, path: Path) -> None:
    library.close()
    reader = Library.open(path, read_only=True)
    assert (True, "") == (reader.read_only, reader.holder)
    reader.close()


def test_refused_file_is_not_held(path: Path) -> None:
    path.write_bytes(b"no library")
    for _ in range(2):
        with pytest.raises(NotALibraryError):
            Library.open(path)
    path.unlink()
    library = Library.open(path)
    assert not library.read_only
    library.close()


def test_library_beside_which_no_lock_can_be_made_is_read(path: Path, article: Article) -> None:
    make_library(path, article).close()
    lock = path.with_name(path.name + ".lock")
    lock.unlink()
    lock.mkdir()
    library = Library.open(path)
    assert (True, "", article) == (library.read_only, library.holder, library.article(article.id))
    library.close()


ROOT = Path(__file__).resolve().parents[2]
# The rights of files do not bind the superuser, so that the child gives them up.
READER = """
import os, sys
from pathlib import Path
from reviewer.export import Profile
from reviewer.records import QueueFilter
from reviewer.store import Library

if os.getuid() == 0:
    os.setuid(65534)
library = Library.open(Path(sys.argv[1]))
print(library.read_only, len(library.queue(QueueFilter()).ids), list(library.annotated()) != [])
library.close()
"""


def _read(path: Path) -> tuple[str, str]:
    command = [sys.executable, "-c", READER, path]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o700)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444)])
@pytest.mark.parametrize("locks", [True, False])
def test_library_that_may_not_be_written_is_read(
    open_folder: Path, article: Article, folder_mode: int, file_mode: int, locks: bool
) -> None:
    path = open_folder / "library.reviewer"
    library = make_library(path, article)
    library.commit("tag", "anna", [tagging(article)])
    library.close()
    lock = path.with_name(path.name + ".lock")
    if locks:
        lock.chmod(0o666)
    else:
        lock.unlink()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)
    assert ("True 1 True\n", "") == _read(path)


def test_library_with_commits_that_can_not_be_read_is_not_shown_without_them(
    open_folder: Path, path: Path, article: Article
) -> None:
    library = make_library(path, article)
    copy = open_folder / path.name
    for ending in ("", "-wal"):
        copy.with_name(copy.name + ending).write_bytes(
            path.with_name(path.name + ending).read_bytes()
        )
    library.close()
    open_folder.chmod(0o555)
    out, complaint = _read(copy)
    assert ("", True) == (out, "LibraryUnavailableError" in complaint)


def test_library_that_a_foreign_tool_locks_is_told_as_locked(
    library: Library, path: Path, article: Article
) -> None:
    library._db.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as foreign:
        foreign.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedLibraryError):
            library.commit("tag", "anna", [tagging(article)])
        foreign.execute("ROLLBACK")
    library.commit("tag", "anna", [tagging(article)])
    assert 1 == len(library.annotations(article.id))


def test_writing_takes_the_lock_before_the_first_write(library: Library, path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as foreign:

        def batch() -> Iterator[tuple[Article, Cleaned]]:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                foreign.execute("BEGIN IMMEDIATE")
            yield make_article("un"), Cleaned("")

        assert [True] == library.add_articles(batch())


# --- how safely


def test_commits_reach_the_disk_and_references_hold(library: Library) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema")
    found = [library._db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    full = 2
    assert ["wal", full, 1, 5000, 0] == found


def test_reference_to_no_article_is_refused(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        library._db.execute("INSERT INTO editor_verdict VALUES ('nobody', 0, 1, 1)")
