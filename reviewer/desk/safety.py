"""The verbs that keep a library safe: on its file, whether it can be opened or not."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reviewer import store
from reviewer.desk.desk import Desk
from reviewer.errors import BackupError, DamagedLibraryError, LibraryUnavailableError
from reviewer.records import Check, Finding

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.records import Backup, Restored


def back_up(library: Path, stopped: Callable[[], bool] = lambda: False) -> Path | None:
    """Make a backup of a library, verify it and thin the older ones; raise BackupError.

    Returns None where the newest holds the same, or it was told to stop. Safe in any thread, while
    the library is open and written to.
    """
    return store.back_up(library, stopped=stopped)


def backups(library: Path) -> tuple[Backup, ...]:
    """Return the backups of a library that can be used, newest first."""
    return store.backups_of(library)


def restore(library: Path, backup: Path | None = None) -> Restored:
    """Put a backup, the newest unless told otherwise, in the place of a library that is closed.

    What stands there is moved aside. Raises LibraryError.
    """
    if backup is None:
        known = backups(library)
        if not known:
            raise BackupError(str(library), "no backup")
        backup = known[0].path
    return store.restore(library, backup)


def take_over(library: Path) -> None:
    """Free a library that another host left open, so that the next opening may write to it."""
    store.Library.open(library, take_over=True).close()


def salvage(library: Path) -> Restored:
    """Put all that can be read of a damaged library and its newest backup in its place.

    What stands there is moved aside. Raises LibraryError.
    """
    return store.salvage(library)


def verify(
    library: Path,
    language: str,
    *,
    repair: bool = False,
    told: Callable[[int, int], object] = lambda _done, _total: None,
) -> tuple[Finding, ...]:
    """Open a library and look through it as its desk's verifying does; raise LibraryError.

    One that is damaged too much to be opened is told by what is wrong with its pages.
    """
    if not library.is_file():
        raise LibraryUnavailableError(str(library), "no such file")
    try:
        with closing(Desk.open(library, "", language, read_only=not repair)) as desk:
            return desk.verifying.run(repair=repair, told=told)
    except DamagedLibraryError as error:
        return (Finding(Check.PAGES, "", "", error.detail),)
