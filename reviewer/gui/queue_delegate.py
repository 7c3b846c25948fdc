"""How one line of the queue is painted: state, title, what was found or noted, and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reviewer.gui.marked_text import paint_marked, paint_wrapped
from reviewer.gui.overrides import override
from reviewer.gui.queue_model import ROW, STORY, Index
from reviewer.gui.queue_wording import short_date
from reviewer.records import UNKNOWN_LANGUAGE, ArticleRow, ArticleState, HitPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reviewer.gui.theme import Theme
    from reviewer.records import StoryPlace

_LEFT, _RIGHT, _TOP = 14, 14, 11  # pixels: the margins
_INDENT = 18  # pixels: of an article below the first of its story
_GAP = 12  # pixels between the dot and the words
_WORDS, _DOT, _SMALL = 58, 10, 12  # pixels at scale 1: what grows with the letters


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

    @property
    def height(self) -> int:
        """How high a line is, in pixels."""
        return 2 * _TOP + self._theme.scaled(_WORDS)

    @property
    def _indent(self) -> int:
        return _LEFT + self._theme.scaled(_DOT) + _GAP

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height)

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
            story = index.data(STORY)
            if story and not story.others:
                area = area.adjusted(_INDENT, 0, 0, 0)
            self._paint_state(painter, area, row.state)
            bottom = self._paint_texts(painter, QRectF(area), row, option.font)
            facts = [*self._story(story), *self._facts(row)]
            self._paint_facts(painter, QRect(area), bottom, facts, option.font)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, state: ArticleState) -> None:
        theme = self._theme
        dot = theme.scaled(_DOT)
        circle = QRectF(area.left() + _LEFT, area.top() + _TOP + theme.scaled(4), dot, dot)
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

    def _paint_texts(self, painter: QPainter, area: QRectF, row: ArticleRow, base: QFont) -> float:
        """Paint the title, and what was found or noted in place of its second line."""
        theme, font = self._theme, QFont(base)
        font.setWeight(QFont.Weight.DemiBold)
        colours = QColor(theme.text), QColor(theme.mark)
        place = area.adjusted(self._indent, _TOP, -_RIGHT, 0)
        if not (row.hit or row.note):
            return paint_wrapped(painter, place, (row.title, row.title_marks), font, colours)
        y = paint_marked(painter, place, (row.title, row.title_marks), font, colours)
        place.setTop(y + 1)
        if row.hit:
            label = self._label(row.hit.place)
            moved = tuple((a + len(label), b + len(label)) for a, b in row.hit.marks)
            shown = (label + row.hit.text, moved)
        else:
            shown = (f"✎ {' '.join(row.note.split())}", ())
        font = QFont(base)
        font.setPixelSize(self._theme.scaled(_SMALL))
        font.setItalic(not row.hit)
        return paint_marked(painter, place, shown, font, colours)

    def _label(self, place: HitPlace) -> str:
        return {
            HitPlace.TEXT: "",
            HitPlace.NOTE: "✎ ",
            HitPlace.QUOTE: self.tr("Error: "),
            HitPlace.CORRECTION: self.tr("Correction: "),
            HitPlace.REMARK: self.tr("Note on an error: "),
        }[place]

    def _paint_facts(
        self,
        painter: QPainter,
        area: QRect,
        top: float,
        facts: Iterable[tuple[str, str]],
        base: QFont,
    ) -> None:
        font = QFont(base)
        font.setPixelSize(self._theme.scaled(_SMALL))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        scaled = self._theme.scaled
        x, y = float(area.left() + self._indent), top + scaled(4) + metrics.ascent()
        for text, colour in facts:
            room = area.right() - _RIGHT - x
            if not text or room <= 0:
                continue
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QPointF(x, y), shown)
            x += metrics.horizontalAdvance(shown) + scaled(11)

    def _story(self, story: StoryPlace | None) -> Iterator[tuple[str, str]]:
        if story and story.others:
            sign = "▾" if story.is_open else "▸"
            others = self.tr("%n other(s) on it", "", story.others)
            yield f"{sign} {others}", self._theme.accent

    def _facts(self, row: ArticleRow) -> Iterator[tuple[str, str]]:
        muted = self._theme.muted
        if row.annotations:
            yield self.tr("%n error(s)", "", row.annotations), self._theme.error
        yield "" if row.language == UNKNOWN_LANGUAGE else row.language, muted
        yield short_date(row.published), muted
        yield row.site, muted
        yield self.tr("%n word(s)", "", row.words), muted
