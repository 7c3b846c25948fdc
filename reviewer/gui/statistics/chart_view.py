"""A chart on the screen: marks are chosen by mouse or arrow keys, and said to screen readers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from reviewer.gui.overrides import override
from reviewer.gui.statistics.drawings import drawing
from reviewer.gui.statistics.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reviewer.gui.statistics.chart import Chart, Mark
    from reviewer.gui.statistics.drawings import Drawing
    from reviewer.gui.theme import Theme

_PADDING = 14  # pixels around the chart


class ChartView(QScrollArea):
    """Shows a chart, scrolled where it is larger than its place; Return leaves it for the list."""

    chosen = Signal(object)  # Mark | None
    left = Signal()  # Return: go on to what is behind the mark

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sheet = _Sheet(self, theme)
        self.setWidget(self._sheet)
        self.setFocusProxy(self._sheet)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def mark(self) -> Mark | None:
        """The chosen mark."""
        return self._sheet.mark

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, the mark chosen that was, or else the first."""
        self._sheet.show_chart(chart)

    def choose(self, mark: Mark) -> None:
        """Choose the mark that stands for the same, if there is one."""
        self._sheet.choose(mark)

    @Slot()
    def _on_scrolled(self) -> None:
        self._sheet.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.lay_out()


class _Sheet(QWidget):
    """The chart itself, as large as it needs to be."""

    def __init__(self, area: ChartView, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._area = area
        self._theme = theme
        self._chart: Chart | None = None
        self._drawing: Drawing | None = None
        self._place = -1

    @property
    def mark(self) -> Mark | None:
        """The chosen mark."""
        marks = self._chart.marks if self._chart else ()
        return marks[self._place] if 0 <= self._place < len(marks) else None

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, the mark chosen that was, or else the first."""
        under = self.mark.under if self.mark else None
        self._chart = chart
        self.setAccessibleName(chart.title)
        places = [place for place, mark in enumerate(chart.marks) if mark.under == under]
        self._place = -1
        self.lay_out()
        self._choose((places or [0])[0] if chart.marks else -1)

    def choose(self, wanted: Mark) -> None:
        """Choose the mark that stands for the same, if there is one."""
        marks = self._chart.marks if self._chart else ()
        for place, mark in enumerate(marks):
            if mark.under == wanted.under:
                self._choose(place)
                return

    def lay_out(self) -> None:
        """Lay the chart out for the width that there is."""
        if self._chart is None:
            return
        room = self._area.viewport().width() - 2 * _PADDING
        ink = Ink(self._theme(), max(self.fontInfo().pixelSize(), 1))
        self._drawing = drawing(self._chart, ink, max(room, 1))
        width, height = self._drawing.width, self._drawing.height
        self.resize(QSize(round(width) + 2 * _PADDING, round(height) + 2 * _PADDING))
        self.update()

    def _choose(self, place: int) -> None:
        self._place = place
        mark = self.mark
        self.setAccessibleDescription(mark.said if mark else "")
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
        if self._drawing and mark:
            self._reveal(self._drawing.areas[place].toAlignedRect())
        self.update()
        self._area.chosen.emit(mark)

    def _reveal(self, area: QRect) -> None:
        centre = area.translated(_PADDING, _PADDING).center()
        across = area.width() // 2 + _PADDING
        if self.width() <= self._area.viewport().width():
            across = 0
        head = round(self._drawing.head) if self._drawing else 0
        self._area.ensureVisible(centre.x(), centre.y(), across, area.height() // 2 + head)

    def _step(self, key: int) -> int:
        """Return the place that a key leads to."""
        if self._drawing is None:
            return -1
        columns, last = self._drawing.columns, len(self._drawing.areas) - 1
        here = max(0, self._place)
        row = here - here % columns
        steps = {
            Qt.Key.Key_Left: max(row, here - 1),
            Qt.Key.Key_Right: min(row + columns - 1, here + 1, last),
            Qt.Key.Key_Up: here - columns if here >= columns else here,
            Qt.Key.Key_Down: here + columns if here + columns <= last else here,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return steps.get(Qt.Key(key), -1)

    # --- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        if self._drawing.ink.theme is not self._theme():
            self.lay_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_PADDING, _PADDING)
        self._drawing.paint(painter, self._place, is_focused=self.hasFocus())
        scrolled = self._area.verticalScrollBar().value() - _PADDING
        if scrolled > 0:
            self._drawing.paint_head(painter, scrolled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._step(event.key())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._area.left.emit()
        elif place >= 0:
            self._choose(place)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint().x(), event.position().toPoint().y())
        if place >= 0:
            self._choose(place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos().x(), event.pos().y())
            said = self._chart.marks[place].said if self._chart and place >= 0 else ""
            QToolTip.showText(event.globalPos(), _plain(said), self)
            return True
        return super().event(event)

    def _place_at(self, x: int, y: int) -> int:
        if self._drawing is None:
            return -1
        return self._drawing.at(QPointF(x - _PADDING, y - _PADDING))


def _plain(said: str) -> str:
    """Return a text that a tooltip does not take for markup."""
    return f"<qt>{escape(said)}</qt>" if said else ""
