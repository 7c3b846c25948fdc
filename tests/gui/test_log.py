"""Log and diagnostics help whoever looks after Reviewer, and hold nothing of an editor's."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.errors import IntakeError, LibraryUnavailableError, Refusal
from reviewer.gui.dialogs import Unexpected
from reviewer.gui.journal import Journal, homely, name_of, trace_of

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

SECRET = "Poutine-secret-4711"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start, tmp_path: Path) -> Editor:
    page = tmp_path / f"{SECRET}.txt"
    page.write_text(f"Titre {SECRET}\n\nLe texte dit {SECRET} et rien d’autre.", "utf-8")
    editor = at_window(replace(start, paths=(page,)))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 1)
    return editor


def failing(text: str) -> None:
    try:
        {}[text]
    except KeyError as error:
        raise ValueError(f"can't take {text}") from error


def report(editor: Editor, text: str) -> Unexpected:
    try:
        failing(text)
    except ValueError:
        kind, error, trace = sys.exc_info()
    former, sys.__excepthook__ = sys.__excepthook__, lambda *_: None
    try:
        editor.application.report(kind, error, trace)
    finally:
        sys.__excepthook__ = former
    return QApplication.activeModalWidget()


def test_nothing_of_an_article_reaches_log_report_or_diagnostics(
    editor: Editor, start: Start, tmp_path: Path
):
    session = editor.application.session
    editor.application._settings.author = "Zoé"
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    editor.put_caret_before(SECRET)
    editor.press("W", "2")
    editor.type(SECRET)
    editor.press("Return")
    for error in (
        LibraryUnavailableError(str(tmp_path / "x.reviewer"), f"near {SECRET}"),
        IntakeError(f"{SECRET}.pdf", Refusal.BINARY, SECRET),
    ):
        session.failed.emit(error)
    dialog = report(editor, SECRET)
    assert SECRET not in _text(dialog)
    assert "test_log" in _text(dialog)
    assert "KeyError" in _text(dialog)
    dialog.diagnostics_wanted.emit()
    editor.wait_until(lambda: "Reviewer" in QApplication.clipboard().text())
    said = QApplication.clipboard().text()
    log = start.settings.with_suffix(".log").read_text("utf-8")
    assert SECRET not in said
    assert SECRET not in log
    assert "LibraryUnavailableError" in log
    assert "binary" in log
    assert "ValueError" in said
    assert "articles: 1" in said
    assert "annotations: 1" in said
    assert "SQLite" in said
    assert "Zoé" not in said
    for box in QApplication.topLevelWidgets():
        if box is not editor.window and box.isVisible():
            box.close()


def _text(dialog: Unexpected) -> str:
    from PySide6.QtWidgets import QPlainTextEdit

    return dialog.findChild(QPlainTextEdit).toPlainText()


def test_start_and_stop_are_logged(editor: Editor, start: Start):
    editor.window.close()
    editor.application.close()
    log = start.settings.with_suffix(".log").read_text("utf-8")
    assert "start: Reviewer" in log
    assert "Qt 6" in log
    assert log.rstrip().endswith("stop")


def test_log_turns_over_and_stays_small(tmp_path: Path):
    journal = Journal(tmp_path / "log" / "reviewer.log")
    for _ in range(30):
        journal.write("x" * 60_000)
    sizes = [path.stat().st_size for path in (tmp_path / "log").iterdir()]
    assert 4 == len(sizes)
    assert max(sizes) < 400_000


def test_log_that_cannot_be_written_is_not_missed(tmp_path: Path):
    (tmp_path / "log").write_text("a file", "utf-8")
    journal = Journal(tmp_path / "log" / "reviewer.log")
    journal.write("start")
    assert "" == journal.tail(9)


def test_words_of_an_error_are_left_out_unless_they_are_ours():
    assert "ValueError" == name_of(ValueError(SECRET))
    assert "AttributeError: x has no y" == name_of(AttributeError("x has no y"))
    assert "FileNotFoundError: errno 2 gone" == name_of(FileNotFoundError(2, "gone", SECRET))
    assert SECRET not in trace_of(ExceptionGroup(SECRET, [ValueError(SECRET)]))


def test_paths_begin_at_home():
    assert "~/a/b" == homely(Path.home() / "a" / "b")
    assert "/usr/x" == homely("/usr/x")
