"""Another library out of what can be read of a damaged one, and of its newest good backup.

Articles are known by their texts and operations by their ids, so that what both hold comes once.
Nothing that is derived is taken along, but for stories; it is made again.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from reviewer.errors import LibraryUnavailableError
from reviewer.store import files, refolding, restoring, sites
from reviewer.store.backups import backups_of, check
from reviewer.store.connection import complaints, connect, writing
from reviewer.store.leftovers import is_of_another
from reviewer.store.search import search_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reviewer.records import Restored

Row = dict[str, Any]

_SOURCE = "-source"
_HEADER = 100  # bytes, of which 28 to 31 tell the number of pages
_PAGES_AT = 28
_KEYS = {"article": "number", "op": "seq", "story": "number"}  # "rowid" for all others
_FAR = 100_000  # keys that are tried one by one behind the last that could be read
_LATEST = {"draft": "annotation_id", "note_draft": "article_id", "saved_filter": "name"}
TAKEN = ("article", "original", "source", "op", "story", *_LATEST)
DERIVED = (
    "annotation",
    "article_fts",
    "category",
    "cleaning",
    "editor_verdict",
    "said_fts",
    "site",
    "site_line",
    "site_rule",
    "story_word",
)


def salvage(library: Path) -> Restored:
    """Put in the place of a damaged library what can be read of it and its newest good backup.

    The damaged file is moved aside. Raises LibraryError where the disk refuses, or where nothing at
    all could be read.
    """

    def write(prepared: Path) -> int:
        source = files.beside(prepared, _SOURCE)
        files.remove(prepared)
        try:
            with closing(connect(prepared, read_only=False)) as db, complaints(prepared):
                unread = _gather(db, library, source)
                db.execute("PRAGMA journal_mode = DELETE")
        finally:
            with suppress(OSError):
                files.remove(source)
        return unread

    return restoring.put_in_place(library, write)


def _gather(db: sqlite3.Connection, library: Path, source: Path) -> int:
    pouring = _Pouring(db)
    with writing(db):
        for backup in backups_of(library):
            with suppress(sqlite3.DatabaseError), closing(files.open_alone(backup.path)) as good:
                check(backup.path)
                pouring.take(good)
                break
        unread = []
        for alone in (False, True):
            with (
                suppress(OSError, sqlite3.DatabaseError),
                closing(_opened(library, source, alone=alone)) as damaged,
            ):
                unread.append(pouring.take(damaged))
        refolding.refold(Database(db, execute_plugins=False))
        (count,) = db.execute("SELECT (SELECT count(*) FROM article) + count(*) FROM op").fetchone()
    if not count:
        raise LibraryUnavailableError(str(library), "nothing can be read")
    return min(unread, default=0)


# --- opening what is damaged


def _opened(library: Path, source: Path, *, alone: bool) -> sqlite3.Connection:
    """Open a copy of a library, with its log or without, under a first page that can be read."""
    log = files.beside(library, "-wal")
    if not alone and (not log.exists() or is_of_another(library)):
        raise FileNotFoundError(log)
    for begin in _beginnings(library, source):
        files.remove(source)
        shutil.copyfile(library, source)
        if not alone:
            shutil.copyfile(log, files.beside(source, "-wal"))
        with source.open("r+b") as file:
            file.write(begin)
        db = sqlite3.connect(source, isolation_level=None)
        if _has_tables(db):
            return db
        db.close()
    raise sqlite3.DatabaseError("no table can be found")


def _beginnings(library: Path, source: Path) -> Iterator[bytes]:
    """Yield what may stand in the place of a first page: nothing, a sound header, a sound page."""
    yield b""
    fresh = files.beside(source, "-fresh")
    try:
        connect(fresh, read_only=False).close()
        page = fresh.read_bytes()
    finally:
        files.remove(fresh)
    size = int.from_bytes(page[16:18], "big")
    pages = (library.stat().st_size // size).to_bytes(4, "big")

    def fitted(header: bytes) -> bytes:
        return header[:_PAGES_AT] + pages + header[_PAGES_AT + 4 :]

    yield fitted(page[:_HEADER])
    for backup in backups_of(library):
        with backup.path.open("rb") as file:
            yield fitted(file.read(size))
    yield fitted(page[:size])


def _has_tables(db: sqlite3.Connection) -> bool:
    try:
        db.execute("SELECT seq FROM op LIMIT 1").fetchone()
        db.execute("SELECT number FROM article LIMIT 1").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


# --- taking what can be read


class _Pouring:
    """Takes rows into a fresh library; numbers of articles are given anew."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._numbers: dict[int, int] = {}
        self._unread = 0

    def take(self, source: sqlite3.Connection) -> int:
        """Take over all that can be read of a library; return how many rows could not be.

        The caller holds the write transaction.
        """
        source.row_factory = lambda cursor, row: {
            column[0]: value for column, value in zip(cursor.description, row, strict=True)
        }
        self._numbers, self._unread = {}, 0
        self._each(source, "article", lambda row: self._article(source, row))
        self._each(source, "source", self._source)
        self._each(source, "op", self._operation)
        self._each(source, "story", self._story)
        for table, key in _LATEST.items():
            self._each(source, table, partial(self._latest, table, key))
        return self._unread

    def _each(self, source: sqlite3.Connection, table: str, take: Callable[[Row], object]) -> None:
        for row in _rows(source, table):
            if row is None:
                self._unread += 1
                continue
            self._db.execute("SAVEPOINT taken")
            try:
                take(row)
            except (sqlite3.DatabaseError, ValueError, KeyError, TypeError):
                self._db.execute("ROLLBACK TO taken")
                self._unread += 1
            self._db.execute("RELEASE taken")

    def _article(self, source: sqlite3.Connection, row: Row) -> None:
        number = row.pop("number")
        sql = "SELECT number FROM article WHERE id = ?"
        known = self._db.execute(sql, (row["id"],)).fetchone()
        if known:
            self._numbers[number] = known[0]
            return
        sql = "SELECT text, markup FROM original WHERE number = ?"
        original = source.execute(sql, (number,)).fetchone()
        if original is None or sha256(original["text"].encode()).hexdigest() != row["id"]:
            raise ValueError(row["id"])
        new = self._insert("article", row)
        self._numbers[number] = new
        self._insert("original", {"number": new, **original})
        # The whole text stands in for the clean one until it is cleaned again: no rules are 0.
        index = {"rowid": new, "title": row["title_key"], "text": search_key(original["text"])}
        self._insert("article_fts", index)
        site = sites.number_of(self._db, row["site"])
        self._insert("cleaning", {"number": new, "site": site, "rules": 0})

    def _source(self, row: Row) -> None:
        self._insert("source", {**row, "number": self._numbers[row["number"]]})

    def _operation(self, row: Row) -> None:
        for name in ("parents", "fields", "replaced"):
            json.loads(row[name])
        del row["seq"]
        self._insert("op", row)

    def _latest(self, table: str, key: str, row: Row) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE {key} = ?", (row[key],))
        self._insert(table, row)

    def _story(self, row: Row) -> None:
        number = self._numbers[row["number"]]
        words = json.loads(row["words"])
        story = self._numbers.get(row["story"], number)
        self._insert("story", {**row, "number": number, "story": story, "said": None})
        for word in words:
            told = {"word": int(word), "day": row["day"], "number": number}
            self._insert("story_word", told)

    def _insert(self, table: str, row: Row) -> int:
        marks = ", ".join("?" * len(row))
        once = "" if table == "article_fts" else " ON CONFLICT DO NOTHING"
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks}){once}"
        return int(self._db.execute(sql, [*row.values()]).lastrowid or 0)


def _rows(db: sqlite3.Connection, table: str) -> Iterator[Row | None]:
    """Yield the rows of a table in order; None for each that can't be read."""
    key, last = _KEYS.get(table, "rowid"), 0
    sql = f"SELECT {key} AS at, * FROM {table} WHERE {key} > ? ORDER BY {key}"
    try:
        for row in db.execute(sql, (last,)):
            last = row.pop("at")
            yield row
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:  # an older library lacks the table
            yield from _damaged_rows(db, table, key, last)


def _damaged_rows(db: sqlite3.Connection, table: str, key: str, last: int) -> Iterator[Row | None]:
    """Yield the rows behind the last that could be read.

    They are read backwards up to the damage, and one by one inside of it.
    """
    sql = f"SELECT {key} AS at, * FROM {table} WHERE {key} > ? ORDER BY {key} DESC"
    behind: list[Row] = []
    with suppress(sqlite3.DatabaseError):
        behind.extend(db.execute(sql, (last,)))
    end = behind[-1]["at"] if behind else last + _FAR
    for at in range(last + 1, end):
        try:
            row = db.execute(f"SELECT * FROM {table} WHERE {key} = ?", (at,)).fetchone()
        except sqlite3.DatabaseError:
            yield None
        else:
            yield from [row] if row else []
    for row in reversed(behind):
        del row["at"]
        yield row
