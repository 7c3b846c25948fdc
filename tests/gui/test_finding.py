"""Finding in the open article: how words are matched, and the bar at the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.gui.finding import hits, pattern
from reviewer.gui.page import Line, Page, Role
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("coree", "Corée"),
        ("CORÉE", "core\u0301e"),
        ("l'homme", "L’HOMME"),
        ("oeuvre", "Œuvre"),
        ("œuvre", "oeuvre"),
        ("dit : «", "dit\u00a0: «"),
        ("ёлка", "Елка"),
        ("a]b^", "A]b^"),
        ("nord-coreen", "nord\u2010coréen"),
        ("が", "が"),
        ("か\u3099", "が"),
        ("한국", "한국"),
        ("أحمد", "أحمد"),
    ],
)
def test_accents_case_and_typography_do_not_count(wanted: str, text: str):
    assert (0, len(text)) == pattern(wanted).match(text).span()


def test_no_words_find_nothing():
    assert pattern(" \u00a0") is None


@given(st.text("aéœ 😀’-.e\u0301", min_size=1, max_size=8), st.text("xÉ 😀", max_size=5))
def test_what_stands_there_is_found_where_it_stands(wanted: str, before: str):
    """Offsets are those of the text as it is."""
    found = pattern(wanted)
    if found is None:
        return
    text = before + " ".join(wanted.split())
    page = Page([Line(Role.TITLE, "xx"), Line(Role.BODY, text, 0)])
    places = [place for some in hits(page, found) for place in some]
    assert any(end == len(page.text) or page.text[end:].strip("\u0301") == "" for _, end in places)
    assert all(found.fullmatch(page.text[start:end]) for start, end in places)


def test_own_words_on_the_page_are_not_searched():
    page = Page([Line(Role.TITLE, "A"), Line(Role.MARK, "lignes"), Line(Role.BODY, "Lignes", 0)])
    assert [(9, 15)] == [place for some in hits(page, pattern("lignes")) for place in some]


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.open_003()
    return editor


def find(editor: Editor, words: str) -> None:
    bar = editor.place.pane.find_bar
    editor.press("Ctrl+F")
    editor.type(words)
    editor.wait_until(lambda: bool(bar.said))


def test_find_goes_from_place_to_place_and_leaves_the_caret_there(editor: Editor):
    place = editor.place
    find(editor, "forteresse")
    bar = place.pane.find_bar
    assert bar.isVisible()
    total = int(bar.said.split()[-1])
    assert f"1 sur {total}" == bar.said
    editor.press("Return")
    assert f"2 sur {total}" == bar.said
    editor.press("F3")
    editor.press("Shift+F3", "Shift+Return")
    assert f"1 sur {total}" == bar.said
    editor.press("Shift+Return")
    assert f"{total} sur {total}" == bar.said
    editor.press("Esc")
    assert not bar.isVisible()
    assert place.reader.hasFocus()
    assert "forteresse" == place.reader.selected_text().lower()


def test_what_was_found_can_be_tagged_at_once(editor: Editor):
    find(editor, "munitions d'artillerie")
    editor.press("Esc", "3")
    assert ["munitions d’artillerie"] == [a.quote for a in editor.place.annotations.annotations]


def test_selection_is_the_first_word_and_what_is_not_there_is_said(editor: Editor):
    editor.place.reader.select_word()
    word = editor.place.reader.selected_text()
    editor.press("Ctrl+F")
    assert word == editor.place.pane.find_bar.wanted
    editor.type("zzzz")
    assert "Introuvable" == editor.place.pane.find_bar.said


def test_removed_lines_are_found_once_they_are_shown(editor: Editor):
    find(editor, "podcasts welt")
    bar = editor.place.pane.find_bar
    assert "Introuvable" == bar.said
    editor.press("Ctrl+D")
    editor.wait_until(lambda: bar.said != "Introuvable")
    assert bar.said.endswith("sur 1")
