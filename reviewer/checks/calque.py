"""Calques: literal translations from a glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge


def find_calques(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield phrases of the glossary, outside quotations of one's own words."""
    pattern, rows = _glossary(knowledge, context.language)
    if pattern is None:
        return
    for found in pattern.finditer(context.key):
        row = rows[int((found.lastgroup or "c0")[1:])]
        span = Span(*found.span())
        yield Finding(
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
) -> tuple[re.Pattern[str] | None, list[dict[str, str]]]:
    made = knowledge.made
    if ("calques", language) not in made:
        rows = [dict(row) for row in knowledge.rows("calques") if row["language"] == language]
        parts = (f"(?P<c{number}>{_pattern(row['phrase'])})" for number, row in enumerate(rows))
        made["calques", language] = (
            re.compile(rf"\b(?:{'|'.join(parts)})\b") if rows else None,
            rows,
        )
    found: tuple[re.Pattern[str] | None, list[dict[str, str]]] = made["calques", language]
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
