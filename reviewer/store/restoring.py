"""A backup takes the place of a library; what stood there is moved aside, never overwritten.

The backup is copied beside the library first. Once the copy is whole it gets a name by which every
later opening knows that it is to take the library's place: a restore that was killed is finished
then, or never began.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from reviewer import records
from reviewer.errors import BackupError, LibraryUnavailableError, ReadOnlyLibraryError
from reviewer.store import backups, files
from reviewer.store.connection import complaints
from reviewer.store.lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reviewer.records import Restored

_PENDING = "-restoring"  # whole, and to take the library's place
_PREPARED = "-restoring.tmp"  # not whole yet


def is_pending(library: Path) -> bool:
    """Whether a restore waits to be finished."""
    return files.beside(library, _PENDING).exists()


def restore(library: Path, backup: Path) -> Restored:
    """Put a backup in the place of a library that nobody has open for writing.

    Raises BackupError for a backup of no use, ReadOnlyLibraryError where another process writes to
    the library, LibraryUnavailableError where the disk refuses.
    """

    def copy(prepared: Path) -> int:
        try:
            backups.check(backup)
            shutil.copyfile(backup, prepared)
            backups.check(prepared)
        except sqlite3.DatabaseError as error:
            raise BackupError(str(backup), str(error)) from error
        except FileNotFoundError as error:
            raise BackupError(str(backup), str(error.strerror)) from error
        return 0

    return put_in_place(library, copy)


def put_in_place(library: Path, prepare: Callable[[Path], int]) -> Restored:
    """Let prepare write another library, which then takes the place of this one.

    prepare returns how much it could not read.
    """
    with _alone(library):
        prepared = files.beside(library, _PREPARED)
        try:
            unread = prepare(prepared)
            aside = _begin(library, prepared)
        finally:
            with suppress(OSError):
                files.remove(prepared)
        finish(library)
        with complaints(library), closing(files.open_alone(library)) as db:
            counted = "SELECT (SELECT count(*) FROM article), count(*) FROM op"
            articles, operations = db.execute(counted).fetchone()
    return records.Restored(aside if aside.exists() else None, articles, operations, unread)


@contextmanager
def _alone(library: Path) -> Iterator[None]:
    lock = WriterLock(library)
    try:
        if not lock.acquire():
            raise ReadOnlyLibraryError(str(library), lock.holder())
        try:
            if is_pending(library):
                finish(library)
            yield
        finally:
            lock.release()
    except OSError as error:
        raise LibraryUnavailableError(str(library), str(error)) from error


def _begin(library: Path, prepared: Path) -> Path:
    """Make a prepared file the one that is to take the library's place; return where that goes."""
    seconds = int(time.time())
    while True:
        # The moment it bears says where to move what stands there: the same after a kill.
        os.utime(prepared, (seconds, seconds))
        aside = _aside(library, prepared)
        if not aside.exists():
            files.put(prepared, files.beside(library, _PENDING))
            return aside
        seconds += 2  # as fine as any file system tells time


def finish(library: Path) -> None:
    """Finish a restore that is pending; whoever calls it holds the library's lock."""
    pending = files.beside(library, _PENDING)
    aside = _aside(library, pending)
    # The file itself last: while it stands there its -wal may have gone before it, but a file that
    # takes its place never finds the -wal of another.
    for ending in (*files.COMPANIONS, ""):
        old = files.beside(library, ending)
        if old.exists():
            old.rename(files.beside(aside, ending))
    files.put(pending, library)


def _aside(library: Path, pending: Path) -> Path:
    moment = files.stamp(pending.stat().st_mtime)
    return library.with_name(f"{library.stem}-aside-{moment}{library.suffix}")
