"""The command that checks: one text or page, or JSON lines that may make up stories."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from reviewer.cli.clean import open_lines, read_article
from reviewer.cli.explanation import cut
from reviewer.cli.options import OK, PARTIAL, interface_language
from reviewer.cli.output import write_line
from reviewer.cli.wording import sentence
from reviewer.desk import Checker, Workshop, check_records
from reviewer.errors import TableError

if TYPE_CHECKING:
    import argparse

    from reviewer.records import Suggestion

_WIDTH = 300  # cells of a quote, a message or a piece of evidence
_NOTHING = {
    "fr": "Aucune suggestion ; ce n’est pas la preuve qu’il n’y a pas d’erreur.",
    "en": "No suggestion; that is no proof that there is no error.",
}


def add_check_options(parser: argparse.ArgumentParser) -> None:
    """Let a parser read the words of the command."""
    parser.add_argument(
        "path", nargs="?", default="-", metavar="PATH", help="a file, or - for input"
    )
    parser.add_argument("--jsonl", action="store_true", help="read and write JSON lines")
    parser.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    language = interface_language()
    checker = Checker.open(language)
    if options.jsonl:
        return _check_jsonl(options.path, checker)
    article = read_article(options.path, Workshop.open(language))
    found = checker.check(checker.prepare(article))
    for suggestion in found:
        _tell(suggestion)
    if not found:
        write_line(_NOTHING[language])
    return OK


def _check_jsonl(path: str, checker: Checker) -> int:
    status = OK
    with open_lines(path) as lines:
        for outcome in check_records(lines, checker):
            if isinstance(outcome, TableError):
                status = PARTIAL
                print(f"reviewer: {sentence(outcome)}", file=sys.stderr)
            else:
                write_line(json.dumps(outcome, ensure_ascii=False))
    return status


def _tell(suggestion: Suggestion) -> None:
    span = suggestion.span
    head = f"{span.start}-{span.end}  {suggestion.group}  {suggestion.rule}"
    write_line(f"{head}  {suggestion.confidence:.2f}  {cut(suggestion.quote, _WIDTH)}")
    write_line(f"    {cut(suggestion.message, _WIDTH)}")
    for correction in suggestion.corrections:
        write_line(f"    -> {cut(correction, _WIDTH)}")
    for evidence in suggestion.evidence:
        write_line(f"    [{evidence.kind}] {cut(evidence.text, _WIDTH)}")
