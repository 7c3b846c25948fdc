"""What a library can make again: all that is folded, from its log; its indexes, from its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import cleanings, refolding
from reviewer.store.connection import complaints

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlite_utils import Database

    from reviewer.records import Cleaned


class Derived:
    """The derived tables of one library; belongs to the library's thread."""

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection,
        write: Callable[[], AbstractContextManager[Database]],
    ) -> None:
        self._path = path
        self._db = db
        self._write = write

    def articles(self) -> tuple[str, ...]:
        """Return all articles, older versions too, in order of arrival."""
        with complaints(self._path):
            rows = self._db.execute("SELECT id FROM article ORDER BY number")
            return tuple(article_id for (article_id,) in rows)

    def refold(self) -> None:
        """Make all that is folded again from the log."""
        with self._write() as tables:
            refolding.refold(tables)

    def misindexed(self, batch: Iterable[tuple[str, Cleaned]]) -> tuple[str, ...]:
        """Return the articles that the search knows by other words than their clean text's."""
        with complaints(self._path):
            return tuple(
                article_id
                for article_id, cleaned in batch
                if not cleanings.is_indexed(self._db, article_id, cleaned)
            )

    def reindex(self, articles: Iterable[tuple[str, Cleaned]]) -> None:
        """Make the search indexes again, from all articles as they are cleaned."""
        with self._write() as tables:
            cleanings.reindex(tables.conn, articles)
