"""Preferences, libraries as files, first steps."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from reviewer.gui.annotation_delegate import AnnotationDelegate
from reviewer.gui.first_sheet import FirstSheet
from reviewer.gui.messages import isolated
from reviewer.gui.preferences import Preferences
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    return editor


def preferences(editor: Editor) -> Preferences:
    editor.press("Ctrl+,")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Preferences)
    return dialog


def choose(dialog: Preferences, name: str, data: object) -> None:
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)
    box.setCurrentIndex(box.findData(data))


# --- preferences


def test_looks_are_tried_at_once_and_taken_back_by_escape(editor: Editor):
    dialog = preferences(editor)
    choose(dialog, "Couleurs", "dark")
    choose(dialog, "Taille des lettres de la fenêtre", 150)
    assert ("dark", 1.5) == (editor.place.theme.name, editor.place.theme.scale)
    editor.press("Esc")
    assert 1.0 == editor.place.theme.scale
    assert "" == editor.application._settings.scheme


def test_name_counts_for_the_next_annotation(editor: Editor):
    dialog = preferences(editor)
    fields = dialog.findChildren(QLineEdit)
    next(field for field in fields if field.accessibleName() == "Votre nom").setFocus()
    editor.type("Zoé")
    editor.press("Return")
    editor.window.activateWindow()
    editor.open_003()
    editor.put_caret_before("Poutine")
    editor.press("W", "2", "Esc")
    with closing(sqlite3.connect(editor.window.library.path)) as db:
        authors = [row[0] for row in db.execute("SELECT DISTINCT author FROM op")]
    assert ["Zoé"] == authors


def test_limit_leaves_out_what_is_larger(editor: Editor, tmp_path: Path):
    dialog = preferences(editor)
    dialog._largest.setValue(1)
    editor.press("Return")
    page = tmp_path / "big.txt"
    page.write_text("Une phrase assez longue. " * 60_000, "utf-8")
    editor.application.session.import_paths([page])
    editor.wait_until(lambda: QApplication.activeModalWidget() is not None)
    assert 5 == editor.window.queue.model.rowCount()
    QApplication.activeModalWidget().close()


def test_defaults_are_restored_but_for_the_name(editor: Editor):
    settings = editor.application._settings
    settings.scheme, settings.text_size, settings.author = "dark", 30, "Zoé"
    dialog = preferences(editor)
    dialog._on_defaults()
    editor.press("Return")
    assert ("", 19, "Zoé") == (settings.scheme, settings.text_size, settings.author)


def test_categories_may_be_named_in_another_language(at_window: OpenWindow, start: Start):
    text = start.settings.read_text("utf-8")
    start.settings.write_text(f"{text}\n[interface]\ncategory-language=en\n", "utf-8")
    editor = at_window(start)
    assert "Role, nationality" == editor.place.actions["tag:role"].text()
    assert "Annuler" == editor.place.actions["undo"].text()


def test_spoilt_settings_count_as_defaults(at_window: OpenWindow, start: Start):
    start.settings.write_text(
        "[interface]\nscale=9000\nscheme=puce\n[reader]\ntext-size=-3\n[editor]\ngreeted=1\n"
        '[keys]\nundo="no key"\nnothing=F4\n',
        "utf-8",
    )
    editor = at_window(start)
    assert 2.0 == editor.place.theme.scale
    assert "Annuler" == editor.place.actions["undo"].text()


# --- first steps


def test_new_editor_is_greeted_once_and_any_key_closes_it(at_window: OpenWindow, start: Start):
    start.settings.unlink()
    editor = at_window(start)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, FirstSheet)
    assert "(Ctrl+O)" in sheet.accessibleDescription()
    editor.press("A")
    assert QApplication.activeModalWidget() is None
    editor.window.close()
    editor.application.close()
    again = at_window(start)
    assert QApplication.activeModalWidget() is None
    again.place.actions["first_steps"].trigger()
    assert isinstance(QApplication.activeModalWidget(), FirstSheet)
    again.press("Esc")


# --- libraries


def test_copy_is_whole_and_the_editor_stays(editor: Editor, tmp_path: Path):
    before = editor.window.library.path
    editor.place.actions["save_copy"].trigger()
    editor.wait()
    editor.answer_dialog(str(tmp_path / "copie.reviewer"))
    editor.wait_until(lambda: "Copie écrite" in editor.window.status.said)
    assert before == editor.window.library.path
    with closing(sqlite3.connect(tmp_path / "copie.reviewer")) as db:
        assert (5,) == db.execute("SELECT count(*) FROM article").fetchone()


def test_saved_as_the_editor_works_in_the_copy_and_the_old_one_is_offered(
    editor: Editor, tmp_path: Path
):
    editor.open_003()
    article = editor.place.opened.article.id
    editor.press("Ctrl+Shift+S")
    editor.answer_dialog(str(tmp_path / "autre.reviewer"))
    editor.wait_until(lambda: editor.window.library.path.name == "autre.reviewer")
    assert "Vous y travaillez" in editor.window.status.said
    assert article == editor.place.opened.article.id == editor.window.queue.current
    recent = next(m for m in editor.window.findChildren(QMenu) if "récentes" in m.title())
    assert ["news"] == [a.text().split("   ")[1].partition(" – ")[0] for a in recent.actions()]
    recent.actions()[0].trigger()
    editor.wait_until(lambda: editor.window.library.path.name == "news.reviewer")


def test_library_is_not_copied_onto_itself(editor: Editor):
    editor.application.furniture.libraries._copy(editor.window.library.path, follows=False)
    assert "elle-même" in editor.window.status.said
    assert 5 == editor.window.queue.model.rowCount()


def test_library_of_last_time_opens_where_none_is_named(
    at_window: OpenWindow, start: Start, editor: Editor, tmp_path: Path
):
    editor.window.close()
    editor.application.close()
    unnamed = replace(start, library=tmp_path / "default.reviewer", is_named=False)
    again = at_window(unnamed)
    again.wait_until(lambda: again.window.library is not None)
    assert "news.reviewer" == again.window.library.path.name
    again.window.close()
    again.application.close()
    (tmp_path / "news.reviewer").unlink()
    third = at_window(unnamed)
    third.wait_until(lambda: third.window.library is not None)
    assert "default.reviewer" == third.window.library.path.name
    assert "n’existe plus" in third.window.status.said


# --- foreign text


def test_what_turns_the_direction_stays_inside(editor: Editor):
    assert "\u2068a\ufffdb\u2069" == isolated("a\u202eb")
    assert "président" == isolated("président")
    delegate = AnnotationDelegate({}, "fr", editor.place.theme, editor.window)
    editor.open_003()
    editor.put_caret_before("Poutine")
    editor.press("W", "2")
    editor.type("a\u202eb")
    editor.press("Return")
    annotation = editor.place.annotations.annotations[0]
    assert "\u202e" not in delegate._facts(annotation, None)
