"""Copies of a library while it is open, by SQLite's backup; whole and verified, or not there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reviewer.errors import DamagedLibraryError, LibraryUnavailableError, LockedLibraryError
from reviewer.store import files
from reviewer.store.connection import complaints, connect
from reviewer.store.lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGES = 256  # copied between two looks at whether to go on


class _Stopped(Exception):  # noqa: N818 - no error: an editor stopped it
    """The copy is not wanted any more."""


def copy_database(db: sqlite3.Connection, path: Path, told: Callable[[int, int], bool]) -> bool:
    """Copy a library's database to path, replacing what stood there once the copy has been opened.

    told hears of the pages done and the pages in all, and returns whether to go on. Returns
    whether the copy was made. Raises LockedLibraryError where somebody works on the library at
    path, LibraryUnavailableError where nothing can be written, DamagedLibraryError for a copy that
    is not whole.
    """
    part = path.with_name(f".{path.name}.part")
    lock = WriterLock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not lock.acquire():
            raise LockedLibraryError(str(path))
        try:
            return _copy(db, part, path, told)
        finally:
            files.remove(part)
            lock.release()
    except OSError as error:
        raise LibraryUnavailableError(str(path), error.strerror or "") from error


def _copy(db: sqlite3.Connection, part: Path, path: Path, told: Callable[[int, int], bool]) -> bool:
    def look(_: int, remaining: int, total: int) -> None:
        if not told(total - remaining, total):
            raise _Stopped

    files.remove(part)
    try:
        with complaints(path), closing(sqlite3.connect(part)) as copy:
            db.backup(copy, pages=_PAGES, progress=look)
    except _Stopped:
        return False
    _verify(part, path)
    files.put(part, path)
    return True


def _verify(part: Path, path: Path) -> None:
    """Open the copy as any library is opened, and let SQLite look through it."""
    with complaints(path), closing(connect(part, read_only=False)) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedLibraryError(str(path), found)
        # All of it in the one file, which is moved now; a library that is opened sets this again.
        copy.execute("PRAGMA journal_mode = DELETE")
    # What an older library at the same place left would be taken for the copy's own commits.
    for ending in files.COMPANIONS:
        files.beside(path, ending).unlink(missing_ok=True)
