"""Which keys do what: the defaults of the menus, what an editor changed, and what may be a key."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reviewer.gui.key_names import combination
from reviewer.gui.menus import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.gui.actions import Actions
    from reviewer.gui.menus import Entry
    from reviewer.gui.settings import Settings

CATEGORY = "tag:"  # begins the names of actions whose keys are the categories' own

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT = Qt.KeyboardModifier.AltModifier
_LEAVING = {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_MOVING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_TYPING = {"Ctrl+A", "Ctrl+X", "Ctrl+V"}  # every field's own


class Refused(Enum):
    """Why a key can't be an action's."""

    LEAVES = auto()  # Esc and Tab lead out of fields
    MOVES = auto()  # arrows move the caret
    TYPES = auto()  # typing would trigger it
    OPENS = auto()  # the letter of a menu


class KeyMap(QObject):
    """The keys of a window's actions; only what differs from the defaults is remembered."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions = actions
        self._settings = settings
        self._entries = {e.name: e for menu in actions.menus for e in menu.entries}
        self._own = {
            name: keys
            for name, keys in settings.keys().items()
            if name in self._entries and not name.startswith(CATEGORY)
        }
        for name in self._own:
            self._apply(name)

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, in portable spelling; the first is the printed one."""
        return self._own.get(name, self._defaults(name))

    def is_own(self, name: str) -> bool:
        """Whether an action has other keys than by default."""
        return name in self._own

    @property
    def has_own(self) -> bool:
        """Whether any action has other keys than by default."""
        return bool(self._own)

    def owners(self, key: str, but: str = "") -> list[str]:
        """Return the actions, but for one, that a key is one of."""
        wanted = _portable(key)
        return [name for name in self._entries if name != but and wanted in self._portable_of(name)]

    def refusal(self, name: str, key: str) -> Refused | None:
        """Return why a key can't be an action's, or None if it can."""
        pressed = combination(key)
        bare = not pressed.keyboardModifiers() & _HELD
        if pressed.key() in _LEAVING:
            return Refused.LEAVES
        if pressed.key() in _MOVING and not pressed.keyboardModifiers() & _ALT:
            return Refused.MOVES
        if _portable(key) in _TYPING or (bare and not self._may_be_bare(name, pressed.key())):
            return Refused.TYPES
        return Refused.OPENS if _portable(key) in self._menu_keys() else None

    def assign(self, name: str, keys: Iterable[str]) -> None:
        """Give an action these keys, taking them from the actions that have them."""
        wanted = tuple(dict.fromkeys(_portable(key) for key in keys))
        for key in wanted:
            for owner in self.owners(key, but=name):
                left = tuple(k for k in self.keys(owner) if _portable(k) != key)
                self._set(owner, left)
        self._set(name, wanted)
        self._store()

    def reset(self, name: str) -> None:
        """Give an action its default keys back, taking them from the actions that have them."""
        self.assign(name, self._defaults(name))

    def reset_all(self) -> None:
        """Give all actions their default keys back."""
        names, self._own = tuple(self._own), {}
        for name in names:
            self._apply(name)
        self._store()

    def _set(self, name: str, keys: tuple[str, ...]) -> None:
        if keys == tuple(_portable(key) for key in self._defaults(name)):
            self._own.pop(name, None)
        else:
            self._own[name] = keys
        self._apply(name)

    def _apply(self, name: str) -> None:
        self.actions[name].setShortcuts([QKeySequence(key) for key in self.keys(name)])

    def _store(self) -> None:
        self._settings.set_keys(self._own)
        self.changed.emit()

    def _defaults(self, name: str) -> tuple[str, ...]:
        return self._entries[name].keys

    def _portable_of(self, name: str) -> list[str]:
        return [_portable(key) for key in self.keys(name)]

    def _may_be_bare(self, name: str, key: Qt.Key) -> bool:
        """Whether a key without Ctrl or Alt may be an action's: no field takes it for text."""
        is_function = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
        return is_function or self._entries[name].scope is Scope.READER

    def _menu_keys(self) -> Iterator[str]:
        for menu in self.actions.menus:
            yield QKeySequence.mnemonic(menu.title).toString()

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Yield the actions with the titles of their menus, in order."""
        for menu in self.actions.menus:
            for entry in menu.entries:
                yield menu.title, entry


def _portable(key: str) -> str:
    return QKeySequence(key).toString()
