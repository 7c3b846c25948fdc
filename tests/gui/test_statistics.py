"""The statistics window: by keyboard from a number to its passage, and out as CSV, PNG and SVG."""

from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QTableView, QTabWidget

from reviewer.gui.statistics import StatisticsWindow
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

HOSTILE = "<b>=x</b>"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    """An editor who has tagged one error in the article about the fortress."""
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.open_003()
    editor.select("président américain")
    editor.press("2")
    editor.type("président russe")
    editor.press("Return")
    return editor


def statistics(editor: Editor) -> StatisticsWindow:
    editor.window.activateWindow()
    editor.press("Ctrl+Shift+T")
    window = shown()
    window.activateWindow()
    editor.wait()
    return window


def shown() -> StatisticsWindow:
    QApplication.processEvents()
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, StatisticsWindow)]
    return next(w for w in windows if w.isVisible())


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def save(editor: Editor, key: str, path: Path) -> None:
    editor.press(key)
    editor.answer_dialog(str(path))
    editor.wait_until(path.exists)
    shown().activateWindow()
    QApplication.processEvents()


def test_from_an_error_to_its_numbers_and_back(editor: Editor, tmp_path: Path):
    """Reviewed, counted, exported in three forms, and from the cell to the passage: by keyboard."""
    editor.press("Ctrl+Return")
    editor.wait()
    window = statistics(editor)
    assert "1 article" in texts(window)
    editor.press("Right")  # from all errors of the site to those of the one category
    save(editor, "Ctrl+E", tmp_path / "n.csv")
    save(editor, "Ctrl+S", tmp_path / "c.svg")
    save(editor, "Ctrl+S", tmp_path / "c.png")
    with (tmp_path / "n.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert ("role", "1", "1") == (row["category"], row["errors"], row["articles"])
    assert "," in row["errors_per_1000_words"]
    assert "svg" in ET.parse(tmp_path / "c.svg").getroot().tag
    assert not QImage(str(tmp_path / "c.png")).isNull()
    editor.window.queue.focus_list()
    editor.window.activateWindow()
    editor.press("Home")  # another article is open
    assert "président américain" != editor.place.reader.textCursor().selectedText()
    window.activateWindow()
    QApplication.processEvents()
    editor.press("Return", "Return")
    editor.wait()
    opened = editor.place.opened
    assert "président américain" == opened.annotations[0].quote
    caret = editor.place.reader.textCursor()
    assert editor.place.reader.toPlainText()[caret.selectionStart() :].startswith("président am")


def test_nothing_reviewed_says_what_to_do(editor: Editor):
    said = texts(statistics(editor))
    assert "Ctrl+" in said
    assert "1 " in said  # the error that waits
    assert not shown().findChild(QTabWidget).isVisible()


def test_back_in_the_window_what_changed_is_counted(editor: Editor):
    window = statistics(editor)
    editor.window.activateWindow()
    editor.place.actions["reviewed"].trigger()
    editor.wait()
    window.activateWindow()
    editor.wait_until(lambda: window.findChild(QTabWidget).isVisible())


def test_the_table_tells_the_same_and_leads_to_the_errors(editor: Editor):
    editor.press("Ctrl+Return")
    window = statistics(editor)
    tabs = window.findChild(QTabWidget)
    tabs.setCurrentIndex(1)
    page = tabs.currentWidget()
    boxes = page.findChildren(QComboBox)
    for place in range(boxes[0].count()):
        boxes[0].setCurrentIndex(place)
        editor.wait()
        page.findChild(QCheckBox).setChecked(True)
        editor.wait()
        table = next(t for t in page.findChildren(QTableView) if t.isVisible())
        assert "1" == table.model().index(0, 1).data()
        behind = [t for t in window.findChildren(QTableView) if t.isVisible() and t is not table]
        assert 1 == behind[0].model().rowCount(), boxes[0].currentText()
        page.findChild(QCheckBox).setChecked(False)


def test_another_library_closes_the_window(editor: Editor, start: Start):
    window = statistics(editor)
    closed = []
    window.finished.connect(closed.append)
    other = start.library.with_name("other.reviewer")
    editor.application.session.open_library(other, "anna", "fr")
    editor.wait_until(lambda: bool(closed))


def test_controls_are_named(editor: Editor):
    editor.press("Ctrl+Return")
    window = statistics(editor)
    for kind in (QComboBox, QTableView):
        assert all(widget.accessibleName() for widget in window.findChildren(kind))
    assert QApplication.focusWidget().accessibleName()
    assert "1" in QApplication.focusWidget().accessibleDescription()


def test_charts_are_loaded_when_they_are_first_looked_at():
    code = "import sys, reviewer.gui.furniture; print('reviewer.gui.statistics' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "False" == done.stdout.strip()
