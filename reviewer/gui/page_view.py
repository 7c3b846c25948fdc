"""A page in a widget: laid out, underlined, selectable by word, sentence and paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from reviewer.gui import page_document, underlines
from reviewer.gui.overrides import override
from reviewer.gui.page import Line, Page, Role
from reviewer.gui.qt_text import Positions, Unit, around, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reviewer.gui.theme import Theme
    from reviewer.gui.underlines import Underline
    from reviewer.records import Span

_WIDEST = 34  # of the text's size: about 70 characters to the line
_MARGIN = 28
_EDGE = 6  # what is revealed stays off the upper and lower sixth
_GRAPHEME = 32  # code points after a selection in which its last grapheme ends


class PageView(QTextEdit):
    """Shows one page. Offsets are code points of the page's text."""

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
        self._theme = theme
        self._size = size
        self._underlines: list[Underline] = []
        self._page = Page(())
        self._positions = Positions("")

    def lay_out(self, page: Page, theme: Theme, size: int, *, stay: bool) -> None:
        """Show a page in the colours of a theme, size in pixels; stay keeps caret and scrolling."""
        origin = self._page.origin_at(self._caret()) if stay else -1
        height = self.cursorRect().top()
        self._page, self._theme, self._size = page, theme, size
        self._positions = Positions(page.text)
        page_document.fill(self.document(), page, theme, size)
        self._fit()
        if origin < 0:
            self._select(0, 0)
            return
        at = page.view_of(origin)
        self._select(at, at)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - height)

    def underline(self, found: Sequence[Underline]) -> None:
        """Draw lines under some stretches of the text."""
        self._underlines = underlines.stacked(found)
        self.viewport().update()

    def reveal(self, at: int) -> None:
        """Put the caret somewhere, and scroll so that what surrounds it is seen too."""
        self._select(at, at)
        place, height = self.cursorRect().center().y(), self.viewport().height()
        if not height // _EDGE < place < height - height // _EDGE:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place - height // 3)

    def selected_span(self) -> Span | None:
        """Return the span of the original that is selected, or else that of the word at the caret.

        It begins and ends at graphemes, not at white space.
        """
        cursor = self.textCursor()
        start = self._positions.points(cursor.selectionStart())
        end = self._positions.points(cursor.selectionEnd())
        if start == end:
            start, end = self._around_caret(Unit.WORD)
            if not any(c.isalnum() for c in self._page.text[start:end]):
                return None
        else:
            start, end = self._snapped(start, end)
        start, end = trimmed(self._page.text, start, end)
        return self._page.to_original(start, end) if start < end else None

    @Slot()
    def select_word(self) -> None:
        """Select the word at the caret."""
        self._select(*self._around_caret(Unit.WORD))

    @Slot()
    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self._select(*self._around_caret(Unit.SENTENCE))

    @Slot()
    def select_paragraph(self) -> None:
        """Select the paragraph at the caret."""
        start, line = self._caret_line()
        self._select(start, start + len(line.text))

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected text as the original has it: a widget would change its spaces."""
        cursor = self.textCursor()
        start = self._positions.points(cursor.selectionStart())
        end = self._positions.points(cursor.selectionEnd())
        if start < end:
            QGuiApplication.clipboard().setText(self._page.text[start:end])

    def _caret(self) -> int:
        return self._positions.points(self.textCursor().position())

    def _caret_line(self) -> tuple[int, Line]:
        if not self._page.lines:
            return 0, Line(Role.EMPTY, "")
        index = self._page.line_at(self._caret())
        return self._page.starts[index], self._page.lines[index]

    def _around_caret(self, unit: Unit) -> tuple[int, int]:
        start, line = self._caret_line()
        at = self._caret() - start
        if unit is Unit.WORD:
            at = _in_word(line.text, at)
        first, last = trimmed(line.text, *around(line.text, at, at, unit))
        return start + first, start + last

    def _snapped(self, start: int, end: int) -> tuple[int, int]:
        text = self._page.text
        low = self._page.starts[self._page.line_at(start)]
        first, last = around(text[low : end + _GRAPHEME], start - low, end - low, Unit.GRAPHEME)
        return low + first, low + last

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._positions.units(start))
        cursor.setPosition(self._positions.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        width = self.viewport().width()
        side = max(_MARGIN, (width - _WIDEST * self._size) // 2)
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(_MARGIN)
        frame.setBottomMargin(_MARGIN * 3)
        self.document().rootFrame().setFrameFormat(frame)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        visible = QRectF(self.viewport().rect()).translated(0, scrolled)
        self._paint_bars(painter, visible)
        underlines.paint(painter, self.document(), self._underlines, self._positions, visible)
        painter.end()
        super().paintEvent(event)

    def _paint_bars(self, painter: QPainter, visible: QRectF) -> None:
        layout = self.document().documentLayout()
        block = self.document().findBlock(
            self.cursorForPosition(self.viewport().rect().topLeft()).position()
        )
        while block.isValid():
            area = layout.blockBoundingRect(block)
            if area.top() > visible.bottom():
                break
            number = block.blockNumber()
            lines = self._page.lines
            if number < len(lines) and lines[number].role in page_document.BAR_ROLES:
                bar = QRectF(area.topLeft(), area.bottomLeft())
                bar.setWidth(2)
                painter.fillRect(bar, QColor(self._theme.line))
            block = block.next()


def _in_word(text: str, at: int) -> int:
    """Return a position in the word that a caret means: the one around it, before it, or next."""
    if text[at : at + 1].isalnum():
        return at
    if text[max(0, at - 1) : at].isalnum():
        return at - 1
    return next((place for place in range(at, len(text)) if text[place].isalnum()), at)
