"""The CSV table in its two profiles: for spreadsheets, guarded, and for programs, plain."""

from __future__ import annotations

import csv
import re
from enum import StrEnum
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, TextIO

from reviewer.errors import IntakeError, Refusal, TableError
from reviewer.export.atomic import replacing
from reviewer.export.finding import COLUMNS, Finding, cells_of, finding_of
from reviewer.export.mangling import GUARD, UNSAFE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_SURROGATE = re.compile("[\ud800-\udfff]")
_HEADER = re.compile('"?[a-z_0-9]+"?([^a-z_0-9"\r\n])')
# A cell may hold a whole article; csv itself stops at 128 kB.
_LONGEST_CELL = 40_000_000


class Profile(StrEnum):
    """For whom a table is written."""

    EXCEL = "excel"
    DATA = "data"


def write_csv(
    path: Path,
    rows: Iterable[Finding],
    profile: Profile,
    separator: str = ",",
    columns: Sequence[str] = COLUMNS,
) -> int:
    r"""Write a table and return the number of rows; the file is replaced as a whole or left alone.

    EXCEL: UTF-8 with byte order mark, the given separator (``;`` for a French spreadsheet), and a
    ``'`` before cells that a spreadsheet would compute. DATA: RFC 4180 as it stands, with commas.
    Both: CRLF, every cell quoted, the columns in the order given. Lone surrogates become U+FFFD.
    Raises ExportError; what rows raises passes through, so that a caller can cancel.
    """
    cells = map(cells_of, rows)
    values = ([one.get(name, "") for name in columns] for one in cells)
    return write_rows(path, columns, values, profile, separator)


def write_rows(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    profile: Profile,
    separator: str = ",",
) -> int:
    """Write any table as write_csv does, its cells in the order of the columns."""
    is_guarded = profile is Profile.EXCEL
    with replacing(path, "utf-8-sig" if is_guarded else "utf-8") as file:
        worded, between = (guarded, separator) if is_guarded else (sound, ",")
        return _write_rows(
            file, columns, ([worded(value) for value in row] for row in rows), between
        )


def data_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return any table as write_csv writes it for programs."""
    text = StringIO(newline="")
    _write_rows(text, columns, ([sound(value) for value in row] for row in rows), ",")
    return text.getvalue()


def _write_rows(
    file: TextIO, columns: Sequence[str], rows: Iterable[Sequence[str]], separator: str
) -> int:
    writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow(row)
        count += 1
    return count


def read_csv(path: Path) -> Iterator[Finding | TableError]:
    """Yield the findings of a table in either profile, and an error for each row that holds none.

    Columns go by their names; unknown ones are passed over. A header that lacks one of ours, or is
    none, yields a single error. Raises IntakeError when the file can't be read.
    """
    try:
        with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
            yield from _findings(file)
    except FileNotFoundError as error:
        raise IntakeError(str(path), Refusal.NOT_FOUND) from error
    except OSError as error:
        raise IntakeError(str(path), Refusal.UNREADABLE, error.strerror or "") from error


def _findings(file: TextIO) -> Iterator[Finding | TableError]:
    for line, row in rows_under(file, COLUMNS):
        try:
            yield row if isinstance(row, TableError) else finding_of(row)
        except ValueError as error:
            yield TableError(line, str(error))


def rows_under(
    file: TextIO, columns: Sequence[str]
) -> Iterator[tuple[int, dict[str, str] | TableError]]:
    """Yield the rows of a table in either profile by column, each with its line.

    Columns go by their names; a header that lacks one of them, or is none, gives a single error.
    """
    first = file.readline()
    is_guarded = first.startswith(_MARK)
    first = first.removeprefix(_MARK)
    header = _HEADER.match(first)
    rows = records(chain((first,), file), header[1] if header else ",")
    _, names = next(rows, (1, []))
    if isinstance(names, csv.Error) or header is None:
        yield 1, TableError(1, "no header")
        return
    missing = [name for name in columns if name not in names]
    if missing:
        yield 1, TableError(1, f"missing columns: {', '.join(missing)}")
        return
    for line, values in rows:
        if values:
            yield line, _row(line, values, names, is_guarded)


def records(lines: Iterable[str], separator: str) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Yield each row with the line on which it begins; what csv refuses stands for its row."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, error


def _row(
    line: int, values: list[str] | csv.Error, names: list[str], is_guarded: bool
) -> dict[str, str] | TableError:
    if isinstance(values, csv.Error):
        return TableError(line, str(values))
    if len(values) != len(names):
        return TableError(line, f"{len(values)} cells under {len(names)} columns")
    if any(map(_SURROGATE.search, values)):
        return TableError(line, "not UTF-8")
    bare = [value.removeprefix(GUARD) for value in values] if is_guarded else values
    return dict(zip(names, bare, strict=True))


def sound(value: str) -> str:
    """Return a cell without lone surrogates."""
    return _SURROGATE.sub("\ufffd", value)


def guarded(value: str) -> str:
    """Return a sound cell that no spreadsheet computes."""
    value = sound(value)
    return GUARD + value if value.startswith(UNSAFE) else value
