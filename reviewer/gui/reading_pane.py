"""The middle pane: the reader with the find bar over it and the minimap beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewer.gui.find_bar import FindBar
from reviewer.gui.minimap import Minimap

if TYPE_CHECKING:
    from reviewer.gui.reader import Reader


class TextColumn(QWidget):
    """A text with its map beside it, under a line that says what may be done here."""

    def __init__(self, reader: Reader, *, is_active: bool) -> None:
        super().__init__()
        self.minimap = Minimap(reader)
        self.head = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.head.setProperty("role", "column" if is_active else "other column")
        self.head.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(reader, 1)
        row.addWidget(self.minimap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row, 1)


class ReadingPane(QWidget):
    """Arranges what belongs to the open article's text."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.setObjectName("reading_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.find_bar = FindBar()
        self.text = TextColumn(reader, is_active=True)
        self.minimap = self.text.minimap
        self._strips = QVBoxLayout()
        self.columns = QHBoxLayout()
        self.columns.setSpacing(0)
        self.columns.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._strips)
        column.addWidget(self.find_bar)
        column.addLayout(self.columns, 1)
        self.setFocusProxy(reader)

    def put_strip(self, strip: QWidget) -> None:
        """Put a strip over the text."""
        self._strips.addWidget(strip)
