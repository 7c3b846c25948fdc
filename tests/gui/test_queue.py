"""The list at the real window, by keyboard: filters, order, saved filters, notes, states, hits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QPushButton

from reviewer.gui.filter_panel import FilterPanel
from reviewer.gui.note_bar import NoteBar
from reviewer.gui.queue_model import ROW
from reviewer.gui.saved_filters_dialog import SavedFilters
from reviewer.records import ArticleState, QueueFilter
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from reviewer.records import ArticleRow
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.window.queue.focus_list()
    editor.press("Home")
    return editor


def shown(editor: Editor) -> list[ArticleRow]:
    model = editor.window.queue.model
    return [model.index(place).data(ROW) for place in range(model.rowCount())]


def choose(editor: Editor, name: str, value: object) -> None:
    """Choose a value of a field of the panel, by keys."""
    panel = editor.window.findChild(FilterPanel)
    field = next(box for box in panel.findChildren(QComboBox) if box.accessibleName() == name)
    field.setFocus()
    down = field.findData(value) if isinstance(value, str) else value
    editor.press("Home", *["Down"] * down)


def chips(editor: Editor) -> list[QPushButton]:
    bar = editor.window.queue.filter
    return [b for b in bar.findChildren(QPushButton) if b.property("asked") and b.isVisible()]


def sort(editor: Editor, steps: int) -> None:
    """Sort by the column so many lines below the present one."""
    editor.press("Ctrl+T")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(steps):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    editor.wait()


# --- filters


def test_panel_filters_chips_tell_and_remove(editor: Editor):
    """A key opens the panel, each choice counts at once, Escape closes it, a chip takes it back."""
    editor.press("Ctrl+Shift+K")
    site = next(row.site for row in shown(editor) if row.site)
    choose(editor, "Site", site)
    assert {site} == {row.site for row in shown(editor)}
    assert f"{len(shown(editor))} article" in editor.window.queue.filter.said
    editor.press("Esc")
    assert not editor.window.findChild(FilterPanel).isVisible()
    assert [f"Site\u00a0: {site}  ✕"] == [chip.text() for chip in chips(editor)]
    chips(editor)[0].setFocus()
    editor.press("Space")
    assert 5 == len(shown(editor))
    assert [] == chips(editor)


def test_nothing_found_says_so_and_offers_the_way_back(editor: Editor):
    editor.press("Ctrl+Shift+K")
    choose(editor, "Publié", 1)
    assert [] == shown(editor)
    assert editor.window.queue._empty.isVisible()
    assert "0 article" in editor.window.queue.filter.said
    editor.press("Shift+Esc")
    assert 5 == len(shown(editor))
    assert not editor.window.queue._empty.isVisible()


def test_escape_in_the_list_clears_the_filter_and_keeps_the_order(editor: Editor):
    bar = editor.window.queue.filter
    bar.set_filter(QueueFilter("poutine", order="title", site="x"))
    editor.wait()
    editor.window.queue.focus_list()
    QTest.keyClick(editor.window.queue._view, Qt.Key.Key_Escape)
    editor.press("Esc")
    assert QueueFilter(order="title") == bar.wanted


def test_tagged_articles_are_found_by_category_and_annotator(editor: Editor):
    editor.press("Return", "W", "2", "Esc", "Esc")
    tagged = editor.place.opened.article.id
    editor.press("Ctrl+Shift+K")
    choose(editor, "Contient une erreur", "role")
    assert [tagged] == [row.id for row in shown(editor)]
    annotator = editor.place.annotations.annotations[0].author
    choose(editor, "Signalé par", annotator)
    assert [tagged] == [row.id for row in shown(editor)]
    assert 2 == len(chips(editor))


def test_days_are_chosen_from_and_to(editor: Editor):
    bar, panel = editor.window.queue.filter, editor.window.findChild(FilterPanel)
    editor.press("Ctrl+Shift+K")
    choose(editor, "Ajouté", 4)
    period = bar.wanted.added
    assert period
    assert period.first < period.last
    assert 5 == len(shown(editor))
    choose(editor, "Ajouté", 1)
    assert 1 == bar.wanted.added.days
    assert 5 == len(shown(editor))
    assert panel.isVisible()


# --- order


def test_order_is_chosen_by_keys_turned_round_and_remembered(
    editor: Editor, at_window: OpenWindow, start: Start
):
    sort(editor, 2)
    titles = [row.title for row in shown(editor)]
    assert titles == sorted(titles, key=str.casefold) != titles[::-1]
    sort(editor, 0)
    assert titles[::-1] == [row.title for row in shown(editor)]
    editor.window.close()
    editor.application.close()
    again = at_window(start)
    again.wait_until(lambda: again.window.queue.model.rowCount() == 5)
    assert titles[::-1] == [row.title for row in shown(again)]


# --- saved filters


def test_filter_is_saved_chosen_by_its_key_renamed_and_deleted(editor: Editor):
    bar = editor.window.queue.filter
    bar.set_filter(QueueFilter("poutine", order="title"))
    editor.wait()
    editor.press("Ctrl+Shift+L")
    dialog = editor.window.findChild(SavedFilters)
    dialog._name.setFocus()
    editor.type("À relire")
    editor.press("Return")
    names = dialog.findChild(QListWidget)
    assert ["À relire"] == [names.item(row).text() for row in range(names.count())]
    names.setFocus()
    editor.press("F2")
    editor.press("Ctrl+A")
    editor.type("Poutine")
    editor.press("Return")
    assert ["Poutine"] == [names.item(row).text() for row in range(names.count())]
    editor.press("Esc")
    assert editor.window.findChild(SavedFilters) is None
    editor.window.activateWindow()  # a window manager would
    bar.clear()
    editor.wait()
    editor.window.queue.focus_list()
    editor.press("Alt+1")
    assert QueueFilter("poutine", order="title") == bar.wanted
    assert "Poutine" == editor.place.actions["filter:1"].text()
    editor.press("Ctrl+Shift+L")
    names = editor.window.findChild(SavedFilters).findChild(QListWidget)
    names.setFocus()
    editor.press("Del")
    assert 0 == names.count()
    assert not editor.place.actions["filter:1"].isVisible()


# --- notes


def test_note_is_typed_shown_found_and_undone(editor: Editor):
    """One key, no dialog; the note stands in the list, in the reader and in the search."""
    editor.press("F4")
    editor.type("Rappeler l’agence")
    editor.press("Return")
    assert editor.place.reader.hasFocus()
    assert "Rappeler l’agence" == shown(editor)[0].note
    assert "✎ Rappeler l’agence" in editor.place.reader.toPlainText()
    assert "note sur «" in editor.place.actions["undo"].text()
    editor.press("Ctrl+K")
    editor.type("rappeler AGENCE")
    editor.wait_until(lambda: len(shown(editor)) == 1)
    editor.press("Esc")
    editor.wait_until(lambda: len(shown(editor)) == 5)
    editor.press("Ctrl+Z")
    assert "" == shown(editor)[0].note
    assert "Rappeler" not in editor.place.reader.toPlainText()


def test_note_is_saved_however_it_is_left(editor: Editor, at_window: OpenWindow, start: Start):
    first = editor.place.opened.article.id
    editor.press("F4")
    editor.type("un")
    editor.press("Alt+Down")  # to the next article
    assert first != editor.place.opened.article.id
    assert "un" == shown(editor)[0].note
    editor.press("F4")
    editor.type("deux")
    editor.press("Esc", "F4")
    editor.type(" trois")
    editor.window.close()
    editor.application.close()
    again = at_window(start)
    again.wait_until(lambda: again.window.queue.model.rowCount() == 5)
    assert ["un", "deux trois"] == [row.note for row in shown(again)[:2]]


def test_note_that_was_being_typed_survives_a_crash(
    editor: Editor, at_window: OpenWindow, start: Start
):
    editor.press("F4")
    editor.type("pas encore")
    editor.window.status.forget()
    editor.wait_until(lambda: bool(editor.window.status.saved_text))  # the pause saved a draft
    editor.application.close()  # as if killed
    again = at_window(start)
    again.wait_until(lambda: again.window.queue.model.rowCount() == 5)
    again.window.queue.focus_list()
    again.press("Home")
    bar = again.window.findChild(NoteBar)
    assert ("pas encore", True, "") == (bar.note, bar.isVisible(), shown(again)[0].note)
    again.press("F4", "Return")
    assert "pas encore" == shown(again)[0].note


# --- states of many


def test_several_are_selected_by_keys_and_marked_as_one_act(editor: Editor):
    editor.press("Shift+Down", "Shift+Down")
    assert 3 == len(editor.window.queue.selected_ids())
    editor.place.actions["reviewed"].trigger()
    editor.wait()
    states = [row.state for row in shown(editor)]
    assert [ArticleState.REVIEWED] * 3 + [ArticleState.TO_READ] * 2 == states
    assert "3 relus sur 5" in editor.window.queue.progress.said
    assert "(3 articles)" in editor.place.actions["undo"].text()
    editor.window.queue.focus_list()
    editor.press("Ctrl+A")
    assert 5 == len(editor.window.queue.selected_ids())
    editor.press("Ctrl+Z")
    assert {ArticleState.TO_READ} == {row.state for row in shown(editor)}


def test_selection_stays_when_the_lines_move(editor: Editor):
    editor.window.queue.filter.set_filter(QueueFilter(order="state"))
    editor.wait()
    editor.press("Home", "Shift+Down")
    chosen = set(editor.window.queue.selected_ids())
    editor.place.actions["set_aside"].trigger()
    editor.wait()
    assert chosen == {row.id for row in shown(editor)[3:]}
    assert chosen == set(editor.window.queue.selected_ids())


def test_next_unreviewed_leaps_over_what_is_reviewed_and_goes_round(editor: Editor):
    rows = shown(editor)
    editor.press("Down", "Shift+Down")
    editor.place.actions["reviewed"].trigger()
    editor.wait()
    editor.press("Home")
    seen = []
    for key in ("F7", "F7", "F7", "Shift+F7"):
        editor.press(key)
        seen.append(editor.place.opened.article.id)
    assert [rows[at].id for at in (3, 4, 0, 4)] == seen


def test_progress_is_that_of_the_list_and_of_all(editor: Editor):
    site = next(row.site for row in shown(editor) if row.site)
    editor.window.queue.choose(next(row.id for row in shown(editor) if row.site == site))
    editor.wait()
    editor.press("Ctrl+Return")
    editor.window.queue.filter.set_filter(QueueFilter(site=site))
    editor.wait()
    here, everywhere = editor.window.queue.progress.said.split("\n")
    assert here.startswith(f"1 relu sur {len(shown(editor))}")
    assert everywhere.startswith("1 sur 5")


# --- from a search to the text


def test_article_opens_at_the_hit_and_f3_goes_on(editor: Editor):
    editor.press("Ctrl+K")
    editor.type("norvegienne")
    editor.wait_until(lambda: len(shown(editor)) == 1)
    hit = shown(editor)[0].hit
    assert "norvégienne" in [hit.text[a:b].lower() for a, b in hit.marks]
    editor.press("Down", "Home", "Esc")
    editor.press("Ctrl+K")
    editor.type("coree")
    editor.wait_until(lambda: len(shown(editor)) > 1)
    editor.press("Down", "End", "Home", "Down")
    reader, bar = editor.place.reader, editor.place.pane.find_bar
    assert "corée" == reader.selected_text().lower()
    assert bar.isVisible()
    assert editor.window.queue._view.hasFocus()
    first = reader.selected_range()
    editor.press("F3")
    assert first != reader.selected_range()
    assert "corée" == reader.selected_text().lower()


def test_hit_in_a_correction_chooses_the_error(editor: Editor):
    editor.press("Return", "W", "2")
    editor.type("Oslo-sur-Mer")
    editor.press("Return")
    tagged = editor.place.opened.article.id
    editor.window.queue.focus_list()
    editor.press("Down", "Ctrl+K")
    assert tagged != editor.place.opened.article.id
    editor.type("oslo mer")
    editor.wait_until(lambda: [tagged] == [row.id for row in shown(editor)])
    editor.press("Return", "Home")
    assert tagged == editor.place.opened.article.id
    assert "Oslo-sur-Mer" == editor.place.annotations.current.details.correction
