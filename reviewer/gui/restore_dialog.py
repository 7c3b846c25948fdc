"""The backups of a library: which one to bring back, and what becomes of what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reviewer.gui.messages import isolated
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reviewer.records import Backup


class RestoreDialog(QDialog):
    """Lists backups, the newest chosen."""

    backup_chosen = Signal(object, object)  # Path of the library, Path of the backup or None

    def __init__(self, library: Path, parent: QWidget | None, *, can_salvage: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.resize(720, 420)
        self._library = library
        self._model: RowsModel[Backup] = RowsModel(
            (
                (self.tr("Made on"), _moment),
                (self.tr("Articles"), lambda one: QLocale().toString(one.articles)),
                (self.tr("Errors"), lambda one: QLocale().toString(one.annotations)),
                (self.tr("Size"), lambda one: QLocale().formattedDataSize(one.size, 1)),
                (self.tr("Occasion"), self._occasion),
            ),
            self,
        )
        self._table = RowsTable(
            self._model,
            self.tr("Backups"),
            self.tr("There is no backup of this library yet."),
            (210, 90, 90, 100, 0),
        )
        self._table.add_button(self.tr("Restore (↵)"), self._on_restore, "Return", "Enter")
        if can_salvage:
            self._table.add_button(
                self.tr("Restore the newest with all that can still be read"),
                self._on_salvage,
                needs_rows=False,
            )
        self._lay_out()

    @Slot(object)
    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these backups, newest first."""
        self._model.show(backups)
        self._table.focus_rows()

    def _lay_out(self) -> None:
        said = self.tr(
            "The chosen backup takes the place of {library}. What stands there now is kept: it "
            "is moved aside, into the same folder, under a name with today’s date."
        ).format(library=isolated(self._library.name))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(QLabel(said, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)

    def _occasion(self, backup: Backup) -> str:
        return self.tr("Before an update of Reviewer") if backup.before else ""

    @Slot()
    def _on_restore(self) -> None:
        for backup in self._table.selected()[:1]:
            self.accept()
            self.backup_chosen.emit(self._library, backup.path)

    @Slot()
    def _on_salvage(self) -> None:
        self.accept()
        self.backup_chosen.emit(self._library, None)


def _moment(backup: Backup) -> str:
    made = QDateTime.fromString(backup.made_at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(made, "d MMMM yyyy, HH:mm")
