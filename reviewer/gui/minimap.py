"""The margin beside the reader: where errors, removed lines and unsure passages lie."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reviewer.gui.overrides import override
from reviewer.gui.page import Role
from reviewer.gui.page_document import heights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reviewer.gui.reader import Reader

_WIDTH = 16  # pixels
_HEIGHT = 3
_REST_MS = 30  # the text comes first
_NEAR = 4  # pixels beside a tick that count as on it
_REMOVED, _UNSURE = "removed", "unsure"


@dataclass(frozen=True, slots=True)
class Tick:
    """One sign: view position, place as a share of the page, shape, and colour."""

    view: int
    place: float
    shape: str  # a category's line style, or removed, or unsure
    colour: str


class Minimap(QWidget):
    """Shows a tick for everything to look at; a click goes there."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader
        self._heights: list[float] = []
        self._picture: QPixmap | None = None
        self._ticks: list[Tick] = []
        self._drawing = QTimer(self, singleShot=True, interval=_REST_MS)
        self._drawing.timeout.connect(self._on_draw)
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Map of the article"))
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the text does not move for it
        self.setSizePolicy(policy)
        self.hide()
        reader.laid_out.connect(self._on_laid_out)
        reader.marked.connect(self._drawing.start)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """What is shown."""
        return tuple(self._ticks)

    @Slot()
    def _on_laid_out(self) -> None:
        self._heights = []
        self._drawing.start()

    @Slot()
    def _on_draw(self) -> None:
        if not self._heights:
            self._heights = heights(self._reader.page)
        self._ticks = [*self._of_blocks(), *self._of_errors()]
        self._picture = None
        self.setVisible(bool(self._ticks))
        self._describe()
        self.update()

    def _describe(self) -> None:
        shapes = [tick.shape for tick in self._ticks]
        removed, unsure = shapes.count(_REMOVED), shapes.count(_UNSURE)
        errors = len(shapes) - removed - unsure
        said = [
            (errors, self.tr("%n error(s)", "", errors)),
            (removed, self.tr("%n removed passage(s)", "", removed)),
            (unsure, self.tr("%n unsure passage(s)", "", unsure)),
        ]
        words = ", ".join(text for count, text in said if count)
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def _of_blocks(self) -> Iterator[Tick]:
        page, theme, former = self._reader.page, self._reader.theme, None
        for number, line in enumerate(page.lines):
            if line.role is Role.MARK:
                yield Tick(page.starts[number], self._heights[number], _REMOVED, theme.muted)
            elif line.role is Role.DIMMED and line.block is not former:
                yield Tick(page.starts[number], self._heights[number], _UNSURE, theme.warning)
                former = line.block

    def _of_errors(self) -> Iterator[Tick]:
        page = self._reader.page
        if not page.lines:
            return
        starts, looks = self._reader.looks()
        for view, (style, colour) in zip(page.views_of(starts), looks, strict=True):
            number = page.line_at(view)
            share = (view - page.starts[number]) / (len(page.lines[number].text) or 1)
            top, bottom = self._heights[number], self._heights[number + 1]
            yield Tick(view, top + share * (bottom - top), style, colour)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._reader.theme.base))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = self.height() - 2 * _HEIGHT
        for y, shape, colour in dict.fromkeys(
            (round(tick.place * tall) + _HEIGHT // 2, tick.shape, tick.colour)
            for tick in self._ticks
        ):
            _draw_tick(painter, y, shape, QColor(colour))
        painter.end()
        return picture

    # --- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        tall = max(1, self.height() - 2 * _HEIGHT)
        place = min(1.0, max(0.0, (event.position().y() - _HEIGHT) / tall))
        near = min(self._ticks, key=lambda tick: abs(tick.place - place), default=None)
        if near and abs(near.place - place) * tall <= _NEAR:
            self._reader.reveal(near.view)
        elif self._reader.page.lines:
            last = len(self._reader.page.lines) - 1
            number = min(last, max(0, bisect_right(self._heights, place) - 1))
            self._reader.reveal(self._reader.page.starts[number])
        self._reader.setFocus()


def _draw_tick(painter: QPainter, y: int, shape: str, colour: QColor) -> None:
    """Draw a tick: errors to the right, each line style its own way, the rest to the left."""
    bars = {
        "solid": ((6, 9),),
        "dash": ((6, 4), (11, 4)),
        "dot": ((6, 2), (9, 2), (12, 2)),
        _REMOVED: ((1, 3),),
    }
    if shape in bars:
        for left, width in bars[shape]:
            painter.fillRect(QRectF(left, y, width, _HEIGHT), colour)
        return
    painter.setPen(QPen(colour, 1.4))
    if shape == _UNSURE:
        painter.drawEllipse(QRectF(0.8, y - 0.7, 3.6, 3.6))
        return
    x, middle = 6.0, y + _HEIGHT / 2
    for up in (-1.5, 1.5, -1.5, 1.5):
        painter.drawLine(QPointF(x, middle + up), QPointF(x + 2.3, middle - up))
        x += 2.3
