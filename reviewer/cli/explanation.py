"""The table of verdicts: for each line what was decided, how surely and why, then the line."""

from __future__ import annotations

import textwrap
import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer.desk import JudgedLine

_WORDS = {
    "fr": (("verdict", "nature", "confiance", "règle", "raison"), "gardé", "retiré"),
    "en": (("verdict", "kind", "confidence", "rule", "reason"), "kept", "removed"),
}
_GAP = "  "
_NARROWEST = 24  # cells of the reason, however narrow the terminal


def table(lines: Iterable[JudgedLine], language: str, width: int) -> Iterator[str]:
    """Yield the rows of the table, in "fr" or "en", at most width cells wide if that can be.

    A line takes a row with its verdict, more if the reason is long, and one with its text, cut.
    Nature and rule are the names that rules and JSON lines use.
    """
    head, kept, removed = _WORDS[language]
    judged = list(lines)
    cells = [
        (kept if v.kept else removed, v.kind.value, f"{v.confidence:.2f}", v.rule, v.reason)
        for v in (line.verdict for line in judged)
    ]
    columns = [max(map(len, column)) for column in list(zip(head, *cells, strict=True))[:-1]]
    yield from _row(head, columns, width)
    for line, row in zip(judged, cells, strict=True):
        yield from _row(row, columns, width)
        indent = " " * columns[0] + _GAP
        yield indent + cut(line.text, width - len(indent))


def _row(cells: Sequence[str], columns: Sequence[int], width: int) -> Iterator[str]:
    *short, reason = cells
    start = "".join(f"{cell:{size}}{_GAP}" for cell, size in zip(short, columns, strict=True))
    rest = textwrap.wrap(reason, max(_NARROWEST, width - len(start)))
    yield (start + "".join(rest[:1])).rstrip()
    yield from (" " * len(start) + more for more in rest[1:])


def cut(text: str, width: int) -> str:
    """Return a text in one line of at most width cells, with nothing that moves a terminal."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    ends = list(accumulate(map(_cells, text)))
    if not ends or ends[-1] <= width:
        return text
    return text[: bisect_right(ends, width - 1)] + "…"


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
