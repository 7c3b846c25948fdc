"""Where a passage may stand: candidates from the full-text index, and what to check them by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from reviewer.store import folded
from reviewer.store.search import passage_query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from reviewer.records import Annotation


class Texts(NamedTuple):
    """An article's original, and the search key of its clean text; both with its lines."""

    article_id: str
    title: str
    original: str
    clean_key: str


def holding(db: sqlite3.Connection, passage: str) -> tuple[str, ...]:
    """Return articles whose clean text holds the words of a passage in a row, newest first.

    All articles for a passage without a word.
    """
    query = passage_query(passage)
    sql = "SELECT id FROM article WHERE newer = '' ORDER BY number DESC"
    if query:
        sql = (
            "SELECT id FROM article_fts JOIN article ON number = article_fts.rowid"
            " WHERE article_fts MATCH ? AND newer = '' ORDER BY article_fts.rowid DESC"
        )
    found = db.execute(sql, (query,) if query else ())
    return tuple(article_id for (article_id,) in found)


def texts(db: sqlite3.Connection, ids: Sequence[str]) -> tuple[Texts, ...]:
    """Return the texts of some articles, in the order of ids; skip unknown ones."""
    rows = db.execute(
        "SELECT article.id, article.title, original.text, article_fts.text FROM json_each(?) AS one"
        " CROSS JOIN article ON article.id = one.value JOIN original USING (number)"
        " JOIN article_fts ON article_fts.rowid = number ORDER BY one.key",
        (json.dumps([*ids]),),
    )
    return tuple(Texts(*row) for row in rows)


def annotations_of_length(
    db: sqlite3.Connection, length: int, category: str
) -> tuple[Annotation, ...]:
    """Return the annotations of a category whose quote has so many code points, of all articles."""
    condition = "\"end\" - start = ? AND json_extract(fields, '$.category') = ?"
    return folded.where(db, condition, (length, category))
