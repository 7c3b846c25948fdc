"""The log: starts, stops and errors, for whoever looks after Reviewer.

Never what an article, a quote, a correction or a file holds: of an error it tells the kind and the
places in our code, and the words only where those can't be an editor's.
"""

from __future__ import annotations

import os
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, LibraryError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 256_000  # bytes, before the file is put aside
_KEPT = 3  # files put aside
_PACKAGE = Path(__file__).resolve().parents[1]
_HARMLESS = (AttributeError, ImportError, NameError)  # their words name our code only


class Journal:
    """One log file, in the words of the program; what can't be written is not missed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, said: str) -> None:
        """Add an entry with the moment it was made."""
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._put_aside()
            with self.path.open("a", encoding="utf-8") as file:
                file.write(f"{moment} [{os.getpid()}] {said}\n")

    def tail(self, lines: int) -> str:
        """Return the last lines."""
        try:
            text = self.path.read_text("utf-8", errors="replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-lines:])

    def _put_aside(self) -> None:
        if not self.path.exists() or self.path.stat().st_size < _LARGEST:
            return
        names = [self.path, *(Path(f"{self.path}.{n}") for n in range(1, _KEPT + 1))]
        for newer, older in reversed(list(pairwise(names))):
            if newer.exists():
                newer.replace(older)


def trace_of(error: BaseException) -> str:
    """Return where an error came from, oldest cause first, without an editor's words."""
    seen: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in seen:
        seen.append(cause)
        cause = cause.__cause__ or cause.__context__
    return "\n".join(line for one in reversed(seen) for line in _lines(one))


def name_of(error: BaseException) -> str:
    """Return the kind of an error, with the system's own name for it."""
    facts = [type(error).__name__]
    if isinstance(error, LibraryError):
        facts.append(homely(error.path))
    elif isinstance(error, IntakeError):
        facts.append(error.refusal.value)
    elif isinstance(error, OSError):
        facts.append(f"errno {error.errno} {error.strerror or ''}".rstrip())
    elif isinstance(error, _HARMLESS):
        facts.append(str(error))
    elif code := getattr(error, "sqlite_errorname", ""):
        facts.append(str(code))
    return ": ".join(facts)


def homely(path: str | Path) -> str:
    """Return a path with the sign for the home folder in place of the home folder."""
    with suppress(ValueError, RuntimeError):
        return f"~/{Path(path).relative_to(Path.home()).as_posix()}"
    return str(path)


def _lines(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
    yield name_of(error)


def _place(file: str) -> str:
    path = Path(file)
    with suppress(ValueError):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return homely(path)
