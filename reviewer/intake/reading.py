"""The bytes of one file, read within a limit and without acting on devices or pipes."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.files import kind_of, refusal_of
from reviewer.intake.normal_form import label

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT = 20_000_000


def read_file(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Return the bytes of a file.

    Raises IntakeError: NOT_FOUND, NOT_A_FILE, UNREADABLE (the system's words) or TOO_LARGE (bytes).
    """
    try:
        with open_file(path, limit) as file:
            status = os.fstat(file.fileno())
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise refusal_of(path, error) from error
    if len(data) > limit:
        raise IntakeError(label(str(path)), Refusal.TOO_LARGE, str(len(data)))
    if data and status.st_size == 0:  # the kernel makes such files up while they are read
        raise IntakeError(label(str(path)), Refusal.NOT_A_FILE, "system file")
    return data


def open_file(path: Path, limit: int) -> BinaryIO:
    """Open a file for reading; raises OSError, ValueError, or IntakeError as read_file does."""
    # Looked at before it is opened, as opening can act on a device; without waiting, as a pipe may
    # have taken the file's place in between.
    _check(path, path.stat(), limit)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(path, flags), "rb")
    try:
        _check(path, os.fstat(file.fileno()), limit)
    except IntakeError:
        file.close()
        raise
    return file


def _check(path: Path, status: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise IntakeError(label(str(path)), Refusal.NOT_A_FILE, kind_of(status.st_mode))
    if status.st_size > limit:
        raise IntakeError(label(str(path)), Refusal.TOO_LARGE, str(status.st_size))
