"""The keys are the editor's: changed in the window, kept, printed everywhere, never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from reviewer.gui.key_editor import KeyEditor
from reviewer.gui.key_map import KeyMap, Refused
from reviewer.gui.key_names import key_name
from reviewer.gui.key_sheet import KeySheet
from reviewer.gui.menus import Entry, Menu, Scope
from reviewer.gui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

NAMES = ("undo", "redo", "select_word", "next_error")
KEYS = ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "W", "N", "F4", "Alt+J", "Ctrl+,")


class FakeAction:
    def __init__(self) -> None:
        self.keys: list[str] = []

    def setShortcuts(self, keys: list[QKeySequence]) -> None:  # noqa: N802 - as QAction has it
        self.keys = [key.toString() for key in keys]


class FakeActions:
    """Four actions in a menu; the last two count in the text only."""

    def __init__(self) -> None:
        entries = (
            Entry("undo", "Undo", ("Ctrl+Z",)),
            Entry("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
            Entry("select_word", "Word", ("W",), Scope.READER),
            Entry("next_error", "Next", ("N",), Scope.READER),
            Entry("tag:name", "Name", ("1",), Scope.READER),
        )
        self.menus = (Menu("&Edit", entries),)
        self._actions = {entry.name: FakeAction() for entry in entries}

    def __getitem__(self, name: str) -> FakeAction:
        return self._actions[name]


def key_map(path: Path) -> KeyMap:
    return KeyMap(FakeActions(), Settings(path))


@pytest.fixture
def keys(tmp_path: Path) -> KeyMap:
    return key_map(tmp_path / "keys.ini")


@given(
    acts=st.lists(st.tuples(st.sampled_from(NAMES), st.lists(st.sampled_from(KEYS), max_size=3)))
)
def test_no_key_ever_has_two_owners_and_all_survives_a_restart(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, list[str]]]
):
    path = tmp_path_factory.mktemp("keys") / "keys.ini"
    keys = key_map(path)
    for name, wanted in acts:
        keys.assign(name, wanted)
        given_ = [key for n in NAMES for key in keys.keys(n)]
        assert len(given_) == len(set(given_))
        assert list(dict.fromkeys(wanted)) == list(keys.keys(name))
    keys._settings.file.sync()
    again = key_map(path)
    assert {n: keys.keys(n) for n in NAMES} == {n: again.keys(n) for n in NAMES}
    again.reset_all()
    assert {} == again._settings.keys()


def test_only_differences_are_remembered(keys: KeyMap):
    keys.assign("undo", ("F4",))
    assert {"undo": ("F4",)} == keys._settings.keys()
    keys.assign("undo", ("Ctrl+Z",))
    assert {} == keys._settings.keys()


def test_action_may_have_no_key(keys: KeyMap):
    keys.assign("undo", ())
    assert {"undo": ()} == keys._settings.keys()


@pytest.mark.parametrize(
    ("name", "key", "refused"),
    [
        ("undo", "K", Refused.TYPES),
        ("undo", "Shift+K", Refused.TYPES),
        ("undo", "Space", Refused.TYPES),
        ("undo", "Return", Refused.TYPES),
        ("undo", "Ctrl+V", Refused.TYPES),
        ("undo", "F4", None),
        ("undo", "Ctrl+K", None),
        ("select_word", "K", None),
        ("select_word", "Left", Refused.MOVES),
        ("select_word", "Shift+Ctrl+Right", Refused.MOVES),
        ("select_word", "Alt+Right", None),
        ("select_word", "Esc", Refused.LEAVES),
        ("undo", "Ctrl+Tab", Refused.LEAVES),
        ("undo", "Alt+E", Refused.OPENS),
    ],
)
def test_typing_and_moving_never_trigger_an_action(
    keys: KeyMap, name: str, key: str, refused: Refused | None
):
    assert refused == keys.refusal(name, key)


# --- in the window


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    return at_window(start)


def key_editor(editor: Editor, action: str) -> KeyEditor:
    """Open the editor of keys and find an action, by keyboard."""
    editor.place.actions["change_keys"].trigger()
    editor.wait()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeyEditor)
    editor.press("Shift+Backtab")
    assert isinstance(editor.focus, QLineEdit)
    editor.type(action)
    editor.press("Tab")
    while dialog._tree.currentItem().isHidden():
        editor.press("Down")
    return dialog


def test_new_key_counts_at_once_and_is_printed_everywhere(editor: Editor):
    dialog = key_editor(editor, "Annuler")
    editor.press("Return", "F9")
    assert "F9 fait désormais" in dialog.said
    editor.press("Esc")
    assert QKeySequence("F9") == editor.place.actions["undo"].shortcut()
    assert "Annuler F9" in editor.window.status._keys.text()
    editor.window.activateWindow()
    editor.window.queue.focus_list()
    editor.wait()
    editor.press("F1")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    editor.type("F9")
    assert "Annuler" in sheet.text
    assert "Rétablir" not in sheet.text
    editor.press("Esc")


def test_clash_is_said_and_a_second_press_takes_the_key(editor: Editor):
    dialog = key_editor(editor, "Exporter")
    editor.press("Return", "Ctrl+K")
    assert "Rechercher dans les articles" in dialog.said
    assert "n’aurait plus de touche" in dialog.said
    assert QKeySequence("Ctrl+E") == editor.place.actions["export"].shortcut()
    editor.press("Ctrl+K")
    assert QKeySequence("Ctrl+K") == editor.place.actions["export"].shortcut()
    assert editor.place.actions["search"].shortcut().isEmpty()
    editor.press("R")
    assert QKeySequence("Ctrl+E") == editor.place.actions["export"].shortcut()
    dialog._on_reset_all()
    assert QKeySequence("Ctrl+K") == editor.place.actions["search"].shortcut()
    editor.press("Esc")


def test_key_of_a_category_is_not_taken(editor: Editor):
    dialog = key_editor(editor, "Erreur suivante")
    editor.press("Return", "2")
    assert "Fonction" in dialog.said
    editor.press("Esc", "Esc")
    assert QKeySequence("N") == editor.place.actions["next_error"].shortcut()


def test_keys_are_remembered(at_window: OpenWindow, start: Start, editor: Editor):
    key_editor(editor, "Exporter")
    editor.press("+", "F9", "Esc")
    editor.window.close()
    editor.application.close()
    again = at_window(start)
    assert ["Ctrl+E", "F9"] == [k.toString() for k in again.place.actions["export"].shortcuts()]


def test_keys_are_named_as_on_a_french_keyboard(editor: Editor):
    assert "Ctrl+↵" == key_name("Ctrl+Return")
    assert "Ctrl+Maj+Z" == key_name("Ctrl+Shift+Z")
    assert "Alt+Maj+→" == key_name("Alt+Shift+Right")
    assert "Échap" == key_name("Esc")
