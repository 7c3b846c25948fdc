"""Lines of text with some passages of them marked, as a delegate paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from reviewer.gui.qt_text import Positions, for_qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

Marked = tuple[str, tuple[tuple[int, int], ...]]  # a text, and half-open ranges of it
Colours = tuple[QColor, QColor]  # of the text, and behind what is marked


def paint_marked(
    painter: QPainter, area: QRectF, shown: Marked, font: QFont, colours: Colours
) -> float:
    """Paint a text on one line, cut where the area ends, and return the line's bottom."""
    text, marks = shown
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    layout = _layout(cut, [(a, b) for a, b in marks if b <= len(cut)], font, colours)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if line.isValid():
        painter.setPen(colours[0])
        layout.draw(painter, area.topLeft())
    return area.top() + metrics.lineSpacing()


def paint_wrapped(
    painter: QPainter, area: QRectF, shown: Marked, font: QFont, colours: Colours
) -> float:
    """Paint a text on at most two lines, and return the bottom of the last."""
    text, marks = shown
    layout = _layout(text, marks, font, colours)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(area.width())
    rest = layout.createLine()
    layout.endLayout()
    painter.setPen(colours[0])
    if line.isValid():
        line.draw(painter, area.topLeft())
    bottom = area.top() + QFontMetrics(font).lineSpacing()
    if not rest.isValid():
        return bottom
    start = Positions(text).points(rest.textStart())
    left = QRectF(QPointF(area.left(), bottom), area.bottomRight())
    moved = tuple((a - start, b - start) for a, b in marks if a >= start)
    return paint_marked(painter, left, (text[start:], moved), font, colours)


def _layout(
    text: str, marks: Sequence[tuple[int, int]], font: QFont, colours: Colours
) -> QTextLayout:
    layout, positions = QTextLayout(for_qt(text), font), Positions(text)
    formats = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start = positions.units(start)
        part.length = positions.units(end) - part.start
        part.format = QTextCharFormat()
        part.format.setBackground(colours[1])
        formats.append(part)
    layout.setFormats(formats)
    return layout
