"""Bringing the tables of a library up to date, migration by migration."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from reviewer.store.migrations import STEPS

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x52767772  # "Rvwr"
MIGRATION_SET = "reviewer"


class StepError(Exception):
    """A step of the schema could not be taken; the cause says why."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


def applied_steps(db: sqlite3.Connection) -> set[str]:
    """Return the names of the migrations that the file has seen, without sqlite-utils."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    rows = db.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,)
    )
    return {name for (name,) in rows}


def migrate(db: sqlite3.Connection) -> None:
    """Bring the tables up to date; the caller holds the write transaction.

    sqlite-utils is imported here and not before: a window that shows a list starts without it.
    """
    from sqlite_utils import Database

    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrations().apply(Database(db, execute_plugins=False))


def _migrations() -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    for name, ddl in STEPS.items():
        migrations(name=name)(_Step(name, ddl))
    return migrations


class _Step:
    """A migration that executes one script of DDL, statement by statement, inside a transaction."""

    def __init__(self, name: str, ddl: str) -> None:
        self.__name__ = name
        self._ddl = ddl

    def __call__(self, db: Any, /) -> None:
        try:
            for statement in statements(self._ddl):
                db.conn.execute(statement)
        except sqlite3.DatabaseError as error:
            raise StepError(self.__name__) from error


def statements(script: str) -> list[str]:
    """Split a script of DDL into its complete statements."""
    found, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
