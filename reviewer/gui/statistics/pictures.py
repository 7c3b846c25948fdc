"""A chart as a picture that stands alone: title, scope, chart and note.

It may be made in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from reviewer.gui.statistics.drawings import drawing
from reviewer.gui.statistics.ink import Ink
from reviewer.gui.theme import LIGHT

if TYPE_CHECKING:
    from reviewer.gui.statistics.chart import Chart
    from reviewer.gui.statistics.drawings import Drawing

_WIDTH, _MARGIN, _SIZE = 960, 32, 14  # pixels
_SHARP = 2  # pixels of a PNG for one of ours
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with the words on what it counts; always in light colours, for paper."""

    chart: Chart
    scope: str

    def png(self) -> bytes:
        """Return the picture as PNG, at twice its size."""
        sheet = _Sheet(self)
        image = QImage(sheet.size * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet.paint(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return the picture as SVG; its texts stay texts."""
        sheet = _Sheet(self)
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(sheet.size)
        generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
        generator.setTitle(self.chart.title)
        generator.setDescription("\n".join(mark.said for mark in self.chart.marks))
        painter = QPainter(generator)
        sheet.paint(painter)
        painter.end()
        return bytes(buffer.data().data())


class _Sheet:
    """A picture laid out: title and scope above the chart, the note below it."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._ink = Ink(LIGHT, _SIZE)
        self._drawing: Drawing = drawing(picture.chart, self._ink, _WIDTH - 2 * _MARGIN)
        self._wide = self._drawing.width
        line = _SIZE * 1.7
        scope = self._height_of(picture.scope)
        self._title = QRectF(0, 0, self._wide, line * 1.2)
        self._scope = QRectF(0, self._title.bottom(), self._wide, scope)
        self._top = self._scope.bottom() + line
        bottom = self._top + self._drawing.height + line
        self._note = QRectF(0, bottom, self._wide, self._height_of(picture.chart.note))
        height = self._note.bottom() + 2 * _MARGIN
        self.size = QSize(round(self._wide) + 2 * _MARGIN, round(height))

    def _height_of(self, text: str) -> float:
        area = QRectF(0, 0, self._wide, 10_000)
        return QFontMetricsF(self._ink.quiet.font).boundingRect(area, _WRAPPED, text).height()

    def paint(self, painter: QPainter) -> None:
        """Paint the whole sheet."""
        ink = self._ink
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.base))
        painter.translate(_MARGIN, _MARGIN)
        ink.text(painter, self._title, self._picture.chart.title, ink.title)
        painter.setFont(ink.quiet.font)
        painter.setPen(QColor(ink.quiet.colour))
        painter.drawText(self._scope, _WRAPPED, self._picture.scope)
        painter.drawText(self._note, _WRAPPED, self._picture.chart.note)
        painter.translate(0, self._top)
        self._drawing.paint(painter)
