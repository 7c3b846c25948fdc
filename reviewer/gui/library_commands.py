"""Libraries as files: new, open, recent, and copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu

from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.journal import homely
from reviewer.gui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace

_MOST = 9  # a digit opens each


class LibraryCommands(QObject):
    """Connects the actions that concern a library's file, and remembers the libraries."""

    library_chosen = Signal(object)  # Path
    _copied_some = Signal(int, int)  # pages done, pages in all; emitted in the desk's thread

    def __init__(self, place: Workplace, session: Session, settings: Settings) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._settings = settings
        self._stopped = False
        self._recent = QMenu(self.tr("&Recent libraries"), self._window)
        file_menu = cast("QMenu", self._window.menuBar().actions()[0].menu())
        file_menu.insertMenu(place.actions["save_as"], self._recent)
        for name, slot in (
            ("new_library", self._on_new),
            ("open_library", self._on_open),
            ("save_as", self._on_save_as),
            ("save_copy", self._on_save_copy),
        ):
            place.actions[name].triggered.connect(slot)
        self._copied_some.connect(self._window.status.show_copying)
        self._window.status.cancel.clicked.connect(self._on_stop)
        self._window.closing.connect(self._on_stop)
        session.library_opened.connect(self._on_library)
        if self._window.library:
            self._on_library(self._window.library)
        self._fill_recent()

    def tell_missing(self, path: Path) -> None:
        """Say that the library of last time is not there."""
        said = self.tr("{path} is no longer there; another library was opened.")
        self._window.status.say(said.format(path=isolated(homely(path))))

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        path = str(facts.path.absolute())
        self._settings.library = path
        others = [one for one in self._settings.libraries if one != path]
        self._settings.libraries = [path, *others][: _MOST + 1]  # the open one is not offered
        self._fill_recent()

    def _fill_recent(self) -> None:
        self._recent.clear()
        for number, name in enumerate(self._settings.libraries[1:], 1):
            path = Path(name)
            shown = f"{isolated(path.stem)} – {isolated(homely(path.parent))}".replace("&", "&&")
            action = self._recent.addAction(f"&{number}   {shown}")
            action.setData(name)
            action.triggered.connect(self._on_recent)
        self._recent.menuAction().setVisible(not self._recent.isEmpty())

    @Slot()
    def _on_recent(self) -> None:
        path = Path(cast("QAction", self.sender()).data())
        if path.is_file():
            self._choose(path)
            return
        self._settings.libraries = [one for one in self._settings.libraries if one != str(path)]
        self._fill_recent()
        said = self.tr("{path} is no longer there; it was taken off the list.")
        self._window.status.say(said.format(path=isolated(homely(path))))

    # --- dialogs

    @Slot()
    def _on_new(self) -> None:
        dialog = self._dialog(self.tr("New library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._on_new_chosen)
        dialog.open()

    @Slot()
    def _on_open(self) -> None:
        dialog = self._dialog(self.tr("Open a library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_open_chosen)
        dialog.open()

    @Slot()
    def _on_save_as(self) -> None:
        self._ask_where(self.tr("Save the library as"), self._on_save_as_chosen)

    @Slot()
    def _on_save_copy(self) -> None:
        self._ask_where(self.tr("Save a copy of the library"), self._on_save_copy_chosen)

    def _ask_where(self, title: str, chosen: Callable[[str], None]) -> None:
        if self._window.library is None:
            return
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _dialog(self, title: str) -> FileDialog:
        dialog = FileDialog(self._window, self._settings, title)
        dialog.setNameFilter(self.tr("Libraries (*.reviewer)"))
        dialog.setDefaultSuffix("reviewer")
        if self._window.library:
            dialog.setDirectory(str(self._window.library.path.absolute().parent))
        return dialog

    @Slot(str)
    def _on_new_chosen(self, name: str) -> None:
        if Path(name).exists():
            said = self.tr("{path} is there already. Open it, or choose another name.")
            self._window.status.say(said.format(path=isolated(homely(name))))
        else:
            self._choose(Path(name))

    @Slot(str)
    def _on_open_chosen(self, name: str) -> None:
        self._choose(Path(name))

    def _choose(self, path: Path) -> None:
        self._place.annotations.form.commit()
        self.library_chosen.emit(path)

    # --- copies

    @Slot(str)
    def _on_save_as_chosen(self, name: str) -> None:
        self._copy(Path(name), follows=True)

    @Slot(str)
    def _on_save_copy_chosen(self, name: str) -> None:
        self._copy(Path(name), follows=False)

    @Slot()
    def _on_stop(self) -> None:
        self._stopped = True

    def _copy(self, path: Path, *, follows: bool) -> None:
        opened = self._window.library
        if opened is None or path.resolve() == opened.path.resolve():
            self._window.status.say(self.tr("This is the library itself. Choose another name."))
            return
        self._place.annotations.form.commit()
        self._stopped = False

        def told(done: int, total: int) -> bool:
            self._copied_some.emit(done, total)
            return not self._stopped

        def show(is_there: bool) -> None:
            self._window.status.end_progress()
            self._tell(path, is_there=is_there, follows=follows)

        self._session.read(
            lambda desk: desk.upkeep.copy_to(path, told), show, self._window.status.end_progress
        )

    def _tell(self, path: Path, *, is_there: bool, follows: bool) -> None:
        if not is_there:
            said = self.tr("Stopped; no copy was made.")
        elif follows:
            self._settings.article = self._window.queue.current  # it stays open
            self.library_chosen.emit(path)
            said = self.tr("Saved as {path}. From now on you work in it.")
        else:
            said = self.tr("A copy was written to {path}. You still work in the library itself.")
        self._window.status.say(said.format(path=isolated(homely(path))))
