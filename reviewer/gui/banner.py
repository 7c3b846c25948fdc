"""The line over the articles that tells what is unusual about a library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton


class Banner(QFrame):
    """One sentence, and a button for what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Try again"))
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._said, 1)
        row.addWidget(self.button)
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._said.text()

    def say(self, text: str, button: str = "") -> None:
        """Show a sentence, and a button of that name; an empty one hides them."""
        self._said.setText(text)
        self.button.setText(button or self.button.text())
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))
