"""The offer to do to the same passages elsewhere what was just done to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.key_names import with_key

if TYPE_CHECKING:
    from reviewer.gui.actions import Actions


class SameOffer(QFrame):
    """A strip that stands in nobody's way: taken up by a key, or left alone."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._take = QPushButton(self.tr("Do the same there…"))
        self._take.setProperty("flat", True)
        self._take.clicked.connect(self.taken)
        leave = QPushButton(self.tr("Not now"))
        leave.setProperty("flat", True)
        leave.clicked.connect(self.hide)
        buttons = FlowLayout(4)
        buttons.addWidget(self._take)
        buttons.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.hide()

    def show_keys(self, actions: Actions) -> None:
        """Print the key in force."""
        self._take.setText(with_key(self.tr("Do the same there…"), actions["change_same"]))

    def show_count(self, count: int) -> None:
        """Offer it for so many annotations."""
        said = self.tr("%n other error(s) on the same passage, of the same category.", "", count)
        self._said.setText(said)
        self.show()
