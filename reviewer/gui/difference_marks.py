"""What differs from the other text, marked in a view: a tint in brackets, and a sign beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from reviewer.gui import underlines
from reviewer.gui.overrides import override
from reviewer.gui.page import Page
from reviewer.gui.qt_text import Positions
from reviewer.gui.theme import INTERFACE_FACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.gui.reader import Reader
    from reviewer.records import Span

OTHERWISE, ONLY_HERE = "≠", "+"
_TINT, _TINT_CURRENT = 40, 96  # of 255
_FOOT = 3.0  # pixels of a bracket's feet
_SIGN = 13  # pixels of a sign, and
_BESIDE = 20  # how far it stands beside the text


@dataclass(frozen=True, slots=True)
class DifferenceMark:
    """A span of the original to be marked, and the sign that goes with it."""

    span: Span
    sign: str


class DifferenceMarks(QObject):
    """Paints under the text of a reader."""

    def __init__(self, view: Reader) -> None:
        super().__init__(view)
        self._view = view
        self._marks: Sequence[DifferenceMark] = ()
        self._current: Span | None = None
        self._page = Page(())
        self._positions = Positions("")
        view.viewport().installEventFilter(self)

    @property
    def marks(self) -> tuple[DifferenceMark, ...]:
        """What is marked."""
        return tuple(self._marks)

    @property
    def current(self) -> Span | None:
        """What is stressed."""
        return self._current

    def show(self, marks: Sequence[DifferenceMark]) -> None:
        """Mark what differs, and nothing else."""
        self._marks, self._current = marks, None
        self._view.viewport().update()

    def stress(self, span: Span | None) -> None:
        """Stress one mark, or none."""
        self._current = span
        self._view.viewport().update()

    def _paint(self) -> None:
        if self._page is not self._view.page:
            self._page = self._view.page
            self._positions = Positions(self._page.text)
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._view.verticalScrollBar().value())
        first, last = self._visible_lines()
        for mark in self._marks:
            for start, end in self._page.to_view(mark.span):
                if first <= self._page.line_at(start) <= last:
                    self._paint_one(painter, mark, list(self._areas(start, end)))
        painter.end()

    def _visible_lines(self) -> tuple[int, int]:
        area = self._view.viewport().rect()
        places = QPoint(0, 0), QPoint(area.right(), area.bottom())
        first, last = (self._view.cursorForPosition(place).blockNumber() for place in places)
        return first, last

    def _areas(self, start: int, end: int) -> Iterator[QRectF]:
        block = self._view.document().findBlockByNumber(self._page.line_at(start))
        if block.isValid():
            low, high = self._positions.units(start), self._positions.units(end)
            yield from underlines.areas(block, low, high)

    def _paint_one(self, painter: QPainter, mark: DifferenceMark, areas: Sequence[QRectF]) -> None:
        if not areas:
            return
        colour = QColor(self._view.theme.accent)
        tint = QColor(colour)
        tint.setAlpha(_TINT_CURRENT if mark.span == self._current else _TINT)
        style = Qt.PenStyle.SolidLine if mark.sign == OTHERWISE else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour, 1.6, style))
        for area in areas:
            painter.fillRect(area.adjusted(-1, 0, 1, 0), tint)
        _bracket(painter, areas[0].left() - 2, areas[0], _FOOT)
        _bracket(painter, areas[-1].right() + 2, areas[-1], -_FOOT)
        font = QFont(INTERFACE_FACE)
        font.setPixelSize(_SIGN)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        side = self._view.document().rootFrame().frameFormat().leftMargin()
        place = QRectF(side - _BESIDE, areas[0].top(), _SIGN, areas[0].height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.sign)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._marks:
            self._paint()
        return False


def _bracket(painter: QPainter, x: float, area: QRectF, foot: float) -> None:
    top, bottom = area.top() + 1, area.bottom() - 1
    painter.drawPolyline(
        [QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + foot, bottom)]
    )
