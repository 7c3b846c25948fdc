"""One side of a comparison: where its rows lie in the view that shows it.

Heights are pixels from the top of the view's document.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.reader import Reader
    from reviewer.records import Span


class Anchor(NamedTuple):
    """A place to scroll to: a position of the original, and pixels below the top of its line."""

    original: int
    below: float


class Column:
    """The rows of one article in a view; a row may be empty here."""

    def __init__(self, view: Reader, rows: Sequence[tuple[Span, ...]]) -> None:
        self.view = view
        self._rows = rows
        begins = sorted((spans[0].start, number) for number, spans in enumerate(rows) if spans)
        self._begins = [start for start, _ in begins]
        self._numbers = [number for _, number in begins]

    @property
    def scrolled(self) -> int:
        """How far the view is scrolled."""
        return self.view.verticalScrollBar().value()

    @property
    def height(self) -> int:
        """How high the document is, as far as it is laid out."""
        return self.view.verticalScrollBar().maximum() + self.view.viewport().height()

    def extent(self, row: int) -> tuple[float, float] | None:
        """Return where a row begins and ends; None if it is not shown, or not laid out yet."""
        spans = self._rows[row]
        if not spans:
            return None
        first, last = (self._area(span.start) for span in (spans[0], spans[-1]))
        return (first[0], last[1]) if first and last else None

    def row_at(self, y: float) -> int:
        """Return the last row that begins at or above a height; -1 before the first."""
        at = bisect_right(self._begins, self._original_at(y)) - 1
        return self._numbers[at] if at >= 0 else -1

    def anchor(self) -> Anchor:
        """Return where the view is scrolled to."""
        original = self._original_at(self.scrolled)
        area = self._area(original)
        return Anchor(original, self.scrolled - area[0] if area else 0.0)

    def restore(self, anchor: Anchor) -> None:
        """Scroll to a place; one that is not laid out yet comes into view in its turn."""
        area = self._area(anchor.original)
        if area:
            self.view.verticalScrollBar().setValue(round(area[0] + anchor.below))
        else:
            self.view.reveal(self.view.page.view_of(anchor.original))

    def _original_at(self, y: float) -> int:
        place = QPoint(self.view.viewport().width() // 2, round(y) - self.scrolled)
        number = self.view.cursorForPosition(place).blockNumber()
        starts = self.view.page.starts
        return self.view.page.origin_at(starts[number]) if number < len(starts) else -1

    def _area(self, original: int) -> tuple[float, float] | None:
        """Return top and bottom of the line that holds a position of the original."""
        number = self.view.page.line_at(self.view.page.view_of(original))
        block = self.view.document().findBlockByNumber(number)
        if not block.isValid():
            return None
        area = self.view.document().documentLayout().blockBoundingRect(block)
        return area.top(), area.bottom()
