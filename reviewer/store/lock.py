"""Who may write to a library: the process with a lock that the system frees when it dies."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # Past the text, so that others can read who holds the lock.
    _FAR = 1 << 20

    def _seize(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def may_write(library: Path) -> bool:
    """Whether the system lets us write to a library and its folder, as far as they exist."""
    return all(os.access(p, os.W_OK) for p in (library, library.parent) if p.exists())


class WriterLock:
    """The right to write to one library; the lock file beside it names the holder."""

    def __init__(self, library: Path) -> None:
        self._path = library.with_name(library.name + ".lock")
        self._handle = -1
        self.left_by = ""  # "process id and host" of a holder that never let go, and is gone

    def acquire(self, *, take_over: bool = False) -> bool:
        """Take the lock and return whether it was free; raise OSError where no lock can be made.

        A holder that died here is no longer one. One on another host may still be there where the
        file is merely copied to and fro: it is taken from that only to take over.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _seize(handle)
        except OSError:
            os.close(handle)
            return False
        self.left_by = self.holder()
        if self.left_by.partition(" ")[2] not in ("", _host()) and not take_over:
            os.close(handle)
            return False
        self._handle = handle
        with suppress(OSError):  # a full disk leaves the lock without a name, and still a lock
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()} {_host()}\n".encode())
        return True

    def holder(self) -> str:
        """Return "process id and host" of whoever wrote the lock file last, or an empty text."""
        try:
            return self._path.read_text("utf-8", errors="replace").strip()
        except OSError:
            return ""

    def release(self) -> None:
        """Let the lock go; the file stays, as removing it could pull it from under a newcomer."""
        if self._handle >= 0:
            with suppress(OSError):
                os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = -1


def _host() -> str:
    # Spares the start the socket module, which is not needed for anything else.
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
