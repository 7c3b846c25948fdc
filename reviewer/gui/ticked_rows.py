"""A table of records of which some are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.gui.overrides import override
from reviewer.gui.rows_model import RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reviewer.gui.queue_model import Index

    Column = tuple[str, Callable[[Any], str | int]]

T = TypeVar("T")


class TickedRowsModel(RowsModel[T]):
    """Shows records, each with a box in its first cell."""

    ticks_changed = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._ticked: set[int] = set()

    @property
    def ticked(self) -> list[T]:
        """The ticked records, in order."""
        return [row for place, row in enumerate(self.rows) if place in self._ticked]

    def tick(self, wanted: Callable[[T], bool]) -> None:
        """Tick the records that are wanted, and no others."""
        self._set(place for place, row in enumerate(self.rows) if wanted(row))

    def _set(self, places: Iterable[int]) -> None:
        self._ticked = set(places)
        if self.rows:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0), [role])
        self.ticks_changed.emit()

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and not index.column():
            is_ticked = index.row() in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column():
            return False
        is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        change = self._ticked.add if is_ticked else self._ticked.discard
        change(index.row())
        self.dataChanged.emit(index, index, [role])
        self.ticks_changed.emit()
        return True
