"""One action, one menu: what can be done, with which keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Scope(Enum):
    """Where an action's keys count."""

    WINDOW = auto()
    READER = auto()  # single keys: only while the text has the focus, never while typing


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. The first key is the one that is printed."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    changes: bool = False  # disabled in a library that is open for reading only
    begins_group: bool = False  # a line stands before it in the menu


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu with its actions, in order."""

    title: str
    entries: tuple[Entry, ...]
