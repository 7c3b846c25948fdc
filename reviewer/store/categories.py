"""Categories as editors made or changed them: operations like all others, folded into one table.

What ships with the program is not known here: a field that nobody changed has no value.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.records import Change
from reviewer.store.texts import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sqlite_utils import Database

    from reviewer.records import Operation
    from reviewer.store.fold import Folded

CATEGORY = "category:"  # then an id: the subject of operations on a category


class StoredCategory(NamedTuple):
    """What the log says of one category; None stands for a value that was taken back."""

    id: str
    values: dict[str, Any]
    deleted: bool
    conflicts: tuple[str, ...]


def category_change(category_id: str, fields: dict[str, Any]) -> Change:
    """Return the change that gives fields of a category other values; no article has it."""
    said = {
        name: sound(value) if isinstance(value, str) else value for name, value in fields.items()
    }
    return Change(f"{CATEGORY}{category_id}", "", said)


def write(db: Database, operations: Sequence[Operation], folded: Folded) -> None:
    """Write the present values of one category; the caller holds the write transaction."""
    db.table("category").insert(
        {
            "id": operations[0].subject.removeprefix(CATEGORY),
            "deleted": int(folded.deleted),
            "conflicts": json.dumps(folded.conflicts),
            "fields": json.dumps(folded.values, ensure_ascii=False),
        },
        replace=True,
    )


def stored(db: sqlite3.Connection) -> tuple[StoredCategory, ...]:
    """Return all categories of which the log says something, by id."""
    rows = db.execute("SELECT id, fields, deleted, conflicts FROM category ORDER BY id")
    return tuple(
        StoredCategory(name, json.loads(fields), bool(deleted), tuple(json.loads(conflicts)))
        for name, fields, deleted, conflicts in rows
    )


def uses(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many annotations each category has, deleted ones too: undo brings them back."""
    sql = "SELECT json_extract(fields, '$.category'), count(*) FROM annotation GROUP BY 1"
    return dict(db.execute(sql).fetchall())
