"""How a window looks, as a value: scheme, sizes, the reading face."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from reviewer.gui.theme import wanted_theme

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reviewer.gui.settings import Settings
    from reviewer.gui.theme import Theme

SMALLEST_TEXT, LARGEST_TEXT = 13, 60  # pixels of the reading face
SCALES = (90, 100, 110, 125, 150, 175, 200)  # per cent of the interface's own size


@dataclass(frozen=True, slots=True)
class Looking:
    """What an editor chose: scheme ("" as the system), scale in per cent, face ("" the shipped)."""

    scheme: str = ""
    scale: int = 100
    face: str = ""
    text_size: int = 19

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return what is remembered; a size that nobody could read counts as the nearest."""
        return cls(
            scheme=settings.scheme,
            scale=min(SCALES, key=lambda scale: abs(scale - settings.scale)),
            face=settings.face,
            text_size=max(SMALLEST_TEXT, min(LARGEST_TEXT, settings.text_size)),
        )

    def store(self, settings: Settings) -> None:
        """Remember it."""
        settings.scheme = self.scheme
        settings.scale = self.scale
        settings.face = self.face
        settings.text_size = self.text_size

    def theme(self, system: Qt.ColorScheme) -> Theme:
        """Return the theme for it, where the system shows a scheme of its own."""
        wanted = wanted_theme(self.scheme, system)
        return replace(wanted, scale=self.scale / 100, face=self.face)
