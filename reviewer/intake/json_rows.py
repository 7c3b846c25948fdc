"""Tables in JSON: lines of objects, a list of objects, or an object that holds such a list."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import endings
from reviewer.intake.decoding import decode
from reviewer.intake.normal_form import label
from reviewer.intake.reading import read_file
from reviewer.intake.rows import ROW_LIMIT, SAMPLED, Row, RowSource, lines_of, numbered, open_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

JSON_LIMIT: Final = 100_000_000  # bytes; lines of JSON have no such limit

_DEPTH: Final = 6
_MOST_CELLS: Final = 500
_MOST_LOOKED_AT: Final = 10_000


def json_rows(path: Path) -> RowSource:
    """Return the rows of a table in JSON; nested keys become columns with dots.

    Raises IntakeError as open_lines does, TOO_LARGE, DAMAGED or NOTHING.
    """
    if path.suffix.lower() in endings.JSON_LINES:
        return _source(lambda: _line_rows(path), path)
    text = decode(read_file(path, JSON_LIMIT)).text
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        # Lines of JSON under the name of JSON are common.
        source = _source(lambda: _line_rows(path), path, label(str(error)))
        if len(text.splitlines()) > 1:
            return source
        raise IntakeError(label(str(path)), Refusal.DAMAGED, label(str(error))) from error
    objects = _objects(data)
    return _source(lambda: _object_rows(objects, path), path)


def _source(rows: Any, path: Path, flaw: str = "") -> RowSource:
    names: dict[str, None] = {}
    sample = [row for row in islice(rows(), SAMPLED) if isinstance(row, Row)]
    for row in sample:
        names.update(dict.fromkeys(row.cells))
    if not names:
        refusal = Refusal.DAMAGED if flaw else Refusal.NOTHING
        raise IntakeError(label(str(path)), refusal, flaw)
    return RowSource(tuple(names), rows)


def _line_rows(path: Path) -> Iterator[Row | IntakeError]:
    with open_lines(path) as file:
        lines = lines_of(file, label(str(path)))
        number = 0
        while True:
            number += 1
            try:
                line = next(lines, None)
            except IntakeError as error:
                yield error
                return
            if line is None:
                return
            if line.strip():
                yield _line_row(line, path, number)


def _line_row(line: str, path: Path, number: int) -> Row | IntakeError:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return IntakeError(numbered(path, number), Refusal.DAMAGED, label(str(error)))
    return _row(value, path, number)


def _object_rows(objects: Iterable[Any], path: Path) -> Iterator[Row | IntakeError]:
    return (_row(value, path, number) for number, value in enumerate(objects, start=1))


def _row(value: Any, path: Path, number: int) -> Row | IntakeError:
    if not isinstance(value, dict):
        return IntakeError(numbered(path, number), Refusal.NO_TEXT)
    cells: dict[str, str] = {}
    _flatten(value, "", cells, _DEPTH)
    if sum(map(len, cells.values())) > ROW_LIMIT:
        return IntakeError(numbered(path, number), Refusal.TOO_LARGE, f"> {ROW_LIMIT}")
    return Row(number, cells)


def _flatten(value: dict[str, Any], prefix: str, cells: dict[str, str], depth: int) -> None:
    for key, inner in value.items():
        name = label(f"{prefix}{key}")
        if isinstance(inner, dict):
            if depth:
                _flatten(inner, f"{name}.", cells, depth - 1)
        elif len(cells) < _MOST_CELLS and (said := _worded(inner)):
            cells[name] = said


def _worded(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(one for one in value if isinstance(one, str))
    if value is None or isinstance(value, bool):
        return ""
    return json.dumps(value)


def _objects(data: Any) -> list[Any]:
    """Return the longest list of objects near the top, else the one object that there is."""
    waiting: list[Any] = [data]
    found: list[Any] = []
    for value in waiting:
        if isinstance(value, list) and sum(isinstance(one, dict) for one in value) > len(found):
            found = value
        inner = value.values() if isinstance(value, dict) else ()
        if len(waiting) < _MOST_LOOKED_AT:
            waiting.extend(one for one in inner if isinstance(one, dict | list))
    return found or [data]
