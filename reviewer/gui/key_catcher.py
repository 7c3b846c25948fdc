"""A field that takes the next key for what it is, whatever it would do elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from reviewer.gui.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_NO_KEYS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}


class KeyCatcher(QLineEdit):
    """Tells which key was pressed, with what was held down; Esc and Tab leave it."""

    caught = Signal(str)  # portable spelling
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Press the new key"))
        self.setPlaceholderText(self.tr("Press the new key"))

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and event.key() not in _NO_KEYS:
            self._catch(event)
        return True

    def _catch(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not held:
            self.left.emit()
        elif not event.isAutoRepeat():
            key = Qt.Key(event.key())
            is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
            if event.text() and event.text().isprintable() and not is_letter:
                held &= ~Qt.KeyboardModifier.ShiftModifier  # it made the sign that is meant
            self.caught.emit(QKeySequence(held.value | key.value).toString())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
