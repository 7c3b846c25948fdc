"""How a category will look: a few words underlined, on the paper of both schemes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from reviewer.gui.overrides import override
from reviewer.gui.theme import DARK, LIGHT, reading_font
from reviewer.gui.underlines import Underline, paint_area

_SIZE = 18  # pixels of the reading face
_HEIGHT = 54
SWATCH = QSize(28, 14)


class UnderlineSample(QWidget):
    """Shows words underlined in a colour and line, light on the left, dark on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The underline in both schemes"))
        self.setFixedHeight(_HEIGHT)
        self._looks = ("solid", LIGHT.muted, DARK.muted)

    def show_look(self, line: str, light: str, dark: str) -> None:
        """Show a line in its two colours."""
        self._looks = (line, light, dark)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        line, *colours = self._looks
        for number, (theme, colour) in enumerate(zip((LIGHT, DARK), colours, strict=True)):
            paper = QRectF(number * half, 0, half, self.height())
            painter.setClipRect(paper)
            painter.fillRect(paper, QColor(theme.base))
            self._paint_words(painter, paper, QColor(theme.text), (line, QColor(colour)))

    def _paint_words(
        self, painter: QPainter, paper: QRectF, ink: QColor, look: tuple[str, QColor]
    ) -> None:
        font = reading_font(_SIZE)
        metrics = QFontMetricsF(font)
        words, marked = self.tr("said the "), self.tr("American president")
        lead, width = metrics.horizontalAdvance(words), metrics.horizontalAdvance(marked)
        left = paper.left() + max(8.0, (paper.width() - lead - width) / 2)
        top = paper.top() + (paper.height() - metrics.height()) / 2
        area = QRectF(left + lead, top, width, metrics.height())
        paint_area(painter, area, Underline(0, 1, look[1], look[0]))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, top + metrics.ascent()), words + marked)


def swatch(light: str, dark: str) -> QIcon:
    """Return a small picture of a colour in both schemes, each on its paper."""
    picture = QPixmap(SWATCH)
    painter = QPainter(picture)
    half = SWATCH.width() // 2
    for left, theme, colour in ((0, LIGHT, light), (half, DARK, dark)):
        painter.fillRect(left, 0, half, SWATCH.height(), QColor(theme.base))
        painter.fillRect(left + 2, 3, half - 4, SWATCH.height() - 6, QColor(colour))
    painter.end()
    return QIcon(picture)
