"""Every control has a name, a place in the focus order and room for its words at any size."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from reviewer.resources import sample_articles
from tests.gui.openers import ELSEWHERE, OPENERS, PANES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

GUI = Path(__file__).parents[2] / "reviewer" / "gui"
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QTextEdit,
)
SCREEN = (1280, 800)


def opened(at_window: OpenWindow, start: Start, scale: int = 100) -> Editor:
    settings = start.settings.read_text("utf-8")
    start.settings.write_text(f"{settings}\n[interface]\nscale={scale}\n", "utf-8")
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.open_003()
    editor.put_caret_before("Poutine")
    editor.press("W", "2", "Esc")
    return editor


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    return opened(at_window, start)


@pytest.fixture
def large(at_window: OpenWindow, start: Start) -> Editor:
    return opened(at_window, start, 200)


def each(editor: Editor) -> Iterator[tuple[str, QWidget]]:
    """Open one dialog after the other."""
    for name, open_it in OPENERS.items():
        if name not in PANES:
            open_it(editor)
            editor.wait()
            dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
            shown = [dialog for dialog in dialogs if dialog.isVisible()]
            assert len(shown) == 1, (name, shown)
            yield name, shown[0]


def is_part(control: QWidget) -> bool:
    """Whether Qt made it as a part of a control that has the name."""
    parents = []
    parent = control.parentWidget()
    while parent:
        parents.append(parent)
        parent = parent.parentWidget()
    hosts = (QAbstractItemView, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)
    return control.objectName().startswith("qt_") or any(isinstance(p, hosts) for p in parents)


def controls(top: QWidget) -> list[QWidget]:
    found = [c for kind in CONTROLS for c in top.findChildren(kind)]
    return [c for c in dict.fromkeys(found) if not is_part(c)]


def name_of(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface else control.accessibleName()


def nameless(top: QWidget) -> list[str]:
    found = [c for c in controls(top) if not name_of(c).strip()]
    found += [] if top.windowTitle() else [top]
    return [f"{type(c).__name__} in {type(c.parent()).__name__} has no name" for c in found]


def test_every_control_of_the_window_is_named(editor: Editor):
    OPENERS["find"](editor)
    assert [] == nameless(editor.window)


def test_every_dialog_is_named_and_fits_and_closes_by_escape(editor: Editor):
    wrong = {
        name: [*nameless(top), *too_large(top), *traps(top), *stays(top)]
        for name, top in each(editor)
    }
    assert {} == {name: found for name, found in wrong.items() if found}


def test_at_twice_the_size_nothing_is_cut_or_overlaps(large: Editor):
    wrong = {
        name: [*too_large(top), *cut(top), *overlapping(top), *stays(top)]
        for name, top in each(large)
    }
    assert {} == {name: found for name, found in wrong.items() if found}


def test_there_is_an_opener_for_every_dialog():
    """A dialog that is new joins OPENERS, so that what is above holds for it."""
    classes = [
        node.name
        for path in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base) in {"QDialog", "QFileDialog"} for base in node.bases)
    ]
    assert len(OPENERS) - len(PANES) + len(ELSEWHERE) == len(classes), classes


def too_large(dialog: QWidget) -> list[str]:
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize()).expandedTo(dialog.size())
    fits = least.width() <= SCREEN[0] and least.height() <= SCREEN[1]
    return [] if fits else [f"{least} is too large for a screen of {SCREEN}"]


def stays(dialog: QWidget) -> list[str]:
    """Close by Escape, which leaves a field first; say whether that failed."""
    for _ in range(2):
        if dialog.isVisible():
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    return ["Escape does not close it"] if dialog.isVisible() else []


def traps(top: QWidget) -> list[str]:
    """Say where Tab does not lead on, or not back to the first control."""
    first = top.focusWidget()
    if first is None or type(top).__name__ == "FirstSheet":  # any key closes that
        return []
    former = first
    for _ in range(60):
        QTest.keyClick(former, Qt.Key.Key_Tab)
        here = top.focusWidget()
        if here is first:
            return []
        if here is former:
            return [f"Tab stays in {type(here).__name__} {name_of(here)}"]
        former = here
    return [f"Tab does not come back to {name_of(first)}"]


def cut(top: QWidget) -> list[str]:
    """Return the words that have less room than they need."""
    found = []
    for kind in (QLabel, QPushButton, QCheckBox):
        for widget in top.findChildren(kind):
            if not widget.isVisible() or not widget.text() or is_part(widget):
                continue
            needed = widget.sizeHint()
            if isinstance(widget, QLabel) and widget.wordWrap():
                tall = widget.heightForWidth(widget.width())
                if widget.height() < tall:
                    found.append(f"{widget.text()}: {widget.height()} of {tall} high")
            elif widget.width() < needed.width() or widget.height() < needed.height():
                found.append(f"{widget.text()}: {widget.size()} of {needed}")
    return found


def overlapping(top: QWidget) -> list[str]:
    found = []
    for parent in [top, *top.findChildren(QWidget)]:
        if isinstance(parent, QAbstractItemView | QTextEdit | QScrollArea | QTabWidget):
            continue
        parts = [
            child
            for child in parent.children()
            if isinstance(child, (*CONTROLS, QLabel, QDialogButtonBox))
            and child.isVisible()
            and not is_part(child)
        ]
        for index, one in enumerate(parts):
            for other in parts[index + 1 :]:
                shared: QRect = one.geometry().intersected(other.geometry())
                if shared.width() > 1 and shared.height() > 1:
                    found.append(f"{name_of(one)} and {name_of(other)}")
    return found


def test_tab_goes_from_the_queue_to_the_form(editor: Editor):
    """Filter, list, text, errors, form: in the order in which they are seen, and round."""
    editor.window.queue.filter.focus_search()
    panes = {
        "queue": editor.window.queue,
        "text": editor.place.pane,
        "errors": editor.place.annotations,
    }
    seen: list[str] = []
    for _ in range(60):
        here = QApplication.focusWidget()
        pane = next((name for name, p in panes.items() if p.isAncestorOf(here)), "other")
        if pane not in seen[-1:]:
            seen.append(pane)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert ["queue", "text", "errors", "queue"] == seen[:4]
