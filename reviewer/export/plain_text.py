"""A text as a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.export.atomic import replacing

if TYPE_CHECKING:
    from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8, with a line break at its end; raise ExportError.

    The file is replaced as a whole or left as it was.
    """
    with replacing(path, "utf-8") as file:
        file.write(text if text.endswith("\n") else f"{text}\n")
