"""What the window remembers between two days of work, as typed entries of one settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path


class TextSetting:
    """One remembered text, empty when nothing is remembered."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, owner: Settings, _: type) -> str:
        """Return the remembered text."""
        value = owner.file.value(self._key, "")
        return value if isinstance(value, str) else ""

    def __set__(self, owner: Settings, value: str) -> None:
        """Remember a text."""
        owner.file.setValue(self._key, value)


class NumberSetting:
    """One remembered whole number; what is not one counts as the default."""

    def __init__(self, key: str, default: int) -> None:
        self._key = key
        self._default = default

    def __get__(self, owner: Settings, _: type) -> int:
        """Return the remembered number."""
        value = str(owner.file.value(self._key, self._default))
        return int(value) if value.isdecimal() else self._default

    def __set__(self, owner: Settings, value: int) -> None:
        """Remember a number."""
        owner.file.setValue(self._key, value)


class ShapeSetting:
    """One remembered state of a widget, empty when nothing is remembered."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, owner: Settings, _: type) -> QByteArray:
        """Return the remembered state."""
        value = owner.file.value(self._key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def __set__(self, owner: Settings, value: QByteArray) -> None:
        """Remember a state."""
        owner.file.setValue(self._key, value)


class Settings:
    """The window's settings; language and scheme are empty for "as the system"."""

    language = TextSetting("interface/language")
    scheme = TextSetting("interface/scheme")
    text_size = NumberSetting("reader/text-size", 19)
    author = TextSetting("editor/name")
    folder = TextSetting("files/folder")
    export_form = TextSetting("export/form")
    export_scope = TextSetting("export/scope")
    export_columns = TextSetting("export/columns")
    article = TextSetting("queue/article")
    geometry = ShapeSetting("window/geometry")
    panes = ShapeSetting("window/panes")
    statistics = ShapeSetting("statistics/geometry")

    def __init__(self, path: Path) -> None:
        self.file = QSettings(str(path), QSettings.Format.IniFormat)
