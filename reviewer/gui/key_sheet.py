"""The sheet of all keys, set like a page: to be read, searched and learnt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QTextEdit, QVBoxLayout

from reviewer.gui.dialogs import closing_button
from reviewer.gui.key_names import key_name, names_of, plain
from reviewer.gui.theme import INTERFACE_FACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reviewer.gui.key_map import KeyMap
    from reviewer.gui.theme import Theme

    _Group = tuple[str, list[tuple[str, list[str]]]]  # title; what is done, with its keys

_COLUMNS = 2


class KeySheet(QDialog):
    """Shows the keys in force, grouped by menu, in two columns."""

    change_requested = Signal()

    def __init__(self, keys: KeyMap, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard map"))
        self.resize(min(1180, theme.scaled(940)), min(720, theme.scaled(680)))
        self._keys = keys
        self._theme = theme
        self._filter = QLineEdit(clearButtonEnabled=True)
        self._filter.setPlaceholderText(self.tr("Find an action or a key"))
        self._filter.setAccessibleName(self.tr("Find an action or a key"))
        self._paper = QTextEdit(readOnly=True)
        self._paper.setObjectName("sheet")
        self._paper.setAccessibleName(self.tr("Keyboard map"))
        self._paper.setTabChangesFocus(True)
        self._paper.document().setDocumentMargin(18)
        change = QPushButton(self.tr("Change the keys…"))
        change.setAutoDefault(False)
        change.clicked.connect(self.change_requested)
        below = QHBoxLayout()
        below.addWidget(change)
        below.addStretch()
        below.addWidget(closing_button(self))
        column = QVBoxLayout(self)
        column.addWidget(self._filter)
        column.addWidget(self._paper, 1)
        column.addLayout(below)
        self._filter.textChanged.connect(self._on_filter)
        keys.changed.connect(self._on_keys)
        self._on_filter("")
        self._filter.setFocus()

    @property
    def text(self) -> str:
        """What the sheet says."""
        return self._paper.toPlainText()

    @Slot()
    def _on_keys(self) -> None:
        self._on_filter(self._filter.text())

    @Slot(str)
    def _on_filter(self, wanted: str) -> None:
        groups = [(title, _matching(rows, wanted)) for title, rows in self._groups()]
        self._write([group for group in groups if group[1]])

    def _groups(self) -> list[_Group]:
        actions = self._keys.actions
        groups = [
            (
                plain(menu.title),
                [
                    (plain(entry.text), names_of(actions[entry.name]))
                    for entry in menu.entries
                    if actions[entry.name].shortcuts()
                ],
            )
            for menu in actions.menus
        ]
        return [*groups, (self.tr("In the text and the form"), self._native())]

    def _native(self) -> list[tuple[str, list[str]]]:
        return [
            (what, [key_name(key) for key in keys])
            for what, keys in (
                (self.tr("Move the caret; with Shift, select"), ("Left", "Right", "Up", "Down")),
                (self.tr("By words; with Shift, select"), ("Ctrl+Left", "Ctrl+Right")),
                (self.tr("Save the form"), ("Return", "Ctrl+Return")),
                (self.tr("Back to the text, keeping what was typed"), ("Esc",)),
                (self.tr("Menus, by their letter"), ("F10",)),
            )
        ]

    # --- the page

    def _write(self, groups: Sequence[_Group]) -> None:
        self._paper.clear()
        cursor = self._paper.textCursor()
        if not groups:
            cursor.insertText(self.tr("No action and no key is called that."))
            return
        cursor.insertText(
            self.tr("Single letters and digits act while the text has the focus."), self._format()
        )
        columns = _balanced(groups)
        outer = cursor.insertTable(1, _COLUMNS, _table([50, 50]))
        for number, shown in enumerate(columns):
            inside = outer.cellAt(0, number).firstCursorPosition()
            for title, rows in shown:
                self._write_group(inside, title, rows)
        self._paper.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_group(
        self, cursor: QTextCursor, title: str, rows: list[tuple[str, list[str]]]
    ) -> None:
        heading = self._format(bold=True)
        heading.setForeground(QColor(self._theme.accent))
        space = QTextBlockFormat()
        space.setTopMargin(self._theme.scaled(9))
        cursor.setBlockFormat(space)
        cursor.insertText(title, heading)
        table = cursor.insertTable(len(rows), 2, _table([64, 36]))
        for number, (what, names) in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(what, self._format())
            inside = table.cellAt(number, 1).firstCursorPosition()
            for place, name in enumerate(names):
                inside.insertText("  " if place else "", self._format())
                inside.insertText(f"\u00a0{name}\u00a0", self._cap())
        cursor.setPosition(table.lastPosition() + 1)
        cursor.insertBlock(QTextBlockFormat())

    def _format(self, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        font = QFont(INTERFACE_FACE)
        font.setPixelSize(self._theme.scaled(13))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        made.setFont(font)
        made.setForeground(QColor(self._theme.text))
        return made

    def _cap(self) -> QTextCharFormat:
        made = self._format(bold=True)
        made.setBackground(QColor(self._theme.accent_soft))
        return made


def _matching(rows: list[tuple[str, list[str]]], wanted: str) -> list[tuple[str, list[str]]]:
    sought = wanted.strip().casefold()
    return [
        (what, names)
        for what, names in rows
        if sought in what.casefold() or any(sought == name.casefold() for name in names)
    ]


def _balanced(groups: Sequence[_Group]) -> list[list[_Group]]:
    """Return the groups in columns of about the same height, in order."""
    columns: list[list[_Group]] = [[] for _ in range(_COLUMNS)]
    total = sum(len(rows) + 2 for _, rows in groups)
    done = 0
    for group in groups:
        height = len(group[1]) + 2
        columns[min(_COLUMNS - 1, _COLUMNS * (done + height // 2) // total)].append(group)
        done += height
    return columns


def _table(widths: Sequence[int]) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(2)
    made.setCellSpacing(0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
    )
    return made
