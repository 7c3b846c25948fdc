"""Two texts kept level: who scrolls one, moves the other so that what belongs together is level."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reviewer.gui.column import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.reader import Reader
    from reviewer.records import Span

    Rows = Sequence[tuple[Span, ...]]
    Knot = tuple[float, float]  # a height in the text that leads, and in the one that follows

_EYE = 0.3  # of the view's height: where paragraphs are level


class Levelling(QObject):
    """Lets one view follow the other."""

    moved = Signal()  # something lies elsewhere on the screen

    def __init__(self, reader: Reader, companion: Reader) -> None:
        super().__init__(companion)
        self._views = reader, companion
        self.columns = tuple(Column(view, ()) for view in self._views)
        self._pairs: list[int] = []
        self._is_still = True  # what scrolls is not followed
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._on_reader)
        reader.verticalScrollBar().valueChanged.connect(self._on_reader)
        companion.verticalScrollBar().valueChanged.connect(self._on_companion)
        for view in self._views:
            view.verticalScrollBar().rangeChanged.connect(self._again.start)

    def begin(self, reader: Rows, companion: Rows) -> None:
        """Keep the rows of two articles level, which are as many; the reader leads."""
        rows = reader, companion
        sides = zip(self._views, rows, strict=True)
        self.columns = tuple(Column(view, side) for view, side in sides)
        pairs = enumerate(zip(reader, companion, strict=True))
        self._pairs = [number for number, (one, other) in pairs if one and other]
        self._is_still = False
        self._on_reader()

    def rest(self) -> None:
        """Follow no more, until the next begin."""
        self._is_still = True

    def resume(self) -> None:
        """Follow again from where both are."""
        self._again.stop()
        self._is_still = False
        self.moved.emit()

    def bring_level(self) -> None:
        """Scroll the companion until its caret is level with the reader's."""
        reader, companion = self._views
        bar = companion.verticalScrollBar()
        apart = companion.cursorRect().top() - reader.cursorRect().top()
        self._move(companion, bar.value() + apart)

    @Slot()
    def _on_reader(self) -> None:
        self._follow(0)

    @Slot()
    def _on_companion(self) -> None:
        self._follow(1)

    def _follow(self, leader: int) -> None:
        if self._is_still:
            return
        lead, follow = self.columns[leader], self.columns[1 - leader]
        eye = lead.view.viewport().height() * _EYE
        y = lead.scrolled + eye
        self._move(follow.view, round(_between(self._knots(lead, follow, y), y) - eye))

    def _move(self, view: Reader, value: int) -> None:
        self._is_still = True
        view.verticalScrollBar().setValue(value)
        self._is_still = False
        self.moved.emit()

    def _knots(self, lead: Column, follow: Column, y: float) -> list[Knot]:
        """Return what is level around a height: beginning, pair before and after, end."""
        here = bisect_right(self._pairs, lead.row_at(y))
        knots: list[Knot] = [(0.0, 0.0)]
        for row in self._pairs[max(0, here - 1) : here + 1]:
            ours, theirs = lead.extent(row), follow.extent(row)
            if ours and theirs:
                knots += zip(ours, theirs, strict=True)
        return [*knots, (lead.height, follow.height)]


def _between(knots: Sequence[Knot], y: float) -> float:
    """Return the height that is level with one, between the two knots around it."""
    for (low, other_low), (high, other_high) in pairwise(knots):
        if y <= high:
            share = (y - low) / (high - low) if high > low else 1.0
            return other_low + share * (other_high - other_low)
    return knots[-1][1]
