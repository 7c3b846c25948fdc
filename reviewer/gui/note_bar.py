"""The strip over the reader with the note on the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from reviewer.gui.overrides import override
from reviewer.gui.qt_text import for_qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_HEIGHT = 66  # pixels: three lines


class _Paper(QPlainTextEdit):
    """A field of several lines that Enter and Escape leave; Shift+Enter begins a line."""

    done = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and not shifted):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteBar(QFrame):
    """Shows the note and collects what is typed."""

    edited = Signal()
    done = Signal()  # go back to the text
    left = Signal()  # the focus is elsewhere

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note_bar")
        self._paper = _Paper(tabChangesFocus=True)
        self._paper.setAccessibleName(self.tr("Note on the article"))
        self._paper.setPlaceholderText(self.tr("A note on this article, for the desk"))
        self._paper.setFixedHeight(_HEIGHT)
        title = QLabel(self.tr("Note on the article"))
        title.setProperty("role", "heading")
        title.setBuddy(self._paper)
        keys = QLabel(self.tr("Enter: done   Shift+Enter: new line   saved as you type"))
        keys.setProperty("role", "count")
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self._paper)
        self._paper.textChanged.connect(self.edited)
        self._paper.done.connect(self.done)
        self._paper.left.connect(self.left)
        self.hide()

    @property
    def note(self) -> str:
        """What is typed, with its no-break spaces, which toPlainText() would lose."""
        return self._paper.document().toRawText().replace("\u2029", "\n")

    def show_note(self, note: str) -> None:
        """Show a note in place of what stands there."""
        if note != self.note:
            with QSignalBlocker(self._paper):
                self._paper.setPlainText(for_qt(note))

    def begin(self) -> None:
        """Open, with the caret at the end of the note."""
        self.show()
        self._paper.moveCursor(self._paper.textCursor().MoveOperation.End)
        self._paper.setFocus(Qt.FocusReason.ShortcutFocusReason)
