"""How the window looks: scheme, size of the text, preferences; changed while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui import theme
from reviewer.gui.dialogs import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace

_SMALLEST, _LARGEST = 13, 40  # pixels of the reading face


class Looks(QObject):
    """Applies the settings that concern looks to a window."""

    def __init__(self, application: QApplication, place: Workplace, settings: Settings) -> None:
        super().__init__(place)
        self._application = application
        self._place = place
        self._settings = settings
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
        dialog = Preferences(self._settings, self._place.window)
        dialog.accepted.connect(dialog.store)
        dialog.accepted.connect(self._on_scheme)
        dialog.open()

    @Slot()
    def _on_scheme(self) -> None:
        wanted = theme.wanted_theme(
            self._settings.scheme, self._application.styleHints().colorScheme()
        )
        theme.dress(self._application, wanted)
        self._place.set_look(wanted, self._settings.text_size)

    def _resize(self, by: int) -> None:
        size = self._settings.text_size + by
        self._settings.text_size = max(_SMALLEST, min(_LARGEST, size))
        self._on_scheme()
