"""The composition root: makes the application, the session and the window, and connects them."""

from __future__ import annotations

import gc
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reviewer.gui import theme
from reviewer.gui.jobs import Lane
from reviewer.gui.looking import Looking
from reviewer.gui.main_window import MainWindow
from reviewer.gui.session import Session
from reviewer.gui.settings import Settings
from reviewer.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from reviewer.gui.furniture import Furniture

_PATIENCE_MS = 500  # for the first list to be painted


@dataclass(frozen=True, slots=True)
class Start:
    """What a window starts from; language counts where the settings name none.

    A library that nobody named gives way to the one of last time. log is the log's file: beside
    the settings unless told.
    """

    library: Path
    paths: Sequence[Path]
    settings: Path
    language: str
    is_named: bool = True
    log: Path | None = None


def has_display() -> bool:
    """Whether Qt can show a window here; without a screen it would abort the process."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def run(start: Start) -> int:
    """Open the window, stay until it is closed, and return the exit status."""
    application = QApplication(sys.argv[:1])
    window = Application(application, start)
    sys.excepthook = window.report
    window.open()
    status = application.exec()
    window.close()
    return status


class Application(QObject):
    """One window with its session, settings and threads."""

    def __init__(self, application: QApplication, start: Start) -> None:
        super().__init__()
        self._application = application
        self._start = start
        self._settings = Settings(start.settings)
        self._language = self._settings.language or start.language
        self._author = _system_author()
        self._library, self._missing = _first_library(start, self._settings)
        self._translators: list[QTranslator] = []
        self._lanes = (Lane("desk"), Lane("reading"))
        self.session = Session(*self._lanes)
        if self._library.exists():
            self._open_library(self._library)  # read while the window is being made
        self._theme = Looking.of(self._settings).theme(application.styleHints().colorScheme())
        self._dress()
        self.window = MainWindow(self.session, self._settings, self._theme)
        # After the widgets are there: one pass over them is quicker than one for each.
        theme.dress(application, self._theme)
        self.furniture: Furniture | None = None

    def open(self) -> None:
        """Show the window and open its library; a new one is made once the window is there."""
        once = Qt.ConnectionType.SingleShotConnection
        if self._library.exists():
            self.session.rows_loaded.connect(self._on_first_rows, once)
            self.session.failed.connect(self._on_first_failure, once)
        else:
            self.window.painted.connect(self._on_first_paint, once)
        self.session.library_opened.connect(self._import_paths, once)
        self.window.show()

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return all(lane.idle for lane in self._lanes)

    def close(self) -> None:
        """Finish all writing."""
        if self.furniture:
            self.furniture.help.log_stop()
        self.session.close()
        for lane in reversed(self._lanes):
            lane.close()
        for translator in self._translators:
            self._application.removeTranslator(translator)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell the terminal of an error of ours and show it, while the window goes on."""
        sys.__excepthook__(kind, error, trace)
        if self.furniture and isinstance(error, Exception):
            self.furniture.help.show_report(error)

    @Slot(object)
    def _open_library(self, path: Path) -> None:
        author = self._settings.author or self._author
        self.session.open_library(path, author, self._language)

    @Slot()
    def _import_paths(self) -> None:
        if self._start.paths:
            self.session.import_paths(self._start.paths)

    @Slot()
    def _on_first_paint(self) -> None:
        QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._furnish()
        self._open_library(self._library)

    @Slot()
    def _on_first_rows(self) -> None:
        # A window that is shown minimised is not painted: then time will do.
        QTimer.singleShot(_PATIENCE_MS, self._furnish)
        self.window.painted.connect(self._on_first_list, Qt.ConnectionType.SingleShotConnection)
        self.window.update()

    @Slot()
    def _on_first_list(self) -> None:
        QTimer.singleShot(0, self._furnish)

    @Slot(object)
    def _on_first_failure(self, error: Exception) -> None:
        if self.furniture is None:
            self._furnish()
            self.session.failed.emit(error)

    @Slot()
    def _furnish(self) -> None:
        """Put in all that the first list did without, once that is painted."""
        if self.furniture is not None:
            return
        from reviewer.gui.furniture import Furniture, Interface
        from reviewer.gui.journal import Journal

        theme.load_faces("SourceSerif4")
        journal = Journal(self._start.log or self._start.settings.with_suffix(".log"))
        interface = Interface(self._settings, self._language, self._theme, self._author, journal)
        self.furniture = Furniture(self._application, self.window, self.session, interface)
        self.furniture.libraries.library_chosen.connect(self._open_library)
        self.session.refresh()
        self.window.queue.request_current()
        self.window.queue.focus_list()
        if not gc.isenabled():  # the command line stopped it for the start
            gc.freeze()  # what is loaded by now stays: to walk it again takes longer than a frame
            gc.enable()
        if self._missing:
            self.furniture.libraries.tell_missing(self._missing)
        if not self._settings.greeted:
            self.furniture.help.greet()

    def _dress(self) -> None:
        application, language = self._application, self._language
        application.setApplicationName("Reviewer")
        application.setDesktopFileName("reviewer")
        application.setStyle("Fusion")
        application.setWindowIcon(QIcon(str(resource("icons", "reviewer.svg"))))
        QLocale.setDefault(_locale(language))
        own = str(resource("i18n"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"reviewer_{language}", own), (f"qtbase_{language}", qt)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                application.installTranslator(translator)
                self._translators.append(translator)
        theme.load_faces("Inter")


def _first_library(start: Start, settings: Settings) -> tuple[Path, Path | None]:
    """Return the library to open, and the one of last time if that is gone."""
    last = Path(settings.library) if settings.library and not start.is_named else None
    if last is None or last == start.library:
        return start.library, None
    return (last, None) if last.is_file() else (start.library, last)


def _system_author() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in some containers
        return "editor"


def _locale(language: str) -> QLocale:
    """Return the system's locale where it speaks the language, else the language's own."""
    system = QLocale.system()
    return system if system.name().startswith(language) else QLocale(language)
