"""Backups: whole copies of a library in a folder beside it, each opened before it counts.

They are thinned: one an hour of today, one a day of this month, one a month before; those made
before a migration stay. What is not named as a backup of this library is never touched.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from reviewer import records
from reviewer.errors import BackupError
from reviewer.store import files
from reviewer.store.lock import WriterLock
from reviewer.store.schema import APPLICATION_ID, applied_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from reviewer.records import Backup

_PAGES = 256  # a step of copying; between two of them it may be told to stop
_BEFORE = "-before-"
_NAME = re.compile(r"-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-before-([\w-]+))?\.reviewer")
_TEMPORARY = ".tmp"
_LAST = "SELECT id FROM op ORDER BY seq DESC LIMIT 1"


class Named(NamedTuple):
    """A file that is named as a backup: when it was made, and before which step of the schema."""

    moment: datetime
    path: Path
    before: str


class _Contents(NamedTuple):
    """What tells one moment of a library from another: what it is, and what it holds last."""

    application: int
    steps: tuple[str, ...]
    operations: int
    last_operation: str
    articles: int
    sources: int
    drafts: str


class _StoppedError(Exception):
    """Copying was told to stop."""


def folder_of(library: Path) -> Path:
    """Return the folder in which the backups of a library lie."""
    return files.beside(library, "-backups")


def back_up(
    library: Path, before: str = "", stopped: Callable[[], bool] = lambda: False
) -> Path | None:
    """Copy a library, verify the copy and thin the older ones; raise BackupError.

    Returns None, and does nothing, where the newest backup holds the same or there is nothing to
    hold, another backup is being made, or it was told to stop. before names the step of the schema
    that the library is about to take. Safe in any thread, while the library is written to.
    """
    folder = folder_of(library)
    lock = WriterLock(folder / "backup")
    try:
        folder.mkdir(exist_ok=True)
        if not lock.acquire():
            return None
        try:
            _remove_leftovers(folder)
            return _back_up(library, before, stopped)
        finally:
            lock.release()
    except (OSError, sqlite3.DatabaseError) as error:
        raise BackupError(str(library), str(error)) from error


def _back_up(library: Path, before: str, stopped: Callable[[], bool]) -> Path | None:
    folder, moment = folder_of(library), files.stamp()
    temporary = folder / f".{moment}{_TEMPORARY}"
    path = folder / f"{library.stem}-{moment}{_BEFORE if before else ''}{before}.reviewer"
    try:
        with closing(files.open_to_read(library)) as db:
            contents = _begin(db)
            known = _found(library)[-1:]
            nothing = not (contents.articles or contents.operations)
            if not before and (nothing or _holds(known, contents)):
                return None
            _copy(db, temporary, stopped)
        _finish(temporary, contents)
        files.put(temporary, path)
    except _StoppedError:
        return None
    finally:
        with suppress(OSError):
            files.remove(temporary)
    for old in superfluous(_found(library), datetime.now(UTC)):
        if old.path != path:
            old.path.unlink()
    return path


def _begin(db: sqlite3.Connection) -> _Contents:
    """Begin to read what a library holds at this moment, so that it can be written to meanwhile."""
    (mode,) = db.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":  # whoever reads here keeps others from writing
        return _contents(db)
    db.execute("BEGIN")
    return _contents(db)


def _copy(db: sqlite3.Connection, temporary: Path, stopped: Callable[[], bool]) -> None:
    def go_on(_status: int, _remaining: int, _total: int) -> None:
        if stopped():
            raise _StoppedError

    with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")  # it is brought to the disk when it is whole
        db.backup(copy, pages=_PAGES, progress=go_on)


def _finish(temporary: Path, expected: _Contents) -> None:
    """Make a copy one file that stands alone, and open it to see that it is what it must be."""
    with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
    found = check(temporary)
    if found.application != expected.application or found.operations < expected.operations:
        raise sqlite3.DatabaseError("the copy does not hold what the library holds")


def check(path: Path) -> _Contents:
    """Open a backup and return what it holds; raise sqlite3.DatabaseError for one of no use."""
    with closing(files.open_alone(path)) as db:
        complaints = [said for (said,) in db.execute("PRAGMA quick_check(1)")]
        if complaints != ["ok"]:
            raise sqlite3.DatabaseError(complaints[0])
        contents = _contents(db)
    if contents.application != APPLICATION_ID:
        raise sqlite3.DatabaseError("not a library")
    return contents


def _holds(newest: Sequence[Named], contents: _Contents) -> bool:
    try:
        for one in newest:
            with closing(files.open_alone(one.path)) as db:
                return _contents(db) == contents
    except sqlite3.DatabaseError:
        pass
    return False


def _contents(db: sqlite3.Connection) -> _Contents:
    def one(sql: str) -> int | str:
        value: int | str = db.execute(sql).fetchone()[0]
        return value

    return _Contents(
        application=int(one("PRAGMA application_id")),
        steps=tuple(sorted(applied_steps(db))),
        operations=int(one("SELECT count(*) FROM op")),
        last_operation=str(
            one("SELECT coalesce((SELECT id FROM op ORDER BY seq DESC LIMIT 1),'')")
        ),
        articles=int(one("SELECT coalesce(max(number), 0) FROM article")),
        sources=int(one("SELECT coalesce(max(rowid), 0) FROM source")),
        drafts=str(one("SELECT coalesce(group_concat(annotation_id || details), '') FROM draft")),
    )


def has_backups(library: Path) -> bool:
    """Whether something is named as a backup of a library."""
    return bool(_found(library))


def backups_of(library: Path) -> tuple[Backup, ...]:
    """Return the backups of a library that can be used, newest first."""
    described = map(_described, reversed(_found(library)))
    return tuple(backup for backup in described if backup)


def _described(named: Named) -> Backup | None:
    counted = "SELECT (SELECT count(*) FROM article), count(*) FROM annotation WHERE NOT deleted"
    try:
        with closing(files.open_alone(named.path)) as db:
            articles, annotations = db.execute(counted).fetchone()
        size = named.path.stat().st_size
    except (OSError, sqlite3.DatabaseError):
        return None
    made_at = f"{named.moment:%Y-%m-%dT%H:%M:%SZ}"
    return records.Backup(named.path, made_at, size, articles, annotations, named.before)


def _found(library: Path) -> list[Named]:
    """Return what is named as a backup of a library, oldest first."""
    folder = folder_of(library)
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    return sorted(named for path in paths if (named := _named(path, library.stem)))


def _named(path: Path, stem: str) -> Named | None:
    match = _NAME.fullmatch(path.name, len(stem)) if path.name.startswith(stem) else None
    if match is None:
        return None
    try:
        moment = datetime.strptime(match[1], "%Y-%m-%dT%H-%M-%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Named(moment, path, match[2] or "")


def superfluous(named: Sequence[Named], now: datetime) -> Iterator[Named]:
    """Return the backups, given oldest first, that others stand for; never the newest."""
    today = now.astimezone()
    kept: set[tuple[object, ...]] = set()
    for one in reversed(named):
        slot = _slot(one.moment.astimezone(), today, one.before)
        if slot in kept:
            yield one
        kept.add(slot)


def _slot(moment: datetime, today: datetime, before: str) -> tuple[object, ...]:
    if before:
        return (before,)
    if moment.date() == today.date():
        return (moment.date(), moment.hour)
    if (moment.year, moment.month) == (today.year, today.month):
        return (moment.date(),)
    return (moment.year, moment.month)


def _remove_leftovers(folder: Path) -> None:
    for path in folder.glob(f".*{_TEMPORARY}*"):
        path.unlink(missing_ok=True)
