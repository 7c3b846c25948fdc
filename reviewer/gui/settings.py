"""What the window remembers between two days of work, as typed entries of one settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T", str, int, QByteArray)


class Setting(Generic[T]):
    """One remembered value; a stored value of the wrong kind counts as none."""

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default = default

    def __get__(self, owner: Settings, _: type) -> T:
        """Return the remembered value or the default."""
        value = owner.file.value(self._key, self._default)
        if isinstance(self._default, int) and isinstance(value, str):
            return cast("T", int(value)) if value.isdecimal() else self._default
        return cast("T", value) if isinstance(value, type(self._default)) else self._default

    def __set__(self, owner: Settings, value: T) -> None:
        """Remember a value."""
        owner.file.setValue(self._key, value)


class Settings:
    """The window's settings; language and scheme are empty for "as the system"."""

    language = Setting("interface/language", "")
    scheme = Setting("interface/scheme", "")
    text_size = Setting("reader/text-size", 19)
    author = Setting("editor/name", "")
    folder = Setting("files/folder", "")
    geometry = Setting("window/geometry", QByteArray())
    panes = Setting("window/panes", QByteArray())

    def __init__(self, path: Path) -> None:
        self.file = QSettings(str(path), QSettings.Format.IniFormat)
