"""The same passage in other articles, and the corrected article, in the real window by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListView,
    QPushButton,
    QTableView,
    QTabWidget,
)

from reviewer.gui.corrected_dialog import CorrectedDialog
from reviewer.gui.passages_dialog import PassagesDialog
from reviewer.gui.text_sheet import TextSheet
from reviewer.records import AnnotationState
from tests.builders import ask

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

TEXT = """Sommet de {town}, un compte rendu

Le président américain Vladimir Poutine est arrivé mercredi à {town} pour une visite d’État.

{more}
"""
MORE = {
    "Pyongyang": "Il doit repartir jeudi soir, selon l’agence de presse officielle du pays.",
    "Hanoï": "Le\u00a0président\u00a0américain doit repartir jeudi soir, selon l’agence du pays.",
    "Séoul": "« Président américain » : ces mots figurent aussi dans le communiqué de la veille.",
}


@pytest.fixture
def editor(at_window: OpenWindow, start: Start, tmp_path: Path) -> Editor:
    """Three articles that share an error, which is tagged in the first and in the form."""
    paths = []
    for number, (town, more) in enumerate(MORE.items()):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(TEXT.format(town=town, more=more), "utf-8")
    editor = at_window(replace(start, paths=paths))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 3)
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    editor.select("président américain")
    editor.press("2")
    editor.type("président russe")
    editor.press("Return")
    return editor


def dialog_of(editor: Editor) -> PassagesDialog:
    dialog = editor.window.findChild(PassagesDialog)
    dialog.activateWindow()
    return dialog


def table_of(dialog: QDialog) -> QTableView:
    return dialog.findChild(QTableView)


def find(editor: Editor) -> PassagesDialog:
    editor.press("F")
    dialog = dialog_of(editor)
    editor.wait_until(lambda: table_of(dialog).model().rowCount() > 0)
    table_of(dialog).setFocus()
    return dialog


def back_to_text(editor: Editor) -> None:
    """Go back from a dialog that is closed, or stays, to the article."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    editor.window.activateWindow()
    editor.place.reader.setFocus()
    editor.wait_until(editor.window.isActiveWindow)


def sheet_of(dialog: CorrectedDialog) -> TextSheet:
    return next(sheet for sheet in dialog.findChildren(TextSheet) if sheet.isVisible())


def quotes(start: Start) -> list[str]:
    rows = ask(start.library, "SELECT fields ->> 'quote' FROM annotation WHERE NOT deleted")
    return sorted(quote for (quote,) in rows)


def corrections(start: Start) -> list[str]:
    rows = ask(start.library, "SELECT fields ->> 'correction' FROM annotation WHERE NOT deleted")
    return sorted(correction for (correction,) in rows)


def closed(editor: Editor, kind: type[QDialog]) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return editor.window.findChild(kind) is None


def test_passage_is_tagged_everywhere_and_one_undo_takes_all_back(editor: Editor, start: Start):
    dialog = find(editor)
    assert 3 == table_of(dialog).model().rowCount()
    editor.press("Return")
    assert ["président américain"] * 3 + ["président\u00a0américain"] == quotes(start)
    assert ["président russe"] * 4 == corrections(start)
    assert closed(editor, PassagesDialog)
    opened = editor.place.opened.article.id
    back_to_text(editor)
    editor.press("Ctrl+Z")
    assert ["président américain"] == quotes(start)
    assert opened == editor.place.opened.article.id
    editor.press("Ctrl+Y")
    assert 4 == len(quotes(start))


def test_unticked_places_are_left_alone(editor: Editor, start: Start):
    dialog = find(editor)
    editor.press("Space", "Down", "Space")
    editor.press("Return")
    assert 2 == len(quotes(start))
    assert closed(editor, type(dialog))


def test_all_or_none(editor: Editor):
    dialog = find(editor)
    button = dialog.findChildren(QPushButton)
    act = next(b for b in button if "Signaler" in b.text() or "Tag" in b.text())
    editor.press("A")
    assert not act.isEnabled()
    editor.press("A")
    assert act.isEnabled()
    assert "3" in act.text()


def test_other_capitals_come_when_asked_for(editor: Editor, start: Start):
    dialog = find(editor)
    box = dialog.findChild(QCheckBox)
    assert box.isVisible()
    box.setFocus()
    editor.press("Space")
    assert 4 == table_of(dialog).model().rowCount()
    table_of(dialog).setFocus()
    editor.press("Return")
    assert "Président américain" in quotes(start)


def test_places_that_are_tagged_already_are_not_ticked(editor: Editor, start: Start):
    find(editor)
    editor.press("Return")
    back_to_text(editor)
    dialog = find(editor)
    assert 3 == table_of(dialog).model().rowCount()
    editor.press("Return")  # nothing is ticked: nothing happens
    assert 4 == len(quotes(start))


def test_place_is_gone_to(editor: Editor):
    find(editor)
    editor.press("G")
    editor.wait_until(lambda: "Pyongyang" not in editor.place.opened.article.title)
    assert editor.place.reader.textCursor().position() > 0


def test_without_an_error_nothing_is_searched(editor: Editor):
    editor.press("Alt+Down")
    editor.wait_until(lambda: "Pyongyang" not in editor.place.opened.article.title)
    editor.place.reader.setFocus()
    editor.press("F")
    assert editor.window.findChild(PassagesDialog) is None
    assert editor.window.status.said


@pytest.fixture
def tagged(editor: Editor) -> Editor:
    """The error is tagged in all three articles."""
    find(editor)
    editor.press("Return")
    back_to_text(editor)
    return editor


def test_later_change_is_offered_to_the_same_passages(tagged: Editor, start: Start):
    tagged.press("Return", "Ctrl+A")
    tagged.type("chef de l’État russe")
    tagged.press("Return")
    tagged.wait_until(tagged.place.annotations.offer.isVisible)
    tagged.press("Shift+F")
    table_of(dialog_of(tagged)).setFocus()
    tagged.press("Return")
    assert ["chef de l’État russe"] * 4 == corrections(start)
    assert not tagged.place.annotations.offer.isVisible()
    back_to_text(tagged)
    tagged.press("Ctrl+Z")
    assert ["chef de l’État russe"] + ["président russe"] * 3 == corrections(start)


def test_later_deletion_is_offered_to_the_same_passages(tagged: Editor, start: Start):
    tagged.press("Del")
    tagged.wait_until(tagged.place.annotations.offer.isVisible)
    tagged.press("Shift+F")
    table_of(dialog_of(tagged)).setFocus()
    tagged.press("Space", "Return")
    assert 1 == len(quotes(start))


def test_what_concerns_no_other_passage_is_not_offered(editor: Editor):
    editor.press("Return", "Ctrl+A")
    editor.type("chef russe")
    editor.press("Return")
    assert not editor.place.annotations.offer.isVisible()


# --- the corrected article


def open_corrected(editor: Editor) -> CorrectedDialog:
    editor.press("Ctrl+R")
    dialog = editor.window.findChild(CorrectedDialog)
    dialog.activateWindow()
    sheet_of(dialog).setFocus()
    return dialog


def test_corrected_text_is_copied_to_the_letter(tagged: Editor):
    tagged.press("Alt+Down")
    tagged.wait_until(lambda: "Hanoï" in tagged.place.opened.article.original)
    tagged.place.reader.setFocus()
    open_corrected(tagged)
    tagged.press("Ctrl+C")
    assert "Le\u00a0président\u00a0américain" in QApplication.clipboard().text()
    tagged.press("O")
    tagged.press("Ctrl+C")
    copied = QApplication.clipboard().text()
    assert "Le président russe Vladimir Poutine" in copied
    assert "Le\u00a0président russe doit" in copied


def test_corrected_text_follows_the_confirmation(editor: Editor):
    dialog = open_corrected(editor)
    sheet = sheet_of(dialog)
    assert "président russe" not in sheet.toPlainText()
    annotation = editor.place.annotations.current
    editor.place.annotating.set_annotation_state(annotation, AnnotationState.CONFIRMED)
    editor.wait_until(lambda: "président russe" in sheet.toPlainText())


def test_struck_and_added_are_told_apart_without_colour(editor: Editor):
    dialog = open_corrected(editor)
    editor.press("O")
    sheet = sheet_of(dialog)
    shown = {}
    block = sheet.document().begin()
    while block.isValid():
        for piece in block:
            form = piece.fragment().charFormat()
            shown[piece.fragment().text()] = form.fontStrikeOut(), form.fontUnderline()
        block = block.next()
    assert (True, False) == shown["président américain"]
    assert (False, True) == shown["président russe"]


def test_corrected_text_is_saved(editor: Editor, tmp_path: Path):
    open_corrected(editor)
    editor.press("O")
    editor.press("Ctrl+S")
    editor.answer_dialog(str(tmp_path / "out.txt"))
    editor.wait_until((tmp_path / "out.txt").exists)
    assert "Le président russe Vladimir" in (tmp_path / "out.txt").read_text("utf-8")


def test_notice_is_copied(editor: Editor):
    open_corrected(editor)
    editor.press("O")
    editor.press("Ctrl+Shift+C")
    assert "Le président russe Vladimir Poutine est arrivé" in QApplication.clipboard().text()


def test_what_is_left_out_is_listed_and_gone_to(editor: Editor):
    dialog = open_corrected(editor)
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    table = table_of(dialog)
    assert ["« président américain »", "président russe"] == [
        table.model().index(0, column).data() for column in range(2)
    ]
    editor.place.annotations.choose("")
    table.setFocus()
    editor.press("Return")
    assert "président américain" == editor.place.annotations.current.quote


def test_keys_count_in_the_list_of_errors_too(editor: Editor):
    editor.place.annotations.findChild(QListView).setFocus()
    editor.press("F")
    assert dialog_of(editor).isVisible()


def test_search_ends_at_its_limit_and_goes_on_from_there_next_time(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
):
    """A list holds so many new places at most; what is tagged by then does not count again."""
    monkeypatch.setattr("reviewer.gui.passages_session._MOST", 1)
    monkeypatch.setattr("reviewer.gui.passages_session._BATCH", 1)
    ended = []
    session = editor.application.furniture.passages._passages
    session.search_ended.connect(ended.append)
    dialog = find(editor)
    rows = table_of(dialog).model().rowCount
    assert 1 <= rows() < 3
    assert [False] == ended
    editor.press("Return")
    back_to_text(editor)
    dialog = find(editor)
    assert 3 == table_of(dialog).model().rowCount()


def test_search_that_was_stopped_says_so(editor: Editor):
    session = editor.application.furniture.passages._passages
    ended = []
    session.search_ended.connect(ended.append)
    session.search(editor.place.annotations.current)
    session.cancel()
    editor.wait()
    assert [False] == ended
