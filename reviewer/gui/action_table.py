"""The table of actions: what can be done, in which menu, with which keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.records import Category

translate = QCoreApplication.translate

# The digit row of a French or Belgian keyboard gives these without Shift.
_AZERTY = {
    "1": ("&",),
    "2": ("é",),
    "3": ('"',),
    "4": ("'",),
    "5": ("(",),
    "6": ("-", "§"),
    "7": ("è",),
    "8": ("_", "!"),
    "9": ("ç",),
    "0": ("à",),
}


class Scope(Enum):
    """Where an action's keys count."""

    WINDOW = auto()
    READER = auto()  # single keys: only while the text has the focus, never while typing


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. The first key is the one that is printed."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    changes: bool = False  # disabled in a library that is open for reading only


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu with its actions, in order."""

    title: str
    entries: tuple[Entry, ...]


def menus(categories: Iterable[Category], language: str) -> tuple[Menu, ...]:
    """Return all menus, worded in the interface's language."""
    tagging = (*_tag_entries(), *_category_entries(categories, language))
    return (
        Menu(translate("Menus", "&File"), _file_entries()),
        Menu(translate("Menus", "&Edit"), _edit_entries()),
        Menu(translate("Menus", "&View"), _view_entries()),
        Menu(translate("Menus", "&Review"), _review_entries()),
        Menu(translate("Menus", "&Tag"), tagging),
        Menu(translate("Menus", "&Cleaning"), _cleaning_entries()),
        Menu(translate("Menus", "&Help"), _help_entries()),
    )


def _file_entries() -> tuple[Entry, ...]:
    return (
        Entry("open_files", translate("Actions", "Import files…"), ("Ctrl+O",), changes=True),
        Entry(
            "open_folder", translate("Actions", "Import a folder…"), ("Ctrl+Shift+O",), changes=True
        ),
        Entry("samples", translate("Actions", "Import the sample articles"), changes=True),
        Entry("export", translate("Actions", "Export…"), ("Ctrl+E",)),
        Entry(
            "import_annotations",
            translate("Actions", "Take in an edited table of annotations…"),
            changes=True,
        ),
        Entry("open_library", translate("Actions", "Open or create a library…")),
        Entry("preferences", translate("Actions", "Preferences…"), ("Ctrl+,",)),
        Entry("quit", translate("Actions", "Quit"), ("Ctrl+Q",)),
    )


def _edit_entries() -> tuple[Entry, ...]:
    return (
        Entry("undo", translate("Actions", "Undo"), ("Ctrl+Z",), changes=True),
        Entry("redo", translate("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), changes=True),
        Entry("copy", translate("Actions", "Copy the passage"), ("Ctrl+C",), scope=Scope.READER),
        Entry("search", translate("Actions", "Search the articles"), ("Ctrl+K",)),
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


def _view_entries() -> tuple[Entry, ...]:
    return (
        Entry("larger", translate("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
        Entry("smaller", translate("Actions", "Smaller text"), ("Ctrl+-",)),
        Entry("next_pane", translate("Actions", "Next pane"), ("F6",)),
        Entry(
            "toggle_mark",
            translate("Actions", "Show or hide the removed lines"),
            ("D",),
            scope=Scope.READER,
        ),
        Entry("whole", translate("Actions", "Whole original"), ("Ctrl+D",), checkable=True),
    )


def _cleaning_entries() -> tuple[Entry, ...]:
    reader = Scope.READER
    return (
        Entry(
            "restore",
            translate("Actions", "Restore or keep this passage"),
            ("R",),
            reader,
            changes=True,
        ),
        Entry("remove", translate("Actions", "Remove this passage"), ("X",), reader, changes=True),
        Entry(
            "restore_always",
            translate("Actions", "Always keep these lines on this site"),
            ("Shift+R",),
            reader,
            changes=True,
        ),
        Entry(
            "remove_always",
            translate("Actions", "Always remove these lines on this site"),
            ("Shift+X",),
            reader,
            changes=True,
        ),
        Entry("next_unsure", translate("Actions", "Next unsure passage"), ("U",), reader),
        Entry(
            "previous_unsure", translate("Actions", "Previous unsure passage"), ("Shift+U",), reader
        ),
        Entry("unsure_list", translate("Actions", "Unsure passages of all articles…"), ("Ctrl+U",)),
        Entry("site_rules", translate("Actions", "Rules for the lines of sites…")),
        Entry("reclean", translate("Actions", "Clean all articles again"), changes=True),
    )


def _review_entries() -> tuple[Entry, ...]:
    return (
        Entry("next_article", translate("Actions", "Next article"), ("Alt+Down",)),
        Entry("previous_article", translate("Actions", "Previous article"), ("Alt+Up",)),
        Entry(
            "reviewed_next",
            translate("Actions", "Reviewed, and next"),
            ("Ctrl+Return", "Ctrl+Enter"),
            changes=True,
        ),
        Entry("corrected", translate("Actions", "Corrected article…"), ("Ctrl+R",)),
        Entry("to_read", translate("Actions", "Mark as to read"), changes=True),
        Entry("in_review", translate("Actions", "Mark as in review"), changes=True),
        Entry("reviewed", translate("Actions", "Mark as reviewed"), changes=True),
        Entry("set_aside", translate("Actions", "Set aside"), changes=True),
    )


def _tag_entries() -> tuple[Entry, ...]:
    return (
        Entry(
            "tag_other",
            translate("Actions", "Choose a category…"),
            ("C",),
            changes=True,
            scope=Scope.READER,
        ),
        *_moving_entries(),
        Entry("next_error", translate("Actions", "Next error"), ("N",), scope=Scope.READER),
        Entry(
            "previous_error",
            translate("Actions", "Previous error"),
            ("Shift+N",),
            scope=Scope.READER,
        ),
        Entry(
            "edit_error",
            translate("Actions", "Edit the error"),
            ("Return", "F2"),
            scope=Scope.READER,
        ),
        Entry(
            "delete_error",
            translate("Actions", "Delete the error"),
            ("Del",),
            changes=True,
            scope=Scope.READER,
        ),
        *_same_entries(),
    )


def _same_entries() -> tuple[Entry, ...]:
    return (
        Entry(
            "find_same",
            translate("Actions", "Find this passage in the other articles…"),
            ("F",),
            changes=True,
            scope=Scope.READER,
        ),
        Entry(
            "change_same",
            translate("Actions", "Do the same to the same passages…"),
            ("Shift+F",),
            changes=True,
            scope=Scope.READER,
        ),
    )


def _moving_entries() -> Iterator[Entry]:
    for name, text, key in (
        ("arm", translate("Actions", "Series: keep a category armed…"), "T"),
        ("tag_armed", translate("Actions", "Tag with the armed category"), "Space"),
        ("move_error", translate("Actions", "Move the error to the selection"), "M"),
        ("longer_error", translate("Actions", "Error one word longer"), "Alt+Shift+Right"),
        ("shorter_error", translate("Actions", "Error one word shorter"), "Alt+Shift+Left"),
    ):
        changes = name != "tag_armed"  # that one is enabled while a category is armed
        yield Entry(name, text, (key,), scope=Scope.READER, changes=changes)


def _help_entries() -> tuple[Entry, ...]:
    return (
        Entry("keys", translate("Actions", "Keyboard map"), ("F1",)),
        Entry("about", translate("Actions", "About Reviewer")),
    )


def _category_entries(categories: Iterable[Category], language: str) -> list[Entry]:
    return [
        Entry(
            f"tag:{category.id}",
            category.names[language].replace("&", "&&"),
            (category.key, *_AZERTY.get(category.key, ())) if category.key else (),
            scope=Scope.READER,
            changes=True,
        )
        for category in categories
    ]
