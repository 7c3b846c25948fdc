"""The append-only log of operations: appending, and finding what undo and redo concern."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.records import Change, Operation
from reviewer.store.fold import DELETED, Folded, fold
from reviewer.store.ids import new_id, now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

UNDO = "undo"
REDO = "redo"

_COLUMNS = (
    "id, gesture, verb, target, subject, article_id, author, made_at, parents, fields, replaced"
)


@dataclass(frozen=True, slots=True)
class Gesture:
    """One act of an editor; target is the gesture that an undo or redo concerns."""

    verb: str
    author: str
    target: str = ""


def operations_on(db: sqlite3.Connection, subject: str) -> list[Operation]:
    """Return the operations on one subject, oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM op WHERE subject = ? ORDER BY seq", (subject,))
    return [_operation(row) for row in rows]


def operations_of(db: sqlite3.Connection, gesture: str) -> list[Operation]:
    """Return the operations that one gesture made, oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM op WHERE gesture = ? ORDER BY seq", (gesture,))
    return [_operation(row) for row in rows]


def readers(db: sqlite3.Connection) -> dict[str, set[str]]:
    """Return the articles that each author has acted on, one by one: not the same everywhere."""
    sql = (
        "SELECT DISTINCT author, article_id FROM op WHERE article_id != ''"
        " AND verb NOT LIKE '%-same' AND verb != 'reimport'"
        " AND target NOT IN"
        " (SELECT gesture FROM op WHERE verb LIKE '%-same' OR verb = 'reimport')"
    )
    found: dict[str, set[str]] = {}
    for author, article_id in db.execute(sql):
        found.setdefault(author, set()).add(article_id)
    return found


def last_made(db: sqlite3.Connection, subject: str) -> str:
    """Return when the last operation on a subject was made, or an empty text."""
    sql = "SELECT coalesce(max(made_at), '') FROM op WHERE subject = ?"
    last: str = db.execute(sql, (subject,)).fetchone()[0]
    return last


def _operation(row: Sequence[str]) -> Operation:
    return Operation(
        id=row[0],
        gesture=row[1],
        verb=row[2],
        target=row[3],
        subject=row[4],
        article_id=row[5],
        author=row[6],
        made_at=row[7],
        parents=tuple(json.loads(row[8])),
        fields=json.loads(row[9]),
        replaced=json.loads(row[10]),
    )


def append(
    db: Database, gesture: Gesture, changes: Iterable[Change]
) -> list[tuple[list[Operation], Folded]]:
    """Append one operation a change, and return for each subject its operations and their fold.

    The caller holds the write transaction.
    """
    made, gesture_id = now(), new_id()
    outcome = []
    for change in changes:
        before = operations_on(db.conn, change.subject)
        known = fold(before)
        operation = Operation(
            id=new_id(),
            gesture=gesture_id,
            verb=gesture.verb,
            target=gesture.target,
            subject=change.subject,
            article_id=change.article_id,
            author=gesture.author,
            made_at=made,
            parents=known.heads,
            fields=change.fields,
            replaced=_replaced(known, change, is_new=not before),
        )
        _insert(db, operation)
        outcome.append(([*before, operation], fold([*before, operation])))
    return outcome


def _replaced(known: Folded, change: Change, *, is_new: bool) -> dict[str, object]:
    if is_new and DELETED in change.fields:
        return {DELETED: True}  # to undo a creation is to delete
    return {name: known.values.get(name) for name in change.fields}


def _insert(db: Database, operation: Operation) -> None:
    db.table("op").insert(
        {
            "id": operation.id,
            "gesture": operation.gesture,
            "verb": operation.verb,
            "target": operation.target,
            "subject": operation.subject,
            "article_id": operation.article_id,
            "author": operation.author,
            "made_at": operation.made_at,
            "parents": json.dumps(operation.parents),
            "fields": json.dumps(operation.fields, ensure_ascii=False),
            "replaced": json.dumps(operation.replaced, ensure_ascii=False),
        }
    )


def next_undo(db: sqlite3.Connection, author: str) -> Operation | None:
    """Return the first operation of the gesture that undo would take back, or None.

    The author's gestures are read backwards: each undo on the way hides one gesture before it.
    """
    hidden = 0
    for verb, meant in _gestures_backwards(db, author):
        if verb == UNDO:
            hidden += 1
        elif hidden:
            hidden -= 1
        else:
            return _first_of(db, meant)
    return None


def next_redo(db: sqlite3.Connection, author: str) -> Operation | None:
    """Return the first operation of the gesture that redo would bring back, or None."""
    hidden = 0
    for verb, meant in _gestures_backwards(db, author):
        if verb == REDO:
            hidden += 1
        elif verb != UNDO:
            return None
        elif hidden:
            hidden -= 1
        else:
            return _first_of(db, meant)
    return None


def _first_of(db: sqlite3.Connection, gesture: str) -> Operation:
    sql = f"SELECT {_COLUMNS} FROM op WHERE gesture = ? ORDER BY seq LIMIT 1"
    return _operation(db.execute(sql, (gesture,)).fetchone())


def _gestures_backwards(db: sqlite3.Connection, author: str) -> Iterable[tuple[str, str]]:
    """Yield the verb of each gesture and which gesture it means: an undo or redo means another."""
    sql = "SELECT gesture, verb, target FROM op WHERE author = ? ORDER BY seq DESC"
    last = ""
    for gesture, verb, target in db.execute(sql, (author,)):
        if gesture != last:
            last = gesture
            yield verb, target or gesture


def inverse(operations: Sequence[Operation]) -> list[Change]:
    """Return the changes that take a gesture's operations back, last first."""
    return [Change(o.subject, o.article_id, o.replaced) for o in reversed(operations)]


def again(operations: Sequence[Operation]) -> list[Change]:
    """Return the changes that a gesture's operations made."""
    return [Change(o.subject, o.article_id, o.fields) for o in operations]
