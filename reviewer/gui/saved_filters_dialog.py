"""The filters that have a name: saved, chosen, renamed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reviewer.records import SavedFilter

_KEYS = 9  # filters that a key chooses


class SavedFilters(QDialog):
    """Lists the filters by name."""

    save_requested = Signal(str)  # a name for what the queue shows
    filter_chosen = Signal(object)  # SavedFilter
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget, *, can_change: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved filters"))
        self.resize(430, 380)
        self._filters: tuple[SavedFilter, ...] = ()
        self._asked = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._asked.setProperty("role", "label")
        self._name = QLineEdit(placeholderText=self.tr("A name for what the list shows now"))
        self._name.setAccessibleName(self.tr("Name of the filter"))
        self._save = QPushButton(self.tr("Save  ↵"))
        self._save.setProperty("primary", True)
        self._save.setAutoDefault(False)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Saved filters"))
        self._nothing = QLabel(self.tr("No filter has a name yet."), wordWrap=True)
        self._nothing.setProperty("role", "hint")
        self._changing = [self._name, self._save]
        self._lay_out()
        self._connect()
        for control in self._changing:
            control.setEnabled(can_change)
        self._can_change = can_change

    def tell(self, asked: str) -> None:
        """Say what a filter saved now would ask."""
        self._asked.setText(asked)

    def show_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        """Show the filters, in order."""
        row = self._list.currentRow()
        self._filters = filters
        self._list.blockSignals(True)
        self._list.clear()
        for number, saved in enumerate(filters, 1):
            item = QListWidgetItem(saved.name)
            if number <= _KEYS:
                item.setToolTip(self.tr("Alt+{number}").format(number=number))
            if self._can_change:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addItem(item)
        self._list.setCurrentRow(max(0, min(row, len(filters) - 1)))
        self._list.blockSignals(False)
        self._list.setVisible(bool(filters))
        self._nothing.setVisible(not filters)

    def _lay_out(self) -> None:
        naming, buttons = QHBoxLayout(), QHBoxLayout()
        naming.addWidget(self._name, 1)
        naming.addWidget(self._save)
        self._acting = [
            self._button(self.tr("Show (↵)"), self._on_chosen, "Return", "Enter"),
            self._button(self.tr("Rename (F2)"), self._on_rename, "F2"),
            self._button(self.tr("Delete (Del)"), self._on_delete, "Del"),
        ]
        self._changing += self._acting[1:]
        for button in self._acting:
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addLayout(naming)
        column.addSpacing(6)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        column.addLayout(buttons)

    def _button(self, text: str, slot: object, *keys: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button

    def _connect(self) -> None:
        self._save.clicked.connect(self._on_save)
        self._name.returnPressed.connect(self._on_save)
        self._list.itemChanged.connect(self._on_renamed)
        self._list.itemDoubleClicked.connect(self._on_chosen)

    def _current(self) -> SavedFilter | None:
        row = self._list.currentRow()
        return self._filters[row] if 0 <= row < len(self._filters) else None

    @Slot()
    def _on_save(self) -> None:
        name = self._name.text().strip()
        if name:
            self.save_requested.emit(name)
            self._name.clear()

    @Slot()
    def _on_chosen(self) -> None:
        saved = self._current()
        if saved:
            self.filter_chosen.emit(saved)
            self.close()

    @Slot()
    def _on_rename(self) -> None:
        item = self._list.currentItem()
        if item:
            self._list.editItem(item)

    @Slot(QListWidgetItem)
    def _on_renamed(self, item: QListWidgetItem) -> None:
        former, name = self._filters[self._list.row(item)].name, item.text().strip()
        if name and name != former:
            self.rename_requested.emit(former, name)
        else:
            self.show_filters(self._filters)

    @Slot()
    def _on_delete(self) -> None:
        saved = self._current()
        if saved:
            self.delete_requested.emit(saved.name)
