"""The passages of which cleaning is not sure, over all articles: read, keep or remove each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reviewer.gui.dialogs import closing_button
from reviewer.gui.messages import kind_name, shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import UnsureBlock

_LONGEST = 160  # code points of a passage in its row


class UnsureDialog(QDialog):
    """Lists unsure passages; stays open beside the window."""

    passage_chosen = Signal(object)  # UnsureBlock
    kept_requested = Signal(object, bool)  # UnsureBlock, whether to keep it

    def __init__(self, parent: QWidget, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsure passages"))
        self.resize(860, 460)
        self._model: RowsModel[UnsureBlock] = RowsModel(
            (
                (self.tr("Passage"), lambda block: shortened(block.text, _LONGEST)),
                (self.tr("Now"), self._verdict),
                (self.tr("Perhaps"), lambda block: kind_name(block.verdict.kind)),
                (self.tr("Article"), lambda block: block.title),
            ),
            self,
        )
        self._table = RowsTable(
            self._model,
            self.tr("Unsure passages"),
            self.tr("No passage is in doubt: cleaning was sure of every line."),
            (0, 110, 140, 210),
        )
        self._table.add_button(self.tr("Go to the passage (↵)"), self._on_go, "Return", "Enter")
        if can_write:
            self._table.add_button(self.tr("Keep (R)"), self._on_keep, "R")
            self._table.add_button(self.tr("Remove (X)"), self._on_remove, "X")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(
            QLabel(self.tr("Cleaning was not sure of these passages. What you decide is kept."))
        )
        column.addWidget(self._table, 1)
        column.addWidget(closing_button(self))
        self._table.focus_rows()

    @Slot(object)
    def show_passages(self, passages: Sequence[UnsureBlock]) -> None:
        """Show these passages, the first one chosen."""
        self._model.show(passages)

    def _verdict(self, block: UnsureBlock) -> str:
        said = (
            self.tr("kept, {percent} %") if block.verdict.kept else self.tr("removed, {percent} %")
        )
        return said.format(percent=round(block.verdict.confidence * 100))

    @Slot()
    def _on_go(self) -> None:
        for block in self._table.selected()[:1]:
            self.passage_chosen.emit(block)

    @Slot()
    def _on_keep(self) -> None:
        self._decide(kept=True)

    @Slot()
    def _on_remove(self) -> None:
        self._decide(kept=False)

    def _decide(self, *, kept: bool) -> None:
        decided = self._table.selected()
        if not decided:
            return
        for block in decided:
            self.kept_requested.emit(block, kept)
        self._model.show([block for block in self._model.rows if block not in decided])
