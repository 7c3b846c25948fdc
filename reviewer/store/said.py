"""The index of what editors said of articles: quotes, corrections and notes; all derived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store.migrations import SAID

if TYPE_CHECKING:
    import sqlite3

    from reviewer.records import Change

NOTE = "note"  # the field of an article that holds its note


def concerns(change: Change) -> bool:
    """Whether a change tells on what is indexed of its article."""
    return bool(change.article_id) and (
        change.subject != change.article_id or NOTE in change.fields
    )


def index(db: sqlite3.Connection, article_id: str) -> None:
    """Index anew what is said of an article; the caller holds the write transaction."""
    db.execute(
        "DELETE FROM said_fts WHERE rowid = (SELECT number FROM article WHERE id = ?)",
        (article_id,),
    )
    db.execute(
        "INSERT INTO said_fts (rowid, said) SELECT number, search_key(said) FROM ("
        "SELECT number, article.note || coalesce((SELECT group_concat(char(10)"
        " || json_extract(fields, '$.quote') || char(10) || json_extract(fields, '$.correction')"
        " || char(10) || json_extract(fields, '$.note'), '') FROM annotation"
        " WHERE article_id = article.id AND NOT deleted), '') AS said"
        " FROM article WHERE id = ?) WHERE said != ''",
        (article_id,),
    )


def rebuild(db: sqlite3.Connection) -> None:
    """Make the index anew from what is folded, even where it is damaged."""
    db.execute("DROP TABLE said_fts")
    db.execute(SAID)
    for (article_id,) in db.execute("SELECT id FROM article").fetchall():
        index(db, article_id)
