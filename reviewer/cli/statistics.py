"""The command that prints errors and rates of the reviewed articles."""

from __future__ import annotations

import argparse
from contextlib import closing

from reviewer.cli.options import OK, add_library, add_since, interface_language
from reviewer.cli.output import write_line
from reviewer.desk import Desk, numbers_text, tally_numbers
from reviewer.errors import LibraryUnavailableError
from reviewer.records import CountScope, Dimension

_NAMES = ", ".join(Dimension)


def add_statistics_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command that counts."""
    add_library(parser)
    parser.add_argument(
        "--by",
        type=_dimensions,
        default=(Dimension.SITE, Dimension.CATEGORY),
        metavar="NAME,…",
        help=f"one or more of {_NAMES} (default: site,category)",
    )
    add_since(parser, "articles that were reviewed since, as 2026-01-31")
    parser.set_defaults(run=_statistics)


def _dimensions(words: str) -> tuple[Dimension, ...]:
    try:
        return tuple(dict.fromkeys(map(Dimension, words.split(","))))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is not a list of {_NAMES}") from None


def _statistics(options: argparse.Namespace) -> int:
    if not options.library.is_file():
        raise LibraryUnavailableError(str(options.library), "no such file")
    scope = CountScope(since=options.since or "")
    with closing(Desk.open(options.library, "", interface_language(), read_only=True)) as desk:
        tallies = desk.statistics.tallies(scope, options.by)
    write_line(numbers_text(tally_numbers(options.by, tallies)).removesuffix("\n"))
    return OK
