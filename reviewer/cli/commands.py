"""The commands: the whole route without a window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.check import add_check_options
from reviewer.cli.clean import add_clean_options
from reviewer.cli.exchange import add_export_options, add_import_options
from reviewer.cli.options import (
    FAILED,
    OK,
    PARTIAL,
    Parser,
    add_library,
    interface_language,
)
from reviewer.cli.output import write_line
from reviewer.cli.safety import add_backup_options, add_restore_options, add_verify_options
from reviewer.cli.statistics import add_statistics_options
from reviewer.cli.wording import sentence
from reviewer.desk import Desk
from reviewer.errors import LibraryUnavailableError
from reviewer.records import QueueFilter, Wanted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reviewer.desk import Prepared


def run(words: Sequence[str]) -> int:
    """Run the command that words name and return the exit status."""
    options = _command_parser().parse_args(words)
    status: int = options.run(options)
    return status


def _command_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="reviewer")
    commands = parser.add_subparsers(dest="command", required=True)

    taking = commands.add_parser(
        "import", help="take files, folders, and pages and feeds of the web into a library"
    )
    _add_taking_options(taking)

    again = commands.add_parser("reclean", help="clean a library's articles by today's rules")
    add_library(again)
    again.set_defaults(run=_reclean)

    for name, told, add in (
        ("clean", "print a text or page without its boilerplate", add_clean_options),
        ("check", "print what may be wrong in a text, with evidence", add_check_options),
        ("export", "write what was found in a library to a file", add_export_options),
        (
            "import-annotations",
            "take in a CSV of annotations that was edited",
            add_import_options,
        ),
        (
            "statistics",
            "print errors and rates of the reviewed articles as CSV",
            add_statistics_options,
        ),
        ("backup", "make a backup of a library, as the window does by itself", add_backup_options),
        ("restore", "put a backup in the place of a library", add_restore_options),
        ("verify", "look through a library for what is wrong", add_verify_options),
    ):
        add(commands.add_parser(name, help=told))
    return parser


def _add_taking_options(taking: argparse.ArgumentParser) -> None:
    add_library(taking)
    taking.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    taking.add_argument(
        "--url",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="fetch a page or feed over http or https; may be given several times",
    )
    taking.set_defaults(run=_import)


def _import(options: argparse.Namespace) -> int:
    if not options.paths and not options.url:
        print("reviewer import: name a file, a folder or --url; see --help.", file=sys.stderr)
        return FAILED
    desk = _desk(options.library)
    taken = refused = 0
    wanted = Wanted(tuple(options.paths), tuple(options.url))
    try:
        for item, is_new in desk.take_in(wanted):
            if item.refusal:
                refused += 1
                print(f"reviewer: {sentence(item.refusal)}", file=sys.stderr)
            else:
                taken += 1
                write_line(f"{item.name}: {_became(item, is_new=is_new)}")
    finally:
        desk.close()
    if not refused:
        return OK
    return PARTIAL if taken else FAILED


def _became(item: Prepared, *, is_new: bool) -> str:
    if told := item.version:
        said = f"imported as a new version; annotations carried: {told.carried}"
        return f"{said}, to confirm: {told.to_confirm}, without a place: {told.orphans}"
    return "imported" if is_new else "already in the library"


def _reclean(options: argparse.Namespace) -> int:
    if not options.library.is_file():
        raise LibraryUnavailableError(str(options.library), "no such file")
    desk = _desk(options.library)
    changed = 0
    try:
        for progress in desk.recleaning.run():
            changed = progress.changed
        total = len(desk.queue(QueueFilter()).ids)
    finally:
        desk.close()
    write_line(f"{changed} of {total} articles changed")
    return OK


def _desk(library: Path) -> Desk:
    # Without an author: importing adds nothing to the log.
    return Desk.open(library, "", interface_language())
