"""Tables of cells with a separator between (CSV, TSV): its separator and quotes are found out.

csv.Sniffer takes letters for separators; here the candidates are four, and the table decides.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.columns import named_columns
from reviewer.intake.dates import any_date
from reviewer.intake.normal_form import label
from reviewer.intake.page_facts import web_address
from reviewer.intake.rows import ROW_LIMIT, Row, RowSource, lines_of, numbered, open_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_SAMPLE: Final = 300_000  # code points
_SAMPLE_ROWS: Final = 60
_SEPARATORS: Final = "\t;,|"
_ANNOUNCED: Final = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_LONGEST_NAME: Final = 60
_MOST_COLUMNS: Final = 500


@dataclass(frozen=True, slots=True)
class _Form:
    """How the cells of a table are written, and whether its first row names the columns."""

    separator: str
    quoted: bool
    announced: bool  # a first line says the separator
    columns: tuple[str, ...]
    has_names: bool


def separated_rows(path: Path) -> RowSource:
    """Return the rows of a table in a file; raises IntakeError as open_lines does, or NOTHING.

    A table without names of columns gets "1", "2"...
    """
    place = label(str(path))
    with open_lines(path) as file:
        sample = file.read(_SAMPLE)
    form = _form(sample, place)
    return RowSource(form.columns, lambda: _rows(path, form))


def _form(sample: str, place: str) -> _Form:
    lines = sample.lstrip("\ufeff").splitlines(keepends=True)
    announced = _ANNOUNCED.fullmatch(lines[0]) if lines else None
    lines = lines[1:] if announced else lines
    candidates = [(sep, quoted) for sep in _SEPARATORS for quoted in (True, False)]
    if announced:
        candidates = [(announced[1], True)]
    tried = [(_worth(rows), rows, *how) for how in candidates if (rows := _parsed(lines, *how))]
    if not tried:
        raise IntakeError(place, Refusal.NOTHING)
    _, rows, separator, quoted = max(tried, key=lambda one: one[0])
    has_names = _are_names(rows[0])
    width = min(max(map(len, rows)), _MOST_COLUMNS)
    names = rows[0] if has_names else []
    return _Form(separator, quoted, bool(announced), _distinct(names, width), has_names)


def _parsed(lines: Iterable[str], separator: str, quoted: bool) -> list[list[str]]:
    try:
        rows = list(islice(filter(any, _reader(lines, separator, quoted)), _SAMPLE_ROWS + 1))
    except csv.Error:
        return []
    return rows[:-1] if len(rows) > 2 else rows  # noqa: PLR2004 - the last may be cut off


def _reader(lines: Iterable[str], separator: str, quoted: bool) -> Iterator[list[str]]:
    csv.field_size_limit(ROW_LIMIT)
    if quoted:
        return csv.reader(lines, delimiter=separator)
    return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)


def _worth(rows: Sequence[Sequence[str]]) -> tuple[float, float, int]:
    """Say how well a way to read fits: rows of equal width, names that are known, many columns."""
    width = len(rows[0])
    if width == 1:
        return 0.0, 0.0, 0
    equal = sum(len(row) == width for row in rows) / len(rows)
    with_quotes = any(cell[:1] == cell[-1:] == '"' for row in rows for cell in row)
    known = len(named_columns(rows[0]))
    return round(equal, 1) - (0.5 if with_quotes else 0), known, width


def _are_names(row: Sequence[str]) -> bool:
    if named_columns(row):
        return True
    told = [cell.strip() for cell in row]
    short = all(cell and len(cell) <= _LONGEST_NAME and not cell.isdecimal() for cell in told)
    values = any(web_address(cell) or any_date(cell) for cell in told)
    return short and not values and len(set(told)) == len(told) > 1


def _distinct(names: Sequence[str], width: int) -> tuple[str, ...]:
    found: list[str] = []
    for number in range(1, width + 1):
        name = label(names[number - 1].strip())[:_LONGEST_NAME] if number <= len(names) else ""
        name = name or str(number)
        found.append(name if name not in found else f"{name} ({number})")
    return tuple(found)


def _rows(path: Path, form: _Form) -> Iterator[Row | IntakeError]:
    with open_lines(path) as file:
        lines = lines_of(file, label(str(path)))
        if form.announced:
            next(lines, None)
        reader = _reader(lines, form.separator, form.quoted)
        number, names_to_come = 0, form.has_names
        while True:
            number += 1
            try:
                cells = next(reader, None)
            except csv.Error as error:
                yield IntakeError(numbered(path, number), Refusal.DAMAGED, str(error))
                continue
            except IntakeError as error:
                yield error
                return
            if cells is None:
                return
            if any(cells) and not names_to_come:
                yield Row(number, dict(zip(form.columns, cells, strict=False)))
            names_to_come = names_to_come and not any(cells)
