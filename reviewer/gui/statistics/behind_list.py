"""What is behind a number: errors with their passages, or articles; each can be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

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
        self._errors: RowsModel[Counted] = RowsModel(
            (
                (self.tr("Passage"), self._passage),
                (self.tr("Correction"), self._correction),
                (self.tr("Category"), self._category),
                (self.tr("State"), self._state),
                (self.tr("Article"), _place),
            ),
            self,
        )
        self._articles: RowsModel[Counted] = RowsModel(
            (
                (self.tr("Article"), _title),
                (self.tr("Site"), lambda row: row.site),
            ),
            self,
        )
        name = self.tr("What is behind the number")
        nothing = self.tr("No error here.")
        self._tables = (
            RowsTable(self._errors, name, nothing, (0, 150, 160, 90, 250)),
            RowsTable(self._articles, name, self.tr("No article here."), (0, 250)),
        )
        self._stack = QStackedWidget()
        for table in self._tables:
            table.add_keys(self.open_chosen, "Return", "Enter")
            self._stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)

    @property
    def _table(self) -> RowsTable:
        return self._tables[self._stack.currentIndex()]

    def focus_rows(self) -> None:
        """Put the focus on the rows."""
        self._table.focus_rows()

    @Slot()
    def open_chosen(self) -> None:
        """Ask for the chosen row to be opened."""
        for row in self._table.selected()[:1]:
            self.thing_chosen.emit(row)

    def expect(self, mark: Mark | None) -> None:
        """Say of which mark the rows will come."""
        self._mark = mark
        self._heading.setText(mark.said if mark else "")
        self._stack.setCurrentIndex(1 if mark and mark.of_articles else 0)
        self._errors.show(())
        self._articles.show(())

    def show_rows(self, mark: Mark, rows: Sequence[Counted], *, is_all: bool) -> None:
        """Show what is behind a mark, or the first of it, if the mark is the expected one."""
        if mark is not self._mark:
            return
        (self._articles if mark.of_articles else self._errors).show(rows)
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


def _title(row: Counted) -> str:
    return shortened(row.title, _LONGEST)


def _place(row: Counted) -> str:
    return f"{row.site} · {_title(row)}" if row.site else _title(row)
