"""What all commands share: exit statuses, the parser, where the library lies, the language."""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import platformdirs

OK, PARTIAL, FAILED = 0, 1, 2


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the command line, and leave."""
        self.exit(FAILED, f"{self.prog}: {message}; see {self.prog} --help.\n")


def add_library(parser: argparse.ArgumentParser, otherwise: str = "") -> None:
    """Let a command name its library; otherwise words what is taken else, and None is returned."""
    parser.add_argument(
        "--library",
        type=Path,
        metavar="FILE",
        default=None if otherwise else default_library(),
        help=f"the library's file (default: {otherwise or '%(default)s'})",
    )


def add_since(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Let a command name a day; it becomes the day's beginning in UTC, as the log writes it."""
    parser.add_argument("--since", type=_day, metavar="DAY", help=meaning)


def _day(word: str) -> str:
    try:
        begin = datetime.strptime(word, "%Y-%m-%d").astimezone()
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"{word!r} is not a day such as 2026-01-31") from None
    return f"{begin.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"


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
