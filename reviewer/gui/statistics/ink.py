"""Faces, colours and signs that all charts are drawn with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reviewer.gui.theme import INTERFACE_FACE

if TYPE_CHECKING:
    from reviewer.gui.theme import Theme

_READABLE = 4.5  # contrast of text on its ground, WCAG 2.1 AA
_HATCH = 0.4  # of the size of text, between two lines
_STEPS = 20
_SMALL, _LARGE = 0.92, 1.3  # of the size of text
_LINEAR = 0.04045  # below it, brightness follows the number (IEC 61966-2-1)


@dataclass(frozen=True, slots=True)
class Letters:
    """A face in a colour."""

    font: QFont
    colour: str


class Ink:
    """Draws in the colours of a theme, with text of a size in pixels."""

    def __init__(self, theme: Theme, size: float) -> None:
        self.theme = theme
        self.size = size
        strong = QFont.Weight.DemiBold
        self.plain = Letters(_font(size), theme.text)
        self.strong = Letters(_font(size, strong), theme.text)
        self.small = Letters(_font(size * _SMALL), theme.text)
        self.quiet = Letters(_font(size * _SMALL), theme.muted)
        self.faint = Letters(_font(size), theme.muted)
        self.warning = Letters(_font(size * _SMALL), theme.warning)
        self.title = Letters(_font(size * _LARGE, strong), theme.text)

    def width(self, text: str, letters: Letters) -> float:
        """Return how wide a text is."""
        return QFontMetricsF(letters.font).horizontalAdvance(text)

    def text(
        self, painter: QPainter, area: QRectF, text: str, letters: Letters, *, centred: bool = False
    ) -> None:
        """Write a line into an area, at half its height; shorten it to fit."""
        painter.setFont(letters.font)
        painter.setPen(QColor(letters.colour))
        metrics = QFontMetricsF(letters.font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, across | Qt.AlignmentFlag.AlignVCenter, elided)

    def bar(self, painter: QPainter, area: QRectF, colour: QColor, *, is_weak: bool) -> None:
        """Fill a bar, or hatch one that rests on few words."""
        if area.width() <= 0 or area.height() <= 0:
            return
        if not is_weak:
            painter.fillRect(area, colour)
            return
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        self.hatch(painter, area, colour)

    def hatch(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Draw slanting lines over an area, cut at its edges: pictures in SVG know no clipping."""
        painter.setPen(QPen(colour, 1))
        step, height = self.size * _HATCH, area.height()
        offset = step - height
        while offset < area.width():
            left, right = max(0.0, offset), min(area.width(), offset + height)
            painter.drawLine(
                QLineF(
                    QPointF(area.left() + left, area.bottom() - (left - offset)),
                    QPointF(area.left() + right, area.bottom() - (right - offset)),
                )
            )
            offset += step

    def chosen(
        self, painter: QPainter, area: QRectF, *, is_focused: bool, is_filled: bool = True
    ) -> None:
        """Show that a mark is chosen, by a ground and a frame; a stronger one with the focus."""
        frame = QPen(QColor(self.theme.accent), 2) if is_focused else QPen(QColor(self.theme.muted))
        painter.setPen(frame)
        painter.setBrush(QColor(self.theme.accent_soft) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)

    def tint(self, share: float) -> QColor:
        """Return a ground from none to the strongest on which text can be read."""
        base, accent, text = map(QColor, (self.theme.base, self.theme.accent, self.theme.text))
        strongest = next(
            step / _STEPS
            for step in range(_STEPS, -1, -1)
            if contrast(_mixed(base, accent, step / _STEPS), text) >= _READABLE
        )
        return _mixed(base, accent, strongest * share)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.1 defines it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def _font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(INTERFACE_FACE)
    font.setPixelSize(round(size))
    font.setWeight(weight)
    return font
