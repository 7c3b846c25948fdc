"""The list by stories, by keyboard: one line for a story, opened and closed, parted and joined."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.window.queue.focus_list()
    return editor


def rows(editor: Editor) -> int:
    return editor.window.queue.model.rowCount()


def test_story_opens_closes_and_is_remembered(editor: Editor, at_window: OpenWindow, start: Start):
    editor.press("Ctrl+G")
    assert 1 == rows(editor)
    editor.press("Home", "Right")
    assert 5 == rows(editor)
    editor.press("Down", "Down", "Left")
    assert 1 == rows(editor)
    model = editor.window.queue.model
    assert editor.window.queue.current == model.id_at(0)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4 autres sur le même sujet" in said
    editor.window.close()
    again = at_window(start)
    assert 1 == rows(again)


def test_article_is_taken_out_of_its_story_and_put_back(editor: Editor):
    editor.press("Ctrl+G", "Home", "Right", "Down")
    editor.place.actions["part_story"].trigger()
    editor.wait()
    model = editor.window.queue.model
    assert [3] == [s.others for s in map(model.story_at, range(rows(editor))) if s and s.others]
    editor.press("Ctrl+Z")
    assert [4] == [s.others for s in map(model.story_at, range(rows(editor))) if s and s.others]
