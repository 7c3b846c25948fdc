"""The file dialog, in the folder that was used last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from reviewer.gui.settings import Settings


class FileDialog(QFileDialog):
    """Qt's file dialog, with the words that Qt's own French file lacks."""

    def __init__(self, parent: QWidget, settings: Settings, title: str) -> None:
        super().__init__(parent, title, settings.folder or str(Path.home()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Look in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Files of type:"))
