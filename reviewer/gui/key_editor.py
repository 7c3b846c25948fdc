"""The keyboard map, to be changed: every action with its keys, and what a new key takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.dialogs import closing_button
from reviewer.gui.key_catcher import KeyCatcher
from reviewer.gui.key_list import KeyList
from reviewer.gui.key_map import CATEGORY, KeyMap, Refused
from reviewer.gui.key_names import key_name, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.gui.theme import Theme


class KeyEditor(QDialog):
    """Lists all actions by menu; a key that is pressed counts at once."""

    def __init__(self, keys: KeyMap, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change the keys"))
        self.resize(min(1180, theme.scaled(680)), min(720, theme.scaled(620)))
        self._keys = keys
        self._adds = False  # the next key comes beside those that are there
        self._offered = ""  # a key that another action has, pressed once
        self._make_widgets()
        self._lay_out()
        self._say(self.tr("Choose an action, then press Enter and its new key."))
        self._filter.textChanged.connect(self._tree.filter)
        self._tree.currentItemChanged.connect(self._on_current)
        self._tree.itemActivated.connect(self._on_set)
        self._catcher.caught.connect(self._on_caught)
        self._catcher.left.connect(self._on_left)
        self._on_current()

    @property
    def said(self) -> str:
        """The sentence below the list."""
        return self._said.text()

    # --- what the editor does

    @Slot()
    def _on_set(self) -> None:
        self._ask(adds=False)

    @Slot()
    def _on_add(self) -> None:
        self._ask(adds=True)

    @Slot()
    def _on_clear(self) -> None:
        if self._name:
            self._keys.assign(self._name, ())

    @Slot()
    def _on_reset(self) -> None:
        if self._name:
            self._keys.reset(self._name)

    @Slot()
    def _on_reset_all(self) -> None:
        self._keys.reset_all()
        self._say(self.tr("All keys are as they were at first."))

    def _ask(self, *, adds: bool) -> None:
        if not self._name:
            return
        self._adds, self._offered = adds, ""
        self._catcher.show()
        self._catcher.setFocus()
        self._say(self.tr("Press the key for “{action}”; Esc leaves it as it is."))

    @Slot(str)
    def _on_caught(self, key: str) -> None:
        refused = self._keys.refusal(self._name, key)
        owners = self._keys.owners(key, but=self._name)
        if refused:
            self._say(self._reason(refused), key)
        elif any(owner.startswith(CATEGORY) for owner in owners):
            self._say(
                self.tr("{key} tags with “{owner}”. Change the category’s key first."),
                key,
                owners[0],
            )
        elif owners and key != self._offered:
            self._offered = key
            self._say(self._clash(owners[0]), key, owners[0])
        else:
            kept = self._keys.keys(self._name) if self._adds else ()
            self._keys.assign(self._name, (*kept, key))
            self._say(self.tr("{key} now does “{action}”."), key)
            self._tree.setFocus()

    @Slot()
    def _on_left(self) -> None:
        if self._catcher.isVisible():
            self._catcher.hide()
            self._tree.setFocus()

    def _clash(self, owner: str) -> str:
        if len(self._keys.keys(owner)) > 1:
            return self.tr(
                "{key} does “{owner}”, which keeps its other keys. Press it again to take it, or "
                "another key."
            )
        return self.tr(
            "{key} does “{owner}”, which would have no key left. Press it again to take it, or "
            "another key."
        )

    def _reason(self, refused: Refused) -> str:
        return {
            Refused.LEAVES: self.tr("{key} leads out of fields and windows. Press another key."),
            Refused.MOVES: self.tr("{key} moves the caret. Hold Alt with it, or another key."),
            Refused.TYPES: self.tr(
                "{key} is needed for typing. Hold Ctrl or Alt with it, or take a key from F1 to "
                "F12."
            ),
            Refused.OPENS: self.tr("{key} opens a menu. Press another key."),
        }[refused]

    def _say(self, text: str, key: str = "", owner: str = "") -> None:
        of = {"key": key_name(key), "action": self._text(self._name), "owner": self._text(owner)}
        self._said.setText(text.format(**of))
        self._said.setAccessibleName(self._said.text())

    def _text(self, name: str) -> str:
        return plain(self._keys.actions[name].text()) if name else ""

    @property
    def _name(self) -> str:
        return self._tree.current

    @Slot()
    def _on_current(self) -> None:
        may = bool(self._name) and not self._name.startswith(CATEGORY)
        for button in self._acting:
            button.setEnabled(may)
        if self._name.startswith(CATEGORY):
            self._say(self.tr("The keys of categories belong to the categories themselves."))

    # --- widgets

    def _make_widgets(self) -> None:
        self._filter = QLineEdit(clearButtonEnabled=True)
        self._filter.setPlaceholderText(self.tr("Find an action"))
        self._filter.setAccessibleName(self.tr("Find an action"))
        self._tree = KeyList(self._keys)
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._catcher = KeyCatcher()
        self._catcher.hide()
        self._acting = [
            self._button(self.tr("Set the key (↵)"), self._on_set),
            self._button(self.tr("Add a key (+)"), self._on_add, "+"),
            self._button(self.tr("No key (Del)"), self._on_clear, "Del"),
            self._button(self.tr("As at first (R)"), self._on_reset, "R"),
        ]

    def _button(self, text: str, act: Callable[[], None], key: str = "") -> QPushButton:
        """Return a button that does not take Enter, with a key that counts in the list."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        if key:
            shortcut = QShortcut(QKeySequence(key), self._tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        for button in self._acting:
            acts.addWidget(button)
        acts.addStretch()
        below = QHBoxLayout()
        below.addWidget(self._button(self.tr("All as at first"), self._on_reset_all))
        below.addStretch()
        closing = closing_button(self)
        for close in closing.findChildren(QPushButton):
            close.setAutoDefault(False)  # Enter is the list's
        below.addWidget(closing)
        column = QVBoxLayout(self)
        column.setSpacing(9)
        column.addWidget(self._filter)
        column.addWidget(self._tree, 1)
        column.addWidget(self._said)
        column.addWidget(self._catcher)
        column.addLayout(acts)
        column.addLayout(below)
        self._tree.setFocus()
