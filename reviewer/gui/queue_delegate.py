"""How one line of the queue is painted: state, title, and facts below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reviewer.gui.overrides import override
from reviewer.gui.qt_text import Positions
from reviewer.gui.queue_model import ROW, Index
from reviewer.records import UNKNOWN_LANGUAGE, ArticleRow, ArticleState

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.gui.theme import Theme

HEIGHT = 80
_LEFT = 36
_RIGHT = 14
_TOP = 11
_DOT = 10
_TITLE_LINES = 2


class QueueDelegate(QStyledItemDelegate):
    """Paints the lines of the queue.

    It asks the list what is selected: QStyle, which knows too, costs the start 4 ms.
    """

    def __init__(
        self, theme: Theme, is_selected: Callable[[Index], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._is_selected = is_selected
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another scheme."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_selected(index):
            painter.fillRect(area, QColor(theme.accent_soft))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        row = index.data(ROW)
        if row is not None:
            self._paint_state(painter, area, row.state)
            bottom = self._paint_title(painter, area, row.title, option.font)
            self._paint_facts(painter, QRect(area), bottom, row, option.font)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, state: ArticleState) -> None:
        theme = self._theme
        circle = QRectF(area.left() + 14, area.top() + _TOP + 4, _DOT, _DOT)
        if state is ArticleState.REVIEWED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.added))
            painter.drawEllipse(circle)
            return
        colour = QColor(theme.accent if state is ArticleState.IN_REVIEW else theme.muted)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if state is ArticleState.IN_REVIEW:
            painter.setBrush(colour)
            painter.drawPie(circle, 90 * 16, 180 * 16)
        elif state is ArticleState.SET_ASIDE:
            painter.drawLine(circle.topRight(), circle.bottomLeft())

    def _paint_title(self, painter: QPainter, area: QRect, title: str, base: QFont) -> float:
        font = QFont(base)
        font.setWeight(QFont.Weight.DemiBold)
        width = area.width() - _LEFT - _RIGHT
        layout = QTextLayout(title, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        layout.beginLayout()
        y = float(area.top() + _TOP)
        for number in range(_TITLE_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            if number == _TITLE_LINES - 1:
                rest = title[Positions(title).points(line.textStart()) :]
                shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QPointF(area.left() + _LEFT, y + metrics.ascent()), shown)
            else:
                line.draw(painter, QPointF(area.left() + _LEFT, y))
            y += metrics.lineSpacing()
        layout.endLayout()
        return y

    def _paint_facts(
        self, painter: QPainter, area: QRect, top: float, row: ArticleRow, base: QFont
    ) -> None:
        font = QFont(base)
        font.setPixelSize(12)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        words = self.tr("%n word(s)", "", row.words)
        errors = self.tr("%n error(s)", "", row.annotations)
        x, y = float(area.left() + _LEFT), top + 4 + metrics.ascent()
        muted = self._theme.muted
        pieces = [
            (errors if row.annotations else "", self._theme.error),
            ("" if row.language == UNKNOWN_LANGUAGE else row.language, muted),
            (words, muted),
            (row.site, muted),
        ]
        for text, colour in pieces:
            room = area.right() - _RIGHT - x
            if not text or room <= 0:
                continue
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QPointF(x, y), shown)
            x += metrics.horizontalAdvance(shown) + 11
