"""The slim bar over the reader with the words that are looked for in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton

from reviewer.gui.key_names import key_name
from reviewer.gui.line_keys import leaves_to_window
from reviewer.gui.overrides import override

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject


class FindBar(QFrame):
    """Says what is wanted, shows how much was found."""

    wanted_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find_bar")
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Find in the article"))
        self._line.setAccessibleName(self.tr("Find in the article"))
        self._line.installEventFilter(self)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setProperty("role", "count")
        self._count.setAccessibleName(self.tr("Places found"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        self._buttons = []
        for text, name, signal in (
            ("↑", self.tr("Previous place"), self.previous_requested),
            ("↓", self.tr("Next place"), self.next_requested),
            ("✕", self.tr("Close"), self.left),
        ):
            button = QPushButton(text)
            button.setProperty("chip", True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._buttons.append(button)
        self._line.textChanged.connect(self.wanted_changed)
        self.hide()

    def show_keys(self, previous: str, following: str) -> None:
        """Print the keys that lead from place to place."""
        for button, key in zip(self._buttons, (previous, following, key_name("Esc")), strict=True):
            name = button.accessibleName()
            button.setToolTip(f"{name} ({key})" if key else name)

    @property
    def wanted(self) -> str:
        """What is looked for."""
        return self._line.text()

    @property
    def said(self) -> str:
        """What is said of the places found."""
        return self._count.text()

    def begin(self, words: str) -> None:
        """Open with some words, or with those of last time, ready to be typed over."""
        self.show()
        if words and words != self._line.text():
            self._line.setText(words)
        else:
            self.wanted_changed.emit(self._line.text())
        self._line.selectAll()
        self._line.setFocus()

    def show_words(self, words: str) -> None:
        """Open with some words, the focus staying where it is."""
        self.show()
        with QSignalBlocker(self._line):
            self._line.setText(words)

    def show_count(self, at: int, total: int) -> None:
        """Show which place of how many is shown; places count from one."""
        if not self._line.text().strip():
            self._count.clear()
        elif total:
            self._count.setText(self.tr("{at} of {total}").format(at=at, total=total))
        else:
            self._count.setText(self.tr("Not found"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and leaves_to_window(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.previous_requested if shifted else self.next_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
