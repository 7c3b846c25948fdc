"""How the window looks: scheme, sizes, faces, preferences; changed while it runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui import theme
from reviewer.gui.looking import LARGEST_TEXT, SMALLEST_TEXT, Looking
from reviewer.gui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace


class Looks(QObject):
    """Applies the settings that concern looks to a window, and opens the preferences."""

    preferred = Signal()  # preferences were stored

    def __init__(
        self, application: QApplication, place: Workplace, settings: Settings, author: str
    ) -> None:
        super().__init__(place)
        self._application = application
        self._place = place
        self._settings = settings
        self._author = author
        self._shown = Looking.of(settings)
        actions = place.actions
        actions["larger"].triggered.connect(self._on_larger)
        actions["smaller"].triggered.connect(self._on_smaller)
        actions["preferences"].triggered.connect(self._on_preferences)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)

    @Slot()
    def _on_larger(self) -> None:
        self._resize(1)

    @Slot()
    def _on_smaller(self) -> None:
        self._resize(-1)

    @Slot()
    def _on_preferences(self) -> None:
        dialog = Preferences(self._settings, self._author, self._place.window)
        dialog.look_tried.connect(self._show)
        dialog.rejected.connect(self._on_cancelled)
        dialog.accepted.connect(dialog.store)
        dialog.accepted.connect(self.preferred)
        dialog.open()

    @Slot()
    def _on_cancelled(self) -> None:
        self._show(Looking.of(self._settings))

    @Slot()
    def _on_scheme(self) -> None:
        wanted = self._shown.theme(self._application.styleHints().colorScheme())
        theme.dress(self._application, wanted)
        self._place.set_look(wanted, self._shown.text_size)

    @Slot(object)
    def _show(self, looking: Looking) -> None:
        if looking != self._shown:
            self._shown = looking
            self._on_scheme()

    def _resize(self, by: int) -> None:
        size = max(SMALLEST_TEXT, min(LARGEST_TEXT, self._shown.text_size + by))
        self._settings.text_size = size
        self._show(replace(self._shown, text_size=size))
