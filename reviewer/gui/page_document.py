"""A page as a QTextDocument: one block a line, set for reading, filled in slices."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reviewer.gui.page import Role
from reviewer.gui.qt_text import for_qt
from reviewer.gui.theme import INTERFACE_FACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.page import Line, Page
    from reviewer.gui.theme import Theme

BAR_ROLES = (Role.MARK, Role.REMOVED, Role.REASON, Role.DOUBT)
_ROW = 70  # characters of the text's size to a row
_LEADING = 0.0117  # of the text's size, for each per cent of leading
_INDENT = 13  # pixels between the bar and the words of what was removed


@dataclass(frozen=True, slots=True)
class _Look:
    """How a role looks; size and margins are shares of the text size, leading of the line."""

    size: float = 1.0
    above: float = 0.0
    below: float = 0.75
    leading: int = 122
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = "text"
    interface: bool = False
    italic: bool = False


_BOLD = QFont.Weight.DemiBold
_LOOKS = {
    Role.TITLE: _Look(1.45, 0.0, 0.3, 104, _BOLD),
    Role.FACTS: _Look(0.68, 0.0, 1.3, 110, colour="muted", interface=True),
    Role.NOTE: _Look(0.74, 0.0, 0.3, 118, interface=True, italic=True),
    Role.BODY: _Look(),
    Role.HEADING: _Look(1.08, 0.5, 0.45, 112, _BOLD),
    Role.STANDFIRST: _Look(1.05, weight=_BOLD),
    Role.CAPTION: _Look(0.78, 0.1, 0.9, 118, colour="muted", interface=True),
    Role.DIMMED: _Look(below=0.15, colour="muted", italic=True),
    Role.MARK: _Look(0.66, 0.1, 0.75, 115, colour="muted", interface=True),
    Role.REMOVED: _Look(0.85, 0.0, 0.15, 115, colour="muted"),
    Role.REASON: _Look(0.64, 0.0, 0.7, 115, colour="muted", interface=True),
    Role.DOUBT: _Look(0.64, 0.0, 0.9, 115, colour="muted", interface=True),
    Role.EMPTY: _Look(0.78, 0.4, 0.9, 118, colour="muted", interface=True),
}


class PageDocument:
    """Fills a document by a page, some lines at a time: laying out is what takes time."""

    def __init__(self, document: QTextDocument) -> None:
        document.setUndoRedoEnabled(False)
        self._document = document
        self._lines: Sequence[Line] = ()
        self._formats: dict[Role, tuple[QTextBlockFormat, QTextCharFormat]] = {}
        self.filled = 0

    @property
    def is_whole(self) -> bool:
        """Whether the last line is in the document."""
        return self.filled == len(self._lines)

    def begin(self, page: Page, theme: Theme, size: int) -> None:
        """Empty the document for a page; size is that of the reading face, in pixels."""
        self._formats = {role: _formats(look, role, theme, size) for role, look in _LOOKS.items()}
        self._document.clear()
        self._lines, self.filled = page.lines, 0

    def fill(self, amount: int) -> None:
        """Append lines of an amount of code points, or as many as there are."""
        first = self.filled
        while self.filled < len(self._lines) and amount > 0:
            amount -= len(self._lines[self.filled].text) + 1
            self.filled += 1
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._insert(cursor, first, self.filled)

    def replace(self, page: Page) -> bool:
        """Turn what is shown into another page of the same look, touching only what differs.

        False, and nothing is done, when the very first line differs: that is another article.
        """
        former, lines = self._lines, page.lines
        same = _shared(former, lines)
        if not same:
            return False
        tail = _shared(former[same:][::-1], lines[same:][::-1])
        last = len(former) - tail
        self._lines = lines
        if same >= self.filled:
            return True
        if last > self.filled:  # what differs was not all filled yet: go on from where it begins
            last, tail = self.filled, len(lines) - same
        cursor = self._remove(same, last)
        self.filled += len(lines) - tail - last
        self._insert(cursor, same, len(lines) - tail)
        # Qt drops the layout of the line before what was removed, and does not make it again.
        before = self._document.findBlockByNumber(same - 1)
        self._document.markContentsDirty(before.position(), before.length())
        return True

    def _remove(self, first: int, last: int) -> QTextCursor:
        """Take lines out, not the very first, and return a cursor where they stood."""
        before = self._document.findBlockByNumber(first - 1)
        cursor = QTextCursor(before)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if last > first:
            gone = QTextCursor(self._document.findBlockByNumber(last - 1))
            gone.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.setPosition(gone.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            block, characters = self._formats[self._lines[first - 1].role]
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(characters)
        return cursor

    def _insert(self, cursor: QTextCursor, first: int, last: int) -> None:
        cursor.beginEditBlock()
        for number in range(first, last):
            line = self._lines[number]
            block, characters = self._formats[line.role]
            if number:
                cursor.insertBlock(block, characters)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(characters)
            cursor.insertText(for_qt(line.text), characters)
        cursor.endEditBlock()


def _shared(one: Sequence[Line], other: Sequence[Line]) -> int:
    """Return how many lines are shown alike from the start on."""
    pairs = enumerate(zip(one, other, strict=False))
    differing = (
        at for at, (a, b) in pairs if a is not b and (a.role is not b.role or a.text != b.text)
    )
    return next(differing, min(len(one), len(other)))


def heights(page: Page) -> list[float]:
    """Return where each line begins, and the last one ends, as shares of the page's height.

    Reckoned from the lengths of the lines: a layout of all of a long page would take too long.
    """
    tall = [_reckoned(_LOOKS[line.role], len(line.text)) for line in page.lines]
    tops = list(accumulate(tall, initial=0.0))
    return [top / (tops[-1] or 1.0) for top in tops]


def _reckoned(look: _Look, length: int) -> float:
    rows = max(1, math.ceil(length * look.size / _ROW))
    return look.above + look.below + rows * look.size * look.leading * _LEADING


def _formats(
    look: _Look, role: Role, theme: Theme, size: int
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block = QTextBlockFormat()
    block.setTopMargin(round(look.above * size))
    block.setBottomMargin(round(look.below * size))
    block.setLineHeight(look.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if role in BAR_ROLES:
        block.setLeftMargin(_INDENT)
    font = theme.reading_font(round(look.size * size))
    if look.interface:
        font = QFont(INTERFACE_FACE)
        font.setPixelSize(max(11, round(look.size * size)))
    font.setWeight(look.weight)
    font.setItalic(look.italic)
    characters = QTextCharFormat()
    characters.setFont(font)
    characters.setForeground(QColor(getattr(theme, look.colour)))
    return block, characters
