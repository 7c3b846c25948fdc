"""What comes in: files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reviewer.gui.file_dialog import FileDialog
from reviewer.records import ENDINGS
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace


class FileCommands(QObject):
    """Connects the importing actions of a window to its session."""

    tables_chosen = Signal(object)  # list of Path

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

    @Slot()
    def _on_open_files(self) -> None:
        dialog = FileDialog(self._window, self._settings, self.tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setNameFilters(self._filters())
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def _filters(self) -> list[str]:
        named = (
            (self.tr("Texts and pages"), ("text", "page", "markdown")),
            (self.tr("Documents"), ("document",)),
            (self.tr("Tables"), ("table",)),
            (self.tr("Feeds"), ("feed",)),
        )
        return [
            _filter(self.tr("All that Reviewer reads"), ENDINGS),
            *(_filter(name, kinds) for name, kinds in named),
            self.tr("All files (*)"),
        ]

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
        if not paths:
            return
        self._settings.folder = str(paths[0].parent)
        tables = [path for path in paths if path.suffix.lower() in ENDINGS["table"]]
        others = [path for path in paths if path not in tables]
        if others:
            self._session.import_paths(others)
        if tables:  # their columns are shown first
            self.tables_chosen.emit(tables)


def _filter(name: str, kinds: Iterable[str]) -> str:
    patterns = " ".join(f"*{ending}" for kind in kinds for ending in ENDINGS[kind])
    return f"{name} ({patterns})"
