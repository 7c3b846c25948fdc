"""How a passage is painted in a row: with its sentence, the passage itself stressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.gui.overrides import override
from reviewer.gui.tick_model import RECORD

if TYPE_CHECKING:
    from reviewer.gui.queue_model import Index
    from reviewer.records import Occurrence

_GAP = 8  # pixels beside the tick
_LONGEST = 400  # code points that are measured on either side


class PassageDelegate(QStyledItemDelegate):
    """Paints occurrences of a passage, behind their ticks."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        view = option.widget
        style = view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
        painter.save()
        painter.setClipRect(option.rect)
        area = option.rect.adjusted(tick.right() + _GAP - option.rect.left(), 0, -_GAP, 0)
        _paint_sentence(painter, area, option, index.data(RECORD))
        painter.restore()


def _paint_sentence(
    painter: QPainter, area: QRect, option: QStyleOptionViewItem, place: Occurrence
) -> None:
    plain, stressed = QFont(option.font), QFont(option.font)
    stressed.setWeight(QFont.Weight.DemiBold)
    stressed.setUnderline(True)
    thin, thick = QFontMetrics(plain), QFontMetrics(stressed)
    before, after = _one_line(place.before)[-_LONGEST:], _one_line(place.after)[:_LONGEST]
    right, left = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideLeft
    quote = thick.elidedText(_one_line(place.quote), right, area.width())
    rest = max(0, area.width() - thick.horizontalAdvance(quote))
    space = max(rest // 2, rest - thin.horizontalAdvance(after))
    before = thin.elidedText(before, left, space)
    after = thin.elidedText(after, right, rest - thin.horizontalAdvance(before))
    # Not the option's: where a style sheet colours the view, its muted colour is too pale to read.
    palette, x = QGuiApplication.palette(), float(area.left())
    y = area.top() + (area.height() + thin.ascent() - thin.descent()) / 2
    for text, font, role in (
        (before, plain, QPalette.ColorRole.PlaceholderText),
        (quote, stressed, QPalette.ColorRole.Text),
        (after, plain, QPalette.ColorRole.PlaceholderText),
    ):
        painter.setFont(font)
        painter.setPen(palette.color(role))
        painter.drawText(QPointF(x, y), text)
        x += QFontMetrics(font).horizontalAdvance(text)


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
