"""The command that cleans: one text or page, or JSON lines as they come."""

from __future__ import annotations

import argparse
import io
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from reviewer.cli.explanation import table
from reviewer.cli.options import OK, PARTIAL, interface_language
from reviewer.cli.output import write_line
from reviewer.cli.wording import sentence
from reviewer.desk import Workshop, clean_on_cores, clean_records, cores, explain
from reviewer.errors import IntakeError, Refusal, TableError

if TYPE_CHECKING:
    from reviewer.records import Article

_WIDTH = 100  # of a table that goes into a file or a pipe


def add_clean_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command."""
    parser.add_argument(
        "path", nargs="?", default="-", metavar="PATH", help="a file, or - for input"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    form.add_argument(
        "--explain", action="store_true", help="print each line with its verdict and the reason"
    )
    parser.add_argument(
        "--workers",
        type=_workers,
        default=1,
        metavar="N",
        help="processes that clean JSON lines, 0 for one a core (default: %(default)s)",
    )
    parser.set_defaults(run=_clean)


def _workers(word: str) -> int:
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is not a number of processes")
    return int(word) or cores()


def _clean(options: argparse.Namespace) -> int:
    if options.jsonl:
        return _clean_jsonl(options.path, options.workers)
    workshop = Workshop.open(interface_language())
    article = read_article(options.path, workshop)
    blocks = workshop.clean(article)
    if options.explain:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _WIDTH
        for row in table(explain(article, blocks), interface_language(), width):
            write_line(row)
    else:
        write_line(workshop.clean_text(article, blocks))
    return OK


def read_article(path: str, workshop: Workshop) -> Article:
    """Read the article in a file, or the one that comes as input for "-"; raise IntakeError."""
    if path == "-":
        return workshop.read(Path("input"), sys.stdin.buffer.read())
    return workshop.read(Path(path))


def _clean_jsonl(path: str, workers: int) -> int:
    refused = 0

    def tell(outcome: dict[str, Any] | TableError) -> None:
        nonlocal refused
        if isinstance(outcome, TableError):
            refused += 1
            print(f"reviewer: {sentence(outcome)}", file=sys.stderr)
        else:
            write_line(json.dumps(outcome, ensure_ascii=False))

    language = interface_language()
    with open_lines(path) as lines:
        if workers > 1:
            clean_on_cores(lines, language, workers, tell)
        else:
            for outcome in clean_records(lines, Workshop.open(language)):
                tell(outcome)
    return PARTIAL if refused else OK


def open_lines(path: str) -> TextIO:
    """Open a file of JSON lines, or the input for "-"; raise IntakeError."""
    if path == "-":
        return io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", errors="replace")
    try:
        return Path(path).open(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError as error:
        raise IntakeError(path, Refusal.NOT_FOUND) from error
    except OSError as error:
        raise IntakeError(path, Refusal.UNREADABLE, str(error.strerror)) from error
