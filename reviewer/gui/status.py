"""The status bar: what is saved, what is under way, and the keys of the moment."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

_SHOWN_AFTER_MS = 500  # what takes less needs no progress bar
_MESSAGE_MS = 8000


class Status(QStatusBar):
    """Says "saved" after the commit, and not before."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._saved = QLabel()
        self._saved.setAccessibleName(self.tr("Saving"))
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMaximumWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._counted = QLabel()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("flat", True)
        self._keys = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._lasting = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._lasting.setProperty("role", "chip")
        self._lasting.hide()
        self.addWidget(self._saved)
        self.addWidget(self._lasting)
        self.addWidget(self._said)
        for widget in (self._counted, self._bar, self.cancel):
            self.addWidget(widget)
            widget.hide()
        self.addPermanentWidget(self._keys)
        self._silence = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._silence.timeout.connect(self._said.clear)
        self._delay = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._delay.timeout.connect(self._on_slow)

    @property
    def saved_text(self) -> str:
        """What the bar says of saving."""
        return self._saved.text()

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._said.text()

    @property
    def lasting(self) -> str:
        """What holds until further notice."""
        return self._lasting.text()

    def say(self, text: str) -> None:
        """Show a sentence for some seconds."""
        self._said.setText(text)
        self._silence.start()

    def keep_saying(self, text: str) -> None:
        """Show what holds until further notice; an empty text ends it."""
        self._lasting.setText(text)
        self._lasting.setVisible(bool(text))

    def show_keys(self, text: str) -> None:
        """Show the keys that are wanted most."""
        self._keys.setText(text)

    def forget(self) -> None:
        """Say nothing of saving: another library."""
        self._saved.clear()

    @Slot()
    def show_saving(self) -> None:
        """Say that something is not on disk yet."""
        self._saved.setText(self.tr("Saving…"))

    @Slot()
    def show_saved(self) -> None:
        """Say that everything is on disk, and since when."""
        moment = QLocale().toString(QTime.currentTime(), "HH:mm:ss")
        self._saved.setText(self.tr("Saved at {time}").format(time=moment))

    @Slot()
    def show_unsaved(self) -> None:
        """Say that the last change is not on disk."""
        self._saved.setText(self.tr("Not saved"))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far an import is, once it takes long."""
        self._show_progress(self.tr("Importing {done} of {total}"), done, total)

    @Slot(int, int)
    def show_cleaning(self, done: int, total: int) -> None:
        """Show how far cleaning again is, once it takes long."""
        self._show_progress(self.tr("Cleaning again {done} of {total}"), done, total)

    @Slot(int, int)
    def show_marking(self, done: int, total: int) -> None:
        """Show how far an act on many articles is, once it takes long."""
        self._show_progress(self.tr("Marking {done} of {total}"), done, total)

    @Slot(int, int)
    def show_copying(self, done: int, total: int) -> None:
        """Show how far a copy of the library is, once it takes long."""
        self._show_progress(self.tr("Copying the library {done} of {total}"), done, total)

    def _show_progress(self, said: str, done: int, total: int) -> None:
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._counted.setText(said.format(done=done, total=total))
        if not self._bar.isVisible() and not self._delay.isActive():
            self._delay.start()

    def end_progress(self) -> None:
        """Hide the progress."""
        self._delay.stop()
        for widget in (self._counted, self._bar, self.cancel):
            widget.hide()

    @Slot()
    def _on_slow(self) -> None:
        for widget in (self._counted, self._bar, self.cancel):
            widget.show()
