"""Backups, and libraries brought back, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reviewer.desk import back_up, backups, restore, salvage, take_over
from reviewer.gui.jobs import Err, Job
from reviewer.records import Restored

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.gui.jobs import Outcome
    from reviewer.gui.session import LibraryFacts, Session

_HOUR_MS = 3_600_000


class SafetySession(QObject):
    """Backs a library up behind the window, on opening and each hour; brings backups back."""

    troubled = Signal(object)  # ReviewerError: what keeps nobody from working, told once a library
    listed = Signal(object)  # tuple of Backup
    restored = Signal(object)  # Restored
    reopening = Signal(object)  # Path: the library was closed, and is to be opened again

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._line = session
        self._library: Path | None = None
        self._job = Job()
        self._told: set[type[Exception]] = set()
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._hourly.timeout.connect(self._back_up)
        session.library_opened.connect(self.watch)
        session.closing.connect(self._on_closing)

    @Slot(object)
    def watch(self, facts: LibraryFacts) -> None:
        """Begin to keep backups of a library that is open."""
        self._library = facts.path
        self._told.clear()
        self._line.read(lambda desk: desk.troubles, lambda found: [*map(self._tell, found)])
        if not facts.read_only:
            self._hourly.start()
            self._back_up()

    @Slot(object)
    def list_backups(self, library: Path) -> None:
        """Ask for the backups of a library, which need not be open."""
        self._ask(lambda: backups(library), self.listed.emit)

    @Slot(object, object)
    def restore(self, library: Path, backup: Path | None) -> None:
        """Close a library, put a backup in its place and open that; None: salvage what is there."""
        self._closed(library, lambda: restore(library, backup) if backup else salvage(library))

    def reopen(self, library: Path, *, take_it_over: bool) -> None:
        """Open a library again, after taking it over from another host if asked to."""
        self._closed(library, lambda: take_over(library) if take_it_over else None)

    def _closed(self, library: Path, work: Callable[[], Restored | None]) -> None:
        def done(outcome: Outcome[Restored | None]) -> None:
            if isinstance(outcome, Err):
                self._line.failed.emit(outcome.error)
            elif isinstance(outcome.value, Restored):
                self.restored.emit(outcome.value)
            self.reopening.emit(library)

        self._line.leaving.emit()
        self._line.close()
        self._line.lanes[0].run(work, done)

    @Slot()
    def _back_up(self) -> None:
        """Make a backup where files are read, so that saving goes on meanwhile."""
        library, self._job = self._library, Job()
        job = self._job
        if library:
            self._ask(lambda: back_up(library, lambda: job.cancelled), lambda _: None)

    def _ask(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        def outcome_in(outcome: Outcome[object]) -> None:
            if isinstance(outcome, Err):
                self._tell(outcome.error)
            else:
                then(outcome.value)

        self._line.lanes[1].run(work, outcome_in)

    def _tell(self, error: Exception) -> None:
        if type(error) not in self._told:
            self._told.add(type(error))
            self.troubled.emit(error)

    @Slot()
    def _on_closing(self) -> None:
        self._hourly.stop()
        self._job.cancel()
