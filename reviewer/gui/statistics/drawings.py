"""Charts laid out for a width and drawn; the same on the screen, in a PNG and in an SVG."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from reviewer.gui.statistics.chart import Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reviewer.gui.statistics.chart import Chart, Mark
    from reviewer.gui.statistics.ink import Ink

FEW = "\N{WARNING SIGN}\N{VARIATION SELECTOR-15}"  # beside a rate that rests on few words
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Drawing(ABC):
    """One chart in some ink. areas are those of its marks, in their order."""

    def __init__(self, chart: Chart, ink: Ink, width: float) -> None:
        self.chart = chart
        self.ink = ink
        self.width = width
        self.height = 0.0
        self.areas: tuple[QRectF, ...] = ()
        self._highest = max((mark.value for mark in chart.marks), default=0) or 1
        self._lay_out()

    @abstractmethod
    def _lay_out(self) -> None: ...

    @abstractmethod
    def paint(self, painter: QPainter, chosen: int = -1, *, is_focused: bool = False) -> None:
        """Draw the chart and show which mark is chosen, by its place."""

    def paint_head(self, painter: QPainter, top: float) -> None:
        """Draw again what stays in sight when the chart is scrolled, at a height: nothing."""
        del painter, top

    @property
    def head(self) -> float:
        """How high that is."""
        return 0.0

    @property
    def columns(self) -> int:
        """How many marks stand side by side."""
        return 1

    def at(self, point: QPointF) -> int:
        """Return the place of the mark at a point, or -1."""
        found = (place for place, area in enumerate(self.areas) if area.contains(point))
        return next(found, -1)

    def colour(self, mark: Mark) -> QColor:
        """Return the colour of a mark: its category's, or the accent."""
        theme = self.ink.theme
        return theme.colour(mark.category) if mark.category else QColor(theme.accent)


class Bars(Drawing):
    """Bars one below the other, each with its name before it and its number behind it."""

    def _lay_out(self) -> None:
        ink, marks = self.ink, self.chart.marks
        self._gap = ink.size * 0.8
        names = max((ink.width(mark.name, ink.plain) for mark in marks), default=0)
        self._names = min(names, self.width * 0.34)
        self._numbers = max((self._number_width(mark) for mark in marks), default=0)
        self._row = ink.size * 2.3
        self.height = self._row * len(marks)
        self.areas = tuple(
            QRectF(0, place * self._row, self.width, self._row) for place in range(len(marks))
        )

    def _number_width(self, mark: Mark) -> float:
        beside = self.ink.width(self._aside(mark), self.ink.small)
        return self.ink.width(mark.text, self.ink.strong) + self._gap * 0.7 + beside

    def _aside(self, mark: Mark) -> str:
        return f"{FEW} {mark.aside}" if mark.is_weak else mark.aside

    def paint(self, painter: QPainter, chosen: int = -1, *, is_focused: bool = False) -> None:
        """Draw the chart and show which mark is chosen, by its place."""
        ink, gap = self.ink, self._gap
        longest = max(0.0, self.width - self._names - self._numbers - 4 * gap)
        for place, (mark, area) in enumerate(zip(self.chart.marks, self.areas, strict=True)):
            if place == chosen:
                ink.chosen(painter, area, is_focused=is_focused)
            left = area.left() + gap
            name = QRectF(left, area.top(), self._names + 1, area.height())
            ink.text(painter, name, mark.name, ink.plain)
            left += self._names + gap
            length = longest * mark.value / self._highest
            bar = QRectF(left, area.center().y() - ink.size * 0.6, length, ink.size * 1.2)
            ink.bar(painter, bar, self.colour(mark), is_weak=mark.is_weak)
            left += length + gap * 0.7
            width = ink.width(mark.text, ink.strong) + 1
            number = QRectF(left, area.top(), width, area.height())
            ink.text(painter, number, mark.text, ink.strong)
            rest = QRectF(left + width + gap * 0.7, area.top(), self.width, area.height())
            letters = ink.warning if mark.is_weak else ink.quiet
            ink.text(painter, rest, self._aside(mark), letters)


class Columns(Drawing):
    """Columns in the order of time, numbers above them as far as there is room."""

    def _lay_out(self) -> None:
        ink, count = self.ink, max(1, len(self.chart.marks))
        self._axis = ink.size * 2
        self._head = ink.size * 2.2
        self.height = ink.size * 18
        self._step = min(ink.size * 7, (self.width - ink.size) / count)
        height = self.height - self._axis
        self.areas = tuple(
            QRectF(ink.size * 0.5 + place * self._step, 0, self._step, height)
            for place in range(len(self.chart.marks))
        )

    @property
    def columns(self) -> int:
        """How many marks stand side by side."""
        return max(1, len(self.chart.marks))

    def paint(self, painter: QPainter, chosen: int = -1, *, is_focused: bool = False) -> None:
        """Draw the chart and show which mark is chosen, by its place."""
        ink, marks = self.ink, self.chart.marks
        ground = self.height - self._axis
        widest = max((ink.width(mark.text, ink.small) for mark in marks), default=0)
        has_room = widest <= self._step
        for place, (mark, area) in enumerate(zip(marks, self.areas, strict=True)):
            if place == chosen:
                ink.chosen(painter, area, is_focused=is_focused)
            height = (ground - self._head) * mark.value / self._highest
            inset = min(self._step * 0.18, ink.size)
            bar = QRectF(area.left() + inset, ground - height, area.width() - 2 * inset, height)
            ink.bar(painter, bar, self.colour(mark), is_weak=mark.is_weak)
            if mark.value and (has_room or place == chosen):
                said = f"{FEW} {mark.text}" if mark.is_weak and has_room else mark.text
                middle = QRectF(0, 0, ink.width(said, ink.small) + 4, ink.size * 1.6)
                middle.moveCenter(QPointF(bar.center().x(), bar.top() - ink.size))
                ink.text(painter, middle, said, ink.small, centred=True)
        painter.setPen(QPen(QColor(ink.theme.line), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width, ground))
        self._paint_axis(painter, ground)

    def _paint_axis(self, painter: QPainter, ground: float) -> None:
        ink, free = self.ink, 0.0
        for mark, area in zip(self.chart.marks, self.areas, strict=True):
            width = ink.width(mark.name, ink.small) + 4
            left = min(max(0.0, area.center().x() - width / 2), self.width - width)
            if left >= free:
                place = QRectF(left, ground, width, self._axis)
                ink.text(painter, place, mark.name, ink.quiet)
                free = left + width + ink.size


class Grid(Drawing):
    """A table of cells, the more tinted the larger; the number stands in each."""

    def _lay_out(self) -> None:
        ink, rows, columns = self.ink, self.chart.rows, self.chart.columns
        heads = (
            max(ink.width(h.name, ink.plain), ink.width(h.aside, ink.small) + ink.size * 2)
            for h in rows
        )
        self._names = min(max(heads, default=0) + ink.size * 1.6, ink.size * 20)
        self._cell = min(
            max(ink.size * 5.7, (self.width - self._names) / max(1, len(columns))), ink.size * 9
        )
        firm = [mark for mark in self.chart.marks if not mark.is_weak]
        # Totals would leave the cells that make them up without a tint.
        self._highest_of = {
            size: max((m.value for m in firm if len(m.under) == size), default=0) for size in (1, 2)
        }
        self._top = ink.size * 3.6
        self._row = ink.size * 3.2
        self.width = max(self.width, self._names + self._cell * len(columns))
        self.height = self._top + self._row * len(rows)
        self.areas = tuple(
            QRectF(
                self._names + column * self._cell,
                self._top + row * self._row,
                self._cell,
                self._row,
            )
            for row in range(len(rows))
            for column in range(len(columns))
        )

    @property
    def columns(self) -> int:
        """How many marks stand side by side."""
        return max(1, len(self.chart.columns))

    def paint(self, painter: QPainter, chosen: int = -1, *, is_focused: bool = False) -> None:
        """Draw the chart and show which mark is chosen, by its place."""
        self._paint_columns(painter)
        self._paint_rows(painter)
        for mark, area in zip(self.chart.marks, self.areas, strict=True):
            self._paint_cell(painter, mark, area)
        if chosen >= 0:
            self.ink.chosen(painter, self.areas[chosen], is_focused=is_focused, is_filled=False)

    @property
    def head(self) -> float:
        """How high the names of the columns are."""
        return self._top

    def paint_head(self, painter: QPainter, top: float) -> None:
        """Draw the names of the columns again, at a height."""
        painter.save()
        painter.translate(0, top)
        ground = QRectF(-self.ink.size, -self.ink.size, self.width, self._top + self.ink.size)
        painter.fillRect(ground.adjusted(0, 0, 2 * self.ink.size, 0), QColor(self.ink.theme.panel))
        self._paint_columns(painter)
        painter.restore()

    def _paint_columns(self, painter: QPainter) -> None:
        ink, theme = self.ink, self.ink.theme
        wrapped = Qt.TextFlag.TextWordWrap | _MIDDLE | Qt.AlignmentFlag.AlignBottom
        for column, head in enumerate(self.chart.columns):
            left = self._names + column * self._cell
            area = QRectF(left + 3, 0, self._cell - 6, self._top - ink.size * 0.9)
            painter.setFont((ink.small if head.category else ink.strong).font)
            painter.setPen(QColor(theme.text))
            painter.drawText(area, int(wrapped), head.name)
            if head.category:
                rule = QRectF(left + 3, self._top - ink.size * 0.6, self._cell - 6, 3)
                painter.fillRect(rule, theme.colour(head.category))

    def _paint_rows(self, painter: QPainter) -> None:
        ink = self.ink
        for row, head in enumerate(self.chart.rows):
            top, half = self._top + row * self._row, self._row / 2
            width = self._names - ink.size * 1.2
            over = half if head.aside else self._row
            ink.text(painter, QRectF(ink.size * 0.4, top + 3, width, over), head.name, ink.plain)
            below = QRectF(ink.size * 0.4, top + half - 3, width, half)
            is_weak = self.chart.marks[row * self.columns].is_weak
            said = f"{FEW} {head.aside}" if is_weak else head.aside
            ink.text(painter, below, said, ink.warning if is_weak else ink.quiet)

    def _paint_cell(self, painter: QPainter, mark: Mark, area: QRectF) -> None:
        ink = self.ink
        inner = area.adjusted(1, 1, -1, -1)
        highest = self._highest_of[len(mark.under)] or 1
        painter.fillRect(inner, ink.tint(0 if mark.is_weak else mark.value / highest))
        if mark.is_weak and mark.value:
            ink.hatch(painter, inner, ink.tint(0.7))
            plate = QRectF(0, 0, ink.width(mark.text, ink.strong) + ink.size, ink.size * 1.6)
            plate.moveCenter(inner.center())
            painter.fillRect(plate, QColor(ink.theme.base))
        letters = ink.strong if len(mark.under) == 1 else ink.plain
        ink.text(painter, inner, mark.text, letters if mark.value else ink.faint, centred=True)


def drawing(chart: Chart, ink: Ink, width: float) -> Drawing:
    """Return a chart laid out for a width; a grid may need more."""
    match chart.shape:
        case Shape.BARS:
            return Bars(chart, ink, width)
        case Shape.COLUMNS:
            return Columns(chart, ink, width)
        case Shape.GRID:
            return Grid(chart, ink, width)
