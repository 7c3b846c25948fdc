"""Whole days in short: what an editor does at the real window, by keyboard."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.gui.app import Start
from reviewer.gui.queue_model import ROW
from reviewer.records import AnnotationState, ArticleState
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.editor import OpenWindow


@pytest.fixture
def seeds(start: Start) -> Start:
    return replace(start, paths=sample_articles())


def test_tag_close_reopen_and_export(at_window: OpenWindow, start: Start, tmp_path: Path):
    """An editor fills an empty library, tags an error, finds it the next day and exports it."""
    editor = at_window(start)
    window, place = editor.window, editor.place
    assert not window.queue.isVisible()  # an empty library offers what to do
    place.welcome.setFocus()
    editor.press("Tab", "Tab", "Space")
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)

    editor.open_003()
    editor.select("président américain")
    editor.press("2")
    editor.type("président russe")
    editor.press("Return")
    assert place.reader.hasFocus()
    assert window.status.saved_text.startswith("Enregistré à")
    window.close()
    editor.application.close()

    editor = at_window(start)
    editor.open_003()
    editor.press("N")
    annotation = editor.place.annotations.current
    assert ("président américain", "role", "président russe") == (
        annotation.quote,
        annotation.details.category,
        annotation.details.correction,
    )
    editor.press("Ctrl+E", "Return")
    editor.answer_dialog(str(tmp_path / "findings.csv"))
    written = (tmp_path / "findings.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(written.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert ["président américain"] == [row["quote"] for row in rows]
    assert ["président russe"] == [row["correction"] for row in rows]


def test_review_search_and_undo(at_window: OpenWindow, seeds: Start):
    """An editor reviews an article, searches, deletes an error, and takes it all back."""
    editor = at_window(seeds)
    window, place = editor.window, editor.place
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)
    place.reader.setFocus()
    editor.press("W", "5", "Esc")
    first = place.opened.article.id
    assert ["Poutine"] == [a.quote for a in place.annotations.annotations]

    editor.press("Del")
    assert () == place.annotations.annotations
    editor.press("Ctrl+Z")
    assert ["Poutine"] == [a.quote for a in place.annotations.annotations]
    editor.press("Ctrl+Z")
    assert () == place.annotations.annotations
    editor.press("Ctrl+Y")
    assert ["Poutine"] == [a.quote for a in place.annotations.annotations]

    editor.press("Ctrl+Return")
    assert first != place.opened.article.id
    assert ArticleState.REVIEWED is window.queue.model.index(0).data(ROW).state

    editor.press("Ctrl+K")
    editor.type("norvegienne")  # without its accent
    editor.wait_until(lambda: window.queue.model.rowCount() == 1)
    assert first == window.queue.model.id_at(0)
    editor.press("Esc")
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)


def test_restore_a_passage_and_keep_a_draft(at_window: OpenWindow, seeds: Start):
    """What was removed comes back by one key; what was being typed survives a crash."""
    editor = at_window(seeds)
    window, place = editor.window, editor.place
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)
    editor.open_003()
    assert "Vous pouvez écouter nos podcasts" not in place.reader.toPlainText()
    editor.put_caret_before("⋯ 2 lignes retirées")
    editor.press("D", "Down")
    assert "Vous pouvez écouter nos podcasts" in place.reader.toPlainText()
    editor.press("R")
    kept = {b.span.of(place.opened.article.original): b.verdict for b in place.opened.blocks}
    assert kept["Vous pouvez écouter nos podcasts WELT ici"].by_editor

    editor.select("Kim Jong-un")
    editor.press("1")
    editor.type("Kim Jong Un")
    window.status.forget()
    editor.wait_until(lambda: bool(window.status.saved_text))  # the pause has saved a draft
    editor.application.close()  # as if killed: the form was never saved

    editor = at_window(replace(seeds, paths=()))
    editor.open_003()
    form = editor.place.annotations.form
    assert "Kim Jong Un" == form.details().correction
    assert "" == form.annotation.details.correction


def test_typing_does_not_wait_for_the_disk(at_window: OpenWindow, seeds: Start):
    """Keys pressed right after a category's key land in the correction, Enter included."""
    editor = at_window(seeds)
    window, place = editor.window, editor.place
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)
    place.reader.setFocus()
    place.reader.select_word()
    place.actions["tag:name"].trigger()
    editor.type("prompt")
    QTest.keyClick(editor.focus, Qt.Key.Key_Return)
    assert place.reader.hasFocus()
    assert [""] == [a.created_at for a in place.annotations.annotations]  # not on disk yet
    editor.wait()
    assert [("prompt", True)] == [
        (a.details.correction, bool(a.created_at)) for a in place.annotations.annotations
    ]


def test_judging_an_error(at_window: OpenWindow, seeds: Start):
    """A finding can be rejected, which is stored and not forgotten."""
    editor = at_window(seeds)
    window, place = editor.window, editor.place
    editor.wait_until(lambda: window.queue.model.rowCount() == 5)
    place.reader.setFocus()
    editor.press("W", "1")
    form = place.annotations.form
    form.judging.buttons[AnnotationState.REJECTED].setFocus()
    editor.press("Space")
    assert AnnotationState.REJECTED is place.annotations.annotations[0].state
