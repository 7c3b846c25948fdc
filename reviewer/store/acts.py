"""Acts of editors: checked, appended to the log, folded and indexed; and how undo names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.errors import SpanError
from reviewer.records import Step
from reviewer.store import articles, categories, folded, log, rows, said, sites

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sqlite_utils import Database

    from reviewer.records import Change, Operation


def apply(tables: Database, gesture: log.Gesture, changes: Sequence[Change]) -> set[str]:
    """Append changes to the log as one gesture, or a part of one, and fold them.

    Returns the articles on which they tell. The caller holds the write transaction. Raises
    SpanError or UnknownRecordError.
    """
    told, spoken = set(), set()
    for change in changes:
        _check(tables.conn, change)
    made = log.append(tables, gesture, changes)
    for change, (operations, outcome) in zip(changes, made, strict=True):
        folded.write_fold(tables, operations, outcome)
        articles_told = folded.articles_of(operations)
        told |= articles_told
        if said.concerns(change):
            spoken |= articles_told
    for article_id in spoken:
        said.index(tables.conn, article_id)
    return told


def _check(db: sqlite3.Connection, change: Change) -> None:
    if not change.article_id:
        return  # a category, or a rule for a site, whose line is known from elsewhere too
    if "start" not in change.fields:
        articles.state_of(db, change.article_id)
        return
    start, end = change.fields["start"], change.fields["end"]
    length = len(articles.original_of(db, folded.article_of(db, change)))
    if not 0 <= start < end <= length:
        raise SpanError(start, end, length)


def next_steps(db: sqlite3.Connection, author: str) -> tuple[Step | None, Step | None]:
    """Return what undo and redo would do."""
    undo, redo = log.next_undo(db, author), log.next_redo(db, author)
    return (step(db, undo) if undo else None, step(db, redo) if redo else None)


def step(db: sqlite3.Connection, operation: Operation) -> Step:
    """Return what undo or redo of an operation's gesture would do."""
    if operation.subject.startswith(categories.CATEGORY):
        label = operation.subject.removeprefix(categories.CATEGORY)
    elif not operation.article_id:
        label = sites.line_of(db, operation.subject)
    elif operation.subject == operation.article_id:
        label = rows.rows(db, [operation.article_id])[0].title
    else:
        label = folded.get(db, operation.subject).quote
    count = log.count(db, operation.gesture) if operation.verb == "state" else 1
    return Step(operation.gesture, operation.verb, label, operation.article_id, count)
