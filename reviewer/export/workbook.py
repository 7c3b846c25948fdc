"""The table as an Excel workbook of text cells, in which nothing is computed."""

from __future__ import annotations

import re
from itertools import count as numbered
from typing import TYPE_CHECKING, Any

from reviewer.errors import ExportError
from reviewer.export.atomic import replacing_bytes
from reviewer.export.finding import COLUMNS, cells_of
from reviewer.export.table import sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from reviewer.export.finding import Finding

_LONGEST = 32_000  # UTF-16 units of a cell are at most 32,767
_ROWS = 1_048_576
_WIDE = {"quote": 34, "correction": 34, "article_title": 40, "evidence": 40, "note": 40}
_USUAL = 16
# What XML 1.0 can't hold.
_UNSOUND = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_OPTIONS = {
    "constant_memory": True,  # rows are written as they come
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_workbook(path: Path, rows: Iterable[Finding], columns: Sequence[str] = COLUMNS) -> int:
    """Write a workbook and return the number of rows; the file is replaced as a whole or left.

    Every cell is text, numbers too, so that nothing is computed or taken for another thing. Texts
    longer than a cell holds end in an ellipsis. Raises ExportError, also for more rows than a sheet
    takes.
    """
    # Costs as much as half the window's start; wanted by this format alone.
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    line = 0
    with replacing_bytes(path) as file:
        try:
            # Closed in any case: it keeps rows in a file of its own meanwhile.
            with Workbook(file, _OPTIONS) as book:
                sheet = _sheet(book, columns)
                plain = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
                for line, finding in zip(numbered(1), rows):
                    if line >= _ROWS:
                        raise ExportError(str(path), f"more than {_ROWS - 1} rows")
                    cells = cells_of(finding)
                    for place, name in enumerate(columns):
                        sheet.write_string(line, place, _cell(cells.get(name, "")), plain)
                sheet.autofilter(0, 0, max(1, line), len(columns) - 1)
        except XlsxWriterException as error:
            raise ExportError(str(path), str(error)) from error
    return line


def _sheet(book: Any, columns: Sequence[str]) -> Any:
    sheet = book.add_worksheet("annotations")
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True, "num_format": "@"})
    for place, name in enumerate(columns):
        sheet.set_column(place, place, _WIDE.get(name, _USUAL))
        sheet.write_string(0, place, name, bold)
    return sheet


def _cell(value: str) -> str:
    text = _UNSOUND.sub("\ufffd", sound(value).replace("\r\n", "\n").replace("\r", "\n"))
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return text
    return units[: 2 * _LONGEST].decode("utf-16-le", "ignore") + "…"
