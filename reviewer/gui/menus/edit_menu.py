"""Undo, finding and selecting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.gui.menus.entries import Entry, Scope, translate

if TYPE_CHECKING:
    from collections.abc import Iterator


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("undo", translate("Actions", "Undo"), ("Ctrl+Z",), changes=True),
        Entry("redo", translate("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), changes=True),
        Entry("copy", translate("Actions", "Copy the passage"), ("Ctrl+C",), scope=Scope.READER),
        Entry("find", translate("Actions", "Find in the article"), ("Ctrl+F",)),
        Entry("find_next", translate("Actions", "Next place found"), ("F3",)),
        Entry("find_previous", translate("Actions", "Previous place found"), ("Shift+F3",)),
        *_selecting_entries(),
    )


def _selecting_entries() -> Iterator[Entry]:
    for name, text, key in (
        ("select_word", translate("Actions", "Select the word, then one more"), "W"),
        ("select_sentence", translate("Actions", "Select the sentence, then one more"), "S"),
        ("select_paragraph", translate("Actions", "Select the paragraph, then one more"), "P"),
        ("drop_word", translate("Actions", "Select one word less"), "Shift+W"),
        ("drop_sentence", translate("Actions", "Select one sentence less"), "Shift+S"),
        ("drop_paragraph", translate("Actions", "Select one paragraph less"), "Shift+P"),
    ):
        yield Entry(name, text, (key,), scope=Scope.READER)
