"""The rules of the sites: lines that are always kept or removed, and lines that recur."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QTabWidget, QVBoxLayout, QWidget

from reviewer.gui.dialogs import closing_button
from reviewer.gui.messages import date_text, shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import SiteLine, SiteRule

_LONGEST = 160  # code points of a line in its row


class SiteRulesDialog(QDialog):
    """Lists what is known of the lines of sites, and changes it."""

    rules_dropped = Signal(object)  # list of SiteRule
    lines_kept = Signal(object)  # list of SiteLine that shall always be kept
    export_requested = Signal(object)  # Path
    import_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rules for the lines of sites"))
        self.resize(880, 480)
        self._rules = self._rules_model()
        self._lines = self._lines_model()
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Rules for the lines of sites"))
        self._table = self._rules_tab(can_write=can_write)
        tabs.addTab(self._table, self.tr("Your rules"))
        tabs.addTab(self._lines_tab(can_write=can_write), self.tr("Lines that recur"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(tabs, 1)
        column.addWidget(closing_button(self))

    @Slot(object, object)
    def show_rules(self, rules: Sequence[SiteRule], lines: Sequence[SiteLine]) -> None:
        """Show the editors' rules and the lines that recur."""
        is_first = not self._rules.rows
        self._rules.show(rules)
        self._lines.show(lines)
        if is_first:
            self._table.focus_rows()

    def _rules_model(self) -> RowsModel[SiteRule]:
        return RowsModel(
            (
                (self.tr("Site"), lambda rule: rule.site),
                (self.tr("Line"), lambda rule: shortened(rule.line, _LONGEST)),
                (
                    self.tr("Always"),
                    lambda rule: self.tr("kept") if rule.kept else self.tr("removed"),
                ),
                (self.tr("Articles"), lambda rule: rule.articles),
                (self.tr("By"), lambda rule: rule.author),
                (self.tr("Since"), lambda rule: date_text(rule.made_at[: len("2026-01-01")])),
            ),
            self,
        )

    def _lines_model(self) -> RowsModel[SiteLine]:
        return RowsModel(
            (
                (self.tr("Site"), lambda line: line.site),
                (self.tr("Line"), lambda line: shortened(line.line, _LONGEST)),
                (self.tr("Articles"), lambda line: line.articles),
                (self.tr("Out of"), lambda line: line.total),
            ),
            self,
        )

    def _rules_tab(self, *, can_write: bool) -> RowsTable:
        table = RowsTable(
            self._rules,
            self.tr("Rules for the lines of sites"),
            self.tr(
                "No rule yet. In the text of an article, Shift+X removes a line on all articles "
                "of its site, Shift+R keeps it."
            ),
            (130, 0, 90, 80, 100, 150),
        )
        if can_write:
            table.add_button(
                self.tr("Delete"), lambda: self.rules_dropped.emit(table.selected()), "Del"
            )
            table.add_button(self.tr("Import…"), self._on_import, needs_rows=False)
        table.add_button(self.tr("Export…"), self._on_export, needs_rows=False)
        return table

    def _lines_tab(self, *, can_write: bool) -> RowsTable:
        table = RowsTable(
            self._lines,
            self.tr("Lines that recur"),
            self.tr(
                "No line recurs yet. Once a site has some articles here, lines that come back in "
                "several of them are taken for furniture and removed."
            ),
            (150, 0, 90, 90),
        )
        if can_write:
            table.add_button(
                self.tr("Always keep on this site"), lambda: self.lines_kept.emit(table.selected())
            )
        return table

    @Slot()
    def _on_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import rules"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_requested.emit(Path(name)))
        dialog.open()

    @Slot()
    def _on_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export rules"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("reviewer-rules.csv")
        dialog.fileSelected.connect(lambda name: self.export_requested.emit(Path(name)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), self.tr("Rules (*.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
