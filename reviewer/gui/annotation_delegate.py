"""How one annotation is painted in the list: category, quote and correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.gui.annotation_model import ANNOTATION, PLACE
from reviewer.gui.messages import isolated, judgement_text, shortened
from reviewer.gui.overrides import override
from reviewer.records import AnnotationState

if TYPE_CHECKING:
    from reviewer.gui.queue_model import Index
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category

HEIGHT = 46
_LEFT = 13
_LONGEST = 200


class AnnotationDelegate(QStyledItemDelegate):
    """Paints the annotations of an article."""

    def __init__(
        self, categories: dict[str, Category], language: str, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._categories = categories
        self._language = language
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another scheme."""
        self._theme = theme

    def set_categories(self, categories: dict[str, Category]) -> None:
        """Paint categories otherwise."""
        self._categories = categories

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._theme.scaled(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        annotation, area, theme = index.data(ANNOTATION), option.rect, self._theme
        category = self._categories.get(annotation.details.category)
        colour = theme.colour(category) if category else QColor(theme.muted)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.accent_soft))
        painter.fillRect(QRect(area.left(), area.top() + 4, 3, area.height() - 8), colour)
        line = QRect(
            area.left() + _LEFT, area.top() + 4, area.width() - _LEFT - 8, theme.scaled(20)
        )
        quote = theme.reading_font(theme.scaled(15))
        quote.setStrikeOut(annotation.state is AnnotationState.REJECTED)
        painter.setPen(QColor(theme.text))
        _draw(painter, line, f"« {isolated(shortened(annotation.quote, _LONGEST))} »", quote)
        small = QFont(option.font)
        small.setPixelSize(theme.scaled(12))
        painter.setPen(QColor(theme.muted))
        below = line.translated(0, theme.scaled(21))
        if place := index.data(PLACE):
            painter.setPen(QColor(theme.warning))
            below.setLeft(_draw(painter, below, f"{place} · ", small))
            painter.setPen(QColor(theme.muted))
        _draw(painter, below, self._facts(annotation, category), small)
        painter.restore()

    def _facts(self, annotation: Annotation, category: Category | None) -> str:
        pieces = [category.names[self._language] if category else annotation.details.category]
        if annotation.details.correction:
            pieces.append(f"→ {isolated(shortened(annotation.details.correction, _LONGEST))}")
        if annotation.state is not AnnotationState.OPEN:
            pieces.append(f"· {shortened(judgement_text(annotation), _LONGEST)}")
        if category and category.note_required and not annotation.details.note.strip():
            missing = self.tr("note missing")
            pieces.append(f"· {missing}")
        return " ".join(pieces)


def _draw(painter: QPainter, area: QRect, text: str, font: QFont) -> int:
    """Write a line and return where it ends."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), shown)
    return area.left() + metrics.horizontalAdvance(shown)
