"""A page as a QTextDocument: one block a line, set for reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reviewer.gui.page import Role
from reviewer.gui.theme import INTERFACE_FACE, reading_font

if TYPE_CHECKING:
    from reviewer.gui.page import Page
    from reviewer.gui.theme import Theme

BAR_ROLES = (Role.MARK, Role.REMOVED, Role.REASON)
_INDENT = 13  # pixels between the bar and the words of what was removed


@dataclass(frozen=True, slots=True)
class _Look:
    """How a role looks; size and margins are shares of the text size, leading of the line."""

    size: float = 1.0
    above: float = 0.0
    below: float = 0.75
    leading: int = 122
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = "text"
    interface: bool = False
    italic: bool = False


_BOLD = QFont.Weight.DemiBold
_LOOKS = {
    Role.TITLE: _Look(1.45, 0.0, 0.3, 104, _BOLD),
    Role.FACTS: _Look(0.68, 0.0, 1.3, 110, colour="muted", interface=True),
    Role.BODY: _Look(),
    Role.HEADING: _Look(1.08, 0.5, 0.45, 112, _BOLD),
    Role.STANDFIRST: _Look(1.05, weight=_BOLD),
    Role.CAPTION: _Look(0.78, 0.1, 0.9, 118, colour="muted", interface=True),
    Role.DIMMED: _Look(colour="muted", italic=True),
    Role.MARK: _Look(0.66, 0.1, 0.75, 115, colour="muted", interface=True),
    Role.REMOVED: _Look(0.85, 0.0, 0.15, 115, colour="muted"),
    Role.REASON: _Look(0.64, 0.0, 0.7, 115, colour="muted", interface=True),
    Role.EMPTY: _Look(0.78, 0.4, 0.9, 118, colour="muted", interface=True),
}


def fill(document: QTextDocument, page: Page, theme: Theme, size: int) -> None:
    """Replace a document's text by a page; size is that of the reading face, in pixels."""
    document.setUndoRedoEnabled(False)
    document.clear()
    formats = {role: _formats(look, role, theme, size) for role, look in _LOOKS.items()}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, line in enumerate(page.lines):
        block, characters = formats[line.role]
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(characters)
        cursor.insertText(line.text, characters)
    cursor.endEditBlock()


def _formats(
    look: _Look, role: Role, theme: Theme, size: int
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block = QTextBlockFormat()
    block.setTopMargin(round(look.above * size))
    block.setBottomMargin(round(look.below * size))
    block.setLineHeight(look.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if role in BAR_ROLES:
        block.setLeftMargin(_INDENT)
    font = reading_font(round(look.size * size))
    if look.interface:
        font = QFont(INTERFACE_FACE)
        font.setPixelSize(max(11, round(look.size * size)))
    font.setWeight(look.weight)
    font.setItalic(look.italic)
    characters = QTextCharFormat()
    characters.setFont(font)
    characters.setForeground(QColor(getattr(theme, look.colour)))
    return block, characters
