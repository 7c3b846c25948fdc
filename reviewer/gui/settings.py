"""What the window remembers between two days of work, as typed entries of one settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
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


class ListSetting:
    """Some remembered texts, in order; none when nothing is remembered."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, owner: Settings, _: type) -> tuple[str, ...]:
        """Return the remembered texts."""
        value = owner.file.value(self._key, "")
        return tuple(value.split("\n")) if isinstance(value, str) and value else ()

    def __set__(self, owner: Settings, value: Sequence[str]) -> None:
        """Remember some texts; none of them may be empty or hold a line break."""
        owner.file.setValue(self._key, "\n".join(value))


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


_KEYS = "keys"  # group of the keys that an editor changed, by name of action


class Settings:
    """The window's settings; language and scheme are empty for "as the system".

    scale is a percentage, text_size in pixels, largest_file in millions of bytes.
    """

    LARGEST_FILE, MOST_FILES = 20, 100_000

    language = TextSetting("interface/language")
    scheme = TextSetting("interface/scheme")
    scale = NumberSetting("interface/scale", 100)
    category_language = TextSetting("interface/category-language")
    face = TextSetting("reader/face")
    text_size = NumberSetting("reader/text-size", 19)
    author = TextSetting("editor/name")
    greeted = NumberSetting("editor/greeted", 0)
    library = TextSetting("files/library")
    libraries = ListSetting("files/libraries")
    folder = TextSetting("files/folder")
    largest_file = NumberSetting("files/largest", LARGEST_FILE)
    most_files = NumberSetting("files/most", MOST_FILES)
    export_form = TextSetting("export/form")
    export_scope = TextSetting("export/scope")
    export_columns = TextSetting("export/columns")
    article = TextSetting("queue/article")
    order = TextSetting("queue/order")
    geometry = ShapeSetting("window/geometry")
    panes = ShapeSetting("window/panes")
    categories = ShapeSetting("categories/geometry")
    statistics = ShapeSetting("statistics/geometry")

    def __init__(self, path: Path) -> None:
        self.file = QSettings(str(path), QSettings.Format.IniFormat)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that an editor changed, by name of action; none means no key at all."""
        self.file.beginGroup(_KEYS)
        found = {name: str(self.file.value(name, "")) for name in self.file.childKeys()}
        self.file.endGroup()
        return {name: tuple(text.split("\n")) if text else () for name, text in found.items()}

    def set_keys(self, changed: Mapping[str, Sequence[str]]) -> None:
        """Remember changed keys in place of those that were remembered."""
        self.file.remove(_KEYS)
        for name, keys in changed.items():
            self.file.setValue(f"{_KEYS}/{name}", "\n".join(keys))
