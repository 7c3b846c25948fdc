"""The command line: the whole route without a window, and the way into the window."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import platformdirs

from reviewer import __version__
from reviewer.desk import Desk, Profile, Workshop, clean_records
from reviewer.errors import (
    DamagedLibraryError,
    ExportError,
    IntakeError,
    LibraryUnavailableError,
    LockedLibraryError,
    NewerLibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
    Refusal,
    ReviewerError,
    SpanError,
    TableError,
    UnknownRecordError,
)
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

OK, PARTIAL, FAILED = 0, 1, 2

_COMMANDS = ("import", "clean", "export", "seeds")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, or a byte of a name in no encoding


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0 done, 1 done in part, 2 not done."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in _COMMANDS:
            options = _command_parser().parse_args(words)
            status: int = options.run(options)
        else:
            status = _window(_window_parser().parse_args(words))
    except ReviewerError as error:
        print(f"reviewer: {sentence(error)}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("reviewer: stopped; what was done so far is kept.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader of our output has left; nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        print(f"reviewer: the output can't be written ({error.strerror}).", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return status


def sentence(error: ReviewerError) -> str:
    """Word an error for a terminal: what, where, and what to do."""
    if isinstance(error, IntakeError):
        return f"{error.place}: {_REFUSALS[error.refusal].format(error.detail)}"
    if isinstance(error, ReadOnlyLibraryError) and not error.detail:
        return f"{error.path} can't be written to; check its permissions and its folder's."
    return _SENTENCES[type(error)].format(**vars(error))


_SENTENCES: dict[type[ReviewerError], str] = {
    NotALibraryError: "{path} is not a Reviewer library; choose another file.",
    NewerLibraryError: "{path} was written by a newer Reviewer ({detail}); update this one.",
    DamagedLibraryError: "{path} is damaged ({detail}); bring back a copy of it.",
    ReadOnlyLibraryError: "{path} is open in another Reviewer ({detail}); close it there first.",
    LockedLibraryError: "{path} is locked by another program; try again when it is done.",
    LibraryUnavailableError: "{path} can't be opened or written ({detail}); check path and disk.",
    ExportError: "{path} can't be written ({detail}); the old file is untouched.",
    TableError: "line {line}: {detail}; the line was left out.",
    SpanError: "{start}..{end} lies outside the text of {length} characters.",
    UnknownRecordError: "{record_id} is not in the library.",
}
_REFUSALS = {
    Refusal.NOT_FOUND: "no such file; check the name.",
    Refusal.NOT_A_FILE: "not a regular file; name a text or a saved page.",
    Refusal.UNREADABLE: "can't be read ({}); check its permissions.",
    Refusal.TOO_LARGE: "too large ({} bytes); split it.",
    Refusal.BINARY: "not a text ({}); save it as text or as a page.",
    Refusal.UNSUPPORTED: "not a text or a page; save it as .txt or .html.",
    Refusal.TOO_MANY: "more files than one import takes; import smaller folders.",
}


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(FAILED, f"{self.prog}: {message}; see {self.prog} --help.\n")


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="reviewer",
        description="Open the window, after importing files and folders if any are named.",
        epilog="Other commands: " + ", ".join(f"reviewer {name}" for name in _COMMANDS),
    )
    parser.add_argument("--version", action="version", version=f"Reviewer {__version__}")
    _add_library(parser)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="reviewer")
    commands = parser.add_subparsers(dest="command", required=True)

    taking = commands.add_parser("import", help="take files and folders into a library")
    _add_library(taking)
    taking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    taking.set_defaults(run=_import)

    cleaner = commands.add_parser("clean", help="print a text or page without its boilerplate")
    cleaner.add_argument(
        "path", nargs="?", default="-", metavar="PATH", help="a file, or - for input"
    )
    cleaner.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    cleaner.set_defaults(run=_clean)

    leaving = commands.add_parser("export", help="write the annotations of a library as CSV")
    _add_library(leaving)
    leaving.add_argument("--to", required=True, type=Path, metavar="FILE")
    leaving.add_argument(
        "--profile", choices=[p.value for p in Profile], default=Profile.EXCEL.value
    )
    leaving.set_defaults(run=_export)

    seeds = commands.add_parser("seeds", help="open the window on the sample articles")
    _add_library(seeds)
    seeds.set_defaults(run=_window, paths=list(sample_articles()))
    return parser


def _add_library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--library",
        type=Path,
        metavar="FILE",
        default=default_library(),
        help="the library's file (default: %(default)s)",
    )


def default_library() -> Path:
    """Return where the library lies unless the editor says otherwise."""
    return platformdirs.user_data_path("reviewer", appauthor=False) / "library.reviewer"


def interface_language() -> str:
    """Return "en" where the environment asks for a language other than French, else "fr"."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            code = value.partition("_")[0].partition(".")[0].lower()
            return "fr" if code in ("fr", "c", "posix") else "en"
    return "fr"


def _window(options: argparse.Namespace) -> int:
    from reviewer.gui import Start, has_display, run

    if not has_display():
        print(
            "reviewer: no screen to show a window on; start it in a desktop session.",
            file=sys.stderr,
        )
        return FAILED
    settings = platformdirs.user_config_path("reviewer", appauthor=False) / "reviewer.ini"
    return run(Start(options.library, options.paths, settings, interface_language()))


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
