"""The menu entry that watches a folder, what it says, and where watching is stopped again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.messages import error_sentence, isolated, shortened

if TYPE_CHECKING:
    from reviewer.gui.importing import ImportReport
    from reviewer.gui.settings import Settings
    from reviewer.gui.watching import Watching
    from reviewer.gui.workplace import Workplace

_LONGEST_NAME = 30  # code points


class WatchDialog(QDialog):
    """Says which folder is watched and what was left out of it; stops on request."""

    stop_requested = Signal()

    def __init__(self, watching: Watching, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watched folder"))
        self.resize(620, 320)
        said = self.tr("New files in {folder} are taken in as soon as they are complete.")
        if watching.is_gone:
            said = self.tr("{folder} is not there. Once it is back, its files are taken in.")
        lead = QLabel(said.format(folder=isolated(str(watching.folder))), wordWrap=True)
        lead.setTextFormat(Qt.TextFormat.PlainText)
        left_out = "\n".join(map(error_sentence, watching.left_out))
        text = QPlainTextEdit(left_out, readOnly=True)
        text.setAccessibleName(self.tr("Files left out"))
        text.setPlaceholderText(self.tr("No file was left out."))
        text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        stop = buttons.addButton(
            self.tr("Stop watching"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        stop.clicked.connect(self.stop_requested)
        stop.clicked.connect(self.reject)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(lead)
        column.addWidget(text, 1)
        column.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)


class WatchingCommands(QObject):
    """Connects the menu entry to what watches."""

    def __init__(self, place: Workplace, watching: Watching, settings: Settings) -> None:
        super().__init__(place)
        self._window = place.window
        self._watching = watching
        self._settings = settings
        self._action = place.actions["watch_folder"]
        self._unwatched = self._action.text()
        self._action.triggered.connect(self._on_triggered)
        watching.changed.connect(self._on_changed)
        watching.taken_in.connect(self._on_taken_in)
        if place.window.library:
            watching.open_library(place.window.library)

    @Slot()
    def _on_triggered(self) -> None:
        self._on_changed()  # the tick says what is, not what was clicked
        if self._watching.folder:
            dialog = WatchDialog(self._watching, self._window)
            dialog.stop_requested.connect(self._watching.stop)
            dialog.open()
            return
        chooser = FileDialog(self._window, self._settings, self.tr("Watch a folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._on_chosen)
        chooser.open()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._settings.folder = str(Path(name).parent)
        self._watching.start(Path(name))

    @Slot()
    def _on_changed(self) -> None:
        folder = self._watching.folder
        self._action.setChecked(folder is not None)
        if folder is None:
            self._action.setText(self._unwatched)
            return
        name = shortened(folder.name or str(folder), _LONGEST_NAME)
        text = self.tr("Watching “{name}”…").format(name=name)
        self._action.setText(text.replace("&", "&&"))
        if self._watching.is_gone:
            self._window.status.say(
                self.tr("The watched folder {folder} is not there; Reviewer waits for it.").format(
                    folder=isolated(str(folder))
                )
            )

    @Slot(object)
    def _on_taken_in(self, report: ImportReport) -> None:
        self._window.status.end_progress()
        said = []
        if report.added:
            said.append(self.tr("%n article(s) from the watched folder", "", report.added))
        if report.refused:
            said.append(self.tr("%n left out: see File, watched folder", "", len(report.refused)))
        if said:
            self._window.status.say(", ".join(said) + ".")
