"""Drafts: what stood in the forms of annotations and was not saved yet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reviewer.records import Draft
from reviewer.store.folded import details_fields, details_from

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database


def save(db: Database, draft: Draft) -> None:
    """Write a draft in place of what stood there before."""
    fields = details_fields(draft.details)
    db.table("draft").insert(
        {
            "annotation_id": draft.annotation_id,
            "article_id": draft.article_id,
            "details": json.dumps(fields, ensure_ascii=False),
        },
        replace=True,
    )


def forget(db: Database, annotation_id: str) -> None:
    """Delete the draft of an annotation, if there is one."""
    db.execute("DELETE FROM draft WHERE annotation_id = ?", (annotation_id,))


def of_article(db: sqlite3.Connection, article_id: str) -> tuple[Draft, ...]:
    """Return the drafts of an article's annotations."""
    sql = "SELECT annotation_id, details FROM draft WHERE article_id = ? ORDER BY 1"
    return tuple(
        Draft(article_id, annotation_id, details_from(json.loads(details)))
        for annotation_id, details in db.execute(sql, (article_id,))
    )
