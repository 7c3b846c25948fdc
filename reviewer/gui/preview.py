"""The sentence of an error before and after its correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from reviewer.gui.messages import shortened
from reviewer.gui.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation

_SIZE = 15
_CONTEXT = 32
_LONGEST = 160  # code points of a quote
_MARGIN = 4  # pixels
_HIGHEST = 150  # pixels; a longer passage scrolls


class Preview(QTextEdit):
    """Shows what stands before, the quote struck through, the correction, what follows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sentence before and after the correction"))
        self.document().setDocumentMargin(0)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of another scheme from the next sentence on."""
        self._theme = theme

    def show_correction(self, annotation: Annotation, correction: str) -> None:
        """Show the passage around a quote with its correction."""
        self.clear()
        before = annotation.prefix.rpartition("\n")[2]
        after = annotation.suffix.partition("\n")[0]
        cursor = self.textCursor()
        cursor.insertText("…" + before if len(before) == _CONTEXT else before, self._format())
        struck = self._format(self._theme.error)
        struck.setFontStrikeOut(bool(correction))
        cursor.insertText(shortened(annotation.quote, _LONGEST), struck)
        if correction:
            added = self._format(self._theme.added)
            tint = QColor(self._theme.added)
            tint.setAlpha(36)
            added.setBackground(tint)
            cursor.insertText(" ", self._format())
            cursor.insertText(correction, added)
        cursor.insertText(after + "…" if len(after) == _CONTEXT else after, self._format())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + _MARGIN
        self.setFixedHeight(min(self._theme.scaled(_HIGHEST), height))

    def _format(self, colour: str = "") -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(self._theme.reading_font(self._theme.scaled(_SIZE)))
        characters.setForeground(QColor(colour or self._theme.text))
        return characters

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
