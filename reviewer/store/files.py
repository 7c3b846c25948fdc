"""Files beside a library, and how they come to their places: on the disk, wholly or not at all."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COMPANIONS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside its file


def beside(path: Path, ending: str) -> Path:
    """Return the file of the same name with something behind it."""
    return path.with_name(path.name + ending)


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that SQLite may read and nothing of ours may change."""
    address = path.resolve().as_uri()
    db = sqlite3.connect(f"{address}?mode=ro", uri=True, isolation_level=None)
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        db.close()
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_DIRECTORY:
            raise
        # A folder that can't be written to has no room for the -shm file of a library in WAL mode.
        # Where a -wal file waits beside it SQLite complains otherwise: its commits can't be read.
        return open_alone(path)
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db


def open_alone(path: Path) -> sqlite3.Connection:
    """Open a file to read without what lies beside it; it must not change meanwhile."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None)


def put(written: Path, path: Path) -> None:
    """Put a finished file in the place of path, so that a power loss finds the one or the other."""
    descriptor = os.open(written, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.replace(written, path)  # noqa: PTH105 - the same word for all that is tried in tests
    keep_names(path.parent)


def keep_names(folder: Path) -> None:
    """Bring the names in a folder to the disk. Not every system opens one."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove(path: Path) -> None:
    """Remove a file and what SQLite keeps beside it, as far as they are there."""
    for ending in ("", *COMPANIONS):
        beside(path, ending).unlink(missing_ok=True)


def stamp(seconds: float | None = None) -> str:
    """Return a moment, now unless told otherwise, as part of a file's name: in UTC, to a second."""
    return time.strftime("%Y-%m-%dT%H-%M-%SZ", time.gmtime(seconds))
