"""A table of annotations that came back edited: what it changes, and taking that in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from reviewer.errors import UnknownRecordError
from reviewer.export import (
    EDITABLE,
    EditedRow,
    Flaw,
    FlawedRow,
    annotation_cells,
    looks_mangled,
    newly_said,
    read_edited,
)
from reviewer.records import AnnotationState, Change
from reviewer.store import judgement_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reviewer.records import Annotation, ArticleFacts
    from reviewer.store import Library


class Doubt(StrEnum):
    """Why a change should not be made unseen."""

    CHANGED_SINCE = "changed-since"  # the library says something else than when it was exported
    SPREADSHEET = "spreadsheet"  # looks like what a spreadsheet does to a cell by itself


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an annotation, as the library has it and as the table wants it.

    field is a column of the table; before and after are worded as in its cells.
    """

    line: int
    article_title: str
    annotation: Annotation
    field: str
    before: str
    after: str
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A row about an annotation that the library never had, or that was deleted in it."""

    line: int
    annotation_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class EditedTable:
    """What a table that came back would change, and what of it can't be heeded.

    missing are annotations of the table's articles that are not in it; they stay as they are.
    lacks_revision says that changes made in the library meanwhile can't be told.
    """

    changes: tuple[FieldChange, ...] = ()
    unknown: tuple[UnknownRow, ...] = ()
    flawed: tuple[FlawedRow, ...] = ()
    missing: tuple[Annotation, ...] = ()
    rows: int = 0
    lacks_revision: bool = False


class Comparison:
    """Compares the rows of a table with a library, one after the other."""

    def __init__(self, library: Library, categories: Sequence[str]) -> None:
        self._library = library
        self._categories = categories
        self._facts: dict[str, ArticleFacts] = {}
        self._standing: dict[str, dict[str, Annotation]] = {}
        self._changes: list[FieldChange] = []
        self._unknown: list[UnknownRow] = []
        self._flawed: list[FlawedRow] = []

    def of(self, path: Path) -> EditedTable:
        """Return what a table says; raise IntakeError when it can't be read."""
        rows = []
        for row in read_edited(path):
            if isinstance(row, FlawedRow):
                self._flawed.append(row)
            else:
                rows.append(row)
                self._compare(row)
        named = {row.annotation_id for row in rows} | {flawed.detail for flawed in self._flawed}
        missing = (one for found in self._standing.values() for one in found.values())
        return EditedTable(
            changes=tuple(self._changes),
            unknown=tuple(self._unknown),
            flawed=tuple(self._flawed),
            missing=tuple(one for one in missing if one.id not in named),
            rows=len(rows),
            lacks_revision=any(row.revision is None for row in rows),
        )

    def _compare(self, row: EditedRow) -> None:
        try:
            known = self._library.annotation(row.annotation_id)
        except UnknownRecordError:
            self._unknown.append(UnknownRow(row.line, row.annotation_id, deleted=False))
            return
        present = self._of_article(known.article_id).get(known.id)
        if present is None:
            self._unknown.append(UnknownRow(row.line, row.annotation_id, deleted=True))
            return
        self._changes += self._changes_in(row, present)

    def _of_article(self, article_id: str) -> dict[str, Annotation]:
        if article_id not in self._standing:
            found = self._library.annotations(article_id)
            self._standing[article_id] = {one.id: one for one in found}
        return self._standing[article_id]

    def _changes_in(self, row: EditedRow, present: Annotation) -> Iterator[FieldChange]:
        title = self._library.rows([present.article_id])[0].title
        now, then = _cells(present), self._exported(row, present)
        for name in (name for name in EDITABLE if name in row.cells):
            cell = row.cells[name]
            try:
                # What was not touched in the table gives way to what was said meanwhile.
                after = newly_said(name, then.get(name, now[name]), cell, self._categories)
                if after is not None:
                    after = newly_said(name, now[name], cell, self._categories)
            except ValueError:
                self._flawed.append(FlawedRow(row.line, Flaw.VALUE, name, cell))
                continue
            if after is not None:
                doubt = _doubt(name, then, now, after)
                yield FieldChange(row.line, title, present, name, now[name], after, doubt)

    def _exported(self, row: EditedRow, present: Annotation) -> dict[str, str]:
        """Return the cells as they were exported; none where nobody knows."""
        if row.revision in (None, present.revision):
            return _cells(present)
        then = self._library.collection.annotation_at(row.annotation_id, row.revision or 0)
        return _cells(then) if then else {}


def _cells(annotation: Annotation) -> dict[str, str]:
    cells = annotation_cells(annotation)
    return {name: f"{cells[name]}" for name in EDITABLE}  # a member of a list is its word


def _doubt(name: str, then: dict[str, str], now: dict[str, str], after: str) -> Doubt | None:
    if then.get(name) != now[name]:
        return Doubt.CHANGED_SINCE
    return Doubt.SPREADSHEET if looks_mangled(now[name], after) else None


def changes_of(chosen: Iterable[FieldChange], author: str) -> list[Change]:
    """Return the operations by which an author makes chosen changes, one for each annotation."""
    fields: dict[str, dict[str, Any]] = {}
    articles: dict[str, str] = {}
    for change in chosen:
        annotation = change.annotation
        articles[annotation.id] = annotation.article_id
        fields.setdefault(annotation.id, {}).update(_fields(change, author))
    return [Change(one, articles[one], values) for one, values in fields.items()]


def _fields(change: FieldChange, author: str) -> dict[str, Any]:
    if change.field == "status":
        return judgement_fields(AnnotationState(change.after), author)
    if change.field == "evidence":
        return {change.field: change.after.split("\n") if change.after else []}
    return {change.field: change.after}
