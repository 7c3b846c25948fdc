"""Annotations under the text: a tint and a line of the category's colour and style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextLine

    from reviewer.gui.qt_text import Positions

_TINT = 30  # of 255
_TINT_CURRENT = 62
_TINT_HIT = 54
_STEP = 3.5  # pixels between the lines of overlapping annotations
_FIRST_RIGHT_TO_LEFT, _LAST_RIGHT_TO_LEFT = "\u0590", "\u08ff"
_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
}


@dataclass(frozen=True, slots=True)
class Underline:
    """One visible stretch of an annotation: view range, look, and depth of overlap."""

    start: int
    end: int
    colour: QColor
    style: str
    depth: int = 0
    is_current: bool = False


def paint(painter: QPainter, block: QTextBlock, underline: Underline, units: Positions) -> None:
    """Paint a stretch that lies in one block of a document, in document coordinates."""
    for area in areas(block, units.units(underline.start), units.units(underline.end)):
        paint_area(painter, area, underline)


def areas(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield the rectangles that a range of the document covers in one block, in UTF-16 units."""
    layout = block.layout()
    first, last = start - block.position(), end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        low = max(first, line.textStart())
        high = min(last, line.textStart() + line.textLength())
        if low >= high:
            continue
        for left, right in _stretches(line, low, high, runs_both_ways=_has_right_to_left(block)):
            height = line.ascent() + line.descent()
            place = QRectF(left, line.y() + line.leading(), right - left, height)
            yield place.translated(layout.position())


def _stretches(
    line: QTextLine, low: int, high: int, *, runs_both_ways: bool
) -> Iterator[tuple[float, float]]:
    """Yield where characters stand in a line; where directions mix, one character at a time."""
    step = 1 if runs_both_ways else max(1, high - low)
    for at in range(low, high, step):
        left, right = sorted((_x(line, at), _x(line, min(high, at + step))))
        yield left, right


def _has_right_to_left(block: QTextBlock) -> bool:
    return any(_FIRST_RIGHT_TO_LEFT <= c <= _LAST_RIGHT_TO_LEFT for c in block.text())


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def paint_area(painter: QPainter, area: QRectF, underline: Underline) -> None:
    """Paint the tint and the line of a stretch that covers one rectangle."""
    tint = QColor(underline.colour)
    tint.setAlpha(_TINT_CURRENT if underline.is_current else _TINT)
    painter.fillRect(area, tint)
    y = area.bottom() + 1 + underline.depth * _STEP
    pen = QPen(underline.colour, 2)
    if underline.style == "wave":
        painter.setPen(QPen(underline.colour, 1.5))
        painter.drawPath(_wave(area.left(), area.right(), y))
        return
    pen.setStyle(_STYLES[underline.style])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(x + 2, y + (-2.5 if up else 2.5), min(x + 4, right), y)
        x, up = x + 4, not up
    return path


def paint_hit(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Paint what was found in the article: a tint with a frame, unlike an annotation's line."""
    tint = QColor(colour)
    tint.setAlpha(_TINT_HIT)
    painter.fillRect(area, tint)
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(area.adjusted(-1, 0.5, 1, -0.5), 2, 2)
