"""A label for words of ours or foreign ones, which are never taken for rich text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(role: str) -> QLabel:
    """Return a label that wraps, in the style of a role."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
