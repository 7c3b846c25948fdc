"""What comes in: files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reviewer.gui.dialogs import ImportProblems
from reviewer.gui.file_dialog import FileDialog
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.importing import ImportReport
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace


class FileCommands(QObject):
    """Connects the importing actions of a window to its session."""

    def __init__(self, place: Workplace, session: Session, settings: Settings) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._settings = settings
        self._actions = place.actions
        for name, slot in (
            ("open_files", self._on_open_files),
            ("open_folder", self._on_open_folder),
            ("samples", self._on_samples),
            ("quit", place.window.close),
        ):
            self._actions[name].triggered.connect(slot)
        place.window.files_dropped.connect(self._import)
        session.import_finished.connect(self._on_imported)

    @Slot()
    def _on_open_files(self) -> None:
        dialog = FileDialog(self._window, self._settings, self.tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Texts and pages (*.txt *.text *.md *.html *.htm *.xhtml)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot()
    def _on_open_folder(self) -> None:
        dialog = FileDialog(self._window, self._settings, self.tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot("QStringList")
    def _on_files_chosen(self, names: list[str]) -> None:
        self._import([Path(name) for name in names])

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
