"""A disk that fails, or a process that dies, at the n-th thing that a program asks of it."""

from __future__ import annotations

import builtins
import errno
import io
import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SPARED = ("ROLLBACK",)  # SQLite takes back what it has not written yet, whatever the disk says


def disk_full() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def input_output() -> OSError:
    return OSError(errno.EIO, os.strerror(errno.EIO))


_CODES = {errno.ENOSPC: sqlite3.SQLITE_FULL, errno.EIO: sqlite3.SQLITE_IOERR}


class Faults:
    """Counts opens, writes, fsyncs, renames and statements of SQLite, and lets one of them fail.

    A lasting fault goes on: as long as it is there, all that follows fails too.
    """

    def __init__(self, fail: Callable[[], OSError] = disk_full) -> None:
        self.fail = fail
        self.hit = False
        self.passed = 0
        self._left = 0
        self._lasts = False

    @contextmanager
    def at(self, number: int, *, lasting: bool = False) -> Iterator[None]:
        """Let the thing of that number, counted from 1, fail inside of the block."""
        self._left, self._lasts, self.hit, self.passed = number, lasting, False, 0
        undo = self._patch()
        try:
            yield
        finally:
            undo()

    def _point(self) -> None:
        self.passed += 1
        self._left -= 1
        if self._left == 0 or (self._lasts and self._left < 0):
            self.hit = True
            raise self.fail()

    def _patch(self) -> Callable[[], None]:
        places: list[tuple[Any, str, Any]] = []

        def put(home: Any, name: str, stand_in: Any) -> None:
            places.append((home, name, getattr(home, name)))
            setattr(home, name, stand_in)

        def failing(call: Any) -> Any:
            def called(*arguments: Any, **named: Any) -> Any:
                self._point()
                return call(*arguments, **named)

            return called

        for name in ("open", "fsync", "replace", "rename", "write", "ftruncate", "utime", "mkdir"):
            put(os, name, failing(getattr(os, name)))
        opened = failing(_opener(self._point))
        put(io, "open", opened)
        put(builtins, "open", opened)
        put(sqlite3, "connect", _connector(self._statement))

        def undo() -> None:
            for home, name, before in reversed(places):
                setattr(home, name, before)

        return undo

    def _statement(self, sql: str) -> None:
        if sql.startswith(_SPARED):
            return
        try:
            self._point()
        except OSError as error:
            told = sqlite3.OperationalError(f"as told by the disk: {error.strerror}")
            told.sqlite_errorcode = _CODES[error.errno or errno.EIO]
            raise told from None


def _opener(point: Callable[[], None]) -> Callable[..., Any]:
    plain = io.open

    def opened(file: Any, mode: str = "r", *arguments: Any, **named: Any) -> Any:
        found = plain(file, mode, *arguments, **named)
        return _Written(found, point) if set(mode) & set("wax+") else found

    return opened


class _Written:
    """A file that is written to, whose writes may fail."""

    def __init__(self, file: Any, point: Callable[[], None]) -> None:
        self._file = file
        self._point = point

    def write(self, data: Any) -> int:
        self._point()
        written: int = self._file.write(data)
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)

    def __enter__(self) -> Self:
        self._file.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._file.__exit__(*error)


def _connector(statement: Callable[[str], None]) -> Callable[..., sqlite3.Connection]:
    plain = sqlite3.connect

    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            statement(sql)
            return super().execute(sql, *values)

        def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
            statement(sql)
            return super().executemany(sql, rows)

        def backup(self, *arguments: Any, **named: Any) -> None:
            statement("BACKUP")
            super().backup(*arguments, **named)

    def connected(*arguments: Any, **named: Any) -> sqlite3.Connection:
        statement("OPEN")
        return plain(*arguments, **named, factory=Failing)

    return connected
