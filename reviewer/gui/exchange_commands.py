"""What goes out, and comes back edited: the actions, their dialogs and what they say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reviewer.desk import Chosen
from reviewer.gui.edited_table_dialog import EditedTableDialog
from reviewer.gui.export_dialog import ExportDialog, Scope
from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.key_names import said_by
from reviewer.gui.messages import isolated

if TYPE_CHECKING:
    from reviewer.desk import Choice, EditedTable
    from reviewer.gui.exchange_session import ExchangeSession
    from reviewer.gui.export_forms import Form
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Queue


class ExchangeCommands(QObject):
    """Connects export and re-import to the session."""

    def __init__(
        self, place: Workplace, session: Session, exchange: ExchangeSession, settings: Settings
    ) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._exchange = exchange
        self._settings = settings
        self._total = 0
        self._awaited: tuple[Form, Choice] | None = None  # the file is being chosen for
        place.actions["export"].triggered.connect(self._on_export)
        place.actions["import_annotations"].triggered.connect(self._on_import)
        session.queue_changed.connect(self._on_queue)
        exchange.exported.connect(self._on_exported)
        exchange.table_read.connect(self._on_table_read)
        exchange.taken_in.connect(self._on_taken_in)

    @Slot(object)
    def _on_queue(self, queue: Queue) -> None:
        self._total = sum(queue.counts.values())

    # --- out

    @Slot()
    def _on_export(self) -> None:
        self._place.annotations.form.commit()
        dialog = ExportDialog(self._scopes(), self._settings, self._window)
        self._exchange.previewed.connect(dialog.show_rows)
        dialog.preview_wanted.connect(self._exchange.preview)
        dialog.export_chosen.connect(self._on_export_chosen)
        dialog.ask()

    def _scopes(self) -> list[Scope]:
        queue = self._window.queue
        scopes = [Scope("all", self.tr("All articles"), Chosen())]
        found = queue.model.ids
        if len(found) != self._total:
            text = self.tr("What the list shows: %n article(s)", "", len(found))
            scopes.append(Scope("filter", text, Chosen(found)))
        selected = queue.selected_ids()
        if len(selected) > 1:
            text = self.tr("The selection: %n article(s)", "", len(selected))
            scopes.append(Scope("selected", text, Chosen(tuple(selected), is_named=True)))
        if self._place.opened:
            one = (self._place.opened.article.id,)
            scopes.append(Scope("open", self.tr("The open article"), Chosen(one, is_named=True)))
        return scopes

    @Slot(object, object)
    def _on_export_chosen(self, form: Form, choice: Choice) -> None:
        self._awaited = form, replace(choice, separator=separator())
        dialog = FileDialog(self._window, self._settings, form.text)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.text} (*.{form.suffix})"])
        dialog.setDefaultSuffix(form.suffix)
        dialog.selectFile(f"annotations.{form.suffix}")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        if self._awaited is None:
            return
        form, choice = self._awaited
        self._settings.folder = str(Path(name).parent)
        if form.on_paper:
            self._exchange.print_report(Path(name), choice.chosen)
        else:
            self._exchange.export(Path(name), choice)

    @Slot(object, int)
    def _on_exported(self, path: Path, rows: int) -> None:
        is_table = path.suffix in (".csv", ".xlsx")
        if is_table:
            said = self.tr("%n row(s) written to {path}.", "", rows)
        else:
            said = self.tr("%n item(s) written to {path}.", "", rows)
        self._window.status.say(said.format(path=isolated(str(path))))

    # --- in

    @Slot()
    def _on_import(self) -> None:
        self._place.annotations.form.commit()
        dialog = FileDialog(self._window, self._settings, self.tr("Take in an edited table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables of annotations (*.csv *.txt *.tsv)")])
        dialog.fileSelected.connect(self._on_table_chosen)
        dialog.open()

    @Slot(str)
    def _on_table_chosen(self, name: str) -> None:
        self._settings.folder = str(Path(name).parent)
        self._exchange.read_table(Path(name))

    @Slot(object)
    def _on_table_read(self, found: EditedTable) -> None:
        if not (found.changes or found.unknown or found.flawed or found.missing):
            said = self.tr("%n row(s) read: nothing differs from the library.", "", found.rows)
            self._window.status.say(said)
            return
        dialog = EditedTableDialog(found, self._window, self._place.actions["undo"])
        dialog.changes_chosen.connect(self._exchange.take_in)
        dialog.open()

    @Slot(int)
    def _on_taken_in(self, annotations: int) -> None:
        said = self.tr("%n annotation(s) changed. {undo} takes it back.", "", annotations)
        undo = said_by(self._place.actions["undo"], self.tr("Undo"))
        self._window.status.say(said.format(undo=undo))


def separator() -> str:
    """Return what a spreadsheet in the interface's language expects between cells."""
    return ";" if QLocale().decimalPoint() == "," else ","
