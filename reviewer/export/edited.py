"""A table of annotations that came back from a spreadsheet: only what an editor may change in it.

Takes nothing else on trust: spreadsheets drop the byte order mark, change encoding, separator and
line ends, cut empty cells off, and take ``001`` and ``3/4`` for numbers and dates.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal
from reviewer.export.mangling import without_guard
from reviewer.export.table import records
from reviewer.records import AnnotationState, Cause, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

EDITABLE = ("category", "severity", "correction", "evidence", "note", "cause", "status")
_ID = "annotation_id"
_REVISION = "revision"
_NO_ERROR = "no-error"
_HINT = re.compile(r"sep=(.)\s*\Z", re.IGNORECASE)  # the line with which Excel tells the separator
_SEPARATORS = ";,\t|"
_WHOLE = re.compile(r"(\d{1,15})(?:[.,]0*)?")  # a spreadsheet may add ",0"
_CHOICES: dict[str, type[StrEnum]] = {
    "severity": Severity,
    "cause": Cause,
    "status": AnnotationState,
}
_LARGEST = 200_000_000  # bytes


class Flaw(StrEnum):
    """Why a table or a row of it says nothing."""

    NO_ID_COLUMN = "no-id-column"
    BROKEN = "broken"
    TOO_MANY_CELLS = "too-many-cells"
    NO_ID = "no-id"
    TWICE = "twice"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class FlawedRow:
    """A row, or a cell of it, that can't be read; line is the row as a spreadsheet counts it."""

    line: int
    flaw: Flaw
    column: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class EditedRow:
    """What a row says of an annotation: the editable cells that it has, by column.

    Line ends are a line feed each. revision is the one that was exported: 0 where its cell can't
    be read, None in a table without that column.
    """

    line: int
    annotation_id: str
    cells: dict[str, str] = field(default_factory=dict)
    revision: int | None = None


def read_edited(path: Path) -> Iterator[EditedRow | FlawedRow]:
    """Yield what each row says, or why it says nothing, in order.

    Rows without an annotation, as those of articles without error, are passed over. Raises
    IntakeError when the file can't be read.
    """
    lines = iter(io.StringIO(_text(path), newline=""))
    first = next(lines, "")
    hint = _HINT.match(first)
    if hint:
        first = next(lines, "")
    separator = hint[1] if hint else _separator(first)
    rows = records(chain((first,), lines), separator)
    _, names = next(rows, (1, []))
    header = [] if isinstance(names, csv.Error) else [name.strip().lower() for name in names]
    if _ID not in header:
        yield FlawedRow(1, Flaw.NO_ID_COLUMN)
        return
    seen: set[str] = set()
    for number, (_, values) in enumerate(rows, 2):
        row = _row(number, values, header)
        if isinstance(row, EditedRow):
            if row.annotation_id in seen:
                row = FlawedRow(row.line, Flaw.TWICE, _ID, row.annotation_id)
            else:
                seen.add(row.annotation_id)
        if row is not None:
            yield row


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            size = str(path.stat().st_size)
            raise IntakeError(str(path), Refusal.TOO_LARGE, size)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise IntakeError(str(path), Refusal.NOT_FOUND) from error
    except OSError as error:
        raise IntakeError(str(path), Refusal.UNREADABLE, error.strerror or "") from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # "Unicode text" of Excel
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:  # "CSV" of Excel
        return data.decode("cp1252", "replace")


def _separator(header: str) -> str:
    counts = {sign: header.count(sign) for sign in _SEPARATORS}
    return max(_SEPARATORS, key=lambda sign: counts[sign])


def _row(
    line: int, values: Sequence[str] | csv.Error, header: Sequence[str]
) -> EditedRow | FlawedRow | None:
    if isinstance(values, csv.Error):
        return FlawedRow(line, Flaw.BROKEN, detail=str(values))
    if not any(value.strip() for value in values):
        return None
    if any(value.strip() for value in values[len(header) :]):
        return FlawedRow(line, Flaw.TOO_MANY_CELLS)
    cells = dict(zip(header, values, strict=False))
    identifier = without_guard(cells.get(_ID, "").strip()).strip().lower()
    if not identifier:
        is_bare = cells.get("status", _NO_ERROR).strip().lower() == _NO_ERROR
        return None if is_bare else FlawedRow(line, Flaw.NO_ID)
    said = {name: _unified(cells[name]) for name in EDITABLE if name in cells}
    return EditedRow(line, identifier, said, _revision(cells, header))


def _unified(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _revision(cells: dict[str, str], header: Sequence[str]) -> int | None:
    if _REVISION not in header:
        return None
    number = _WHOLE.fullmatch(cells.get(_REVISION, "").strip())
    return int(number[1]) if number else 0


def newly_said(column: str, before: str, cell: str, categories: Sequence[str]) -> str | None:
    """Return what a cell says that differs from before, as an export would write it; or None.

    categories are the ids that may stand under that column. ValueError where the cell makes no
    sense there.
    """
    if _unified(before) in (cell, without_guard(cell)):
        return None
    said = _tidied(column, without_guard(cell), categories)
    return None if said in (before, _unified(before)) else said


def _tidied(column: str, cell: str, categories: Sequence[str]) -> str:
    if column == "evidence":
        return "\n".join(line.strip() for line in cell.split("\n") if line.strip())
    if column in ("correction", "note"):
        return cell
    word = cell.strip().lower()
    allowed = categories if column == "category" else [str(kind) for kind in _CHOICES[column]]
    if word not in allowed or word == AnnotationState.CONFLICT:
        raise ValueError(cell)
    return word
