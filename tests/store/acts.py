"""What a library goes through, each act from a prepared folder; for disks that fail and kills."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.desk import Choice, Desk, Format, back_up, new_annotation, restore, salvage
from reviewer.records import Details, QueueFilter, Span
from reviewer.store.migrations import STEPS
from reviewer.store.schema import APPLICATION_ID, MIGRATION_SET, statements

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "library.reviewer"
# A kill takes nothing from memory that the system holds: what is tried often is tried there.
QUICK = next((folder for folder in ("/dev/shm",) if os.access(folder, os.W_OK)), None)
TEXT = "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord, le {n} juin.\n"


class Act(NamedTuple):
    """One act on the library of a folder, and which folder it starts from."""

    do: Callable[[Path], object]
    prepare: Callable[[Path], object]


def prepare(folder: Path) -> None:
    """Make a library of two articles and an error, an older backup, files to import, an export."""
    library, texts = folder / NAME, folder / "texts"
    texts.mkdir(parents=True)
    for number in range(4):
        (texts / f"{number}.txt").write_text(TEXT.format(n=number), "utf-8")
    with closing(Desk.open(library, "anna", "fr")) as desk:
        list(desk.import_paths([texts / "0.txt", texts / "1.txt"]))
    back_up(library)
    with closing(Desk.open(library, "anna", "fr")) as desk:
        desk.tag(desk.queue(QueueFilter()).ids[1], Span(3, 22), Details("role"))
    export(folder)


def prepare_old(folder: Path) -> None:
    """Make a library as the first version of the schema had it, with one article."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / NAME)) as db, db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT,"
            " name TEXT, applied_at TEXT)"
        )
        name = next(iter(STEPS))
        for statement in statements(STEPS[name]):
            db.execute(statement)
        sql = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')"
        db.execute(sql, (MIGRATION_SET, name))
        db.execute(
            "INSERT INTO article (id, title, title_key, site, url, language, published, words,"
            " added_at) VALUES ('a', 't', 't', 'a.fr', '', 'fr', '', 1, '')"
        )
        db.execute("INSERT INTO original VALUES (1, 'un', '[]')")
        db.execute("INSERT INTO article_fts (rowid, title, text) VALUES (1, 't', 'un')")


def prepare_damaged(folder: Path) -> None:
    """Make the library, with the beginning of its file gone."""
    prepare(folder)
    with (folder / NAME).open("r+b") as file:
        file.write(b"\xff" * 4096)


def tag(folder: Path) -> None:
    """Tag an error, and once more say the same of it: as an editor who presses Enter again."""
    with closing(Desk.open(folder / NAME, "anna", "fr")) as desk:
        article = desk.open_article(desk.queue(QueueFilter()).ids[0]).article
        known = [one for one in desk.annotations(article.id) if one.span == Span(3, 22)]
        new = new_annotation(article.id, article.original, Span(3, 22), Details("role"))
        desk.save(known[0] if known else new, Details("role"))


def take_in(folder: Path) -> None:
    """Import four files, two of which the library has; raise what kept one of them out."""
    with closing(Desk.open(folder / NAME, "anna", "fr")) as desk:
        refused = [item.refusal for item, _ in desk.import_paths([folder / "texts"])]
        if any(refused):
            raise next(filter(None, refused))


def export(folder: Path) -> None:
    with closing(Desk.open(folder / NAME, "anna", "fr", read_only=True)) as desk:
        desk.exchange.export(folder / "errors.csv", Choice(Format.CSV))


def open_and_close(folder: Path) -> None:
    with closing(Desk.open(folder / NAME, "anna", "fr")):
        pass


ACTS = {
    "save": Act(tag, prepare),
    "import": Act(take_in, prepare),
    "export": Act(export, prepare),
    "backup": Act(lambda folder: back_up(folder / NAME), prepare),
    "restore": Act(lambda folder: restore(folder / NAME), prepare),
    "salvage": Act(lambda folder: salvage(folder / NAME), prepare_damaged),
    "migration": Act(open_and_close, prepare_old),
}


# --- what is there


def held(path: Path) -> tuple[object, ...] | None:
    """Return what a library's file holds, read through a copy; None where it can't be read."""
    copy = path.with_name("looked-at")
    try:
        for ending in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with closing(sqlite3.connect(copy)) as db:
            return _held(db)
    except sqlite3.DatabaseError:
        return None
    finally:
        for ending in ("", "-wal", "-shm"):
            Path(f"{copy}{ending}").unlink(missing_ok=True)


def _held(db: sqlite3.Connection) -> tuple[object, ...]:
    if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("not sound")
    return (
        db.execute("SELECT count(*) FROM op").fetchone()[0],
        db.execute("SELECT count(*) FROM annotation").fetchone()[0],
        frozenset(db.execute("SELECT id FROM article")),
        frozenset(db.execute("SELECT sha256, name FROM source")),
        frozenset(db.execute("SELECT name FROM _sqlite_migrations")),
    )


def finish(folder: Path) -> None:
    """Open the library as the next start does, if a restore waits for that."""
    if (folder / f"{NAME}-restoring").exists():
        open_and_close(folder)


def leftovers(folder: Path) -> list[str]:
    """Return what no act may leave behind."""
    names = (one.name for one in folder.rglob("*"))
    return [name for name in names if ".tmp" in name or "-restoring" in name]
