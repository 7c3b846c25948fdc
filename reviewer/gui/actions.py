"""The table of actions: what can be done, where it stands in the menus, and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenuBar, QWidget

    from reviewer.records import Category

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
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    changes: bool = False  # disabled in a library that is open for reading only


_FILE = QT_TRANSLATE_NOOP("Menus", "&File")
_EDIT = QT_TRANSLATE_NOOP("Menus", "&Edit")
_VIEW = QT_TRANSLATE_NOOP("Menus", "&View")
_REVIEW = QT_TRANSLATE_NOOP("Menus", "&Review")
_TAG = QT_TRANSLATE_NOOP("Menus", "&Tag")
_HELP = QT_TRANSLATE_NOOP("Menus", "&Help")
_READER = Scope.READER

ENTRIES = (
    Entry("open_files", _FILE, QT_TRANSLATE_NOOP("Actions", "Import files…"), ("Ctrl+O",), changes=True),
    Entry("open_folder", _FILE, QT_TRANSLATE_NOOP("Actions", "Import a folder…"), ("Ctrl+Shift+O",), changes=True),
    Entry("samples", _FILE, QT_TRANSLATE_NOOP("Actions", "Import the sample articles"), changes=True),
    Entry("export", _FILE, QT_TRANSLATE_NOOP("Actions", "Export the annotations…"), ("Ctrl+E",)),
    Entry("open_library", _FILE, QT_TRANSLATE_NOOP("Actions", "Open or create a library…")),
    Entry("preferences", _FILE, QT_TRANSLATE_NOOP("Actions", "Preferences…"), ("Ctrl+,",)),
    Entry("quit", _FILE, QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
    Entry("undo", _EDIT, QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), changes=True),
    Entry("redo", _EDIT, QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), changes=True),
    Entry("copy", _EDIT, QT_TRANSLATE_NOOP("Actions", "Copy the passage"), ("Ctrl+C",), _READER),
    Entry("search", _EDIT, QT_TRANSLATE_NOOP("Actions", "Search the articles"), ("Ctrl+K", "Ctrl+F")),
    Entry("select_word", _EDIT, QT_TRANSLATE_NOOP("Actions", "Select the word"), ("W",), _READER),
    Entry("select_sentence", _EDIT, QT_TRANSLATE_NOOP("Actions", "Select the sentence"), ("S",), _READER),
    Entry("select_paragraph", _EDIT, QT_TRANSLATE_NOOP("Actions", "Select the paragraph"), ("P",), _READER),
    Entry("larger", _VIEW, QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Entry("smaller", _VIEW, QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Entry("next_pane", _VIEW, QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",)),
    Entry("toggle_mark", _VIEW, QT_TRANSLATE_NOOP("Actions", "Show or hide the removed lines"), ("D",), _READER),
    Entry("whole", _VIEW, QT_TRANSLATE_NOOP("Actions", "Whole original"), ("Ctrl+D",), checkable=True),
    Entry("next_article", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Next article"), ("Alt+Down",)),
    Entry("previous_article", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Previous article"), ("Alt+Up",)),
    Entry("reviewed_next", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Reviewed, and next"), ("Ctrl+Return", "Ctrl+Enter"), changes=True),
    Entry("to_read", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Mark as to read"), changes=True),
    Entry("in_review", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Mark as in review"), changes=True),
    Entry("reviewed", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Mark as reviewed"), changes=True),
    Entry("set_aside", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Set aside"), changes=True),
    Entry("restore", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Restore the removed passage"), ("R",), _READER, changes=True),
    Entry("remove", _REVIEW, QT_TRANSLATE_NOOP("Actions", "Remove this passage"), ("X",), _READER, changes=True),
    Entry("tag_other", _TAG, QT_TRANSLATE_NOOP("Actions", "Choose a category…"), ("C",), _READER, changes=True),
    Entry("next_error", _TAG, QT_TRANSLATE_NOOP("Actions", "Next error"), ("N",), _READER),
    Entry("previous_error", _TAG, QT_TRANSLATE_NOOP("Actions", "Previous error"), ("Shift+N",), _READER),
    Entry("edit_error", _TAG, QT_TRANSLATE_NOOP("Actions", "Edit the error"), ("Return", "F2"), _READER),
    Entry("delete_error", _TAG, QT_TRANSLATE_NOOP("Actions", "Delete the error"), ("Del",), _READER, changes=True),
    Entry("keys", _HELP, QT_TRANSLATE_NOOP("Actions", "Keyboard map"), ("F1",)),
    Entry("about", _HELP, QT_TRANSLATE_NOOP("Actions", "About Reviewer")),
)


class Actions:
    """The actions of one window, by name; those of categories are named tag:ID."""

    def __init__(self, window: QWidget, reader: QWidget, categories: Iterable[Category], language: str) -> None:
        self._actions: dict[str, QAction] = {}
        self.entries = (*ENTRIES, *_tag_entries(categories, language))
        for entry in self.entries:
            text = entry.text if entry.name.startswith("tag:") else _translated("Actions", entry.text)
            action = QAction(text, window)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setCheckable(entry.checkable)
            if entry.scope is Scope.READER:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                reader.addAction(action)
            else:
                window.addAction(action)
            self._actions[entry.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        menus = {}
        for entry in self.entries:
            if entry.menu not in menus:
                menus[entry.menu] = bar.addMenu(_translated("Menus", entry.menu))
            menus[entry.menu].addAction(self._actions[entry.name])

    def allow_changes(self, allowed: bool) -> None:
        """Enable or disable everything that changes the library."""
        for entry in self.entries:
            if entry.changes:
                self._actions[entry.name].setEnabled(allowed)


def _tag_entries(categories: Iterable[Category], language: str) -> list[Entry]:
    return [
        Entry(
            name=f"tag:{category.id}",
            menu=_TAG,
            text=category.names[language].replace("&", "&&"),
            keys=(category.key, *_AZERTY.get(category.key, ())) if category.key else (),
            scope=Scope.READER,
            changes=True,
        )
        for category in categories
    ]


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
