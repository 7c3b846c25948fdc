"""Looks through a library and names what is not as it must be; writes nothing."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sqlite_utils import Database

from reviewer.records import Anchor, Check, Finding, Span
from reviewer.store.connection import complaints
from reviewer.store.files import open_to_read
from reviewer.store.refolding import FOLDED, GROUND, refold
from reviewer.store.schema import migrate
from reviewer.store.search import register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST = 20  # complaints of SQLite; more tell no more


def findings(path: Path) -> tuple[Finding, ...]:
    """Return what is wrong in a library; where pages are damaged, nothing else is looked at.

    Whether the search index holds the clean texts is for those to tell who clean.
    """
    with complaints(path), closing(open_to_read(path)) as db:
        db.execute("BEGIN")  # all of it at one moment
        damaged = tuple(_pages(db))
        if damaged:
            return damaged
        found = (*_references(db), *_log(db), *_places(db), *_index(db))
    # Only now: without a -wal nobody may write while somebody reads.
    return (*found, *_words(path))


def _pages(db: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for (said,) in db.execute(f"PRAGMA quick_check({_MOST})"):
            if said != "ok":
                yield Finding(Check.PAGES, "", "", said)
    except sqlite3.DatabaseError as error:
        yield Finding(Check.PAGES, "", "", str(error))


def _references(db: sqlite3.Connection) -> Iterator[Finding]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Finding(Check.REFERENCES, table, f"{row}", parent)


def _log(db: sqlite3.Connection) -> Iterator[Finding]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        register(copy)
        migrate(copy)
        for table, sql in GROUND.items():
            _pour(db, copy, table, sql)
        refold(Database(copy, execute_plugins=False))
        for table, sql in FOLDED.items():
            grown, made = set(db.execute(sql)), set(copy.execute(sql))
            for subject in sorted({str(row[0]) for row in grown ^ made}):
                yield Finding(Check.LOG, table, subject)


def _pour(db: sqlite3.Connection, copy: sqlite3.Connection, table: str, sql: str) -> None:
    rows = db.execute(sql)
    names = [column[0] for column in rows.description]
    marks = ", ".join("?" * len(names))
    copy.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


def _places(db: sqlite3.Connection) -> Iterator[Finding]:
    """Look at each text once, however much was said about it."""
    said = db.execute(
        "SELECT id, number FROM article WHERE id IN"
        " (SELECT article_id FROM annotation UNION SELECT article_id FROM editor_verdict)"
    ).fetchall()
    for article_id, number in said:
        row = db.execute("SELECT text FROM original WHERE number = ?", (number,)).fetchone()
        text = row[0] if row else ""
        yield from _annotations(db, article_id, text)
        sql = 'SELECT start, "end" FROM editor_verdict WHERE article_id = ?'
        for start, end in db.execute(sql, (article_id,)):
            if not 0 <= start < end <= len(text):
                yield Finding(Check.OFFSETS, "editor_verdict", article_id, f"{start}-{end}")


def _annotations(db: sqlite3.Connection, article_id: str, text: str) -> Iterator[Finding]:
    rows = db.execute(
        'SELECT id, start, "end", fields FROM annotation WHERE article_id = ? AND NOT deleted',
        (article_id,),
    )
    for subject, start, end, fields in rows:
        values = json.loads(fields)
        if values["anchor"] == Anchor.ORPHAN.value:  # its text has gone with an older version
            continue
        if not 0 <= start < end <= len(text):
            yield Finding(Check.OFFSETS, "annotation", subject, f"{start}-{end}")
        elif values["quote"] != Span(start, end).of(text):
            yield Finding(Check.QUOTES, "annotation", subject, values["quote"])


def _index(db: sqlite3.Connection) -> Iterator[Finding]:
    register(db)
    wrong = db.execute(
        "SELECT id FROM article LEFT JOIN article_fts ON article_fts.rowid = number"
        " WHERE article_fts.title IS NOT search_key(article.title)"
        " OR title_key IS NOT search_key(article.title)"
        " UNION ALL SELECT rowid FROM article_fts WHERE rowid NOT IN (SELECT number FROM article)"
    )
    for (subject,) in wrong:
        yield Finding(Check.INDEX, "article_fts", f"{subject}")


def _words(path: Path) -> Iterator[Finding]:
    """Let the search indexes compare their words with their texts, where they may be written to.

    SQLite asks for that although nothing is written.
    """
    address = f"{path.resolve().as_uri()}?mode=rw"
    for table in ("article_fts", "said_fts"):
        try:
            with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as db:
                db.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        except sqlite3.OperationalError:  # read-only, or locked
            return
        except sqlite3.DatabaseError as error:
            yield Finding(Check.INDEX, table, "", str(error))
