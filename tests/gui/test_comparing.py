"""Two articles side by side in the real window, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.gui.compare_dialog import CompareDialog
from reviewer.gui.difference_marks import ONLY_HERE, OTHERWISE
from reviewer.resources import sample_articles
from tests.builders import ask

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from reviewer.gui.comparing_commands import ComparingCommands
    from reviewer.gui.reader import Reader
    from reviewer.gui.side_by_side import SideBySide
    from tests.gui.editor import Editor, OpenWindow

MORE = [
    "La compagnie, fondée en 1973, exploite douze navires entre la Bretagne et les îles.",
    "Les voyageurs ont été accueillis dans un gymnase de la ville avant leur départ.",
    "Une enquête a été ouverte par le parquet, qui doit rendre son rapport au printemps.",
] * 6
LEFT = """Un ferry secouru au large de Brest

Le ferry, qui reliait Plymouth à Roscoff, a été secouru mardi soir au large de Brest.

{more}

Les opérations ont duré 14 heures, selon les pompiers, dans une mer très formée.
"""
RIGHT = """Panne en mer devant Brest pour un ferry

Le ferry, qui reliait Plymouth à Roscoff, a été secouru mercredi soir au large de Brest.

La tempête avait été annoncée dès la veille par tous les services de la météo nationale.

{more}

Les opérations ont duré 41 heures, selon les pompiers, dans une mer très formée, dit Reuters.
"""


@pytest.fixture
def editor(at_window: OpenWindow, start: Start, tmp_path: Path) -> Editor:
    """Two articles of one event and a third of another; the first is open."""
    texts = {
        "1.txt": LEFT.format(more="\n\n".join(MORE)),
        "2.txt": RIGHT.format(more="\n\n".join(MORE)),
        "3.txt": "Le tournoi de Lille est reporté\n\nIl y aura donc un autre tournoi en mai.\n",
    }
    paths = [tmp_path / name for name in texts]
    for path in paths:
        path.write_text(texts[path.name], "utf-8")
    editor = at_window(replace(start, paths=paths))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 3)
    editor.window.resize(1360, 850)
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    return editor


def commands(editor: Editor) -> ComparingCommands:
    return editor.application.furniture.comparing


def sides(editor: Editor) -> SideBySide:
    return commands(editor).sides


def compare(editor: Editor) -> SideBySide:
    """Compare the open article with the likeliest one."""
    editor.press("Ctrl+B")
    dialog = editor.window.findChild(CompareDialog)
    dialog.activateWindow()
    editor.press("Return")
    editor.wait_until(lambda: sides(editor).is_on)
    editor.window.activateWindow()  # nobody else does without a window manager
    editor.wait_until(editor.place.reader.hasFocus)
    return sides(editor)


def title(view: Reader) -> str:
    return view.page.lines[0].text


def tops(editor: Editor) -> dict[str, int]:
    """Return how far each article is scrolled."""
    views = editor.place.reader, sides(editor).companion
    return {title(view): view.verticalScrollBar().value() for view in views}


def marks(editor: Editor) -> list[list[tuple[str, str]]]:
    found = []
    views = editor.place.reader, sides(editor).companion
    for view, marked in zip(views, sides(editor).marks, strict=True):
        places = [(next(view.page.to_view(mark.span)), mark.sign) for mark in marked.marks]
        found.append([(view.page.text_between(*place), sign) for place, sign in places])
    return found


def test_the_likeliest_article_is_offered_first(editor: Editor):
    editor.press("Ctrl+B")
    dialog = editor.window.findChild(CompareDialog)
    offered = [candidate.article.title for candidate in dialog.candidates]
    assert ["Panne en mer devant Brest pour un ferry", "Le tournoi de Lille est reporté"] == offered
    editor.type("tournoi")
    editor.wait_until(lambda: len(dialog.candidates) == 1)
    editor.press("Esc")
    assert not sides(editor).is_on


def test_what_differs_is_marked_on_both_sides_with_a_sign(editor: Editor):
    compare(editor)
    here, there = marks(editor)
    assert [("mardi", OTHERWISE), ("14 heures", OTHERWISE)] == here
    assert [("mercredi", OTHERWISE), ("41 heures", OTHERWISE), ("Reuters", ONLY_HERE)] == there


def test_an_editor_goes_through_the_differences_tags_one_leaves_and_undoes(
    editor: Editor, start: Start
):
    shown = compare(editor)
    editor.press("B", "B")
    assert "14 heures" in shown.bar.said
    assert "41 heures" in shown.bar.said
    assert "2 sur 3" == shown.bar.counted
    assert "14 heures" == editor.place.reader.selected_text()
    editor.press("F8")
    editor.wait_until(lambda: title(editor.place.reader).startswith("Panne"))
    assert "41 heures" == editor.place.reader.selected_text()
    editor.press("A")
    form = editor.place.annotations.form
    assert ("number", "14 heures") == (form.details().category, form.details().correction)
    assert ("Un ferry secouru au large de Brest",) == form.details().evidence
    editor.press("Return", "Esc")
    assert not shown.is_on
    assert not editor.window.queue.isHidden()
    assert 1 == len(editor.place.annotations.annotations)
    editor.press("Ctrl+Z")
    assert () == editor.place.annotations.annotations
    assert [(0,)] == ask(start.library, "SELECT count(*) FROM annotation WHERE NOT deleted")


def test_the_texts_stay_where_they_are_when_the_editor_goes_over(editor: Editor):
    shown = compare(editor)
    editor.press("B", "B")
    before, left = tops(editor), shown.is_reader_left
    editor.press("F8")
    editor.wait_until(lambda: shown.is_reader_left is not left)
    assert before == tops(editor)
    editor.press("F8")
    editor.wait_until(lambda: shown.is_reader_left is left)
    assert before == tops(editor)


def test_a_difference_is_level_on_both_sides(editor: Editor):
    shown = compare(editor)
    editor.press("B", "B")
    caret = editor.place.reader.cursorRect().top()
    assert abs(caret - shown.companion.cursorRect().top()) <= 1


def test_who_scrolls_one_text_moves_the_other(editor: Editor):
    shown = compare(editor)
    bar, other = editor.place.reader.verticalScrollBar(), shown.companion.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert other.value() > other.maximum() // 4
    other.setValue(0)
    assert bar.value() < bar.maximum() // 4


def test_a_selection_in_the_other_text_is_tagged_there(editor: Editor):
    shown = compare(editor)
    companion = shown.companion
    at = companion.page.text.index("tempête")
    companion.reveal(at, at + len("tempête"))
    place = companion.cursorRect().center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(companion.viewport(), left, Qt.KeyboardModifier.ShiftModifier, place)
    QTest.mouseRelease(companion.viewport(), left, Qt.KeyboardModifier.ShiftModifier, place)
    editor.wait_until(lambda: title(editor.place.reader).startswith("Panne"))
    editor.press("8")
    assert ["tempête"] == [one.quote for one in editor.place.annotations.annotations]


def test_errors_of_both_articles_are_underlined(editor: Editor):
    editor.select("Plymouth")
    editor.press("5", "Return")
    shown = compare(editor)
    editor.press("F8")
    editor.wait_until(lambda: title(editor.place.reader).startswith("Panne"))
    assert 1 == len(shown.companion.looks()[0])


def test_escape_ends_a_search_before_the_comparison(editor: Editor):
    shown = compare(editor)
    editor.press("Ctrl+F", "Esc")
    assert shown.is_on
    editor.press("Esc")
    assert not shown.is_on


def test_another_article_ends_the_comparison_and_the_two_can_be_compared_again(editor: Editor):
    shown = compare(editor)
    editor.press("Alt+Down", "Alt+Down")
    assert not shown.is_on
    editor.press("Ctrl+Shift+B")
    editor.wait_until(lambda: shown.is_on)
    assert title(editor.place.reader).startswith("Un ferry")


def test_two_selected_articles_are_compared_at_once(editor: Editor):
    editor.window.queue.focus_list()
    editor.press("Shift+Down", "Ctrl+B")
    editor.wait_until(lambda: sides(editor).is_on)
    shown = {title(editor.place.reader)[:5], title(sides(editor).companion)[:5]}
    assert {"Un fe", "Panne"} == shown


def test_a_removed_paragraph_is_no_longer_compared(editor: Editor):
    shown = compare(editor)
    editor.put_caret_before("Les opérations")
    editor.press("X")
    editor.wait_until(lambda: len(shown.comparison.differences) == 1)
    assert [[("mardi", OTHERWISE)], [("mercredi", OTHERWISE)]] == marks(editor)


def test_a_narrow_window_gives_the_queues_place_to_the_texts(editor: Editor):
    editor.window.resize(900, 600)
    shown = compare(editor)
    assert editor.window.queue.isHidden()
    assert shown.companion.width() > 200
    editor.press("F6")
    assert editor.place.reader.hasFocus()
    editor.press("Esc")
    assert not editor.window.queue.isHidden()


def test_keys_of_a_comparison_say_what_is_missing_without_one(editor: Editor):
    for key in ("B", "A", "F8"):
        editor.window.status.say("")
        editor.press(key)
        assert "Ctrl+B" in editor.window.status.said


def test_samples_can_be_compared(at_window: OpenWindow, start: Start):
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.open_003()
    compare(editor)
    editor.press("B")
    assert QApplication.focusWidget() is editor.place.reader
