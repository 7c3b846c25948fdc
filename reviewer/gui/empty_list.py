"""What stands in the place of the list when no article matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class EmptyList(QWidget):
    """Says so, and offers to clear the filters."""

    def __init__(self, clear: Callable[[], object]) -> None:
        super().__init__()
        nothing = QLabel(self.tr("No article matches."))
        nothing.setProperty("role", "hint")
        button = QPushButton(self.tr("Clear the filters (Shift+Esc)"))
        button.clicked.connect(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(nothing)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
