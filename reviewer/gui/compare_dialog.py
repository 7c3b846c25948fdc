"""The chooser: which article to lay beside the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reviewer.gui.dialogs import closing_button
from reviewer.gui.messages import date_text
from reviewer.gui.overrides import override
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from reviewer.records import Candidate


class CompareDialog(QDialog):
    """Lists articles, those alike first; a box filters them."""

    wanted_changed = Signal(str)
    chosen = Signal(str)  # article id

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare with…"))
        self.resize(760, 440)
        self._heading = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._line = QLineEdit(clearButtonEnabled=True)
        self._line.setPlaceholderText(self.tr("Words of the other article"))
        self._line.setAccessibleName(self.tr("Words of the other article"))
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self.wanted_changed)
        self._model: RowsModel[Candidate] = RowsModel(
            (
                (self.tr("Article"), lambda one: one.article.title),
                (self.tr("Site"), lambda one: one.article.site),
                (self.tr("Date"), lambda one: date_text(one.article.published)),
                ("", lambda one: self.tr("alike") if one.alike else ""),
            ),
            self,
        )
        self._table = RowsTable(
            self._model, self.tr("Articles"), self.tr("Looking…"), (0, 150, 150, 70)
        )
        button = self._table.add_button(self.tr("Compare  ↵"), self._on_chosen, "Return", "Enter")
        button.setProperty("primary", True)
        button.setDefault(True)
        self._lay_out()
        self._line.setFocus()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The articles that are listed."""
        return self._model.rows

    @Slot(object)
    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show articles, the first one selected."""
        self._table.say_nothing(self.tr("No other article matches."))
        self._model.show(candidates)

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(closing_button(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for widget in (self._heading, self._line):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addLayout(bottom)

    @Slot()
    def _on_chosen(self) -> None:
        for candidate in self._table.selected()[:1]:
            self.chosen.emit(candidate.article.id)
            self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._table.focus_rows()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_chosen()
                return True
        return super().eventFilter(watched, event)
