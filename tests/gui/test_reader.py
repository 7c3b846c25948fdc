"""Reading and tagging at the real window: long articles, spans that move, series, the minimap."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.desk import OpenArticle, new_annotation
from reviewer.gui import theme
from reviewer.records import (
    Article,
    ArticleState,
    Block,
    Details,
    Kind,
    Source,
    Span,
    Verdict,
)
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

WRONG = "président américain"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    return editor


def quotes(editor: Editor) -> list[str]:
    return [a.quote for a in editor.place.annotations.annotations]


# --- selecting


def test_words_are_selected_one_after_another_and_let_go(editor: Editor):
    editor.open_003()
    reader = editor.place.reader
    editor.put_caret_before(WRONG)
    editor.press("W", "W", "W")
    assert f"{WRONG} Vladimir" == reader.selected_text()
    editor.press("Shift+W")
    assert WRONG == reader.selected_text()
    editor.press("P", "Shift+P")
    assert "" == reader.selected_text()


def test_selection_outlives_the_focus(editor: Editor):
    editor.open_003()
    editor.select(WRONG)
    editor.window.queue.focus_list()
    QApplication.sendEvent(editor.window, QEvent(QEvent.Type.WindowDeactivate))
    editor.place.reader.setFocus()
    assert WRONG == editor.place.reader.selected_text()


# --- moving an error


def test_error_moves_to_the_selection_and_back(editor: Editor):
    """Its words, its id and what was said about it stay; undo takes the move back."""
    editor.open_003()
    editor.select("américain")
    editor.press("2")
    editor.type("russe")
    editor.press("Return")
    before = editor.place.annotations.current
    editor.select(WRONG)
    editor.press("M")
    after = editor.place.annotations.current
    assert (before.id, WRONG, "russe") == (after.id, after.quote, after.details.correction)
    assert after.span.of(editor.place.opened.article.original) == WRONG
    assert "déplacer" in editor.place.actions["undo"].text()
    editor.press("Ctrl+Z")
    assert ["américain"] == quotes(editor)
    editor.press("Ctrl+Y")
    assert [WRONG] == quotes(editor)


def test_error_grows_and_shrinks_by_words_faster_than_the_disk(editor: Editor):
    editor.open_003()
    editor.select("américain")
    editor.press("2", "Esc")
    actions, seen = editor.place.actions, []
    editor.place.annotating.annotations_changed.connect(lambda *_: seen.append(quotes(editor)))
    for _ in range(3):
        actions["longer_error"].trigger()
    assert ["américain Vladimir Poutine est"] == quotes(editor)
    editor.wait()
    assert [["américain Vladimir Poutine est"]] * 3 == seen
    editor.press("Alt+Shift+Left", "Alt+Shift+Left", "Alt+Shift+Left", "Alt+Shift+Left")
    assert ["américain"] == quotes(editor)


def test_error_does_not_move_over_removed_lines(editor: Editor):
    editor.open_003()
    editor.select("américain")
    editor.press("2", "Esc")
    editor.place.reader.selectAll()
    editor.press("M")
    assert ["américain"] == quotes(editor)
    assert "lignes retirées" in editor.window.status.said


# --- series


def test_armed_category_tags_one_passage_after_another(editor: Editor):
    """No form opens, and the caret stays in the text."""
    editor.open_003()
    editor.press("T", "3")
    assert "Nombre" in editor.window.status.lasting
    editor.put_caret_before(WRONG)
    editor.press("W", "Return")
    editor.press("W", "Space")
    assert editor.place.reader.hasFocus()
    assert ["président", "américain"] == quotes(editor)
    assert {"number"} == {a.details.category for a in editor.place.annotations.annotations}
    editor.press("Esc", "W", "Space")
    assert "" == editor.window.status.lasting
    assert 2 == len(quotes(editor))


def test_armed_category_tags_what_the_mouse_selects(editor: Editor):
    editor.open_003()
    editor.press("T", "3")
    editor.select(WRONG)
    reader = editor.place.reader
    place = QPointF(5, 5)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseButtonRelease, place, place, left, left, none)
    QApplication.sendEvent(reader.viewport(), event)
    editor.wait()
    assert [WRONG] == quotes(editor)


def test_category_that_asks_for_a_note_is_not_armed(editor: Editor):
    editor.open_003()
    editor.press("T")
    editor.place.actions["tag:other"].trigger()
    assert "" == editor.window.status.lasting
    assert "note" in editor.window.status.said


# --- the minimap


def test_minimap_shows_what_there_is_and_a_click_goes_there(editor: Editor):
    editor.open_003()
    minimap, reader = editor.place.pane.minimap, editor.place.reader
    editor.wait_until(lambda: bool(minimap.ticks))
    removed = [tick for tick in minimap.ticks if tick.shape == "removed"]
    editor.select(WRONG)
    editor.press("3", "Esc")
    editor.wait_until(lambda: len(minimap.ticks) > len(removed))
    assert "1 erreur" in minimap.accessibleDescription()
    error = next(tick for tick in minimap.ticks if tick.shape == "dash")
    editor.press("Ctrl+Home")
    place = minimap.rect().center()
    place.setY(round(error.place * (minimap.height() - 6)) + 3)
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=place)
    assert reader.page.text_between(error.view, error.view + len(WRONG)) == WRONG
    assert reader.selected_range() == (error.view, error.view)


def test_minimap_hides_where_there_is_nothing_to_see(editor: Editor):
    editor.window.queue.focus_list()
    editor.press("Home")
    editor.wait_until(lambda: not editor.place.pane.minimap.ticks)
    assert not editor.place.pane.minimap.isVisible()


# --- long articles


LENGTHS = (2_000, 4_000)  # paragraphs: one page is made at once, the other bit by bit


def long_article(name: str, paragraphs: int = 4_000) -> OpenArticle:
    text = "\n".join(f"{name} {n} " + "le mot juste 😀 " * 8 for n in range(paragraphs))
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        kept = number % 10 != 7
        verdict = Verdict(kept, Kind.BODY if kept else Kind.SHARE, "", "rule", 1.0)
        blocks.append(Block(Span(at, at + len(line)), verdict))
        at += len(line) + 1
    article = Article(name, text, Source(name, ""), title=name)
    last = new_annotation(name, text, Span(len(text) - 20, len(text) - 10), Details("role"))
    return OpenArticle(article, ArticleState.TO_READ, tuple(blocks), (last,))


def test_long_article_can_be_read_before_all_of_it_is_laid_out(editor: Editor):
    reader, opened = editor.place.reader, long_article("Long")
    editor.application.session.article_opened.emit(opened)
    assert not reader.is_whole
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_Down)
    reader.select_word()
    assert reader.selected_span() is None or reader.selected_text()
    reader.reveal(reader.page.starts[5])
    reader.select_sentence()
    selected = reader.selected_span()
    editor.wait_until(lambda: reader.is_whole)
    assert selected == reader.selected_span()
    assert reader.document().blockCount() == len(reader.page.lines)
    assert reader.page.text == reader.document().toPlainText().replace("\u00a0", " ")


@pytest.mark.parametrize("paragraphs", LENGTHS)
def test_error_far_below_comes_into_view_in_its_turn(editor: Editor, paragraphs: int):
    reader, opened = editor.place.reader, long_article("Long", paragraphs)
    editor.application.session.article_opened.emit(opened)
    editor.place.annotations.next()
    assert not reader.is_whole
    editor.wait_until(lambda: reader.is_whole)
    assert opened.annotations[0].span.start == reader.page.origin_at(reader.selected_range()[0])
    assert reader.viewport().rect().contains(reader.cursorRect())


@pytest.mark.parametrize("paragraphs", LENGTHS)
def test_editor_who_went_elsewhere_is_not_called_back(editor: Editor, paragraphs: int):
    reader, opened = editor.place.reader, long_article("Long", paragraphs)
    editor.application.session.article_opened.emit(opened)
    editor.place.annotations.next()
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_Down)
    editor.wait_until(lambda: reader.is_whole)
    assert reader.selected_range()[0] < 100


def test_other_article_stops_the_filling(editor: Editor):
    reader = editor.place.reader
    editor.application.session.article_opened.emit(long_article("Long"))
    editor.application.session.article_opened.emit(long_article("Court", 3))
    assert reader.is_whole
    editor.wait()
    assert reader.document().blockCount() == len(reader.page.lines)
    assert "Long" not in reader.document().toPlainText()


def test_opening_a_mark_or_another_scheme_keeps_the_caret(editor: Editor):
    reader, opened = editor.place.reader, long_article("Long")
    editor.application.session.article_opened.emit(opened)
    editor.wait_until(lambda: reader.is_whole)
    at = reader.page.view_of(len(opened.article.original) - 500)
    reader.reveal(at)
    origin, height = reader.page.origin_at(at), reader.cursorRect().top()
    reader.show_everything(True)
    assert origin == reader.page.origin_at(reader.selected_range()[0])
    reader.set_look(theme.DARK, 19)
    editor.wait_until(lambda: reader.is_whole)
    assert origin == reader.page.origin_at(reader.selected_range()[0])
    assert abs(height - reader.cursorRect().top()) <= 2
