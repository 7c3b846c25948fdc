"""All actions by menu, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from reviewer.gui.key_names import names_of, plain

if TYPE_CHECKING:
    from reviewer.gui.key_map import KeyMap

_NAME = Qt.ItemDataRole.UserRole


class KeyList(QTreeWidget):
    """Lists the actions; those with other keys than at first are marked by a word."""

    def __init__(self, keys: KeyMap) -> None:
        super().__init__()
        self._keys = keys
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self.setRootIsDecorated(False)
        self.setHeaderLabels([self.tr("What"), self.tr("Keys"), ""])
        self.setAccessibleName(self.tr("Actions and their keys"))
        keys.changed.connect(self._show_keys)
        self._fill()

    @property
    def current(self) -> str:
        """The name of the chosen action, or an empty text."""
        item = self.currentItem()
        name = item.data(0, _NAME) if item else None
        return name if isinstance(name, str) else ""

    @Slot(str)
    def filter(self, wanted: str) -> None:
        """Show the actions that hold some letters."""
        for group, items in self._groups.values():
            for item in items:
                item.setHidden(wanted.casefold() not in item.text(0).casefold())
            group.setHidden(all(item.isHidden() for item in items))

    def _fill(self) -> None:
        for title, entry in self._keys.entries():
            if title not in self._groups:
                group = QTreeWidgetItem(self, [plain(title)])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setFirstColumnSpanned(True)
                font = group.font(0)
                font.setWeight(QFont.Weight.DemiBold)
                group.setFont(0, font)
                self._groups[title] = (group, [])
            group, items = self._groups[title]
            items.append(QTreeWidgetItem(group, [plain(entry.text)]))
            items[-1].setData(0, _NAME, entry.name)
        self.expandAll()
        self._show_keys()
        self.resizeColumnToContents(0)
        self.resizeColumnToContents(1)
        self.setCurrentItem(next(iter(self._groups.values()))[1][0])

    @Slot()
    def _show_keys(self) -> None:
        for _, items in self._groups.values():
            for item in items:
                name = item.data(0, _NAME)
                item.setText(1, "   ".join(names_of(self._keys.actions[name])))
                item.setText(2, self.tr("changed") if self._keys.is_own(name) else "")
