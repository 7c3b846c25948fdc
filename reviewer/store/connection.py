"""One connection to a library's file, and SQLite's complaints as errors of ours."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reviewer.errors import (
    BackupError,
    DamagedLibraryError,
    LibraryError,
    LibraryUnavailableError,
    LockedLibraryError,
    MigrationError,
    NewerLibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
    SharedFolderError,
)
from reviewer.store.backups import back_up, has_backups
from reviewer.store.files import open_to_read
from reviewer.store.migrations import STEPS
from reviewer.store.places import Place, place_of
from reviewer.store.schema import APPLICATION_ID, StepError, applied_steps, migrate
from reviewer.store.search import register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SQLITE_VERSION = sqlite3.sqlite_version
BUSY_TIMEOUT_MS = 5000

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT}
_FOREIGN = {sqlite3.SQLITE_NOTADB}
_PRIMARY_CODE = 0xFF  # extended codes carry the primary one in their low byte


@contextmanager
def complaints(path: Path) -> Iterator[None]:
    """Raise SQLite's complaints about the world as LibraryError; our own mistakes pass through."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        raise _worded(path, error)(str(path), str(error)) from error


def _worded(path: Path, error: sqlite3.DatabaseError) -> type[LibraryError]:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code in _LOCKED:
        return LockedLibraryError
    if code in _DAMAGED:
        return DamagedLibraryError
    if code in _FOREIGN:
        # What has backups was a library once.
        return DamagedLibraryError if has_backups(path) else NotALibraryError
    return LibraryUnavailableError


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """Run a write transaction that takes the lock at once and commits as a whole or not at all."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def connect(
    path: Path, *, read_only: bool, tell: Callable[[LibraryError], object] = lambda _: None
) -> sqlite3.Connection:
    """Open a library's file, create or migrate it when writing is allowed.

    Raises NotALibraryError, NewerLibraryError before anything is written, or another LibraryError:
    ReadOnlyLibraryError for one that must be migrated before it can be read. What does not keep
    the library from being opened, such as a backup that could not be made, is told.
    """
    with complaints(path):
        db = open_to_read(path) if read_only else sqlite3.connect(path, isolation_level=None)
        try:
            _prepare(db, path, read_only=read_only, tell=tell)
        except BaseException:
            db.close()
            raise
        return db


def _prepare(
    db: sqlite3.Connection,
    path: Path,
    *,
    read_only: bool,
    tell: Callable[[LibraryError], object],
) -> None:
    db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA foreign_keys = ON")
    register(db)
    pending = _pending(db, path)
    if read_only:
        if pending:
            raise _unready(db, path)
        return
    place = place_of(path)
    db.execute(f"PRAGMA journal_mode = {'WAL' if place is Place.LOCAL else 'DELETE'}")
    db.execute("PRAGMA synchronous = FULL")
    if place is not Place.LOCAL:
        tell(SharedFolderError(str(path), place.value))
    if pending:
        _migrate(db, path, min(pending), tell)


def _migrate(
    db: sqlite3.Connection, path: Path, first: str, tell: Callable[[LibraryError], object]
) -> None:
    if applied_steps(db):
        try:
            back_up(path, before=first)
        except BackupError as error:
            tell(error)
    try:
        with writing(db):
            migrate(db)
    except StepError as error:
        raise MigrationError(str(path), f"{error.step}: {error.__cause__}") from error


def _unready(db: sqlite3.Connection, path: Path) -> LibraryError:
    """Return why a file can't be read as it is: an older library must be migrated first."""
    kind = ReadOnlyLibraryError if applied_steps(db) else NotALibraryError
    return kind(str(path))


def _pending(db: sqlite3.Connection, path: Path) -> set[str]:
    application = db.execute("PRAGMA application_id").fetchone()[0]
    empty = not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if application != APPLICATION_ID and not empty:
        raise NotALibraryError(str(path))
    applied = applied_steps(db)
    unknown = applied - STEPS.keys()
    if unknown:
        raise NewerLibraryError(str(path), ", ".join(sorted(unknown)))
    return STEPS.keys() - applied
