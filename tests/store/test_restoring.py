"""A backup takes the library's place; what stood there lies aside; a kill harms nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import (
    BackupError,
    DamagedLibraryError,
    EmptyFileError,
    LibraryUnavailableError,
    ReadOnlyLibraryError,
    StrayLogError,
)
from reviewer.store import Library, back_up, restore
from reviewer.store.files import beside
from tests.builders import ask, make_article, make_articles, make_library, tagging

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article

OPERATIONS = "SELECT count(*) FROM op"


@pytest.fixture
def backup(library: Library, path: Path, article: Article) -> Path:
    """A backup without the one operation that the library, which is closed, holds by now."""
    made = back_up(path)
    library.commit("tag", "anna", [tagging(article)])
    library.close()
    return made


def test_backup_takes_the_place(path: Path, backup: Path, article: Article) -> None:
    done = restore(path, backup)
    assert [(0,)] == ask(path, OPERATIONS)
    assert [(1,)] == ask(done.aside, OPERATIONS)
    assert (1, 0) == (done.articles, done.operations)
    assert backup.is_file()
    with closing(Library.open(path)) as library:
        library.commit("tag", "anna", [tagging(article)])


def test_what_waits_in_the_log_goes_aside_with_its_file(
    path: Path, tmp_path: Path, backup: Path, article: Article
) -> None:
    library = Library.open(path)
    library.commit("tag", "anna", [tagging(article)])
    for ending in ("", "-wal"):  # as a kill leaves it
        shutil.copyfile(beside(path, ending), beside(tmp_path / "copy", ending))
    library.close()
    for ending in ("", "-wal"):
        beside(tmp_path / "copy", ending).replace(beside(path, ending))
    done = restore(path, backup)
    assert [(0,)] == ask(path, OPERATIONS)
    assert [(2,)] == ask(done.aside, OPERATIONS)


def test_nothing_that_lies_aside_is_overwritten(path: Path, backup: Path) -> None:
    asides = {restore(path, backup).aside for _ in range(3)}
    assert 3 == len(asides)
    assert [0, 0, 1] == sorted(ask(aside, OPERATIONS)[0][0] for aside in asides)


def test_library_that_is_gone_comes_back(path: Path, backup: Path) -> None:
    path.unlink()
    assert restore(path, backup).aside is None
    assert [(0,)] == ask(path, OPERATIONS)


def test_damaged_backup_is_refused_and_nothing_moves(path: Path, backup: Path) -> None:
    for data in (b"", b"\xff" * 9000, backup.read_bytes()[:30_000]):
        backup.write_bytes(data)
        with pytest.raises(BackupError) as caught:
            restore(path, backup)
        assert str(backup) == caught.value.path
    backup.unlink()
    with pytest.raises(BackupError):
        restore(path, backup)
    assert [(1,)] == ask(path, OPERATIONS)
    assert [] == [one.name for one in path.parent.iterdir() if "aside" in one.name]
    assert not beside(path, "-restoring.tmp").exists()


def test_library_that_is_open_is_not_taken_away(path: Path, backup: Path) -> None:
    with closing(Library.open(path)), pytest.raises(ReadOnlyLibraryError):
        restore(path, backup)
    assert [(1,)] == ask(path, OPERATIONS)


@pytest.mark.parametrize("steps", range(5))
@pytest.mark.parametrize("read_only", [True, False])
def test_restore_that_was_broken_off_is_finished_by_the_next_opening(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, steps: int, read_only: bool
) -> None:
    beside(path, "-wal").touch()
    rename, left = type(path).rename, steps

    def failing(self: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(5, "Input/output error")
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(type(path), "rename", failing)
        if steps < 2:
            with pytest.raises(LibraryUnavailableError):
                restore(path, backup)
        else:
            restore(path, backup)
    Library.open(path, read_only=read_only).close()
    assert [(0,)] == ask(path, OPERATIONS)
    (aside,) = (one for one in path.parent.glob("*-aside-*.reviewer"))
    assert [(1,)] == ask(aside, OPERATIONS)


def test_file_is_on_the_disk_before_it_takes_its_place(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for name in ("fsync", "replace"):
        plain = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda *what, plain=plain, name=name: (done.append(name), plain(*what))[1]
        )
    restore(path, backup)
    monkeypatch.undo()
    once = ["fsync", "replace", "fsync"]  # the file, its name, the folder that holds the name
    assert [*once, *once] == done


# --- what lies where a library is opened


def test_empty_file_becomes_a_library_only_when_asked(path: Path) -> None:
    path.touch()
    with pytest.raises(EmptyFileError):
        Library.open(path)
    assert b"" == path.read_bytes()
    Library.open(path, new=True).close()
    Library.open(path).close()


def test_empty_file_that_a_killed_start_left_becomes_a_library(path: Path) -> None:
    path.touch()
    beside(path, ".lock").write_text(f"1 {os.uname().nodename}\n")
    Library.open(path).close()


def _killed(library: Library, path: Path, target: Path) -> None:
    """Put a library, with what is only in its log yet, where a killed process would leave it."""
    for ending in ("", "-wal"):
        shutil.copyfile(beside(path, ending), beside(target, ending))
    library.close()


def test_log_of_a_killed_process_is_read(library: Library, path: Path, tmp_path: Path) -> None:
    library.commit("tag", "anna", [tagging(make_article(title="Poutine à Pyongyang"))])
    _killed(library, path, tmp_path / "copy.reviewer")
    with closing(Library.open(tmp_path / "copy.reviewer")) as copy:
        assert 1 == len(copy.annotations(make_article().id))


def test_log_of_another_library_is_not_written_into_this_one(
    library: Library, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.reviewer"
    make_library(other, *(make_article(f"autre {n}") for n in range(9))).close()
    before = other.read_bytes()
    wal = beside(path, "-wal").read_bytes()
    library.close()
    beside(other, "-wal").write_bytes(wal)
    with pytest.raises(StrayLogError):
        Library.open(other)
    assert (before, wal) == (other.read_bytes(), beside(other, "-wal").read_bytes())


def test_log_that_makes_no_sense_with_its_file_is_not_written_into_it(
    library: Library, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.reviewer"
    big = make_library(other, *make_articles(200))
    big._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    big.commit("tag", "anna", [tagging(make_articles(1)[0])])
    wal = beside(other, "-wal").read_bytes()
    big.close()
    library.close()
    before = path.read_bytes()
    beside(path, "-wal").write_bytes(wal)
    with pytest.raises(DamagedLibraryError):
        Library.open(path)
    assert before == path.read_bytes()


# --- who holds it


def test_lock_of_a_process_that_died_here_is_free(path: Path) -> None:
    beside(path, ".lock").write_text(f"99999999 {os.uname().nodename}\n")
    with closing(Library.open(path)) as library:
        assert (False, False) == (library.read_only, library.is_left)


def test_lock_left_on_another_host_is_taken_over_only_when_asked(
    library: Library, path: Path
) -> None:
    library.close()
    lock = beside(path, ".lock")
    lock.write_text("4711 elsewhere\n")
    with closing(Library.open(path)) as reader:
        assert (True, True, "4711 elsewhere") == (reader.read_only, reader.is_left, reader.holder)
    assert "4711 elsewhere\n" == lock.read_text()
    with closing(Library.open(path, take_over=True)) as writer:
        assert not writer.read_only
    with closing(Library.open(path)) as writer:
        assert not writer.read_only


def test_lock_that_is_held_can_not_be_taken_over(library: Library, path: Path) -> None:
    with closing(Library.open(path, take_over=True)) as second:
        assert (True, False) == (second.read_only, second.is_left)


def test_sqlite_reads_the_copy_that_lies_aside(path: Path, backup: Path) -> None:
    aside = restore(path, backup).aside
    with closing(sqlite3.connect(aside)) as db:
        assert ("ok",) == db.execute("PRAGMA integrity_check").fetchone()
