"""A page on which words, sentences and paragraphs can be selected by keys, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter

from reviewer.gui import selecting
from reviewer.gui.overrides import override
from reviewer.gui.page import Line, Role
from reviewer.gui.page_view import PageView
from reviewer.gui.qt_text import Unit, around, trimmed

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from reviewer.gui.theme import Theme
    from reviewer.records import Span

_SPACES = {" ", "\u00a0", "\u202f"}
_FLAG = 16  # pixels
_GRAPHEME = 32  # code points after a selection in which its last grapheme ends


class SelectableView(PageView):
    """Shows one page and tells what is selected on it.

    A category that is armed for a series shows as a flag beside the line of the caret.
    """

    escaped = Signal()
    picked = Signal()  # something was selected with the mouse

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__(theme, size)
        self._flag: tuple[str, str] | None = None
        self.cursorPositionChanged.connect(self._on_moved)

    def show_flag(self, colour: str, key: str) -> None:
        """Show which category is armed, or no flag for an empty colour."""
        self._flag = (colour, key) if colour else None
        self.viewport().update()

    def fold(self) -> None:
        """Let go of the selection; the caret stands behind it, at the next word if there is one."""
        end = self.selected_range()[1]
        while self._page.text_between(end, end + 1) in _SPACES:
            end += 1
        self._select(end, end)

    def selected_range(self) -> tuple[int, int]:
        """Return what is selected on the page, or where the caret stands, twice."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._positions.points(start), self._positions.points(end)

    def selected_text(self) -> str:
        """Return what is selected, with the original's characters."""
        return self._page.text_between(*self.selected_range())

    def selected_span(self, *, or_word: bool = True) -> Span | None:
        """Return the span of the original that is selected, or else that of the word at the caret.

        It begins and ends at graphemes, not at white space.
        """
        start, end = self.selected_range()
        if start < end:
            start, end = self._snapped(start, end)
        elif or_word:
            start, end = selecting.at_caret(self._page, start, Unit.WORD)
        text = self._page.text_between(start, end)
        first, last = trimmed(text, 0, len(text))
        return self._page.to_original(start + first, start + last) if first < last else None

    @Slot()
    def select_word(self) -> None:
        """Select the word at the caret, or one word more."""
        self._grow(Unit.WORD)

    @Slot()
    def select_sentence(self) -> None:
        """Select the sentence at the caret, or one more."""
        self._grow(Unit.SENTENCE)

    @Slot()
    def select_paragraph(self) -> None:
        """Select the paragraph at the caret, or one more."""
        self._grow(None)

    @Slot()
    def drop_word(self) -> None:
        """Take the last word out of what is selected."""
        self._shrink(Unit.WORD)

    @Slot()
    def drop_sentence(self) -> None:
        """Take the last sentence out of what is selected."""
        self._shrink(Unit.SENTENCE)

    @Slot()
    def drop_paragraph(self) -> None:
        """Take the last paragraph out of what is selected."""
        self._shrink(None)

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected text as the original has it: a widget would change its spaces."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _grow(self, unit: Unit | None) -> None:
        start, end = self.selected_range()
        if start == end:
            self._select(*selecting.at_caret(self._page, start, unit))
        else:
            self._select(*selecting.grown(self._page, start, end, unit))

    def _shrink(self, unit: Unit | None) -> None:
        start, end = self.selected_range()
        if start < end:
            self._select(*selecting.shrunk(self._page, start, end, unit))

    def _caret_line(self) -> tuple[int, Line]:
        if not self._page.lines:
            return 0, Line(Role.EMPTY, "")
        index = self._page.line_at(self._caret())
        return self._page.starts[index], self._page.lines[index]

    def _snapped(self, start: int, end: int) -> tuple[int, int]:
        low = self._page.starts[self._page.line_at(start)]
        text = self._page.text_between(low, end + _GRAPHEME)
        first, last = around(text, start - low, end - low, Unit.GRAPHEME)
        return low + first, low + last

    @Slot()
    def _on_moved(self) -> None:
        if self._flag:
            self.viewport().update()

    # --- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._flag is None:
            return
        colour, key = self._flag
        caret, painter = self.cursorRect(), QPainter(self.viewport())
        area = QRect(self._side() - _FLAG - 8, caret.top(), _FLAG, caret.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(QColor(self._theme.base))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key or "●")
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self.picked.emit()
