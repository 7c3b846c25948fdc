"""Writes a file wholly or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, TextIO
from uuid import uuid4

from reviewer.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def replacing(path: Path, encoding: str) -> Iterator[TextIO]:
    """Open a text file that takes the place of path, on the disk, once the block has ended well.

    Line ends are written as given. When the block or the disk fails, path is as it was and nothing
    is left beside it. Raises ExportError for what the disk or the folder refuses.
    """
    with _written_beside(path) as written, written.open("x", encoding=encoding, newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a file of bytes as replacing opens one of text."""
    with _written_beside(path) as written, written.open("x+b") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, content: bytes) -> None:
    """Put content in the place of path, wholly or not at all; raise ExportError."""
    with replacing_bytes(path) as file:
        file.write(content)


@contextmanager
def _written_beside(path: Path) -> Iterator[Path]:
    # Not tempfile: its files are readable by their owner alone, and so would be the export.
    written = path.with_name(f".{uuid4().hex}.tmp")
    try:
        yield written
        written.replace(path)
        _keep_name(path.parent)
    except OSError as error:
        raise ExportError(str(path), error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            written.unlink()


def _keep_name(folder: Path) -> None:
    # A new name is safe from power loss when its folder is on the disk. Not every system opens one.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
