"""Growing and shrinking a selection by words, sentences and paragraphs of a page.

Knows no widget. Positions are code points of the page's text; a unit of None is a paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.gui.qt_text import Unit, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.gui.page import Page

    Range = tuple[int, int]


def at_caret(page: Page, caret: int, unit: Unit | None) -> Range:
    """Return the unit that a caret means: the one around it, before it, or the next of its line."""
    if not page.lines:
        return 0, 0
    found = list(_in_line(page, page.line_at(caret), unit))
    for low, high in found:
        if low <= caret < high:
            return low, high
    before = [piece for piece in found if piece[1] == caret]
    after = [piece for piece in found if piece[0] > caret]
    return next(iter(before + after + found[-1:]), (caret, caret))


def grown(page: Page, start: int, end: int, unit: Unit | None) -> Range:
    """Return a selection widened to whole units, or by the next one where it is whole already."""
    first = next((low for low, high in _from(page, start, unit) if high > start), start)
    low = min(first, start)
    for _, high in _from(page, end - 1, unit):
        if high > end or (high == end and low < start):
            return low, high
    return low, end


def shrunk(page: Page, start: int, end: int, unit: Unit | None) -> Range:
    """Return a selection without its last unit; empty when it held no more than one."""
    for number in range(page.line_at(end), page.line_at(start) - 1, -1):
        for _, high in reversed(list(_in_line(page, number, unit))):
            if start < high < end:
                return start, high
    return start, start


def _from(page: Page, at: int, unit: Unit | None) -> Iterator[Range]:
    for number in range(page.line_at(at), len(page.lines)):
        yield from _in_line(page, number, unit)


def _in_line(page: Page, number: int, unit: Unit | None) -> Iterator[Range]:
    line, begins = page.lines[number], page.starts[number]
    if line.original >= 0 or not number:  # the title may be of our own making
        for low, high in pieces(line.text, unit):
            yield begins + low, begins + high
