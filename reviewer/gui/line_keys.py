"""Keys that a line editor would take, but that belong to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_OURS = (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_K)  # export, whole original, search


def leaves_to_window(event: QKeyEvent) -> bool:
    """Refuse a line editor's claim on Ctrl+E and the like, and return whether that was done.

    On X11 they move the caret or delete, as in Emacs.
    """
    is_ours = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _OURS
    if is_ours and event.type() == QEvent.Type.ShortcutOverride:
        event.ignore()
        return True
    return False
