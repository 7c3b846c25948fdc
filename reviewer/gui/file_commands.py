"""What comes in and goes out: files, folders, libraries, tables; and help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reviewer import __version__
from reviewer.desk import Profile
from reviewer.gui.dialogs import ImportProblems, KeyMap
from reviewer.gui.messages import isolated
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.importing import ImportReport
    from reviewer.gui.main_window import MainWindow
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings


class FileCommands(QObject):
    """Connects the file and help actions of a window to its session."""

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._actions = window.actions_by_name
        for name, slot in (
            ("open_files", self._on_open_files),
            ("open_folder", self._on_open_folder),
            ("samples", self._on_samples),
            ("export", self._on_export),
            ("open_library", self._on_open_library),
            ("quit", window.close),
            ("keys", self._on_keys),
            ("about", self._on_about),
        ):
            self._actions[name].triggered.connect(slot)
        window.files_dropped.connect(self._import)
        session.import_finished.connect(self._on_imported)
        session.exported.connect(self._on_exported)

    @Slot()
    def _on_open_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import files"),
            self._settings.folder,
            self.tr("Texts and pages (*.txt *.text *.md *.html *.htm *.xhtml);;All files (*)"),
        )
        self._import([Path(name) for name in names])

    @Slot()
    def _on_open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), self._settings.folder
        )
        self._import([Path(name)] if name else [])

    @Slot()
    def _on_samples(self) -> None:
        self._session.import_paths(sample_articles())

    @Slot(object)
    def _import(self, paths: Sequence[Path]) -> None:
        if paths:
            self._settings.folder = str(paths[0].parent)
            self._session.import_paths(paths)

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        self._window.status.end_progress()
        said = [self.tr("%n article(s) imported", "", report.added)]
        if report.known:
            said.append(self.tr("%n already there", "", report.known))
        if report.refused:
            said.append(self.tr("%n left out", "", len(report.refused)))
        if report.cancelled:
            said.append(self.tr("stopped"))
        self._window.status.say(", ".join(said) + ".")
        if report.refused:
            dialog = ImportProblems(report.refused, self._window)
            dialog.open()

    @Slot()
    def _on_export(self) -> None:
        self._window.annotations.form.commit()
        excel = self.tr("CSV for a spreadsheet (*.csv)")
        data = self.tr("CSV for programs, RFC 4180 (*.csv)")
        folder = Path(self._settings.folder or Path.home())
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the annotations"),
            str(folder / "annotations.csv"),
            f"{excel};;{data}",
        )
        if name:
            path = Path(name if Path(name).suffix else f"{name}.csv")
            profile = Profile.DATA if chosen == data else Profile.EXCEL
            decimal_comma = QLocale().decimalPoint() == ","
            self._session.export(path, profile, ";" if decimal_comma else ",")

    @Slot(object, int)
    def _on_exported(self, path: Path, rows: int) -> None:
        said = self.tr("%n row(s) written to {path}.", "", rows)
        self._window.status.say(said.format(path=isolated(str(path))))

    @Slot()
    def _on_open_library(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Open or create a library"),
            self._settings.folder,
            self.tr("Libraries (*.reviewer)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._window.annotations.form.commit()
            path = Path(name if Path(name).suffix else f"{name}.reviewer")
            self._window.library_chosen.emit(path)

    @Slot()
    def _on_keys(self) -> None:
        KeyMap(self._actions, self._window).open()

    @Slot()
    def _on_about(self) -> None:
        said = self.tr(
            "Reviewer {version}\n\nReads news articles without their boilerplate and keeps what is "
            "wrong in them.\n\nApache License 2.0. Inter and Source Serif 4 under the SIL Open "
            "Font License. Qt under the LGPL."
        )
        QMessageBox.about(self._window, self.tr("About Reviewer"), said.format(version=__version__))
