"""The menu with the columns that the queue can be sorted by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reviewer.gui.queue_wording import DESCENDING_FIRST, ORDERS, order_name
from reviewer.records import QueueFilter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OrderMenu(QMenu):
    """Offers columns and directions."""

    chosen = Signal(object)  # QueueFilter

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = QueueFilter()
        orders, directions = QActionGroup(self), QActionGroup(self)
        for order in ORDERS:
            orders.addAction(order_name(order)).setData(order)
        for text, descending in ((self.tr("Ascending"), False), (self.tr("Descending"), True)):
            directions.addAction(text).setData(descending)
        for action in (*orders.actions(), *directions.actions()):
            action.setCheckable(True)
        self.addActions(orders.actions())
        self.addSeparator()
        self.addActions(directions.actions())
        orders.triggered.connect(self._on_order)
        directions.triggered.connect(self._on_direction)

    def open_below(self, button: QWidget, wanted: QueueFilter) -> None:
        """Open below a button, at the column that the queue is sorted by."""
        self._wanted = wanted
        for action in self.actions():
            action.setChecked(action.data() in (wanted.order, wanted.descending))
            if action.data() == wanted.order:
                self.setActiveAction(action)
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        """Sort by another column; by the same one again the other way round."""
        order = action.data()
        descending = order in DESCENDING_FIRST
        if order == self._wanted.order:
            descending = not self._wanted.descending
        self.chosen.emit(replace(self._wanted, order=order, descending=descending))

    @Slot(QAction)
    def _on_direction(self, action: QAction) -> None:
        self.chosen.emit(replace(self._wanted, descending=action.data()))
