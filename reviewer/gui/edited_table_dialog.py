"""What a table that came back edited would change: to be ticked, then taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.exchange_wording import column_name, doubt_name, flaw_sentence, value_name
from reviewer.gui.key_names import said_by
from reviewer.gui.lengths import size_in_step
from reviewer.gui.messages import shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.ticked_rows import TickedRowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reviewer.desk import EditedTable, FieldChange

_LONGEST = 300  # code points of a cell


class EditedTableDialog(QDialog):
    """Lists changes with boxes; what is doubtful is not ticked until the editor does."""

    changes_chosen = Signal(object)  # list of FieldChange

    def __init__(self, found: EditedTable, parent: QWidget | None, undo: QAction) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the edited table changes"))
        self.resize(size_in_step(self, 1120, 540))
        self._changes = self._changes_model()
        self._changes.show(found.changes)
        self._changes.tick(lambda change: change.doubt is None)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("What the table says"))
        self._add_changes(found)
        self._add_others(found)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        for sentence in self._sentences(found, undo):
            said = QLabel(sentence, wordWrap=True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(said)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._make_buttons())
        self._accept.setDefault(True)  # here: only a button that lies in the dialog stays it
        self._changes.ticks_changed.connect(self._on_ticks)
        self._on_ticks()
        self._table.focus_rows()

    def _sentences(self, found: EditedTable, undo: QAction) -> list[str]:
        said = []
        if found.changes:
            said.append(
                self.tr(
                    "The ticked changes are made as one act, which {undo} takes back. Space ticks "
                    "and unticks. Nothing is ever deleted."
                ).format(undo=said_by(undo, self.tr("Undo")))
            )
        if found.changes and found.lacks_revision:
            said.append(
                self.tr(
                    "The column “revision” is missing: what was changed here since the export "
                    "can’t be told from what was changed in the table."
                )
            )
        return said

    def _changes_model(self) -> TickedRowsModel[FieldChange]:
        return TickedRowsModel(
            (
                (self.tr("Row"), lambda change: str(change.line)),
                (self.tr("Passage"), lambda change: _cell(change.annotation.quote)),
                (self.tr("Field"), lambda change: column_name(change.field)),
                (self.tr("Before"), lambda change: _cell(value_name(change.field, change.before))),
                (self.tr("After"), lambda change: _cell(value_name(change.field, change.after))),
                (self.tr("Attention"), doubt_name),
                (self.tr("Article"), lambda change: _cell(change.article_title)),
            ),
            self,
        )

    def _add_changes(self, found: EditedTable) -> None:
        self._table = RowsTable(
            self._changes,
            self.tr("Changes"),
            self.tr("The table says nothing else than the library: there is nothing to change."),
            (60, 160, 90, 0, 0, 210, 130),
        )
        if found.changes:
            self._table.add_button(self.tr("Tick all (A)"), self._on_all, "A", needs_rows=False)
            self._table.add_button(self.tr("Tick none (N)"), self._on_none, "N", needs_rows=False)
        self._tabs.addTab(self._table, _counted(self.tr("Changes"), found.changes))

    def _add_others(self, found: EditedTable) -> None:
        unknown: RowsModel[Any] = RowsModel(
            (
                (self.tr("Row"), lambda row: str(row.line)),
                (self.tr("Annotation"), lambda row: _cell(row.annotation_id)),
                (
                    self.tr("Reason"),
                    lambda row: (
                        self.tr("deleted in the library")
                        if row.deleted
                        else self.tr("never was in this library")
                    ),
                ),
            ),
            self,
        )
        flawed: RowsModel[Any] = RowsModel(
            ((self.tr("Row"), lambda row: str(row.line)), (self.tr("Reason"), flaw_sentence)), self
        )
        missing: RowsModel[Any] = RowsModel(
            (
                (self.tr("Passage"), lambda one: _cell(one.quote)),
                (self.tr("Correction"), lambda one: _cell(one.details.correction)),
            ),
            self,
        )
        for name, model, rows, widths in (
            (self.tr("Unknown rows"), unknown, found.unknown, (70, 0, 260)),
            (self.tr("Unreadable"), flawed, found.flawed, (70, 0)),
            (self.tr("Not in the table, kept"), missing, found.missing, (360, 0)),
        ):
            if rows:
                model.show(rows)
                self._tabs.addTab(RowsTable(model, name, "", widths), _counted(name, rows))

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._accept = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._close = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        return buttons

    @Slot()
    def _on_ticks(self) -> None:
        count = len(self._changes.ticked)
        self._accept.setText(self.tr("Make %n change(s)", "", count))
        self._accept.setEnabled(bool(count))
        self._accept.setVisible(bool(self._changes.rows))
        self._close.setText(self.tr("Cancel") if self._changes.rows else self.tr("Close"))

    @Slot()
    def _on_all(self) -> None:
        self._changes.tick(lambda _: True)

    @Slot()
    def _on_none(self) -> None:
        self._changes.tick(lambda _: False)

    @Slot()
    def _on_accepted(self) -> None:
        self.changes_chosen.emit(self._changes.ticked)


def _cell(text: str) -> str:
    return shortened(text.replace("\n", " ⏎ "), _LONGEST)


def _counted(name: str, rows: Sequence[object]) -> str:
    return f"{name} ({len(rows)})"
