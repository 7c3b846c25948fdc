"""What an editor keeps beside the articles: filters by name, drafts, acts on many."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from itertools import islice
from typing import TYPE_CHECKING, Any

from reviewer import records
from reviewer.records import ArticleState, Period, QueueFilter
from reviewer.store import acts, articles, drafts, log, queue
from reviewer.store.connection import complaints

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator, Iterable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlite_utils import Database

    from reviewer.records import Change, Draft, FilterChoices, SavedFilter

    # Begins a write transaction in which nothing changes that the list shows, or anything may.
    Writing = Callable[[bool], AbstractContextManager[Database]]


class Shelf:
    """The side of a library that belongs to the queue; belongs to the library's thread."""

    def __init__(self, path: Path, db: sqlite3.Connection, write: Writing) -> None:
        self._path = path
        self._db = db
        self._write = write

    def commit_many(
        self, verb: str, author: str, changes: Iterable[Change]
    ) -> Generator[int, None, None]:
        """Append one gesture to the log, however many changes, all or none; yield how many so far.

        What ends the walk early takes everything back.
        """
        gesture, left, done = log.Gesture(verb, author), iter(changes), 0
        with self._write(True) as tables:
            while some := list(islice(left, log.AT_ONCE)):
                acts.apply(tables, gesture, some)
                done += len(some)
                yield done

    def unreviewed(self, wanted: QueueFilter, article_id: str, *, backwards: bool) -> str:
        """Return the next article, in a filter's order, that is to read or in review, or ""."""
        with complaints(self._path):
            return queue.unreviewed(self._db, wanted, article_id, backwards=backwards)

    # --- filters

    def choices(self) -> FilterChoices:
        """Return what the articles can be filtered by."""
        with complaints(self._path):
            return records.FilterChoices(
                sites=self._counted("site", "article"),
                languages=self._counted("language", "article"),
                categories=self._annotated("category"),
                annotators=self._annotated("author"),
                authors=self._counted("author", "article"),
            )

    def _counted(self, column: str, table: str) -> tuple[tuple[str, int], ...]:
        sql = f"SELECT {column}, count(*) FROM {table} WHERE {column} != '' GROUP BY 1 ORDER BY 1"
        return tuple(self._db.execute(sql))

    def _annotated(self, value: str) -> tuple[tuple[str, int], ...]:
        sql = f"SELECT {value}, count(DISTINCT article_id) FROM annotation WHERE NOT deleted"
        return tuple(self._db.execute(f"{sql} GROUP BY 1 ORDER BY 1"))

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the filters that have a name, in the order in which they were saved."""
        with complaints(self._path):
            rows = self._db.execute("SELECT name, wanted FROM saved_filter ORDER BY place")
            return tuple(records.SavedFilter(name, _filter(wanted)) for name, wanted in rows)

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name, in place of the one that had it."""
        with self._write(False) as tables:
            tables.conn.execute(
                "INSERT INTO saved_filter VALUES (?, (SELECT coalesce(max(place), 0) + 1"
                " FROM saved_filter), ?) ON CONFLICT (name) DO UPDATE SET wanted = excluded.wanted",
                (saved.name, json.dumps(asdict(saved.wanted), ensure_ascii=False)),
            )

    def rename_filter(self, name: str, other: str) -> None:
        """Give a filter another name; one that had it before is gone."""
        with self._write(False) as tables:
            if name != other:
                tables.conn.execute("DELETE FROM saved_filter WHERE name = ?", (other,))
            tables.conn.execute("UPDATE saved_filter SET name = ? WHERE name = ?", (other, name))

    def delete_filter(self, name: str) -> None:
        """Forget a filter."""
        with self._write(False) as tables:
            tables.conn.execute("DELETE FROM saved_filter WHERE name = ?", (name,))

    # --- notes

    def note(self, article_id: str) -> str:
        """Return an article's note, or an empty text; raise UnknownRecordError."""
        with complaints(self._path):
            return articles.note_of(self._db, article_id)

    def note_draft(self, article_id: str) -> str | None:
        """Return what was being typed as an article's note, or None."""
        with complaints(self._path):
            sql = "SELECT note FROM note_draft WHERE article_id = ?"
            row = self._db.execute(sql, (article_id,)).fetchone()
            return row[0] if row else None

    def keep_note_draft(self, article_id: str, note: str | None) -> None:
        """Keep what is being typed as an article's note, or forget it."""
        with self._write(False) as tables:
            tables.conn.execute("DELETE FROM note_draft WHERE article_id = ?", (article_id,))
            if note is not None:
                tables.conn.execute("INSERT INTO note_draft VALUES (?, ?)", (article_id, note))

    # --- drafts of annotations

    def save_draft(self, draft: Draft) -> None:
        """Keep what stands in the form of an annotation, in place of what stood there before."""
        with self._write(False) as tables:
            drafts.save(tables, draft)

    def forget_draft(self, annotation_id: str) -> None:
        """Forget what stood in the form of an annotation."""
        with self._write(False) as tables:
            drafts.forget(tables, annotation_id)

    def drafts(self, article_id: str) -> tuple[Draft, ...]:
        """Return what stood in the forms of an article's annotations."""
        with complaints(self._path):
            return drafts.of_article(self._db, article_id)


def _filter(saved: str) -> QueueFilter:
    """Return a filter as it was saved; what another version of Reviewer knew alone is left out."""
    values: dict[str, Any] = json.loads(saved)
    known = {f.name: values[f.name] for f in fields(QueueFilter) if f.name in values}
    for name in ("published", "added"):
        known[name] = Period(**known[name]) if known.get(name) else None
    known["state"] = ArticleState(known["state"]) if known.get("state") else None
    known["opened"] = ()  # what is opened in the list is not a matter of the filter
    return QueueFilter(**known)
