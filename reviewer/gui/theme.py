"""Colours, faces and style of the window, light and dark."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from reviewer.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.records import Category

INTERFACE_FACE = "Inter"
READING_FACES = ("Source Serif 4", "Georgia", "serif")


_LENGTH = re.compile(r"\b(font-size|(?:min-)?(?:width|height)): (\d{2,})px")  # hairlines stay


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as #rrggbb; how large the interface is; the reading face.

    scale counts from 1.0, face is empty for the shipped one.
    """

    name: str
    window: str
    panel: str
    base: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    error: str
    added: str
    warning: str
    mark: str
    scale: float = 1.0
    face: str = ""

    def colour(self, category: Category) -> QColor:
        """Return a category's colour in this scheme."""
        return QColor(category.light if self.name == "light" else category.dark)

    def scaled(self, pixels: int) -> int:
        """Return a length of the interface, given as it is at scale 1, in pixels."""
        return round(pixels * self.scale)

    def reading_font(self, size: int) -> QFont:
        """Return the face for reading, in pixels."""
        return reading_font(size, self.face)


LIGHT = Theme(
    name="light",
    window="#f5f4f0",
    panel="#fbfaf8",
    base="#ffffff",
    raised="#f5f4f0",
    line="#dcd9d1",
    text="#1b1d21",
    muted="#5f6570",
    accent="#1f5fb4",
    accent_soft="#e4ecf7",
    on_accent="#ffffff",
    error="#b3261e",
    added="#1a6b3a",
    warning="#805300",
    mark="#ffe08a",
)
DARK = Theme(
    name="dark",
    window="#1b1c20",
    panel="#212327",
    base="#27292e",
    raised="#1e2024",
    line="#3c3f46",
    text="#e8e8e4",
    muted="#a4a9b2",
    accent="#85b4f5",
    accent_soft="#2b3a52",
    on_accent="#11151b",
    error="#ff9a91",
    added="#8fd9a8",
    warning="#f0c36a",
    mark="#6b5416",
)
CONTRAST = Theme(
    name="contrast",
    window="#000000",
    panel="#000000",
    base="#000000",
    raised="#141414",
    line="#9a9a9a",
    text="#ffffff",
    muted="#dcdcdc",
    accent="#ffd75e",
    accent_soft="#3d3300",
    on_accent="#000000",
    error="#ff9a91",
    added="#8ff0ae",
    warning="#ffd75e",
    mark="#5c4a00",
)
_SCHEMES = {scheme.name: scheme for scheme in (LIGHT, DARK, CONTRAST)}


def wanted_theme(scheme: str, system: Qt.ColorScheme) -> Theme:
    """Return the theme an editor asked for, or the one that the system shows."""
    return _SCHEMES.get(scheme) or (DARK if system == Qt.ColorScheme.Dark else LIGHT)


def load_faces(*prefixes: str) -> None:
    """Make the shipped faces known whose file names begin so."""
    for path in sorted(resource("fonts").glob("*.*f*")):
        if path.name.startswith(prefixes):
            QFontDatabase.addApplicationFont(str(path))


def reading_font(size: int, face: str = "") -> QFont:
    """Return a face for reading, in pixels: the one that is named, else the shipped one."""
    font = QFont([face, *READING_FACES] if face else list(READING_FACES))
    font.setPixelSize(size)
    return font


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application its palette and style sheet."""
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet in the colours of a theme, its letters and boxes at its scale."""
    sheet = resource("style", "reviewer.qss").read_text("utf-8")
    if theme.scale != 1:
        sheet = _LENGTH.sub(lambda m: f"{m[1]}: {theme.scaled(int(m[2]))}px", sheet)
    icons = "light" if theme.name == "light" else "dark"
    names = ("chevron", "chevron_up", "tick")
    images = {name: resource("icons", f"{name}-{icons}.svg").as_posix() for name in names}
    return Template(sheet).substitute(asdict(theme), **images)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.panel), QColor(theme.panel))
    for target, colour in (
        (role.Window, theme.panel),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.error),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.PlaceholderText, theme.muted),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Mid, theme.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.muted))
    return palette
