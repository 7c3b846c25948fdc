"""Records that can be ticked, in the first column of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.gui.overrides import override
from reviewer.gui.queue_model import TOP
from reviewer.gui.rows_model import RowsModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.gui.queue_model import Index
    from reviewer.gui.rows_model import Column

T = TypeVar("T")

RECORD = Qt.ItemDataRole.UserRole
_TICK = Qt.ItemDataRole.CheckStateRole


class TickModel(RowsModel[T]):
    """Shows records with a tick each; the records are hashable and differ."""

    ticks_changed = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._unticked: set[T] = set()

    @property
    def ticked(self) -> list[T]:
        """The ticked records, in order."""
        return [row for row in self._rows if row not in self._unticked]

    def add(self, rows: Sequence[T], unticked: Iterable[T] = ()) -> None:
        """Add records at the end, ticked but for some."""
        self._unticked.update(unticked)
        first = len(self._rows)
        if first and rows:
            self.beginInsertRows(TOP, first, first + len(rows) - 1)
            self._rows += tuple(rows)
            self.endInsertRows()
        else:
            self.show((*self._rows, *rows))
        self.ticks_changed.emit()

    def remove(self, rows: Iterable[T]) -> None:
        """Take records away."""
        gone = set(rows)
        self.show([row for row in self._rows if row not in gone])
        self.ticks_changed.emit()

    def toggle(self, rows: Sequence[T]) -> None:
        """Tick these records; if all of them are ticked, tick none."""
        if any(row in self._unticked for row in rows):
            self._unticked.difference_update(rows)
        else:
            self._unticked.update(rows)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [_TICK])
        self.ticks_changed.emit()

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RECORD:
            return row
        if role == _TICK and index.column() == 0:
            return Qt.CheckState.Unchecked if row in self._unticked else Qt.CheckState.Checked
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _TICK or index.column():
            return False
        self.toggle([self._rows[index.row()]])
        return True
