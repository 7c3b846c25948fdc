"""What whoever looks after Reviewer wants to know of a machine: no names, no texts, no paths."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from reviewer.desk import versions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reviewer.gui.journal import Journal
    from reviewer.gui.settings import Settings

_LINES = 80  # of the log


def all_versions() -> list[tuple[str, str]]:
    """Return the program and what it stands on, each with its version."""
    ours = [(part.name, part.version) for part in versions()]
    return [*ours, ("PySide6", PySide6.__version__), ("Qt", qVersion())]


def diagnostics(settings: Settings, counts: Mapping[str, int], journal: Journal) -> str:
    """Return versions, platform, screens, settings without names, counts and the log's end."""
    parts: dict[str, Mapping[str, object]] = {
        "Versions": dict(all_versions()),
        "Platform": dict(_machine()),
        "Settings": dict(_choices(settings)),
        "Library": counts,
    }
    said = [
        "\n".join([title, *(f"  {name}: {value}" for name, value in facts.items())])
        for title, facts in parts.items()
    ]
    return "\n\n".join([*said, "Log", journal.tail(_LINES)]) + "\n"


def _machine() -> Iterator[tuple[str, object]]:
    yield "system", platform.platform()
    yield "machine", platform.machine()
    yield "window system", QGuiApplication.platformName()
    yield "locale", QLocale.system().name()
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size = screen.geometry()
        scale = f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
        yield f"screen {number}", f"{size.width()} x {size.height()}, {scale}"


def _choices(settings: Settings) -> Iterator[tuple[str, object]]:
    yield "language", settings.language or "as the system"
    yield "names of categories", settings.category_language or "as the window"
    yield "colours", settings.scheme or "as the system"
    yield "interface", f"{settings.scale} %"
    yield "reading face", "own" if settings.face else "shipped"
    yield "reading size", f"{settings.text_size} px"
    yield "largest file", f"{settings.largest_file} MB"
    yield "most files", settings.most_files
    yield "changed keys", ", ".join(sorted(settings.keys())) or "none"
