"""An editor changes categories by keyboard, and the whole window follows at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from reviewer.desk import PAPERS, categories, category_contrast
from reviewer.errors import CategoryFlaw
from reviewer.gui.categories_dialog import CategoriesDialog
from reviewer.gui.category_wording import flaw_sentence, palette
from reviewer.gui.theme import DARK, LIGHT
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from reviewer.records import Category
    from tests.gui.editor import Editor, OpenWindow


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()[:1]))
    editor.wait_until(lambda: editor.place.opened is not None)
    editor.place.reader.setFocus()
    return editor


@pytest.fixture
def dialog(editor: Editor) -> CategoriesDialog:
    """The editor of categories, with the focus on its list."""
    editor.press("W", "3", "Esc")
    return open_dialog(editor)


def open_dialog(editor: Editor) -> CategoriesDialog:
    editor.press("Shift+C")
    (dialog,) = editor.window.findChildren(CategoriesDialog)
    editor.wait_until(lambda: dialog.isAncestorOf(editor.focus) and dialog.list.current is not None)
    return dialog


def close_dialog(editor: Editor) -> None:
    editor.press("Esc")
    editor.wait_until(editor.window.isActiveWindow)


def known(editor: Editor) -> dict[str, Category]:
    found: list[tuple[Category, ...]] = []
    editor.application.session.read(lambda desk: desk.catalogue.all(), found.append)
    editor.wait()
    return {one.id: one for one in found[0]}


def tag_names(editor: Editor) -> list[str]:
    menu = editor.place.actions._shown[4]
    return [a.text() for a in menu.actions() if a.text() in {"Nombre", "Chiffre", "Météo", "Lieu"}]


def test_rename_shows_everywhere_and_is_undone(editor: Editor, dialog: CategoriesDialog):
    editor.press("Down", "Down")
    assert "Nombre" == dialog.fields._names["fr"].text()
    dialog.fields.begin()
    editor.type("Chiffre")
    editor.press("Return")
    assert "Chiffre" in tag_names(editor)
    assert "Annuler : renommer la catégorie « Chiffre »" == plain(editor)
    model = editor.place.annotations._model
    assert model.index(0).data().startswith("Chiffre")
    chips = editor.place.annotations.form._fields._chips.buttons()
    assert "Chiffre  3" in [chip.text() for chip in chips]
    close_dialog(editor)
    assert editor.place.reader.hasFocus()
    editor.press("Ctrl+Z")
    assert "Nombre" in tag_names(editor)
    assert model.index(0).data().startswith("Nombre")


def press_button(editor: Editor, dialog: CategoriesDialog, button: QPushButton) -> None:
    dialog.activateWindow()
    editor.wait_until(dialog.isActiveWindow)
    button.setFocus()
    editor.press("Space")


def plain(editor: Editor) -> str:
    text = editor.place.actions["undo"].text()
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_new_category_tags_by_its_key_and_survives_a_restart(
    editor: Editor, dialog: CategoriesDialog, at_window: OpenWindow, start: Start
):
    editor.press("Ctrl+N")
    editor.type("Météo")
    editor.press("Tab")
    editor.type("Weather")
    dialog.fields._key.setFocus()
    editor.type("q")
    editor.press("Return")
    assert "Météo" == dialog.list.current.category.names["fr"]
    close_dialog(editor)
    editor.press("W", "Q", "Esc")
    assert "weather" in {a.details.category for a in editor.place.annotations.annotations}
    editor.window.close()
    editor.application.close()
    editor = at_window(start)
    editor.wait_until(lambda: editor.place.opened is not None)
    assert "Météo" in tag_names(editor)


def test_retired_category_leaves_menu_and_form_but_stays_readable(
    editor: Editor, dialog: CategoriesDialog
):
    editor.press("Down", "Down", "Del")
    assert "Nombre" not in tag_names(editor)
    assert editor.place.annotations._model.index(0).data().startswith("Nombre")
    chips = {
        c.property("category"): c for c in editor.place.annotations.form._fields._chips.buttons()
    }
    assert chips["number"].isChecked()  # the error in the form has it
    close_dialog(editor)
    editor.press("W", "W", "1")
    assert chips["number"].isHidden()
    editor.press("Esc")
    open_dialog(editor)
    editor.press("Down", "Down", "Del")
    assert "Nombre" in tag_names(editor)


def test_key_that_means_something_else_is_refused_in_a_sentence(
    editor: Editor, dialog: CategoriesDialog
):
    dialog.fields._key.setFocus()
    for key in ("n", "2"):
        dialog.fields._key.clear()
        editor.type(key)
        editor.press("Return")
        assert f"la touche \u2068{key.upper()}\u2069 est déjà prise" in dialog.message.text()
        dialog.fields._key.setFocus()
    assert "1" == known(editor)["name"].key


def test_what_is_refused_stays_typed_and_two_escapes_close(
    editor: Editor, dialog: CategoriesDialog
):
    dialog.fields._key.setFocus()
    dialog.fields._key.clear()
    editor.type("n")
    dialog.list.focus_rows()
    editor.press("Down")  # leaving saves: that is refused, and the editor is back where it was
    assert ("N", "name") == (dialog.fields._key.text(), dialog.list.current.category.id)
    editor.press("Esc")
    assert dialog.isVisible()
    assert "Échap" in dialog.message.text()
    editor.press("Esc")
    assert not editor.window.findChildren(CategoriesDialog)
    assert "1" == known(editor)["name"].key


def test_what_was_typed_is_saved_when_the_dialog_closes(editor: Editor, dialog: CategoriesDialog):
    dialog.fields._examples["fr"].setFocus()
    dialog.fields._examples["fr"].clear()
    editor.type("« Anthony »")
    editor.press("Esc")
    editor.wait_until(lambda: not editor.window.findChildren(CategoriesDialog))
    assert "« Anthony »" == known(editor)["name"].examples["fr"]


def test_order_of_the_menu_follows(editor: Editor, dialog: CategoriesDialog):
    editor.press("Down", "Down", "Down", "Down", "Alt+Up", "Alt+Up")
    assert "place" == dialog.list.current.category.id
    assert ["Lieu", "Nombre"] == tag_names(editor)


def test_export_and_import_go_through_files(
    editor: Editor, dialog: CategoriesDialog, tmp_path: Path
):
    file = tmp_path / "own.toml"
    press_button(editor, dialog, dialog._export)
    editor.answer_dialog(str(file))
    text = file.read_text("utf-8")
    assert 13 == text.count("[[category]]")
    file.write_text(text.replace('"Nombre"', '"Quantité"'), "utf-8")
    press_button(editor, dialog, dialog._import)
    editor.answer_dialog(str(file))
    assert "1 catégorie reprise." == dialog.message.text()
    assert "Quantité" == known(editor)["number"].names["fr"]
    file.write_text("[[category]]\n", "utf-8")
    press_button(editor, dialog, dialog._import)
    editor.answer_dialog(str(file))
    assert "own.toml" in dialog.message.text()


def test_look_of_an_error_follows(editor: Editor, dialog: CategoriesDialog):
    editor.press("Down", "Down")
    dialog.fields._line.setFocus()
    editor.press("End", "Ctrl+Return")
    assert ["wave"] == [style for style, _ in editor.place.reader.looks()[1]]


def test_read_only_library_shows_categories_and_changes_none(
    editor: Editor, at_window: OpenWindow, start: Start
):
    second = at_window(start)
    second.wait_until(lambda: second.window.library is not None)
    second.place.actions["categories"].trigger()
    second.wait()
    dialog = second.window.findChild(CategoriesDialog)
    assert not dialog.fields.isEnabled()
    enabled = {b.text() for b in dialog.findChildren(QPushButton) if b.isEnabled()}
    assert {"Exporter…", "Fermer (Échap)"} == enabled


def test_armed_category_that_is_retired_is_laid_down(editor: Editor):
    editor.press("T", "3")
    assert editor.place.actions["tag_armed"].isEnabled()
    open_dialog(editor)
    editor.press("Down", "Down", "Del")
    assert not editor.place.actions["tag_armed"].isEnabled()


def test_first_severity_of_a_category_counts_for_its_errors(
    editor: Editor, dialog: CategoriesDialog
):
    dialog.fields._severity.setFocus()
    editor.press("End", "Ctrl+Return")
    close_dialog(editor)
    editor.press("W", "1", "Esc")
    found = {a.details.category: a.details.severity for a in editor.place.annotations.annotations}
    assert ("critical", "major") == (found["name"], found["number"])


# --- looks and words


def test_papers_are_those_of_the_schemes():
    assert {"light": LIGHT.base, "dark": DARK.base} == PAPERS


def test_every_colour_of_the_palette_and_of_what_ships_is_seen_on_its_paper():
    shipped = [(one.light, one.dark) for one in categories()]
    for light, dark in [*shipped, *((light, dark) for _, light, dark in palette())]:
        assert category_contrast(light, LIGHT.base) >= 3
        assert category_contrast(dark, DARK.base) >= 3
    assert len(palette()) == len({light for _, light, _ in palette()})


def test_every_flaw_has_a_sentence():
    assert all(flaw_sentence(flaw).endswith(".") for flaw in CategoryFlaw)
