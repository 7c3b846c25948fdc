"""A line that asks why a colleague's error is changed; it may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reviewer.gui.details_fields import label_of
from reviewer.gui.line_keys import LeavesKeys


class WhyLine(QWidget):
    """Is there while there is something to give a reason for."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Why the change? (may stay empty)"))
        self._line.installEventFilter(LeavesKeys(self._line))
        self._line.returnPressed.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label_of(self._line))
        column.addWidget(self._line)
        self.hide()

    def take(self) -> str:
        """Return what was typed, and forget it."""
        typed = self._line.text().strip()
        self._line.clear()
        return typed
