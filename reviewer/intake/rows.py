"""Rows as tables of all kinds give them: numbered as an editor counts them, cells by column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TextIO

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.decoding import sniff_encoding
from reviewer.intake.files import refusal_of
from reviewer.intake.normal_form import BYTE_ORDER_MARK, label
from reviewer.intake.reading import open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

TABLE_LIMIT: Final = 4_000_000_000  # bytes; rows are read one by one
ROW_LIMIT: Final = 5_000_000  # code points
SAMPLED: Final = 50  # rows that a guess is made from

_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its number, from 1 with the row of names, and its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowSource:
    """The columns of a table, and what yields its rows from the first one on, each time anew.

    A row that can't be read is an IntakeError, whose place ends in its number.
    """

    columns: tuple[str, ...]
    rows: Callable[[], Iterator[Row | IntakeError]]


def open_lines(path: Path) -> TextIO:
    """Open a table as text, its encoding found in a first walk through the file.

    Raises IntakeError: NOT_FOUND, NOT_A_FILE, UNREADABLE or TOO_LARGE.
    """
    try:
        with open_file(path, TABLE_LIMIT) as file:
            encoding = sniff_encoding(iter(lambda: file.read(_PIECE), b""))
        return path.open(encoding=encoding, errors="replace", newline="")
    except (OSError, ValueError) as error:
        raise refusal_of(path, error) from error


def lines_of(file: TextIO, place: str) -> Iterator[str]:
    """Yield the lines of a table with their ends; raise IntakeError for one that never ends."""
    line = file.readline(ROW_LIMIT).removeprefix(BYTE_ORDER_MARK)
    while line:
        if len(line) >= ROW_LIMIT and not line.endswith(("\n", "\r")):
            raise IntakeError(place, Refusal.TOO_LARGE, f"> {ROW_LIMIT}")
        yield line
        line = file.readline(ROW_LIMIT)


def numbered(path: Path, number: int) -> str:
    """Return the place of a row: the name of its table and its number."""
    return f"{label(path.name)}#{number}"
