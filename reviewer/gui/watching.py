"""A watched folder: looked at when it changes and now and then, away from the window's thread."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from reviewer import desk  # what looks into folders loads only in the lane that does
from reviewer.gui.jobs import Err
from reviewer.records import Wanted

if TYPE_CHECKING:
    from reviewer.desk import FolderWatch, Look
    from reviewer.errors import IntakeError
    from reviewer.gui.importing import ImportReport
    from reviewer.gui.jobs import Outcome
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.settings import Settings

_POLL_MS = 20_000  # where the system tells of no change, as on network drives
_SETTLING_MS = 1_500  # between two looks at files that may still be written


class Watching(QObject):
    """Watches one folder for the open library, and remembers it for the next time."""

    changed = Signal()  # the folder, whether it is there, or what was left out
    taken_in = Signal(object)  # ImportReport

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        # Of the window's tree: what holds timers must not be collected in another thread.
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._library = ""
        self.folder: Path | None = None  # the one that is watched
        self._watch: FolderWatch | None = None  # made by the first look
        self._is_looking = False
        self.is_gone = False
        self.left_out: tuple[IntakeError, ...] = ()
        self._system: QFileSystemWatcher | None = None  # it has a thread of its own
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self.look)
        self._settle = QTimer(self, interval=_SETTLING_MS, singleShot=True)
        self._settle.timeout.connect(self.look)
        session.library_opened.connect(self.open_library)
        session.closing.connect(self._end)

    @Slot(object)
    def open_library(self, facts: LibraryFacts) -> None:
        """Watch the folder that was watched for a library, unless that can't be written to."""
        self._end()
        # Settings split keys at slashes.
        self._library = f"watch/{blake2b(str(facts.path).encode(), digest_size=12).hexdigest()}"
        folder = self._settings.file.value(self._library, "")
        if isinstance(folder, str) and folder and not facts.read_only:
            self._begin(Path(folder))
        else:
            self.changed.emit()

    def start(self, folder: Path) -> None:
        """Watch a folder from now on: what lies in it is taken in, and what comes later."""
        self._settings.file.setValue(self._library, str(folder))
        self._end()
        self._begin(folder)

    def stop(self) -> None:
        """Watch no longer; what was taken in stays."""
        self._settings.file.remove(self._library)
        self._end()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look into the folder now."""
        folder, watch = self.folder, self._watch
        if folder is None or self._is_looking:
            return
        self._is_looking = True

        def look() -> tuple[FolderWatch, Look]:
            made = watch or desk.FolderWatch(folder)
            return made, made.look()

        _, reading = self._session.lanes
        reading.run(look, lambda outcome: self._show(folder, outcome))

    def _begin(self, folder: Path) -> None:
        self.folder = folder
        self.is_gone = False
        self.left_out = ()
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self._on_settling)
        self._poll.start()
        self.changed.emit()
        self.look()

    @Slot()
    def _end(self) -> None:
        self.folder = self._watch = None
        self._is_looking = False
        self._poll.stop()
        self._settle.stop()
        if self._system:
            self._system.deleteLater()
            self._system = None

    @Slot()
    def _on_settling(self) -> None:
        self._settle.start()

    def _show(self, folder: Path, outcome: Outcome[tuple[FolderWatch, Look]]) -> None:
        if folder is not self.folder:
            return
        self._is_looking = False
        if isinstance(outcome, Err):
            self._session.failed.emit(outcome.error)
            return
        self._watch, look = outcome.value
        if look.is_waiting:
            self._settle.start()
        if look.refused or look.is_gone != self.is_gone:
            self.is_gone = look.is_gone
            self.left_out += look.refused
            self.changed.emit()
        if self._system and not look.is_gone and not self._system.directories():
            self._system.addPath(str(folder))
        if look.complete:
            self._session.take_in(Wanted(look.complete), self._on_taken_in)

    def _on_taken_in(self, report: ImportReport) -> None:
        self.left_out += report.refused
        self.taken_in.emit(report)
        if report.refused:
            self.changed.emit()
