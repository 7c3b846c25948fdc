"""The way in: one window, or one command."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from reviewer import __version__
from reviewer.cli.options import FAILED, Parser, add_library, default_library, interface_language
from reviewer.cli.wording import sentence
from reviewer.errors import ReviewerError
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

COMMANDS = (
    "import",
    "clean",
    "check",
    "reclean",
    "export",
    "import-annotations",
    "statistics",
    "backup",
    "restore",
    "verify",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0 done, 1 done in part, 2 not done."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            from reviewer.cli.commands import run

            status = run(words)
        else:
            status = _window(words)
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


def _window(words: list[str]) -> int:
    if words[:1] == ["seeds"]:
        options = _seeds_parser().parse_args(words[1:])
        options.paths = sample_articles()
        options.library = options.library or default_library()  # never into an editor's own
    else:
        options = _window_parser().parse_args(words)
    # What the imports make is walked once, when the window is there, not over and over.
    gc.disable()
    from reviewer.gui import Start, has_display, run

    if not has_display():
        print(
            "reviewer: no screen to show a window on; start it in a desktop session.",
            file=sys.stderr,
        )
        return FAILED
    settings = platformdirs.user_config_path("reviewer", appauthor=False) / "reviewer.ini"
    log = platformdirs.user_log_path("reviewer", appauthor=False) / "reviewer.log"
    named = options.library is not None
    library = options.library if named else default_library()
    return run(Start(library, options.paths, settings, interface_language(), named, log))


def _window_parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="reviewer",
        description="Open the window, after importing files and folders if any are named.",
        epilog="Other commands: " + ", ".join(f"reviewer {name}" for name in (*COMMANDS, "seeds")),
    )
    parser.add_argument("--version", action="version", version=f"Reviewer {__version__}")
    add_library(parser, "the one of last time")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    return parser


def _seeds_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="reviewer seeds", description="Open the window on the sample articles.")
    add_library(parser, str(default_library()))
    return parser
