"""The strip between two texts: bands that join the paragraphs that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from reviewer.gui.overrides import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reviewer.gui.column import Column
    from reviewer.gui.theme import Theme

_WIDTH = 26  # pixels
_FAINT = 130  # of 255


class Gutter(QWidget):
    """Joins rows of two columns; a paragraph that stands alone has a dotted line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns: Sequence[Column] = ()
        self._rows = 0
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Which paragraphs belong together"))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of another scheme."""
        self._theme = theme
        self.update()

    def join(self, left: Column, right: Column, rows: int) -> None:
        """Join the rows, so many, of a column on the left and one on the right."""
        self._columns, self._rows = (left, right), rows
        self.update()

    def _top(self, column: Column) -> int:
        """Return where the top of a column's document lies here."""
        corner = column.view.viewport().mapToGlobal(QPoint(0, 0))
        return self.mapFromGlobal(corner).y() - column.scrolled

    def _visible_rows(self) -> range:
        heights = [column.view.viewport().height() for column in self._columns]
        first = min(column.row_at(column.scrolled) for column in self._columns)
        last = max(
            column.row_at(column.scrolled + height)
            for column, height in zip(self._columns, heights, strict=True)
        )
        return range(max(0, first), min(self._rows, last + 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tops = [self._top(column) for column in self._columns]
        view = self._columns[0].view.viewport()
        painter.setClipRect(0, tops[0] + self._columns[0].scrolled, _WIDTH, view.height())
        for row in self._visible_rows():
            extents = [column.extent(row) for column in self._columns]
            places = [
                (extent[0] + top, extent[1] + top) if extent else None
                for extent, top in zip(extents, tops, strict=True)
            ]
            self._paint_row(painter, places)
        painter.end()

    def _paint_row(self, painter: QPainter, places: list[tuple[float, float] | None]) -> None:
        left, right = places
        if left and right:
            band = QColor(self._theme.line)
            band.setAlpha(_FAINT)
            painter.fillPath(_band(left, right), band)
            return
        painter.setPen(QPen(QColor(self._theme.muted), 1.5, Qt.PenStyle.DotLine))
        for x, place in ((2.0, left), (_WIDTH - 2.0, right)):
            if place:
                painter.drawLine(QPointF(x, place[0] + 2), QPointF(x, place[1] - 2))


def _band(left: tuple[float, float], right: tuple[float, float]) -> QPainterPath:
    middle, end = _WIDTH / 2, float(_WIDTH)
    path = QPainterPath(QPointF(0, left[0]))
    path.cubicTo(QPointF(middle, left[0]), QPointF(middle, right[0]), QPointF(end, right[0]))
    path.lineTo(end, right[1])
    path.cubicTo(QPointF(middle, right[1]), QPointF(middle, left[1]), QPointF(0, left[1]))
    path.closeSubpath()
    return path
