"""What an empty library shows: how to fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_ICON = 72


class Welcome(QWidget):
    """Offers to open files, a folder, or the five sample articles."""

    def __init__(self, files: QAction, samples: QAction) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "reviewer.svg"))).pixmap(_ICON, _ICON))
        title = QLabel(self.tr("No article yet"))
        title.setProperty("role", "title")
        text = QLabel(
            self.tr(
                "Drop text files, saved web pages or folders here.\n"
                "Reviewer takes out cookie banners, share buttons and “read also” links,\n"
                "and you tag what is wrong in the rest."
            )
        )
        text.setProperty("role", "lead")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        self._files = _button(files, self.tr("Import files…"), primary=True)
        buttons.addWidget(self._files)
        buttons.addWidget(_button(samples, self.tr("Try the five sample articles")))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (icon, title, text):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)

    def show_key(self, name: str) -> None:
        """Print the key that imports files."""
        self._files.setText(f"{self._files.accessibleName()}   {name}".rstrip())


def _button(action: QAction, text: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.clicked.connect(action.trigger)
    button.setAccessibleName(action.text())
    return button
