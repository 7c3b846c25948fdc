"""The rules for the lines of sites as a CSV table that a spreadsheet can edit."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal, TableError
from reviewer.export.atomic import replacing
from reviewer.export.table import guarded, rows_under
from reviewer.records import SiteRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_COLUMNS = ("site", "word", "line")
_WORDS = {"keep": True, "remove": False}


def write_site_rules(path: Path, rules: Iterable[SiteRule], separator: str = ",") -> int:
    """Write site, "keep" or "remove", and line of each rule; return the number of rules.

    The table is guarded for spreadsheets, and replaces the file as a whole or not at all. Raises
    ExportError.
    """
    count = 0
    with replacing(path, "utf-8-sig") as file:
        writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL)
        writer.writerow(_COLUMNS)
        for rule in rules:
            word = "keep" if rule.kept else "remove"
            writer.writerow([guarded(cell) for cell in (rule.site, word, rule.line)])
            count += 1
    return count


def read_site_rules(path: Path) -> Iterator[tuple[int, SiteRule | TableError]]:
    """Yield line and rule, without id and key, for each row; an error for a row that holds none.

    Raises IntakeError when the file can't be read.
    """
    try:
        with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
            for line, row in rows_under(file, _COLUMNS):
                yield line, row if isinstance(row, TableError) else _rule(line, row)
    except FileNotFoundError as error:
        raise IntakeError(str(path), Refusal.NOT_FOUND) from error
    except OSError as error:
        raise IntakeError(str(path), Refusal.UNREADABLE, error.strerror or "") from error


def _rule(line: int, row: dict[str, str]) -> SiteRule | TableError:
    site, text, word = row["site"].strip(), row["line"].strip(), row["word"].strip().lower()
    if word not in _WORDS:
        return TableError(line, f"{word!r} is neither keep nor remove")
    if not site or not text or "\n" in text:
        return TableError(line, "a site and one line of text are expected")
    return SiteRule(id="", site=site, line=text, key="", kept=_WORDS[word])
