"""A sheet of text to read: with what was struck and what was added, or plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewer.records import Piece, PieceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.theme import Theme

_SIZE = 17  # pixels of the reading face
_MARGIN = 22
_TINT = 34  # of 255


class TextSheet(QTextEdit):
    """Shows text that can't be selected: whoever copies gets the record's own, to the letter."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(_MARGIN)
        self._theme = theme

    def show_text(self, text: str) -> None:
        """Show a plain text."""
        self.show_pieces([Piece(PieceKind.SAME, text)])

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show pieces: struck ones struck through, added ones underlined, each in its colour."""
        at = self.verticalScrollBar().value()
        self.clear()
        formats = {kind: self._format(kind) for kind in PieceKind}
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for former, piece in zip((None, *pieces), pieces, strict=False):
            if former and former.kind is PieceKind.STRUCK and piece.kind is PieceKind.ADDED:
                cursor.insertText(" ", formats[PieceKind.SAME])
            cursor.insertText(piece.text, formats[piece.kind])
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(at)

    def _format(self, kind: PieceKind) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.reading_font(self._theme.scaled(_SIZE)))
        colours = {PieceKind.STRUCK: self._theme.error, PieceKind.ADDED: self._theme.added}
        made.setForeground(QColor(colours.get(kind, self._theme.text)))
        if kind is not PieceKind.SAME:
            tint = QColor(colours[kind])
            tint.setAlpha(_TINT)
            made.setBackground(tint)
        made.setFontStrikeOut(kind is PieceKind.STRUCK)
        made.setFontUnderline(kind is PieceKind.ADDED)
        return made
