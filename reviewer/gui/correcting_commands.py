"""What an editor does with the corrected article: read, copy, save, tell readers."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from reviewer.gui.corrected_dialog import CorrectedDialog
from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.messages import isolated

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.correcting_session import CorrectingSession
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation


class CorrectingCommands(QObject):
    """Connects the dialog of the corrected article to the session."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        correcting: CorrectingSession,
        settings: Settings,
    ) -> None:
        super().__init__(place)
        self._settings = settings
        self._place = place
        self._window = place.window
        self._correcting = correcting
        self._dialog: CorrectedDialog | None = None
        place.actions["corrected"].triggered.connect(self._on_corrected)
        place.annotating.annotations_changed.connect(self._ask)
        session.article_opened.connect(self._on_article)
        session.library_opened.connect(self._on_library)
        correcting.saved.connect(self._on_saved)

    @Slot()
    def _on_corrected(self) -> None:
        opened = self._place.opened
        if opened is None:
            self._window.status.say(self.tr("Open an article first."))
            return
        self._place.annotations.form.commit()
        if self._dialog:
            self._dialog.close()
        dialog = CorrectedDialog(self._window, opened.article.id, self._place.theme)
        self._correcting.corrected.connect(dialog.show_corrected)
        dialog.wanted.connect(self._ask)
        dialog.text_copied.connect(self._on_copied)
        dialog.save_requested.connect(self._on_save)
        dialog.annotation_chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._ask()
        dialog.show()

    @Slot()
    def _ask(self) -> None:
        if self._dialog:
            today = datetime.now(UTC).astimezone().date()
            self._correcting.ask(self._dialog.article_id, today, with_open=self._dialog.with_open)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot()
    def _on_library(self) -> None:
        if self._dialog:
            self._dialog.close()

    @Slot(str)
    def _on_copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._window.status.say(self.tr("Copied."))

    @Slot(str)
    def _on_save(self, text: str) -> None:
        dialog = FileDialog(
            self._dialog or self._window, self._settings, self.tr("Save the corrected text")
        )
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Texts (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"{self.tr('corrected')}.txt")
        dialog.fileSelected.connect(lambda name: self._save(Path(name), text))
        dialog.open()

    def _save(self, path: Path, text: str) -> None:
        self._settings.folder = str(path.parent)
        self._correcting.save(path, text)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        said = self.tr("The corrected text was written to {path}.")
        self._window.status.say(said.format(path=isolated(str(path))))

    @Slot(object)
    def _on_chosen(self, annotation: Annotation) -> None:
        self._place.go_to_error(annotation)

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        if self._dialog and self._dialog.article_id == opened.article.id:
            self._ask()  # lines may have been removed or restored
