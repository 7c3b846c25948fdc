"""Damage: traces that extraction or translation left in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge
    from reviewer.records import Suggestion

# "R.Le président": a dropped capital before the sentence proper.
_DROPPED: Final = re.compile(
    r"(?m)^(?P<trace>[A-ZÀ-Þ]\.)(?=(?:Le|La|Les|L'|Un|Une|Des|En|Au|The|A|In|Der|Die|Das|Ein"
    r"|Eine)\b)"
)
# "Pat Ryder. à Washington": a full stop in the middle of a sentence.
_STOP: Final = re.compile(
    r"(?P<word>\b[A-ZÀ-Þ][\w'-]*[a-zà-ÿ0-9]{2,})(?P<trace>\.) (?P<next>(?:à|au|aux|de|du|des|en"
    r"|dans|et|qui|pour|par|sur|avec)) "
)
_MOJIBAKE: Final = re.compile(
    r"Ã[©¨ª«´»¢§®¯¹ ¡¤¶¼€‰]|â€[™œ“”\x9d¦]|Â[«» °]|\ufffd|&(?:amp|nbsp|quot|eacute|egrave|agrave"
    r"|#39|rsquo|laquo|raquo);"
)
_DOUBLED: Final = re.compile(
    r"\b(?P<word>de|la|le|les|des|du|un|une|et|à|en|que|qui|dans|pour|par|sur|avec|au|aux|est|a"
    r"|the|of|and|to|in|der|das|und|von|mit) (?P<again>(?P=word))\b"
)
_FINE: Final = frozenset({"die", "en", "la", "a", "in", "das", "der"})
_WRONG_WAY: Final = re.compile(r"(?<=\w)(?P<trace>«),? ")
_LONGEST: Final = 1500  # code points of a paragraph whose quotation marks are counted
_AFTER: Final = 60  # code points after a trace in which other suggestions gain
_RISE, _MOST = 0.04, 0.99


def find_damage(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield traces of damage in the text."""
    del knowledge
    text = context.text
    for found in _DROPPED.finditer(text):
        yield _finding(context, Span(*found.span("trace")), "damage.dropped", "", 0.85)
    if context.language == "fr":
        for found in _STOP.finditer(text):
            whole = Span(found.start("trace"), found.end("next"))
            yield _finding(context, whole, "damage.stop", f" {found['next']}", 0.8)
    for found in _MOJIBAKE.finditer(context.original):
        yield _finding(context, Span(*found.span()), "damage.signs", "", 0.85)
    for found in _DOUBLED.finditer(text):
        if found["word"].lower() not in _FINE:
            yield _finding(context, Span(*found.span()), "damage.doubled", found["word"], 0.8)
    for found in _WRONG_WAY.finditer(context.original) if context.language == "fr" else ():
        yield _finding(context, Span(*found.span("trace")), "damage.quote", "\u202f»", 0.8)
    yield from _orphans(context)


def _orphans(context: Context) -> Iterator[Finding]:
    """Find guillemets that nothing closes on their line, nor the next line carries on."""
    if "«" not in context.original:
        return
    start = 0
    lines = context.original.splitlines(keepends=True)
    for number, line in enumerate(lines):
        opened = line.count("«") - line.count("»")
        carried = any("»" in later for later in lines[number + 1 : number + 3])
        if opened == 1 and not carried and len(line) < _LONGEST:
            at = start + line.rindex("«")
            yield _finding(
                context,
                Span(at, start + len(line.rstrip())),
                "damage.open",
                line[line.rindex("«") :].rstrip() + "\u202f»",
                0.7,
            )
        start += len(line)


def _finding(context: Context, span: Span, wording: str, right: str, sure: float) -> Finding:
    around = context.original[max(0, span.start - 20) : span.end + 20].strip()
    evidence = (Evidence(EvidenceKind.TEXT, around),)
    return Finding(span, "other", wording, {}, (right,) if right else (), evidence, sure)


def raised(one: Suggestion, traces: list[Span]) -> float:
    """Return a confidence, higher when a trace stands at most 60 characters before."""
    near = any(0 <= one.span.start - trace.start <= _AFTER for trace in traces)
    return min(_MOST, one.confidence + _RISE) if near else one.confidence
