"""A page in a widget: laid out bit by bit, with lines under stretches of its text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from reviewer.gui import page_document, underlines
from reviewer.gui.overrides import override
from reviewer.gui.page import Page
from reviewer.gui.page_document import PageDocument
from reviewer.gui.qt_text import Positions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextBlock

    from reviewer.gui.theme import Theme
    from reviewer.gui.underlines import Underline

_WIDEST = 34  # of the text's size: about 70 characters to the line
_MARGIN = 28
_EDGE = 6  # what is revealed stays off the upper and lower sixth
_AT_ONCE = 12_000  # code points that are laid out before the first paint: some screens
_SLICE = 24_000  # code points that are laid out between two events
_NEAR = 60_000  # code points that are laid out at once on the way to a place
_SPILL = 24  # pixels by which underlines reach out of their paragraph


class PageView(QTextEdit):
    """Shows one page. Offsets are code points of the page's text.

    A long page comes bit by bit; what is not there yet and is wanted comes into view in its turn,
    unless the editor has gone elsewhere meanwhile.
    """

    laid_out = Signal()  # there is another page

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cursor = self.textCursor()
        cursor.setKeepPositionOnInsert(True)  # what is filled in behind it moves no caret
        self.setTextCursor(cursor)
        self._theme = theme
        self._size = size
        self._hits: Sequence[tuple[int, int]] = ()
        self._page = Page(())
        self._made_positions: Positions | None = None
        self._document = PageDocument(self.document())
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._on_fill)
        self._goal: _Goal | None = None

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    @property
    def theme(self) -> Theme:
        """The colours in which it is shown."""
        return self._theme

    @property
    def is_whole(self) -> bool:
        """Whether all of the page is laid out."""
        return self._document.is_whole

    def lay_out(self, page: Page, theme: Theme, size: int, *, stay: bool) -> None:
        """Show a page in the colours of a theme, size in pixels; stay keeps caret and scrolling."""
        origin = self._page.origin_at(self._caret()) if stay else -1
        height = self.cursorRect().top()
        same_look = (theme, size) == (self._theme, self._size)
        self._page, self._theme, self._size = page, theme, size
        self._made_positions = None
        self._goal = None
        if not (stay and same_look and self._document.replace(page)):
            self._document.begin(page, theme, size)
            self._fit()
            self._document.fill(_AT_ONCE)
        if not self.is_whole:
            self._filling.start()
        if origin < 0:
            self._select(0, 0)
        else:
            self._go(page.view_of(origin), height)
        self.laid_out.emit()

    def extend(self, page: Page) -> None:
        """Show more of the same page; caret, selection and scrolling stay."""
        self._page, self._made_positions = page, None
        self._document.replace(page)
        self._filling.start()
        self.laid_out.emit()

    def reveal(self, at: int, end: int = -1) -> None:
        """Put the caret somewhere, or select up to an end; what surrounds it is seen too."""
        self._go(at, None, end)

    def show_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Tint what was found: view ranges in order."""
        self._hits = hits
        self.viewport().update()

    def underlines_in(self, number: int) -> Iterable[Underline]:  # noqa: ARG002 - for the reader
        """Return what is underlined in a line; a view that knows of annotations says."""
        return ()

    @property
    def _positions(self) -> Positions:
        if self._made_positions is None:
            self._made_positions = Positions(self._page.text)
        return self._made_positions

    def _caret(self) -> int:
        return self._positions.points(self.textCursor().position())

    def _select(self, start: int, end: int) -> None:
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(last, self._positions.units(start)))
        cursor.setPosition(min(last, self._positions.units(end)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # --- filling

    def _go(self, at: int, height: int | None, end: int = -1) -> None:
        """Put the caret somewhere, scrolled to a height or so that it is well in view."""
        missing = self._missing(max(at, end))
        if missing > _NEAR:
            self._goal = _Goal(at, end, height, self._where())
            return
        self._goal = None
        if missing > 0:
            self._document.fill(missing)
        self._select(at, max(at, end))
        bar, place = self.verticalScrollBar(), self.cursorRect()
        if height is not None:
            bar.setValue(bar.value() + place.top() - height)
            return
        middle, whole = place.center().y(), self.viewport().height()
        if not whole // _EDGE < middle < whole - whole // _EDGE:
            bar.setValue(bar.value() + middle - whole // 3)

    def _missing(self, at: int) -> int:
        """Return how many code points are to be filled until a position is there."""
        number, starts = self._document.filled, self._page.starts
        return at + 1 - starts[number] if number < len(starts) else 0

    def _where(self) -> tuple[int, int]:
        return self.textCursor().position(), self.verticalScrollBar().value()

    @Slot()
    def _on_fill(self) -> None:
        self._document.fill(_SLICE)
        goal = self._goal
        if goal and goal.left != self._where():
            self._goal = None
        elif goal and self._missing(max(goal.at, goal.end)) <= 0:
            self._go(goal.at, goal.height, goal.end)
        if self.is_whole:
            self._filling.stop()

    def _side(self) -> int:
        return max(_MARGIN, (self.viewport().width() - _WIDEST * self._size) // 2)

    def _fit(self) -> None:
        side = self._side()
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(_MARGIN)
        frame.setBottomMargin(_MARGIN * 3)
        self.document().rootFrame().setFrameFormat(frame)

    # --- painting

    def _visible(self, top: int, bottom: int) -> Iterator[tuple[int, QTextBlock, QRectF]]:
        """Yield the paragraphs in a part of the viewport: number, block, area in the document."""
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        first = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        block = self.document().findBlock(first)
        while block.isValid() and block.blockNumber() < len(self._page.lines):
            area = layout.blockBoundingRect(block)
            if area.top() > scrolled + bottom:
                break
            if area.bottom() + _SPILL >= scrolled + top:
                yield block.blockNumber(), block, area
            block = block.next()

    def _paint_line(self, painter: QPainter, number: int, block: QTextBlock) -> None:
        begins = self._page.starts[number]
        for start, end in _within(self._hits, begins, begins + len(self._page.lines[number].text)):
            low, high = self._positions.units(start), self._positions.units(end)
            for area in underlines.areas(block, low, high):
                underlines.paint_hit(painter, area, QColor(self._theme.warning))
        for underline in self.underlines_in(number):
            underlines.paint(painter, block, underline, self._positions)

    # --- Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        part = event.rect()
        for number, block, area in self._visible(part.top(), part.bottom()):
            if self._page.lines[number].role in page_document.BAR_ROLES:
                bar = QRectF(area.left(), area.top(), 2, area.height())
                painter.fillRect(bar, QColor(self._theme.line))
            self._paint_line(painter, number, block)
        painter.end()
        super().paintEvent(event)


class _Goal(NamedTuple):
    """Where to go once it is filled: range, height in the viewport, and where the view was left."""

    at: int
    end: int
    height: int | None
    left: tuple[int, int]


def _within(ranges: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges, in order and apart from each other, that begin in start..end."""
    for index in range(bisect_left(ranges, (start, 0)), len(ranges)):
        if ranges[index][0] > end:
            return
        yield ranges[index]
