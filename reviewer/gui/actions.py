"""The actions of one window, made from the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from reviewer.gui.menus import Entry, Menu, Scope, menus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from reviewer.records import Category

TAG = "tag:"  # then the id of a category: the name of the action that tags with it


class Actions:
    """The actions by name; those of categories are named tag:ID."""

    def __init__(
        self, window: QWidget, reader: QWidget, categories: Iterable[Category], language: str
    ) -> None:
        self.menus: tuple[Menu, ...] = menus(categories, language)
        self._window, self._reader, self._language = window, reader, language
        self._actions: dict[str, QAction] = {}
        self._changing: list[QAction] = []
        self._shown: list[QMenu] = []
        self._allowed = True
        self._make()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        for menu in self.menus:
            shown = bar.addMenu(menu.title)
            for entry in menu.entries:
                if entry.begins_group:
                    shown.addSeparator()
                shown.addAction(self._actions[entry.name])
            self._shown.append(shown)

    def show_categories(self, categories: Iterable[Category]) -> None:
        """Make the actions that tag anew; the others stay."""
        for name in [name for name in self._actions if name.startswith(TAG)]:
            gone = self._actions.pop(name)
            self._changing = [action for action in self._changing if action is not gone]
            gone.setShortcuts([])
            gone.deleteLater()
        self.menus = menus(categories, self._language)
        self._make()
        self.allow_changes(self._allowed)
        for shown, menu in zip(self._shown, self.menus, strict=True):
            new = [self._actions[e.name] for e in menu.entries if e.name.startswith(TAG)]
            shown.addActions(new)

    def keys(self) -> frozenset[str]:
        """Return the single keys that mean something else in the text than a category."""
        texts = {
            key.toString()
            for name, action in self._actions.items()
            if not name.startswith(TAG)
            for key in action.shortcuts()
        }
        return frozenset(text for text in texts if len(text) == 1)

    def allow_changes(self, allowed: bool) -> None:
        """Enable or disable everything that changes the library."""
        self._allowed = allowed
        for action in self._changing:
            action.setEnabled(allowed)

    def _make(self) -> None:
        for menu in self.menus:
            for entry in menu.entries:
                if entry.name not in self._actions:
                    self._add(entry)

    def _add(self, entry: Entry) -> None:
        action = QAction(entry.text, self._window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setCheckable(entry.checkable)
        if entry.scope is Scope.READER:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._reader.addAction(action)
        else:
            self._window.addAction(action)
        self._actions[entry.name] = action
        if entry.changes:
            self._changing.append(action)
