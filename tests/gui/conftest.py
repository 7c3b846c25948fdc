"""An editor at a real window: keys go in, the window and the disk show what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reviewer.gui.app import Application, Start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SEEDS = "003_6275672bcb01fc47.txt"


class Editor:
    """Works at one window by keyboard alone."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot = qtbot
        self.application = application
        self.window = application.window
        application.open()
        qtbot.waitActive(self.window, timeout=5000).__enter__()
        self.window.activateWindow()
        self.wait()

    def wait(self) -> None:
        """Wait until everything asked for is done and shown."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.application.idle, timeout=10_000)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.application.idle, timeout=10_000)

    def wait_until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=10_000)
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

    def answer_dialog(self, *keys_or_text: str) -> None:
        """Fill the file dialog that the next key opens, and accept it."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            name = dialog.findChild(QLineEdit)
            name.setText(keys_or_text[0])
            QTest.keyClick(name, QKeySequence("Return")[0].key())

        QTimer.singleShot(0, answer)

    def put_caret_before(self, text: str) -> None:
        """Move the caret by keys until it stands before a passage."""
        reader = self.window.reader
        reader.moveCursor(reader.textCursor().MoveOperation.Start)
        at = reader.toPlainText().index(text)
        while reader.textCursor().position() < at:
            before = reader.textCursor().position()
            cursor = reader.textCursor()
            cursor.movePosition(cursor.MoveOperation.Down)
            QTest.keyClick(
                reader,
                QKeySequence("Down" if cursor.position() <= at else "Right")[0].key(),
            )
            assert reader.textCursor().position() > before

    def select(self, text: str) -> None:
        """Select a passage with Shift and the arrow key."""
        self.put_caret_before(text)
        combined = QKeySequence("Shift+Right")[0]
        for _ in text:
            QTest.keyClick(self.window.reader, combined.key(), combined.keyboardModifiers())
        assert self.window.reader.textCursor().selectedText() == text

    def open_003(self) -> None:
        """Go to the article about the fortress and into its text."""
        self.window.queue.focus_list()
        self.press("Home", "Down", "Down", "Down", "Return")
        assert self.window.reader.hasFocus()

    @property
    def quotes(self) -> list[str]:
        return [a.quote for a in self.window.opened.annotations]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    return Start(tmp_path / "news.reviewer", (), tmp_path / "reviewer.ini", "fr")


@pytest.fixture
def at_window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Start], Editor]]:
    """Open windows; they are closed, and their widgets deleted, at the end."""
    opened: list[Application] = []

    def open_window(start: Start) -> Editor:
        application = Application(qapp, start)
        opened.append(application)
        return Editor(qtbot, application)

    yield open_window
    for application in opened:
        application.window.close()
        application.close()
        application.window.deleteLater()
        application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
