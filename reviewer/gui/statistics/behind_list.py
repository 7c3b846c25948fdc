"""What is behind a number: errors with their passages, or articles; each can be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reviewer.gui.messages import annotation_state_name, shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.statistics import wording
from reviewer.records import Counted, Dimension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.statistics.chart import Mark
    from reviewer.gui.statistics.wording import Names

_LONGEST = 140  # code points of a cell


class BehindList(QWidget):
    """Lists what is behind the chosen mark; Return opens it at its place."""

    thing_chosen = Signal(object)  # Counted

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self._mark: Mark | None = None
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._heading.setProperty("role", "heading")
        self._model: RowsModel[Counted] = RowsModel(
            (
                (self.tr("Passage"), self._passage),
                (self.tr("Correction"), self._correction),
                (self.tr("Category"), self._category),
                (self.tr("State"), self._state),
                (self.tr("Article"), self._article),
            ),
            self,
        )
        self._table = RowsTable(
            self._model,
            self.tr("What is behind the number"),
            self.tr("No error here."),
            (0, 150, 130, 90, 260),
        )
        go = self._table.add_button(
            self.tr("Go to the passage (↵)"), self._on_go, "Return", "Enter"
        )
        go.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._table, 1)

    def focus_rows(self) -> None:
        """Put the focus on the rows."""
        self._table.focus_rows()

    def expect(self, mark: Mark | None) -> None:
        """Say of which mark the rows will come."""
        self._mark = mark
        self._heading.setText(mark.said if mark else "")
        self._model.show(())

    def show_rows(self, mark: Mark, rows: Sequence[Counted], *, is_all: bool) -> None:
        """Show what is behind a mark, or the first of it, if the mark is the expected one."""
        if mark is not self._mark:
            return
        self._model.show(rows)
        if not is_all:
            said = self.tr("{said} · the first {count} are listed")
            self._heading.setText(said.format(said=mark.said, count=wording.whole(len(rows))))

    def _passage(self, row: Counted) -> str:
        return f"« {shortened(row.annotation.quote, _LONGEST)} »" if row.annotation else "–"

    def _correction(self, row: Counted) -> str:
        return shortened(row.annotation.details.correction, _LONGEST) if row.annotation else ""

    def _category(self, row: Counted) -> str:
        if row.annotation is None:
            return ""
        return self._names.of(Dimension.CATEGORY, row.annotation.details.category)

    def _state(self, row: Counted) -> str:
        return annotation_state_name(row.annotation.state) if row.annotation else ""

    def _article(self, row: Counted) -> str:
        title = shortened(row.title, _LONGEST)
        return f"{row.site} · {title}" if row.site else title

    @Slot()
    def _on_go(self) -> None:
        for row in self._table.selected()[:1]:
            self.thing_chosen.emit(row)
