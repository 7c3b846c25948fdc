"""Keys that a line editor would take, but that belong to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reviewer.gui.overrides import override

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


class LeavesKeys(QObject):
    """An event filter for line editors that does nothing else."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_to_window(event):
            return True
        return super().eventFilter(watched, event)
