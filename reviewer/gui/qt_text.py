"""The seam between code points and Qt's UTF-16 units, and Qt's knowledge of words and graphemes."""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

_LAST_OF_BMP = "\uffff"


_BYTE_ORDER = {"\ufeff": "\u2060", "\ufffe": "\ufffd"}  # a mark, and what one in reverse looks like


def for_qt(text: str) -> str:
    """Return a text that Qt takes character by character, of the same length.

    A first character that looks like a byte order mark would be swallowed, and the rest read in
    that order: another one without width stands in for it.
    """
    return _BYTE_ORDER.get(text[:1], text[:1]) + text[1:]


class Unit(Enum):
    """A unit of text that can be selected at once."""

    GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme
    WORD = QTextBoundaryFinder.BoundaryType.Word
    SENTENCE = QTextBoundaryFinder.BoundaryType.Sentence


class Positions:
    """Positions in one text, from code points to UTF-16 units and back."""

    def __init__(self, text: str) -> None:
        is_narrow = text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(
            text
        )
        wide = [] if is_narrow else [i for i, c in enumerate(text) if c > _LAST_OF_BMP]
        self._wide = wide
        self._wide_units = [point + before for before, point in enumerate(wide)]

    def units(self, point: int) -> int:
        """Return the UTF-16 position of a code point position."""
        return point + bisect_left(self._wide, point)

    def points(self, unit: int) -> int:
        """Return the code point position of a UTF-16 position; inside a pair, that of its start."""
        return unit - bisect_left(self._wide_units, unit)


def around(text: str, start: int, end: int, unit: Unit) -> tuple[int, int]:
    """Widen a range of code points until it begins and ends at borders of a unit."""
    positions = Positions(text)
    finder = QTextBoundaryFinder(unit.value, for_qt(text))
    first, last = positions.units(start), positions.units(max(start, end))
    finder.setPosition(first)
    if not finder.isAtBoundary():
        first = max(0, finder.toPreviousBoundary())
    finder.setPosition(last)
    if last == first or not finder.isAtBoundary():
        following = finder.toNextBoundary()
        last = following if following >= 0 else positions.units(len(text))
    return positions.points(first), positions.points(last)


def pieces(text: str, unit: Unit | None) -> list[tuple[int, int]]:
    """Return the words, sentences or graphemes of a line, trimmed; None takes it as one piece.

    A word holds a letter or a digit.
    """
    borders = [0, len(text)]
    if unit:
        positions, finder = Positions(text), QTextBoundaryFinder(unit.value, for_qt(text))
        borders = [0]
        while (following := finder.toNextBoundary()) >= 0:
            borders.append(positions.points(following))
    found = [trimmed(text, low, high) for low, high in pairwise(borders)]
    if unit is Unit.WORD:
        return [(low, high) for low, high in found if any(map(str.isalnum, text[low:high]))]
    return [(low, high) for low, high in found if low < high]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a range of code points so that it neither begins nor ends with white space."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
