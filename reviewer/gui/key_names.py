"""Keys as an editor reads them: in the interface's language, with the signs of keyboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_SIGNS = {
    Qt.Key.Key_Return: "↵",
    Qt.Key.Key_Enter: "↵",
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
}


def combination(key: QKeySequence | str) -> QKeyCombination:
    """Return the one press that a key is; it may not be empty."""
    pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # missing in PySide6’s stubs
    return pressed


def key_name(key: QKeySequence | str) -> str:
    """Name a key with what is held down, as "Ctrl+Maj+Z" or "Ctrl+↵"."""
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return ""
    native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    pressed = combination(sequence).key()
    if pressed not in _SIGNS:
        return native
    alone = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)
    return native.removesuffix(alone) + _SIGNS[pressed]


def names_of(action: QAction) -> list[str]:
    """Return the names of an action's keys, each once."""
    return list(dict.fromkeys(key_name(key) for key in action.shortcuts()))


def first_name(action: QAction) -> str:
    """Return the name of the key that is printed beside an action; empty for none."""
    return key_name(action.shortcut())


def said_by(action: QAction, name: str) -> str:
    """Return the key by which a sentence tells an action, or its name where it has none."""
    return first_name(action) or name


def plain(text: str) -> str:
    """Return an action's or menu's text without the marks of its letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def with_key(text: str, action: QAction) -> str:
    """Return a text with an action's key in brackets, if it has one."""
    name = first_name(action)
    return f"{text} ({name})" if name else text
