"""What an editor typed is never lost, whatever happens between the keys and the disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from reviewer.desk import Desk
from reviewer.gui.note_bar import NoteBar
from reviewer.gui.queue_model import ROW
from reviewer.records import ArticleState
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.place.reader.setFocus()
    return editor


def refuse_writes(editor: Editor, refuse: bool) -> None:
    """Let the disk refuse every write, as a full or read-only one does, or take them again."""
    switch = f"PRAGMA query_only = {int(refuse)}"
    session = editor.application.session
    session.read(lambda desk: desk._library._db.execute(switch) and None, lambda _: None)
    editor.wait()


def close_message(editor: Editor) -> str:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    said = box.text()
    box.accept()
    editor.window.activateWindow()
    editor.wait_until(editor.window.isActiveWindow)
    return said


def corrections(editor: Editor) -> dict[str, str]:
    found = editor.place.annotations.annotations
    return {a.quote: a.details.correction for a in found if a.created_at}


def test_refused_change_stays_in_the_form_and_enter_tries_again(editor: Editor):
    editor.press("W", "1", "Esc")
    refuse_writes(editor, True)
    editor.press("Return")
    editor.type("Putin")
    editor.press("Return")
    assert "news.reviewer" in close_message(editor)
    assert "Non enregistré" == editor.window.status.saved_text
    assert "Putin" == editor.place.annotations.form.details().correction
    refuse_writes(editor, False)
    editor.place.annotations.form.begin()
    editor.press("Return")
    assert {"Poutine": "Putin"} == corrections(editor)


def test_refused_tag_stays_in_the_form_and_enter_tries_again(editor: Editor):
    refuse_writes(editor, True)
    editor.press("W", "1")
    close_message(editor)
    editor.place.annotations.form.begin()
    editor.type("Putin")
    refuse_writes(editor, False)
    editor.press("Return")
    assert {"Poutine": "Putin"} == corrections(editor)


def test_refused_change_comes_back_after_another_annotation(editor: Editor):
    editor.press("W", "1", "Esc", "Down", "Down", "W", "2", "Esc")
    first, second = editor.place.annotations.annotations
    editor.place.annotations.choose(first.id)
    refuse_writes(editor, True)
    editor.place.annotations.form.begin()
    editor.type("alpha")
    editor.press("Return")
    close_message(editor)
    editor.place.annotations.choose(second.id)
    editor.wait()
    editor.place.annotations.choose(first.id)
    assert "alpha" == editor.place.annotations.form.details().correction


def test_each_annotation_keeps_its_own_text(editor: Editor):
    """Typing left with Esc is not overwritten by what is typed about the next error."""
    editor.press("W", "1")
    editor.type("alpha")
    editor.press("Return", "Return")
    editor.type("beta")
    editor.press("Esc", "Down", "Down", "W", "3")
    editor.type("gamma")
    editor.press("Return")
    assert {"beta", "gamma"} == set(corrections(editor).values())


def test_two_tags_in_a_row_do_not_mix(editor: Editor):
    """Nothing waits for the disk, and each text lands on the passage it was typed for."""
    reader = editor.place.reader
    reader.select_word()
    editor.place.actions["tag:name"].trigger()
    editor.type("alpha")
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_Down)
    QTest.keyClick(reader, Qt.Key.Key_Down)
    reader.select_word()
    editor.place.actions["tag:date"].trigger()
    editor.type("beta")
    QTest.keyClick(editor.focus, Qt.Key.Key_Return)
    editor.wait()
    by_category = {a.details.category: a.details for a in editor.place.annotations.annotations}
    assert ("alpha", "beta") == (by_category["name"].correction, by_category["date"].correction)


def test_window_closes_only_after_the_last_save(
    editor: Editor, at_window: OpenWindow, start: Start
):
    editor.press("W", "1")
    editor.type("Putin")
    editor.window.close()
    assert editor.window.isVisible()  # the text is on its way to the disk
    editor.wait_until(lambda: not editor.window.isVisible())
    editor.application.close()
    again = at_window(start)
    assert {"Poutine": "Putin"} == corrections(again)


def test_window_stays_when_the_last_save_fails(editor: Editor):
    editor.press("W", "1")
    editor.type("Putin")
    refuse_writes(editor, True)
    editor.window.close()
    editor.wait()
    close_message(editor)
    assert editor.window.isVisible()
    assert "Putin" == editor.place.annotations.form.details().correction
    refuse_writes(editor, False)


def test_note_keeps_its_no_break_spaces(editor: Editor):
    editor.press("W", "1")
    fields = editor.place.annotations.form._fields
    fields.begin_note()
    editor.type("«\u00a0non\u00a0»\u202f: dit")
    assert "«\u00a0non\u00a0»\u202f: dit" == fields.details().note


def test_held_category_key_is_no_correction(editor: Editor):
    editor.press("W", "2")
    kind, none = QKeyEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(kind, Qt.Key.Key_2, none, "2", True)
    QApplication.sendEvent(editor.focus, held)
    editor.type("russe")
    assert "russe" == editor.place.annotations.form.details().correction


def test_undo_goes_where_the_act_was_and_says_so(editor: Editor):
    first = editor.place.opened.article.id
    editor.press("W", "1", "Esc", "Alt+Down")
    assert first != editor.place.opened.article.id
    editor.press("Ctrl+Z")
    assert first == editor.place.opened.article.id
    assert "Annulé : signaler « Poutine »" in editor.window.status.said


def test_reviewed_and_next_marks_only_what_was_seen(editor: Editor):
    """Two quick presses review the article that was open, not one that never came up."""
    for _ in range(2):
        QTest.keyClick(editor.focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    editor.wait()
    model = editor.window.queue.model
    states = [model.index(place).data(ROW).state for place in range(3)]
    assert [ArticleState.REVIEWED, ArticleState.TO_READ, ArticleState.TO_READ] == states
    assert 1 == len(editor.window.queue.selected_ids())


def test_word_before_the_caret_is_meant_at_its_end(editor: Editor):
    editor.place.reader.select_word()
    editor.press("Right")  # to the end of the selection
    editor.press("1", "Esc")
    assert {"Poutine": ""} == corrections(editor)


def test_word_after_a_quotation_mark_is_meant_before_it(editor: Editor):
    editor.open_003()
    editor.press("W", "1", "Esc")
    assert {"Forte": ""} == corrections(editor)


def test_library_that_can_not_be_opened_leaves_the_open_one(editor: Editor, start: Start):
    other = start.library.with_name("not.reviewer")
    other.write_bytes(b"no library" * 100)
    editor.application.furniture.libraries.library_chosen.emit(other)
    editor.wait()
    assert "not.reviewer" in close_message(editor)
    editor.press("W", "1", "Esc")
    assert {"Poutine": ""} == corrections(editor)


def test_what_is_typed_while_another_library_opens_is_in_the_first(
    editor: Editor, start: Start, tmp_path: Path
):
    editor.press("W", "1", "Esc", "Return")
    chosen = editor.place.annotations.current
    editor.application.furniture.libraries.library_chosen.emit(tmp_path / "other.reviewer")
    editor.type("Putin")
    editor.wait_until(lambda: editor.place.opened is None)
    desk = Desk.open(start.library, "", "fr", read_only=True)
    assert "Putin" in [a.details.correction for a in desk.annotations(chosen.article_id)]
    desk.close()


def test_last_article_is_open_again(editor: Editor, at_window: OpenWindow, start: Start):
    editor.press("Alt+Down", "Alt+Down")
    left = editor.place.opened.article.id
    editor.window.close()
    editor.wait_until(lambda: not editor.window.isVisible())
    editor.application.close()
    again = at_window(start)
    again.wait_until(lambda: again.place.opened is not None)
    assert left == again.place.opened.article.id


@pytest.mark.parametrize("goes_on", [False, True])
def test_refused_note_stays_and_enter_tries_again(editor: Editor, goes_on: bool):
    """Also when the editor has gone to the next article and comes back."""
    refuse_writes(editor, True)
    editor.press("F4")
    editor.type("à revoir")
    editor.press("Alt+Down" if goes_on else "Return")
    close_message(editor)
    refuse_writes(editor, False)
    if goes_on:
        assert "" == editor.window.findChild(NoteBar).note
        editor.press("Alt+Up")
    bar = editor.window.findChild(NoteBar)
    assert ("à revoir", True) == (bar.note, bar.isVisible())
    editor.press("F4", "Return")
    assert "à revoir" == editor.window.queue.model.index(0).data(ROW).note
    assert not bar.isVisible()
