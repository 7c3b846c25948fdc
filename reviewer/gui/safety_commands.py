"""Bringing a backup back, and what is said of a library that can't be worked on as usual."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.errors import DamagedLibraryError
from reviewer.gui.messages import error_sentence, isolated
from reviewer.gui.restore_dialog import RestoreDialog

if TYPE_CHECKING:
    from reviewer.gui.safety_session import SafetySession
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Restored


class SafetyCommands(QObject):
    """Connects the entry of the menu and the banner to backups and restores."""

    def __init__(self, place: Workplace, session: Session, safety: SafetySession) -> None:
        super().__init__(place)
        self._window = place.window
        self._form = place.annotations.form
        self._safety = safety
        self._facts: LibraryFacts | None = None
        self._damaged: Path | None = None
        self._restore = place.actions["restore_backup"]
        self._restore.triggered.connect(self._on_restore)
        self._restore.setEnabled(False)
        self._window.banner.button.clicked.connect(self._on_banner)
        session.library_opened.connect(self._on_library)
        session.failed.connect(self._on_failed)
        safety.troubled.connect(self._on_trouble)
        safety.restored.connect(self._on_restored)
        if self._window.library:
            self._on_library(self._window.library)
            safety.watch(self._window.library)

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self._facts, self._damaged = facts, None
        self._restore.setEnabled(not facts.read_only)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, DamagedLibraryError):
            self._damaged = Path(error.path)
            self._restore.setEnabled(True)

    @Slot()
    def _on_restore(self) -> None:
        library = self._damaged or (self._facts.path if self._facts else None)
        if library is None:
            return
        self._form.commit()
        dialog = RestoreDialog(library, self._window, can_salvage=self._damaged is not None)
        self._safety.listed.connect(dialog.show_backups)
        dialog.backup_chosen.connect(self._safety.restore)
        self._safety.list_backups(library)
        dialog.open()

    @Slot(object)
    def _on_restored(self, done: Restored) -> None:
        said = self.tr("The backup is in place, with %n article(s).", "", done.articles)
        if done.aside:
            aside = self.tr("What stood there is now {name}.")
            said += " " + aside.format(name=isolated(done.aside.name))
        if done.unread:
            said += " " + self.tr("%n row(s) could not be read.", "", done.unread)
        self._window.status.say(said)

    @Slot(object)
    def _on_trouble(self, error: Exception) -> None:
        if sentence := error_sentence(error):
            self._window.banner.say(sentence)

    @Slot()
    def _on_banner(self) -> None:
        if self._facts:
            self._safety.reopen(self._facts.path, take_it_over=self._facts.is_left)
