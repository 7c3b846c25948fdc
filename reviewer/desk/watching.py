"""A folder that is watched: which of its files are new and complete since the last look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer import intake
from reviewer.errors import IntakeError, Refusal

if TYPE_CHECKING:
    from pathlib import Path

    _Sign = tuple[int, int]  # size in bytes, time of change in nanoseconds


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a folder found.

    complete are files to be taken in, refused what can't be, each told once; is_waiting says that
    files may still be written, is_gone that the folder is not there.
    """

    complete: tuple[Path, ...] = ()
    refused: tuple[IntakeError, ...] = ()
    is_waiting: bool = False
    is_gone: bool = False


class FolderWatch:
    """Remembers what it has handed over; a file that changes afterwards is handed over again.

    A file is complete when two looks, one after the other, find it alike.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, _Sign] = {}
        self._handed: dict[Path, _Sign] = {}
        self._told: set[tuple[str, Refusal]] = set()

    def look(self) -> Look:
        """Look into the folder and those inside it, by the rules of an import. Never raises."""
        if not self.folder.is_dir():
            return Look(is_gone=True)
        found = tuple(intake.find_files([self.folder]))
        files = [one for one in found if not isinstance(one, IntakeError)]
        signs = {path: sign for path in files if (sign := _sign(path))}
        fresh = {path: sign for path, sign in signs.items() if self._handed.get(path) != sign}
        complete = [path for path, sign in fresh.items() if self._seen.get(path) == sign]
        self._seen = fresh
        self._handed |= {path: fresh[path] for path in complete}
        return Look(tuple(complete), self._newly_refused(found), len(complete) < len(fresh))

    def _newly_refused(self, found: tuple[Path | IntakeError, ...]) -> tuple[IntakeError, ...]:
        refused = [one for one in found if isinstance(one, IntakeError)]
        new = [one for one in refused if (one.place, one.refusal) not in self._told]
        self._told |= {(one.place, one.refusal) for one in new}
        return tuple(new)


def _sign(path: Path) -> _Sign | None:
    try:
        status = path.stat()
    except OSError:  # it has left meanwhile
        return None
    return status.st_size, status.st_mtime_ns
