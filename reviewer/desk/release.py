"""The versions of the program and of what it stands on."""

from __future__ import annotations

import platform
from typing import NamedTuple

from reviewer import __version__
from reviewer.store import SQLITE_VERSION


class Part(NamedTuple):
    """One part of the program; licence as its makers name it, empty where they don't."""

    name: str
    version: str
    licence: str


def versions() -> tuple[Part, ...]:
    """Return the program and what it stands on: Python, SQLite."""
    return (
        Part("Reviewer", __version__, "Apache-2.0"),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("SQLite", SQLITE_VERSION, "Public domain"),
    )
