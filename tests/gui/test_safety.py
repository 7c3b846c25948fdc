"""Backups behind the window, one brought back by keyboard, and what the banner offers."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from reviewer.desk import Desk, back_up, backups
from reviewer.gui.restore_dialog import RestoreDialog
from reviewer.records import ArticleState, QueueFilter
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def library(start: Start) -> Path:
    """A closed library of the sample articles, one of them set aside since its one backup."""
    with closing(Desk.open(start.library, "anna", "fr")) as desk:
        list(desk.import_paths(sample_articles()))
        back_up(start.library)
        desk.set_state(desk.queue(QueueFilter()).ids[:1], ArticleState.SET_ASIDE)
    return start.library


def set_aside(path: Path) -> int:
    with closing(Desk.open(path, "", "fr", read_only=True)) as desk:
        return desk.queue(QueueFilter()).counts[ArticleState.SET_ASIDE]


def dialog_of(editor: Editor) -> RestoreDialog:
    editor.window.activateWindow()
    QApplication.processEvents()
    editor.place.actions["restore_backup"].trigger()
    editor.wait()
    dialog = editor.window.findChild(RestoreDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_changed_library_is_backed_up_behind_the_window(
    at_window: OpenWindow, start: Start, library: Path
):
    assert 0 == set_aside(backups(library)[0].path)
    at_window(start).wait()
    assert 1 == set_aside(backups(library)[0].path)


def test_backup_comes_back_by_keyboard(at_window: OpenWindow, start: Start, library: Path):
    (old,) = backups(library)
    old.path.rename(old.path.with_name("news-2020-01-01T00-00-00Z.reviewer"))
    editor = at_window(start)
    editor.wait()
    dialog_of(editor)
    editor.press("Down", "Return")
    editor.wait_until(lambda: bool(editor.window.status.said))
    (aside,) = library.parent.glob("news-aside-*.reviewer")
    assert (0, 1) == (set_aside(library), set_aside(aside))
    assert aside.name in editor.window.status.said
    assert 5 == editor.window.queue.model.rowCount()


def test_damaged_library_is_salvaged(at_window: OpenWindow, start: Start, library: Path):
    with library.open("r+b") as file:
        file.write(os.urandom(4096))
    editor = at_window(start)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "endommagé" in box.text()
    box.accept()
    dialog = dialog_of(editor)
    button = next(
        one
        for one in dialog.findChildren(type(editor.window.banner.button))
        if "lisible" in one.text()
    )
    button.setFocus()
    editor.press("Space")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    assert 1 == set_aside(library)


def test_second_window_writes_once_the_first_is_closed(
    at_window: OpenWindow, start: Start, library: Path
):
    first = Desk.open(library, "boris", "fr")
    editor = at_window(replace(start))
    banner = editor.window.banner
    assert (True, "Réessayer") == (banner.isVisible(), banner.button.text())
    banner.button.click()
    editor.wait()
    assert editor.window.library.read_only
    first.close()
    banner.button.setFocus()
    editor.press("Space")
    editor.wait()
    assert not editor.window.library.read_only
    assert not banner.isVisible()
    assert editor.place.actions["open_files"].isEnabled()


def test_library_left_on_another_computer_is_taken_over_when_asked(
    at_window: OpenWindow, start: Start, library: Path
):
    library.with_name(f"{library.name}.lock").write_text("4711 ailleurs\n")
    editor = at_window(start)
    assert editor.window.library.is_left
    assert "ailleurs" in editor.window.banner.text()
    editor.window.banner.button.click()
    editor.wait()
    assert not editor.window.library.read_only


def test_backup_that_can_not_be_made_is_told_and_work_goes_on(
    at_window: OpenWindow, start: Start, library: Path
):
    folder = library.with_name(f"{library.name}-backups")
    folder.rename(folder.with_name("elsewhere"))
    folder.write_text("")
    editor = at_window(start)
    editor.wait()
    assert "sauvegarde" in editor.window.banner.text()
    assert QApplication.activeModalWidget() is None
    assert editor.place.actions["open_files"].isEnabled()
