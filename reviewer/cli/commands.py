"""The commands: the whole route without a window."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reviewer.cli.options import (
    FAILED,
    OK,
    PARTIAL,
    Parser,
    add_library,
    interface_language,
)
from reviewer.cli.wording import sentence
from reviewer.desk import Desk, Profile, Workshop, clean_records
from reviewer.errors import IntakeError, LibraryUnavailableError, Refusal, TableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, or a byte of a name in no encoding


def run(words: Sequence[str]) -> int:
    """Run the command that words name and return the exit status."""
    options = _command_parser().parse_args(words)
    status: int = options.run(options)
    return status


def _command_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="reviewer")
    commands = parser.add_subparsers(dest="command", required=True)

    taking = commands.add_parser("import", help="take files and folders into a library")
    add_library(taking)
    taking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    taking.set_defaults(run=_import)

    cleaner = commands.add_parser("clean", help="print a text or page without its boilerplate")
    cleaner.add_argument(
        "path", nargs="?", default="-", metavar="PATH", help="a file, or - for input"
    )
    cleaner.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    cleaner.set_defaults(run=_clean)

    leaving = commands.add_parser("export", help="write the annotations of a library as CSV")
    add_library(leaving)
    leaving.add_argument("--to", required=True, type=Path, metavar="FILE")
    leaving.add_argument(
        "--profile", choices=[p.value for p in Profile], default=Profile.EXCEL.value
    )
    leaving.set_defaults(run=_export)
    return parser


def _import(options: argparse.Namespace) -> int:
    desk = _desk(options.library)
    taken = refused = 0
    try:
        for item, is_new in desk.import_paths(options.paths):
            if item.refusal:
                refused += 1
                print(f"reviewer: {sentence(item.refusal)}", file=sys.stderr)
            else:
                taken += 1
                _write_line(f"{item.name}: {'imported' if is_new else 'already in the library'}")
    finally:
        desk.close()
    if not refused:
        return OK
    return PARTIAL if taken else FAILED


def _export(options: argparse.Namespace) -> int:
    if not options.library.is_file():
        raise LibraryUnavailableError(str(options.library), "no such file")
    desk = _desk(options.library, read_only=True)
    try:
        rows = desk.export(options.to, Profile(options.profile), _separator())
    finally:
        desk.close()
    _write_line(f"{options.to}: {rows} rows")
    return OK


def _desk(library: Path, *, read_only: bool = False) -> Desk:
    # Without an author: neither importing nor exporting adds to the log.
    return Desk.open(library, "", interface_language(), read_only=read_only)


def _separator() -> str:
    return "," if interface_language() == "en" else ";"


def _clean(options: argparse.Namespace) -> int:
    workshop = Workshop.open(interface_language())
    if options.jsonl:
        return _clean_jsonl(options.path, workshop)
    piped = sys.stdin.buffer.read() if options.path == "-" else None
    article = workshop.read(Path("input" if options.path == "-" else options.path), piped)
    _write_line(workshop.clean_text(article, workshop.clean(article)))
    return OK


def _clean_jsonl(path: str, workshop: Workshop) -> int:
    refused = 0
    with _open_lines(path) as lines:
        for outcome in clean_records(lines, workshop):
            if isinstance(outcome, TableError):
                refused += 1
                print(f"reviewer: {sentence(outcome)}", file=sys.stderr)
            else:
                _write_line(json.dumps(outcome, ensure_ascii=False))
    return PARTIAL if refused else OK


def _open_lines(path: str) -> TextIO:
    if path == "-":
        return io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", errors="replace")
    try:
        return Path(path).open(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError as error:
        raise IntakeError(path, Refusal.NOT_FOUND) from error
    except OSError as error:
        raise IntakeError(path, Refusal.UNREADABLE, str(error.strerror)) from error


def _write_line(text: str) -> None:
    # As bytes: a terminal in the C locale must not stumble over an accent.
    sys.stdout.buffer.write(_SURROGATE.sub("\ufffd", f"{text}\n").encode())
    sys.stdout.buffer.flush()
