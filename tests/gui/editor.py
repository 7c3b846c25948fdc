"""An editor at a real window, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Application, Start
    from reviewer.gui.workplace import Workplace

    OpenWindow = Callable[[Start], "Editor"]


class Editor:
    """Works at one window by keyboard alone."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot = qtbot
        self.application = application
        self.window = application.window
        application.open()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: application.furniture is not None, timeout=10_000)
        self.wait()

    @property
    def place(self) -> Workplace:
        return self.application.furniture.place

    def wait(self) -> None:
        """Wait until everything asked for is done and shown."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.application.idle, timeout=10_000)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.application.idle, timeout=10_000)

    def wait_for(self, happened: Callable[[], bool]) -> None:
        """Wait until something happened while something else may still be under way."""
        self._qtbot.waitUntil(happened, timeout=10_000)

    def wait_until(self, happened: Callable[[], bool]) -> None:
        self.wait_for(happened)
        self.wait()

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def press(self, *keys: str) -> None:
        """Press keys one after another, named as in the menus."""
        for key in keys:
            combined = QKeySequence(key)[0]
            QTest.keyClick(self.focus, combined.key(), combined.keyboardModifiers())
            QApplication.processEvents()
        self.wait()

    def type(self, text: str) -> None:
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.focus, key)

    def answer_dialog(self, name: str) -> None:
        """Type a name into the file dialog that is open, and accept it."""
        dialog = QApplication.activeModalWidget()
        dialog.findChild(QLineEdit).setFocus()
        dialog.findChild(QLineEdit).clear()
        self.type(name)
        self.press("Return")

    def put_caret_before(self, text: str) -> None:
        """Move the caret by keys until it stands before a passage."""
        reader = self.place.reader
        reader.moveCursor(reader.textCursor().MoveOperation.Start)
        at = reader.toPlainText().index(text)
        while reader.textCursor().position() < at:
            before = reader.textCursor().position()
            cursor = reader.textCursor()
            cursor.movePosition(cursor.MoveOperation.Down)
            QTest.keyClick(
                reader,
                QKeySequence("Down" if before < cursor.position() <= at else "Right")[0].key(),
            )
            assert reader.textCursor().position() > before

    def select(self, text: str) -> None:
        """Select a passage with Shift and the arrow key."""
        self.put_caret_before(text)
        combined = QKeySequence("Shift+Right")[0]
        for _ in text:
            QTest.keyClick(self.place.reader, combined.key(), combined.keyboardModifiers())
        assert self.place.reader.textCursor().selectedText() == text

    def open_003(self) -> None:
        """Go to the article about the fortress and into its text."""
        self.window.queue.focus_list()
        self.press("Home", "Down", "Down", "Down", "Return")
        assert self.place.reader.hasFocus()
