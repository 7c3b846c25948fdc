"""Calques: literal translations from a glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.checks.phrases import WORD
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge


def find_calques(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield phrases of the glossary."""
    glossary = _glossary(knowledge, context.language)
    for word in WORD.finditer(context.key) if glossary else ():
        for pattern, row in glossary.get(word[0], ()):
            found = pattern.match(context.key, word.start())
            if found:
                yield _finding(context, Span(*found.span()), row)


def _finding(context: Context, span: Span, row: Mapping[str, str]) -> Finding:
    return Finding(
        span,
        "other",
        "calque.phrase",
        {"right": row["better"], "source": row["model"]},
        (_cased(span.of(context.original), row["better"]),),
        (Evidence(EvidenceKind.TABLE, row["model"]),),
        float(row["confidence"]),
    )


def _glossary(
    knowledge: Knowledge, language: str
) -> dict[str, list[tuple[re.Pattern[str], Mapping[str, str]]]]:
    """Return the phrases by their first word."""
    made = knowledge.made
    if ("calques", language) not in made:
        by_word: dict[str, list[tuple[re.Pattern[str], Mapping[str, str]]]] = {}
        for row in knowledge.rows("calques"):
            first = WORD.match(key(row["phrase"]))
            if row["language"] == language and first:
                pattern = re.compile(rf"{_pattern(row['phrase'])}\b")
                by_word.setdefault(first[0], []).append((pattern, row))
        made["calques", language] = by_word
    found: dict[str, list[tuple[re.Pattern[str], Mapping[str, str]]]] = made["calques", language]
    return found


def _pattern(phrase: str) -> str:
    """Return the pattern of a phrase: * stands for the rest of a word, (a|b) for either."""
    return (
        re.sub(r"\\\*", r"[^\\W\\d_]*", re.escape(key(phrase)))
        .replace(r"\(", "(?:")
        .replace(r"\)", ")")
        .replace(r"\|", "|")
        .replace(r"\ ", " ")
    )


def _cased(said: str, better: str) -> str:
    return better[0].upper() + better[1:] if said[:1].isupper() else better
