"""What goes wrong behind the window, or in what it starts from, is told, and the window goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reviewer.errors import NotALibraryError
from reviewer.gui.dialogs import Unexpected
from reviewer.gui.jobs import Err, Lane, Ok
from reviewer.gui.messages import error_sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Start
    from tests.gui.editor import OpenWindow

ARTICLE = "Le président américain Vladimir Poutine"


def test_work_that_fails_is_told_and_the_lane_goes_on(qtbot: QtBot):
    lane, outcomes = Lane("test"), []
    lane.run(lambda: 1 // 0, outcomes.append)
    lane.run(lambda: 7, outcomes.append)
    qtbot.waitUntil(lambda: lane.idle)
    failed, done = outcomes
    assert isinstance(failed, Err)
    assert isinstance(failed.error, ZeroDivisionError)
    assert Ok(7) == done
    lane.close()


def _break() -> None:
    text = ARTICLE
    raise LookupError(len(text))


def test_error_of_ours_is_shown_and_the_window_goes_on(
    at_window: OpenWindow, start: Start, qtbot: QtBot
):
    editor = at_window(start)
    with qtbot.captureExceptions() as caught:
        editor.application.session.read(lambda _: _break(), lambda _: None)
        editor.wait_until(lambda: bool(caught))
    editor.application.report(*caught[0])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Unexpected)
    assert "LookupError" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()
    assert editor.window.isVisible()


def test_report_of_an_error_holds_no_value_of_the_program(at_window: OpenWindow, start: Start):
    editor = at_window(start)
    try:
        _break()
    except LookupError as error:
        editor.application.furniture.help.show_report(error)
    dialog = editor.window.findChild(Unexpected)
    assert ARTICLE not in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


@pytest.mark.parametrize("name", ["\u202etxt.reviewer", "مكتبة.reviewer"])
def test_foreign_name_can_not_turn_the_sentence_around_it(qapp: QCoreApplication, name: str):
    shown = name.replace("\u202e", "\ufffd")
    assert f"\u2068{shown}\u2069" in error_sentence(NotALibraryError(name))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00[", b"[General]\nsize=@Invalid(x\ngeometry=3\n"])
def test_settings_that_can_not_be_read_are_the_defaults(
    at_window: OpenWindow, start: Start, data: bytes
):
    start.settings.write_bytes(data)
    editor = at_window(start)
    assert editor.window.isVisible()
