"""The folded tables made again from the log alone, to compare with those that grew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from reviewer.store.refolding import FOLDED, refold

if TYPE_CHECKING:
    from pathlib import Path

Tables = list[list[tuple[Any, ...]]]


def folded_tables(path: Path) -> tuple[Tables, Tables]:
    """Return the folded tables of a library as they are, and as the log makes them anew."""
    with closing(sqlite3.connect(path)) as file, closing(sqlite3.connect(":memory:")) as copy:
        file.backup(copy)
        before = _read(copy)
        refold(Database(copy, execute_plugins=False))
        return before, _read(copy)


def _read(db: sqlite3.Connection) -> Tables:
    return [db.execute(sql).fetchall() for sql in FOLDED.values()]
