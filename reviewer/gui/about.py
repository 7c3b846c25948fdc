"""About Reviewer: versions, licences of what is shipped, where the files lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.desk import libraries
from reviewer.gui.diagnostics import all_versions
from reviewer.gui.dialogs import closing_button
from reviewer.gui.journal import homely
from reviewer.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.theme import Theme

_ICON = 56


class About(QDialog):
    """Says what this program is and what it is made of."""

    diagnostics_wanted = Signal()

    def __init__(self, folder: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Reviewer"))
        self.resize(min(1000, theme.scaled(600)), min(700, theme.scaled(560)))
        self._folder = folder
        shown = ", ".join(f"{name}\u00a0{version}" for name, version in all_versions())
        said = QLabel(
            self.tr(
                "Reads news articles without their boilerplate and keeps what is wrong in them."
            ),
            wordWrap=True,
        )
        self._versions = QLabel(shown, wordWrap=True)
        self._versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._versions.setAccessibleName(shown)
        text = QPlainTextEdit(_licences(self.tr("Licences of what is shipped")), readOnly=True)
        text.setAccessibleName(self.tr("Licences"))
        text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._heading())
        for widget in (said, self._versions):
            column.addWidget(widget)
        column.addWidget(text, 1)
        column.addLayout(self._buttons())

    @Slot()
    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _heading(self) -> QHBoxLayout:
        icon, title = QLabel(), QLabel("Reviewer")
        icon.setPixmap(QIcon(str(resource("icons", "reviewer.svg"))).pixmap(_ICON, _ICON))
        title.setProperty("role", "title")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(icon)
        row.addWidget(title, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        folder = QPushButton(self.tr("Open the data folder"))
        folder.setToolTip(homely(self._folder))
        folder.clicked.connect(self._on_folder)
        copy = QPushButton(self.tr("Copy diagnostics"))
        copy.setToolTip(self.tr("Versions, settings and the end of the log; no text of articles"))
        copy.clicked.connect(self.diagnostics_wanted)
        for button in (folder, copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(closing_button(self))
        return row


def _licences(title: str) -> str:
    shipped = [("Reviewer", "", "Apache-2.0")]
    fonts = [("Inter", "", "OFL-1.1"), ("Source Serif 4", "", "OFL-1.1")]
    lines = [
        "   ".join(filter(None, (name, version, licence or "–")))
        for name, version, licence in (*shipped, *fonts, *libraries())
    ]
    return "\n".join([title, "", *lines])
