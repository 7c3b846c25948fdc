"""The commands that let annotations out and take edited ones in again."""

from __future__ import annotations

import getpass
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.options import FAILED, OK, PARTIAL, add_library, add_since, interface_language
from reviewer.cli.output import write_line
from reviewer.desk import Choice, Chosen, Desk, Doubt, Flaw, Format, Profile
from reviewer.errors import LibraryUnavailableError

if TYPE_CHECKING:
    import argparse

    from reviewer.desk import EditedTable, FieldChange, FlawedRow

_FLAWS = {
    Flaw.NO_ID_COLUMN: "no column annotation_id: not a table of annotations",
    Flaw.BROKEN: "broken row ({detail})",
    Flaw.TOO_MANY_CELLS: "more cells than columns",
    Flaw.NO_ID: "no annotation_id",
    Flaw.TWICE: "{detail!r} stands in the table already",
    Flaw.VALUE: "{column} can't be {detail!r}",
}
_DOUBTS = {
    Doubt.CHANGED_SINCE: "changed in the library since the export",
    Doubt.SPREADSHEET: "perhaps the spreadsheet's doing",
}


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that exports."""
    add_library(parser)
    parser.add_argument("--to", required=True, type=Path, metavar="FILE")
    parser.add_argument(
        "--format",
        choices=[form.value for form in Format],
        default=Format.CSV.value,
        help="(default: %(default)s)",
    )
    parser.add_argument(
        "--profile",
        choices=[p.value for p in Profile],
        default=Profile.EXCEL.value,
        help="CSV for a spreadsheet, or for programs (default: %(default)s)",
    )
    add_since(parser, "what changed since, as 2026-01-31")
    parser.set_defaults(run=_export)


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that takes an edited table in."""
    add_library(parser)
    parser.add_argument("table", type=Path, metavar="TABLE.csv")
    parser.add_argument(
        "--dry-run", action="store_true", help="print what would change and change nothing"
    )
    parser.add_argument(
        "--doubtful",
        action="store_true",
        help="also make changes to what was changed since the export, or looks mangled",
    )
    parser.add_argument(
        "--author", default=_user(), help="who is said to have changed it (default: %(default)s)"
    )
    parser.set_defaults(run=_import_annotations)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in some containers
        return "editor"


def _desk(options: argparse.Namespace, author: str, *, read_only: bool) -> Desk:
    if not options.library.is_file():
        raise LibraryUnavailableError(str(options.library), "no such file")
    return Desk.open(options.library, author, interface_language(), read_only=read_only)


def _export(options: argparse.Namespace) -> int:
    choice = Choice(
        format=Format(options.format),
        chosen=Chosen(since=options.since or ""),
        profile=Profile(options.profile),
        separator="," if interface_language() == "en" else ";",
    )
    with closing(_desk(options, "", read_only=True)) as desk:
        count = desk.exchange.export(options.to, choice)
    is_table = choice.format in (Format.CSV, Format.XLSX)
    write_line(f"{options.to}: {count} {'rows' if is_table else 'entries'}")
    return OK


def _import_annotations(options: argparse.Namespace) -> int:
    with closing(_desk(options, options.author, read_only=options.dry_run)) as desk:
        found = desk.exchange.read_edited(options.table)
        chosen = [one for one in found.changes if options.doubtful or not one.doubt]
        count = len({one.annotation.id for one in chosen})
        if not options.dry_run:
            count = desk.exchange.take_in(chosen)
    for change in found.changes:
        _tell(change, taken=change in chosen)
    _complain(found)
    if found.missing:
        write_line(f"not in the table, left as they are: {len(found.missing)}")
    write_line(
        f"{options.table}: {count} annotations {'to change' if options.dry_run else 'changed'}"
    )
    if any(row.flaw is Flaw.NO_ID_COLUMN for row in found.flawed):
        return FAILED
    return PARTIAL if found.flawed or found.unknown or len(chosen) < len(found.changes) else OK


def _tell(change: FieldChange, *, taken: bool) -> None:
    quote = " ".join(change.annotation.quote.split())
    said = f"row {change.line}: {change.field} of {quote!r}: {change.before!r} -> {change.after!r}"
    if change.doubt:
        said += f" ({_DOUBTS[change.doubt]}{'' if taken else '; left out'})"
    write_line(said)


def _complain(found: EditedTable) -> None:
    for row in found.flawed:
        print(f"reviewer: {_flaw(row)}.", file=sys.stderr)
    for unknown in found.unknown:
        word = "was deleted in the library" if unknown.deleted else "is not in the library"
        said = f"row {unknown.line}: {unknown.annotation_id!r} {word}"
        print(f"reviewer: {said}; left out.", file=sys.stderr)


def _flaw(row: FlawedRow) -> str:
    said = _FLAWS[row.flaw].format(column=row.column, detail=row.detail)
    return f"row {row.line}: {said}; left out"
