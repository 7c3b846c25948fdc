"""Lengths of dialogs in step with the size of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LETTERS = 13  # pixels of the style sheet's letters at scale 1
_FRAME = QSize(40, 60)  # pixels of the screen that are left beside a dialog


def in_step(widget: QWidget, pixels: int) -> int:
    """Return a length, given as it is at scale 1, for the letters of a widget, in pixels."""
    widget.ensurePolished()
    return round(pixels * QFontInfo(widget.font()).pixelSize() / _LETTERS)


def size_in_step(widget: QWidget, width: int, height: int) -> QSize:
    """Return a size, given as it is at scale 1, for the letters of a dialog; it fits the screen."""
    room = widget.screen().availableSize() - _FRAME
    return QSize(in_step(widget, width), in_step(widget, height)).boundedTo(room)
