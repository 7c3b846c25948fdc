"""The folded tables made again from the log alone, to compare with those that grew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from reviewer.store import said
from reviewer.store.fold import fold
from reviewer.store.folded import write_fold
from reviewer.store.log import operations_on
from reviewer.store.search import search_key

if TYPE_CHECKING:
    from pathlib import Path

FOLDED = (
    "SELECT * FROM category ORDER BY id",
    "SELECT * FROM annotation ORDER BY id",
    "SELECT * FROM editor_verdict ORDER BY article_id, start",
    "SELECT id, state, annotations, newer, note, changed_at FROM article ORDER BY id",
    "SELECT rowid, said FROM said_fts ORDER BY rowid",
    "SELECT * FROM site_rule ORDER BY id",
)
Tables = list[list[tuple[Any, ...]]]


def folded_tables(path: Path) -> tuple[Tables, Tables]:
    """Return the folded tables of a library as they are, and as the log makes them anew."""
    with closing(sqlite3.connect(path)) as file, closing(sqlite3.connect(":memory:")) as copy:
        file.backup(copy)
        before = _read(copy)
        _refold(copy)
        return before, _read(copy)


def _read(db: sqlite3.Connection) -> Tables:
    return [db.execute(sql).fetchall() for sql in FOLDED]


def _refold(db: sqlite3.Connection) -> None:
    db.executescript(
        "DELETE FROM annotation; DELETE FROM editor_verdict; DELETE FROM site_rule;"
        "UPDATE article SET state = 'to-read', annotations = 0, newer = '', note = '';"
        "UPDATE article SET changed_at = ''; DELETE FROM said_fts; DELETE FROM category;"
    )
    db.create_function("search_key", 1, search_key)
    tables = Database(db, execute_plugins=False)
    for (subject,) in db.execute("SELECT DISTINCT subject FROM op").fetchall():
        operations = operations_on(db, subject)
        write_fold(tables, operations, fold(operations))
    for (article_id,) in db.execute("SELECT id FROM article").fetchall():
        said.index(db, article_id)
