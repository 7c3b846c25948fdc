"""The folded side of the log: annotations, article states and editors' verdicts, ready to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reviewer.errors import UnknownRecordError
from reviewer.records import (
    Anchor,
    Annotation,
    AnnotationState,
    ArticleState,
    Cause,
    Details,
    Severity,
    Span,
)
from reviewer.store import categories, log, sites, stories
from reviewer.store.fold import DELETED, fold
from reviewer.store.ids import new_id
from reviewer.store.said import NOTE
from reviewer.store.texts import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from reviewer.records import Change, Operation
    from reviewer.store.fold import Folded

CONTEXT = 32  # code points of prefix and suffix kept with a quote
ARTICLE = "article"  # the field of an annotation that says in which version of its article it lies
PREVIOUS = "previous"  # the field of an article that says of which other it is the next version
STORY = "story"  # the field of an article that says of which other's story it is
WHY = "why:"  # then an id: the field of an annotation that holds why it was changed once
VERDICT = "verdict:"  # then "start-end": the field of an article that holds an editor's verdict
Verdicts = dict[Span, bool]
_COLUMNS = (
    'id, article_id, start, "end", author, created_at, updated_at, revision, conflicts, fields'
)


def annotation_fields(original: str, span: Span, details: Details) -> dict[str, Any]:
    """Return the fields that create an annotation on a span of the original."""
    return {
        DELETED: False,
        **span_fields(original, span),
        "state": AnnotationState.OPEN.value,
        **details_fields(details),
    }


def span_fields(original: str, span: Span) -> dict[str, Any]:
    """Return the fields that say where an annotation lies, and what stands there."""
    return {
        "start": span.start,
        "end": span.end,
        "quote": span.of(original),
        "prefix": original[max(0, span.start - CONTEXT) : span.start],
        "suffix": original[span.end : span.end + CONTEXT],
        "anchor": Anchor.EXACT.value,
    }


def verdict_field(span: Span) -> str:
    """Return the name of the article's field that holds the editor's verdict on a span."""
    return f"{VERDICT}{span.start}-{span.end}"


def details_fields(details: Details) -> dict[str, Any]:
    """Return what an editor says about an error as fields of an operation.

    Lone surrogates, which a clipboard may bring, become U+FFFD.
    """
    return {
        "category": details.category,
        "severity": details.severity.value,
        "correction": sound(details.correction),
        "evidence": [sound(link) for link in details.evidence],
        "note": sound(details.note),
        "cause": details.cause.value,
    }


def judgement_fields(state: AnnotationState, judge: str, reason: str = "") -> dict[str, Any]:
    """Return what somebody decides on an error, and why, as fields of an operation."""
    return {"state": state.value, "judge": judge, "reason": sound(reason)}


def reason_fields(why: str) -> dict[str, Any]:
    """Return why something is changed, as a field of its own: two reasons are no conflict."""
    return {f"{WHY}{new_id()}": sound(why)}


def details_from(fields: dict[str, Any]) -> Details:
    """Return the details that fields of an operation hold."""
    return Details(
        category=fields["category"],
        severity=Severity(fields["severity"]),
        correction=fields["correction"],
        evidence=tuple(fields["evidence"]),
        note=fields["note"],
        cause=Cause(fields["cause"]),
    )


def write_fold(db: Database, operations: Sequence[Operation], folded: Folded) -> None:
    """Write the present values of one subject; the caller holds the write transaction."""
    if operations[0].subject.startswith(categories.CATEGORY):
        categories.write(db, operations, folded)
    elif not operations[0].article_id:
        sites.write_rule(db, operations, folded)
    elif operations[0].subject == operations[0].article_id:
        _write_article(db, operations, folded)
    else:
        _write_annotation(db, operations, folded)


def _write_article(db: Database, operations: Sequence[Operation], folded: Folded) -> None:
    article_id, values = operations[0].article_id, folded.values
    db.execute(
        "UPDATE article SET state = ?, note = ?, changed_at = max(changed_at, ?) WHERE id = ?",
        (
            values.get("state") or ArticleState.TO_READ.value,
            values.get(NOTE) or "",
            max(operation.made_at for operation in operations),
            article_id,
        ),
    )
    if PREVIOUS in values:
        _write_previous(db, article_id, values[PREVIOUS] or "")
    if STORY in values:
        stories.say(db.conn, article_id, values[STORY])
    db.execute("DELETE FROM editor_verdict WHERE article_id = ?", (article_id,))
    for name, kept in folded.values.items():
        if name.startswith(VERDICT) and kept is not None:
            start, end = name.removeprefix(VERDICT).split("-")
            db.table("editor_verdict").insert(
                {"article_id": article_id, "start": int(start), "end": int(end), "kept": int(kept)}
            )


def _write_previous(db: Database, article_id: str, previous: str) -> None:
    db.execute("UPDATE article SET newer = '' WHERE newer = ?", (article_id,))
    db.execute("UPDATE article SET newer = ? WHERE id = ?", (article_id, previous))


def _write_annotation(db: Database, operations: Sequence[Operation], folded: Folded) -> None:
    first, values = operations[0], folded.values
    article_id = values.get(ARTICLE) or first.article_id
    db.table("annotation").insert(
        {
            "id": first.subject,
            "article_id": article_id,
            "start": values["start"],
            "end": values["end"],
            "deleted": int(folded.deleted),
            "author": first.author,
            "created_at": first.made_at,
            "updated_at": operations[-1].made_at,
            "revision": len(operations),
            "conflicts": json.dumps(folded.conflicts),
            "category": values["category"],
            "fields": json.dumps(values, ensure_ascii=False),
        },
        replace=True,
    )
    db.execute(
        "UPDATE draft SET article_id = ? WHERE annotation_id = ?", (article_id, first.subject)
    )
    moment = max(operation.made_at for operation in operations)
    db.execute(
        "UPDATE article SET changed_at = max(changed_at, ?), annotations = (SELECT count(*)"
        " FROM annotation WHERE article_id = article.id AND NOT deleted)"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (moment, json.dumps(sorted(articles_of(operations)))),
    )


def articles_of(operations: Iterable[Operation]) -> set[str]:
    """Return the articles that operations on one subject concern: all in which it ever lay."""
    named = {o.fields.get(PREVIOUS) for o in operations} | {o.article_id for o in operations}
    return {article_id for article_id in named if article_id}


def article_of(db: sqlite3.Connection, change: Change) -> str:
    """Return the article in which an annotation lies once a change is made."""
    sql = "SELECT article_id FROM annotation WHERE id = ?"
    if ARTICLE in change.fields:
        if change.fields[ARTICLE]:
            return str(change.fields[ARTICLE])
        sql = "SELECT article_id FROM op WHERE subject = ? ORDER BY seq LIMIT 1"
    row = db.execute(sql, (change.subject,)).fetchone()
    return row[0] if row else change.article_id


def of_article(db: sqlite3.Connection, article_id: str) -> tuple[Annotation, ...]:
    """Return the annotations of one article, by their place in the original."""
    return where(db, "article_id = ?", (article_id,))


def count(db: sqlite3.Connection) -> int:
    """Return how many annotations stand."""
    found: int = db.execute("SELECT count(*) FROM annotation WHERE NOT deleted").fetchone()[0]
    return found


def where(
    db: sqlite3.Connection, condition: str, values: Sequence[object]
) -> tuple[Annotation, ...]:
    """Return the annotations for which a condition of ours holds, by article and place."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM annotation WHERE {condition} AND NOT deleted"
        ' ORDER BY article_id, start, "end", id',
        values,
    )
    return tuple(_annotation(row) for row in rows)


def get(db: sqlite3.Connection, annotation_id: str) -> Annotation:
    """Return one annotation, deleted or not; raise UnknownRecordError."""
    sql = f"SELECT {_COLUMNS} FROM annotation WHERE id = ?"
    row = db.execute(sql, (annotation_id,)).fetchone()
    if row is None:
        raise UnknownRecordError(annotation_id)
    return _annotation(row)


def _annotation(row: Sequence[Any]) -> Annotation:
    identifier, article_id, start, end, author, created, updated, revision, conflicts, fields = row
    values = json.loads(fields)
    # Two readers who decide the same for two reasons agree.
    names = tuple(n for n in json.loads(conflicts) if n not in ("judge", "reason"))
    return Annotation(
        id=identifier,
        article_id=article_id,
        span=Span(start, end),
        quote=values["quote"],
        prefix=values["prefix"],
        suffix=values["suffix"],
        details=details_from(values),
        author=author,
        created_at=created,
        updated_at=updated,
        revision=revision,
        state=AnnotationState.CONFLICT if names else AnnotationState(values["state"]),
        anchor=Anchor(values["anchor"]),
        conflicts=names,
        judge=values.get("judge") or "",
        reason=values.get("reason") or "",
    )


def at(db: sqlite3.Connection, annotation_id: str, revision: int) -> Annotation | None:
    """Return an annotation as its first operations made it; None if it never had so many."""
    operations = log.operations_on(db, annotation_id)
    if not 0 < revision <= len(operations):
        return None
    first, last = operations[0], operations[revision - 1]
    then = fold(operations[:revision])
    values = then.values
    start, end = values["start"], values["end"]
    times = (first.author, first.made_at, last.made_at, revision)
    names, said = json.dumps(then.conflicts), json.dumps(values)
    article_id = values.get(ARTICLE) or first.article_id
    return _annotation((annotation_id, article_id, start, end, *times, names, said))


def note_field(note: str) -> dict[str, str]:
    """Return an article's note as a field of an operation; lone surrogates become U+FFFD."""
    return {NOTE: sound(note)}


def is_verdict(change: Change | Operation) -> bool:
    """Whether a change gives or takes back an editor's verdict on a run of an article."""
    return any(name.startswith(VERDICT) for name in change.fields)


def editor_verdicts(db: sqlite3.Connection, article_id: str) -> Verdicts:
    """Return what editors decided for runs of an article: kept or not, by span."""
    sql = 'SELECT start, "end", kept FROM editor_verdict WHERE article_id = ? ORDER BY 1, 2'
    return {Span(start, end): bool(kept) for start, end, kept in db.execute(sql, (article_id,))}
