"""The slim bar over two texts that words the difference that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from reviewer.gui.key_names import plain, with_key
from reviewer.gui.messages import isolated, shortened
from reviewer.records import ToldKind

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reviewer.gui.actions import Actions
    from reviewer.records import Difference, Told

_LONGEST = 60  # code points of a quote


class CompareBar(QFrame):
    """Says what differs, which of how many it is, and what can be done."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("compare_bar")
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._words.setAccessibleName(self.tr("Difference"))
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setProperty("role", "count")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        for text, name in (
            ("↑", "previous_difference"),
            ("↓", "next_difference"),
            (self.tr("Tag"), "tag_difference"),
            ("⇄", "other_text"),
            ("✕", "end_comparison"),
        ):
            row.addWidget(_Button(text, actions[name]))
        self.hide()

    @property
    def said(self) -> str:
        """What is said of the difference."""
        return self._words.text()

    @property
    def counted(self) -> str:
        """Which difference of how many is shown."""
        return self._count.text()

    def show_total(self, total: int, key: str) -> None:
        """Say how many differences there are, and the key that goes to the first."""
        said = self.tr("%n difference(s) in names, numbers, dates; {key} goes there", "", total)
        nothing = self.tr("No name, number or date was found to differ.")
        self._words.setText(said.format(key=key) if total else nothing)
        self._count.clear()

    def show_difference(self, difference: Difference, at: int, total: int) -> None:
        """Word a difference, which is the one numbered at, from one on."""
        kind = self._kind(difference.kind)
        left, right = difference.left, difference.right
        if left and right:
            said = self.tr("{kind}: “{left}” on the left, “{right}” on the right")
        elif left:
            said = self.tr("{kind}: “{left}” only on the left")
        else:
            said = self.tr("{kind}: “{right}” only on the right")
        self._words.setText(said.format(kind=kind, left=_quoted(left), right=_quoted(right)))
        self._count.setText(self.tr("{at} of {total}").format(at=at, total=total))

    def _kind(self, kind: ToldKind) -> str:
        return {
            ToldKind.NAME: self.tr("Name"),
            ToldKind.ROLE: self.tr("Role"),
            ToldKind.NUMBER: self.tr("Number"),
            ToldKind.DATE: self.tr("Date"),
        }[kind]


def _quoted(told: Told | None) -> str:
    return isolated(shortened(told.quote, _LONGEST)) if told else ""


class _Button(QPushButton):
    """Does what an action does, and says so with the key of the day."""

    def __init__(self, text: str, action: QAction) -> None:
        super().__init__(text)
        self._action = action
        self.setProperty("chip", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        name = plain(self._action.text())
        self.setAccessibleName(name)
        self.setToolTip(with_key(name, self._action))
        self.setEnabled(self._action.isEnabled())
