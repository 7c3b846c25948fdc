"""What a crash, or a copy made by hand, left where a library is about to be opened for writing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reviewer.errors import (
    DamagedLibraryError,
    EmptyFileError,
    LibraryUnavailableError,
    StrayLogError,
)
from reviewer.store import restoring
from reviewer.store.backups import has_backups
from reviewer.store.connection import complaints
from reviewer.store.files import beside, open_alone, open_to_read

if TYPE_CHECKING:
    from pathlib import Path

# What is first stays first for ever: by it one library is told from another.
_FIRST = "SELECT (SELECT id FROM op WHERE seq = 1), (SELECT id FROM article WHERE number = 1)"


def mend(path: Path, *, new: bool) -> None:
    """Finish a restore, and refuse what must not be written to; the caller holds the lock.

    Raises EmptyFileError for an empty file unless a new library is wanted, DamagedLibraryError.
    """
    if restoring.is_pending(path):
        try:
            restoring.finish(path)
        except OSError as error:
            raise LibraryUnavailableError(str(path), str(error)) from error
    if path.is_file() and path.stat().st_size == 0:
        if has_backups(path):
            raise DamagedLibraryError(str(path), "empty")
        if not new:
            raise EmptyFileError(str(path))
    log = beside(path, "-wal")
    if log.is_file() and log.stat().st_size:
        with complaints(path):
            _check_log(path, log)


def _check_log(path: Path, log: Path) -> None:
    """Read a library through the -wal that waits beside it, before SQLite writes it down.

    It is not where it belongs if what comes out is damaged, or another library.
    """
    with closing(open_to_read(path)) as db:
        (said,) = db.execute("PRAGMA quick_check(1)").fetchone()
        # Pages of another library may fit in among ours; what they refer to does not.
        foreign = db.execute("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").fetchone()
        if said == "ok" and not foreign and not _differ(db, path):
            return
    raise (
        StrayLogError(str(path), log.name)
        if _is_sound(path)
        else DamagedLibraryError(str(path), said)
    )


def is_of_another(path: Path) -> bool:
    """Whether the -wal beside a library makes another library of it."""
    try:
        with closing(open_to_read(path)) as db:
            return _differ(db, path)
    except sqlite3.DatabaseError:
        return False


def _differ(db: sqlite3.Connection, path: Path) -> bool:
    try:
        with closing(open_alone(path)) as alone:
            before = alone.execute(_FIRST).fetchone()
        after = db.execute(_FIRST).fetchone()
        return any(one not in (None, other) for one, other in zip(before, after, strict=True))
    except sqlite3.DatabaseError:
        return False  # a file whose tables are all in its -wal still, or half written down


def _is_sound(path: Path) -> bool:
    try:
        with closing(open_alone(path)) as alone:
            (said,) = alone.execute("PRAGMA quick_check(1)").fetchone()
            return bool(said == "ok")
    except sqlite3.DatabaseError:
        return False
