"""The actions of one window, made from the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from reviewer.gui.menus import Entry, Menu, Scope, menus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenuBar, QWidget

    from reviewer.records import Category


class Actions:
    """The actions by name; those of categories are named tag:ID."""

    def __init__(
        self, window: QWidget, reader: QWidget, categories: Iterable[Category], language: str
    ) -> None:
        self.menus: tuple[Menu, ...] = menus(categories, language)
        self._actions: dict[str, QAction] = {}
        self._changing: list[QAction] = []
        for menu in self.menus:
            for entry in menu.entries:
                self._add(entry, window, reader)

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

    def allow_changes(self, allowed: bool) -> None:
        """Enable or disable everything that changes the library."""
        for action in self._changing:
            action.setEnabled(allowed)

    def _add(self, entry: Entry, window: QWidget, reader: QWidget) -> None:
        action = QAction(entry.text, window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setCheckable(entry.checkable)
        if entry.scope is Scope.READER:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            reader.addAction(action)
        else:
            window.addAction(action)
        self._actions[entry.name] = action
        if entry.changes:
            self._changing.append(action)
