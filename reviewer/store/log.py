"""The append-only log of operations: appending, and finding what undo and redo concern."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reviewer.records import Change, Operation
from reviewer.store.fold import DELETED, Folded, fold
from reviewer.store.ids import new_id, now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from sqlite_utils import Database

UNDO = "undo"
REDO = "redo"

AT_ONCE = 200  # operations of one act that are held in memory

_AFTER_ALL = 2**62
_COLUMNS = (
    "id, gesture, verb, target, subject, article_id, author, made_at, parents, fields, replaced"
)


@dataclass(frozen=True, slots=True)
class Gesture:
    """One act of an editor; target is the gesture that an undo or redo concerns."""

    verb: str
    author: str
    target: str = ""
    id: str = field(default_factory=new_id)
    made_at: str = field(default_factory=now)


def operations_on(db: sqlite3.Connection, subject: str) -> list[Operation]:
    """Return the operations on one subject, oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM op WHERE subject = ? ORDER BY seq", (subject,))
    return [_operation(row) for row in rows]


def count(db: sqlite3.Connection, gesture: str) -> int:
    """Return how many operations one gesture made."""
    (made,) = db.execute("SELECT count(*) FROM op WHERE gesture = ?", (gesture,)).fetchone()
    return int(made)


def verb_of(db: sqlite3.Connection, gesture: str) -> str:
    """Return the verb of a gesture, or an empty text where nobody knows it."""
    row = db.execute("SELECT verb FROM op WHERE gesture = ? LIMIT 1", (gesture,)).fetchone()
    return row[0] if row else ""


def readers(db: sqlite3.Connection) -> dict[str, set[str]]:
    """Return the articles that each author has acted on, one by one: not the same everywhere."""
    unread = "verb LIKE '%-same' OR verb IN ('reimport', 'version', 'part', 'join')"
    sql = (
        f"SELECT DISTINCT author, article_id FROM op WHERE article_id != '' AND NOT ({unread})"
        f" AND target NOT IN (SELECT gesture FROM op WHERE {unread})"
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
    outcome = []
    for change in changes:
        before = operations_on(db.conn, change.subject)
        known = fold(before)
        operation = Operation(
            id=new_id(),
            gesture=gesture.id,
            verb=gesture.verb,
            target=gesture.target,
            subject=change.subject,
            article_id=change.article_id,
            author=gesture.author,
            made_at=gesture.made_at,
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
    # By hand: an act on all articles makes as many operations, and this takes a third of the time.
    marks = ", ".join("?" * (_COLUMNS.count(",") + 1))
    db.conn.execute(
        f"INSERT INTO op ({_COLUMNS}) VALUES ({marks})",
        (
            operation.id,
            operation.gesture,
            operation.verb,
            operation.target,
            operation.subject,
            operation.article_id,
            operation.author,
            operation.made_at,
            json.dumps(operation.parents),
            json.dumps(operation.fields, ensure_ascii=False),
            json.dumps(operation.replaced, ensure_ascii=False),
        ),
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
    # Gesture by gesture, not operation by operation: one may hold as many as there are articles.
    last = "SELECT gesture, verb, target FROM op WHERE author = ? AND seq < ? ORDER BY seq DESC"
    before = _AFTER_ALL
    while row := db.execute(f"{last} LIMIT 1", (author, before)).fetchone():
        gesture, verb, target = row
        yield verb, target or gesture
        (before,) = db.execute("SELECT min(seq) FROM op WHERE gesture = ?", (gesture,)).fetchone()


def inverse(db: sqlite3.Connection, gesture: str) -> Iterator[list[Change]]:
    """Yield the changes that take a gesture's operations back, last first, some at a time."""
    for operations in _parts(db, gesture, "<", "DESC", _AFTER_ALL):
        yield [Change(o.subject, o.article_id, o.replaced) for o in operations]


def again(db: sqlite3.Connection, gesture: str) -> Iterator[list[Change]]:
    """Yield the changes that a gesture's operations made, some at a time."""
    for operations in _parts(db, gesture, ">", "ASC", 0):
        yield [Change(o.subject, o.article_id, o.fields) for o in operations]


def _parts(
    db: sqlite3.Connection, gesture: str, sign: str, direction: str, start: int
) -> Iterator[list[Operation]]:
    """Yield a gesture's operations in parts: an act on all articles would fill the memory."""
    sql = (
        f"SELECT {_COLUMNS}, seq FROM op WHERE gesture = ? AND seq {sign} ?"
        f" ORDER BY seq {direction} LIMIT {AT_ONCE}"
    )
    while rows := db.execute(sql, (gesture, start)).fetchall():
        yield [_operation(row) for row in rows]
        start = rows[-1][-1]
