"""Which columns a table shall have, with its first rows as they would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.desk import COLUMNS
from reviewer.gui.messages import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 80  # code points of a cell
_LIST_WIDTH = 200  # pixels
_NEEDED_TO_RETURN = ("annotation_id", "revision")


class ColumnChooser(QWidget):
    """Ticks columns and shows the first rows under those that are ticked."""

    columns_changed = Signal()

    def __init__(self, chosen: Sequence[str]) -> None:
        super().__init__()
        self._rows: tuple[dict[str, str], ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for name in COLUMNS:
            item = QListWidgetItem(name, self._list)
            is_ticked = not chosen or name in chosen
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._preview = QTableWidget()
        self._preview.setAccessibleName(self.tr("First rows"))
        self._preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._preview.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._preview.setWordWrap(False)
        self._preview.setTabKeyNavigation(False)
        self._preview.verticalHeader().hide()
        self._hint = QLabel(
            self.tr("A table without annotation_id and revision can’t be taken in again safely."),
            wordWrap=True,
        )
        self._hint.setProperty("role", "hint")
        panes = QHBoxLayout()
        panes.addWidget(self._list)
        panes.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(panes, 1)
        column.addWidget(self._hint)
        self._list.itemChanged.connect(self._on_changed)
        self._list.currentTextChanged.connect(self._on_column)
        self._on_changed()

    @property
    def columns(self) -> tuple[str, ...]:
        """The ticked columns, in the table's order."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(i.text() for i in items if i.checkState() is Qt.CheckState.Checked)

    @Slot(object)
    def show_rows(self, rows: tuple[dict[str, str], ...]) -> None:
        """Show other first rows."""
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        columns = self.columns
        self._preview.setColumnCount(len(columns))
        self._preview.setRowCount(len(self._rows))
        self._preview.setHorizontalHeaderLabels(list(columns))
        for line, cells in enumerate(self._rows):
            for place, name in enumerate(columns):
                item = QTableWidgetItem(shortened(cells.get(name, ""), _LONGEST))
                self._preview.setItem(line, place, item)

    @Slot(str)
    def _on_column(self, name: str) -> None:
        """Bring the column into sight."""
        if name in self.columns:
            place = self._preview.columnViewportPosition(self.columns.index(name))
            bar = self._preview.horizontalScrollBar()
            bar.setValue(bar.value() + place)

    @Slot()
    def _on_changed(self) -> None:
        self._fill()
        self._hint.setVisible(not set(_NEEDED_TO_RETURN) <= set(self.columns))
        self.columns_changed.emit()
