"""Errors that a new version of their article left without a sure place: read, confirm, place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reviewer.gui.dialogs import closing_button
from reviewer.gui.key_names import said_by
from reviewer.gui.lengths import size_in_step
from reviewer.gui.messages import anchor_name, shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reviewer.records import Unsettled

_LONGEST = 160  # code points of a passage in its row


class UnsettledDialog(QDialog):
    """Lists errors without a sure place; stays open beside the window."""

    chosen = Signal(object)  # Unsettled
    confirmed = Signal(object)  # list of Annotation

    def __init__(self, parent: QWidget, move: QAction, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Errors to place again"))
        self.resize(size_in_step(self, 860, 460))
        self._model: RowsModel[Unsettled] = RowsModel(
            (
                (self.tr("Passage"), lambda one: shortened(one.annotation.quote, _LONGEST)),
                (self.tr("Correction"), lambda one: one.annotation.details.correction),
                (self.tr("Now"), lambda one: anchor_name(one.annotation.anchor)),
                (self.tr("Article"), lambda one: one.title),
            ),
            self,
        )
        self._table = RowsTable(
            self._model,
            self.tr("Errors to place again"),
            self.tr("Every error has its place in the present version of its article."),
            (0, 180, 170, 210),
        )
        self._table.add_button(self.tr("Go to the error (↵)"), self._on_go, "Return", "Enter")
        if can_write:
            self._table.add_button(self.tr("Confirm the place (Y)"), self._on_confirm, "Y")
        lead = QLabel(
            self.tr(
                "A new version changed the words around these errors. Confirm those that stand "
                "right; for the others, go there, select the passage and press {key}."
            ).format(key=said_by(move, "M"))
        )
        lead.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(lead)
        column.addWidget(self._table, 1)
        column.addWidget(closing_button(self))

    @Slot(object)
    def show_unsettled(self, unsettled: Sequence[Unsettled]) -> None:
        """Show these errors, the first one chosen."""
        self._model.show(unsettled)
        self._table.focus_rows()

    @Slot()
    def _on_go(self) -> None:
        for one in self._table.selected()[:1]:
            self.chosen.emit(one)

    @Slot()
    def _on_confirm(self) -> None:
        there = [one.annotation for one in self._table.selected()]
        there = [one for one in there if one.anchor is Anchor.TO_CONFIRM]
        if there:
            self.confirmed.emit(there)
