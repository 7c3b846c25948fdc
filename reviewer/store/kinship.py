"""How articles of a library belong together: versions of one article, stories of one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import stories, versions
from reviewer.store.connection import complaints

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from reviewer.records import Annotation, Article


class Kinship:
    """What ties articles to each other; belongs to the library's thread."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self._path = path
        self._db = db

    # --- versions

    def namesakes(self, article: Article) -> tuple[str, ...]:
        """Return other articles of the same address or file name, newest first."""
        with complaints(self._path):
            return versions.namesakes(self._db, article)

    def versions(self, article_id: str) -> tuple[str, ...]:
        """Return all versions of an article, newest first."""
        with complaints(self._path):
            return versions.line_of(self._db, article_id)

    def unsettled(self) -> tuple[Annotation, ...]:
        """Return the annotations without a sure place in their article, by article and place."""
        with complaints(self._path):
            return versions.unsettled(self._db)

    # --- stories

    def siblings(self, article_id: str) -> tuple[str, ...]:
        """Return all articles of an article's story, itself among them, oldest first."""
        with complaints(self._path):
            return stories.siblings(self._db, article_id)
