"""The commands that keep a library safe: backups, bringing one back, looking through a library."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.options import FAILED, OK, PARTIAL, add_library, interface_language
from reviewer.cli.output import write_line
from reviewer.desk import back_up, backups, restore, salvage, verify
from reviewer.errors import LibraryUnavailableError
from reviewer.records import Check

if TYPE_CHECKING:
    import argparse

    from reviewer.records import Backup, Finding

_MEGABYTE = 1_000_000
_FOUND = {
    Check.PAGES: "the file is damaged ({detail}); reviewer restore brings back what can be read.",
    Check.REFERENCES: "row {subject} of {table} names something that is not in {detail}.",
    Check.LOG: "{table} {subject} is not as the log has it.",
    Check.OFFSETS: "{table} {subject} lies outside of its text ({detail}).",
    Check.QUOTES: "{table} {subject} does not stand where it says: {detail!r}.",
    Check.INDEX: "the search does not know article {subject} by its words.",
}
_INDEX_DAMAGED = "the search index is damaged ({detail})."


def add_backup_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that makes a backup."""
    add_library(parser)
    parser.set_defaults(run=_back_up)


def add_restore_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that brings a backup back."""
    add_library(parser)
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--from", dest="backup", type=Path, metavar="BACKUP", help="(default: the newest)"
    )
    how.add_argument("--list", action="store_true", help="print the backups and change nothing")
    how.add_argument(
        "--salvage",
        action="store_true",
        help="bring back the newest backup with all that can still be read of a damaged library",
    )
    parser.set_defaults(run=_restore)


def add_verify_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that looks through a library."""
    add_library(parser)
    parser.add_argument(
        "--repair", action="store_true", help="make again what follows from log and originals"
    )
    parser.set_defaults(run=_verify)


def _back_up(options: argparse.Namespace) -> int:
    if not options.library.is_file():
        raise LibraryUnavailableError(str(options.library), "no such file")
    made = back_up(options.library)
    write_line(f"{made}" if made else "the newest backup holds the same; none was made")
    return OK


def _restore(options: argparse.Namespace) -> int:
    if options.list:
        for backup in backups(options.library):
            write_line(_described(backup))
        return OK
    done = salvage(options.library) if options.salvage else restore(options.library, options.backup)
    if done.aside:
        write_line(f"what stood there lies in {done.aside}")
    write_line(f"{options.library}: {done.articles} articles, {done.operations} operations")
    if done.unread:
        print(f"reviewer: {done.unread} rows could not be read.", file=sys.stderr)
    return PARTIAL if done.unread else OK


def _described(backup: Backup) -> str:
    moment = datetime.fromisoformat(backup.made_at).astimezone()
    said = f"{moment:%Y-%m-%d %H:%M}  {backup.articles} articles, {backup.annotations} errors"
    said += f", {backup.size / _MEGABYTE:.1f} MB  {backup.path}"
    return f"{said} (before {backup.before})" if backup.before else said


def _verify(options: argparse.Namespace) -> int:
    found = verify(options.library, interface_language(), repair=options.repair, told=_tell)
    for one in found:
        write_line(f"{_sentence(one)}{' Made again.' if options.repair and one.is_derived else ''}")
    left = [one for one in found if not (options.repair and one.is_derived)]
    if not found:
        write_line(f"{options.library}: nothing wrong.")
    elif any(one.is_derived for one in left):
        write_line("reviewer verify --repair makes again what follows from log and originals.")
    if any(one.check is Check.PAGES for one in left):
        return FAILED
    return PARTIAL if left else OK


def _sentence(one: Finding) -> str:
    damaged = one.check is Check.INDEX and not one.subject
    sentence = _INDEX_DAMAGED if damaged else _FOUND[one.check]
    return sentence.format(table=one.table, subject=one.subject, detail=one.detail)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} of {total} articles", end=end, file=sys.stderr, flush=True)
