"""Versions of one article: which other an article may continue, and what has no sure place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import folded

if TYPE_CHECKING:
    import sqlite3

    from reviewer.records import Annotation, Article

_FEW = 5  # where every page of a collection is called index.html, only the last ones are looked at
_UNSETTLED = "json_extract(fields, '$.anchor') != 'exact'"


def namesakes(db: sqlite3.Connection, article: Article) -> tuple[str, ...]:
    """Return a few articles of the same address, or else the same file name, newest first.

    Not the article itself, and none that a newer version stands for.
    """
    rows = db.execute(
        "SELECT id FROM article WHERE newer = '' AND id != ? AND number IN"
        " (SELECT number FROM article WHERE url = ? AND url != ''"
        " UNION SELECT number FROM source WHERE name = ? AND name != '')"
        " ORDER BY url = ? DESC, number DESC LIMIT ?",
        (article.id, article.url, article.source.name, article.url, _FEW),
    )
    return tuple(article_id for (article_id,) in rows)


def line_of(db: sqlite3.Connection, article_id: str) -> tuple[str, ...]:
    """Return all versions of an article, newest first; the article alone if it has one only."""
    newest = article_id
    while newer := _newer(db, newest):
        newest = newer
    line, ids = [], [newest]
    while ids:
        line.append(ids.pop())
        sql = "SELECT id FROM article WHERE newer = ? AND newer != '' ORDER BY number"
        ids += [found for (found,) in db.execute(sql, (line[-1],)) if found not in line]
    return tuple(line)


def _newer(db: sqlite3.Connection, article_id: str) -> str:
    row = db.execute("SELECT newer FROM article WHERE id = ?", (article_id,)).fetchone()
    return row[0] if row else ""


def unsettled(db: sqlite3.Connection) -> tuple[Annotation, ...]:
    """Return the annotations without a sure place in their article, by article and place."""
    return folded.where(db, _UNSETTLED, ())
