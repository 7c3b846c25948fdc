"""Help: keys, first steps, what this program is, and what to send when it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from reviewer.gui.about import About
from reviewer.gui.diagnostics import all_versions, diagnostics
from reviewer.gui.dialogs import Unexpected
from reviewer.gui.first_sheet import FirstSheet
from reviewer.gui.journal import name_of, trace_of
from reviewer.gui.key_editor import KeyEditor
from reviewer.gui.key_sheet import KeySheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.gui.journal import Journal
    from reviewer.gui.key_map import KeyMap
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace


class HelpCommands(QObject):
    """Connects the help actions of a window, and keeps its log."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        settings: Settings,
        keys: KeyMap,
        journal: Journal,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._settings = settings
        self._keys = keys
        self._journal = journal
        for name, slot in (
            ("keys", self._on_keys),
            ("change_keys", self._on_change_keys),
            ("first_steps", self.greet),
            ("diagnostics", self._on_diagnostics),
            ("about", self._on_about),
        ):
            place.actions[name].triggered.connect(slot)
        shown = ", ".join(f"{name} {version}" for name, version in all_versions())
        journal.write(f"start: {shown}")
        session.failed.connect(self._on_failed)
        session.library_opened.connect(self._on_library)

    @Slot()
    def greet(self) -> None:
        """Show the three sentences to begin with."""
        self._settings.greeted = 1
        FirstSheet(self._place.actions, self._place.theme, self._window).open()

    def log_stop(self) -> None:
        """Log that the window is closed."""
        self._journal.write("stop")

    def show_report(self, error: Exception) -> None:
        """Log an error of ours, and show it with text to copy."""
        trace = trace_of(error)
        self._journal.write(f"unexpected error\n{trace}")
        dialog = Unexpected(trace, self._window)
        dialog.diagnostics_wanted.connect(self._on_diagnostics)
        dialog.open()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._journal.write(f"failed: {name_of(error)}")

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self._journal.write("library opened" + (", read only" if facts.read_only else ""))

    @Slot()
    def _on_keys(self) -> None:
        sheet = KeySheet(self._keys, self._place.theme, self._window)
        sheet.change_requested.connect(self._on_change_keys)
        sheet.open()

    @Slot()
    def _on_change_keys(self) -> None:
        parent = QApplication.activeModalWidget() or self._window
        KeyEditor(self._keys, self._place.theme, parent).open()

    @Slot()
    def _on_about(self) -> None:
        about = About(self._journal.path.parent, self._place.theme, self._window)
        about.diagnostics_wanted.connect(self._on_diagnostics)
        about.open()

    @Slot()
    def _on_diagnostics(self) -> None:
        if self._window.library:
            self._session.read(
                lambda desk: desk.upkeep.counts(), self._copy, lambda: self._copy({"unread": 1})
            )
        else:
            self._copy({})

    def _copy(self, counts: Mapping[str, int]) -> None:
        QApplication.clipboard().setText(diagnostics(self._settings, counts, self._journal))
        self._window.status.say(self.tr("Diagnostics copied; they hold no text of articles."))
