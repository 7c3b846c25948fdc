"""Windows for the tests, closed and deleted at the end of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from reviewer.gui.app import Application, Start
from tests.gui.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """A start as on any day but the first."""
    settings = tmp_path / "reviewer.ini"
    settings.write_text("[editor]\ngreeted=1\n", "utf-8")
    return Start(tmp_path / "news.reviewer", (), settings, "fr")


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
