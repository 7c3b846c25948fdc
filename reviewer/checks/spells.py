"""Spells of years: ends before beginnings, lengths that do not come out, years ago."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.moments import NUMBER, value
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context

_Y: Final = r"(?P<{0}>(?:1[5-9]|20)\d\d)(?!\d)"
_FROM, _TO = _Y.format("first"), _Y.format("last")
_RANGE: Final = {
    "fr": re.compile(
        rf"\b(?:de {_FROM} a {_TO}|entre {_FROM.replace('first', 'f2')} et"
        rf" {_TO.replace('last', 'l2')})"
    ),
    "en": re.compile(
        rf"\b(?:from {_FROM} (?:to|until) {_TO}|between {_FROM.replace('first', 'f2')} and"
        rf" {_TO.replace('last', 'l2')})"
    ),
    "de": re.compile(
        rf"\b(?:von {_FROM} bis {_TO}|zwischen {_FROM.replace('first', 'f2')} und"
        rf" {_TO.replace('last', 'l2')})"
    ),
}
_BRACKETS: Final = re.compile(
    r"\((?P<first>(?:1[5-9]|20)\d\d) ?[ -] ?(?P<last>(?:1[5-9]|20)\d\d)\)"
)
_LIFE: Final = re.compile(
    r"\b(?:nee?|born|geboren) [^.\n]{0,40}?(?P<first>(?:1[5-9]|20)\d\d)[^.\n\d]{1,40}"
    r"(?:morte?|decedee?|died|gestorben|starb) [^.\n\d]{0,30}(?P<last>(?:1[5-9]|20)\d\d)"
)
_LASTING: Final = {
    "fr": rf",? (?:soit|pendant|durant)(?: une duree de)? (?P<years>{NUMBER['fr']}) ans\b",
    "en": rf",? (?:or|that is|for) (?P<years>{NUMBER['en']}) years\b",
    "de": rf",? also (?P<years>{NUMBER['de']}) jahre\b",
}
_AGO: Final = {
    "fr": re.compile(
        rf"\b(?:il y a (?P<years>{NUMBER['fr']}) ans, en {_FROM}|en {_TO}, il y a"
        rf" (?P<y2>{NUMBER['fr']}) ans)"
    ),
    "en": re.compile(
        rf"\b(?:(?P<years>{NUMBER['en']}) years ago, in {_FROM}|in {_TO},"
        rf" (?P<y2>{NUMBER['en']}) years ago)"
    ),
    "de": re.compile(
        rf"\b(?:vor (?P<years>{NUMBER['de']}) jahren, {_FROM}|{_TO}, vor (?P<y2>{NUMBER['de']})"
        rf" jahren)"
    ),
}


def find_wrong_spells(context: Context) -> Iterator[Finding]:
    """Yield spells of years that end before they begin or are not as long as the text says."""
    key, language = context.key, context.language
    for found in _RANGE[language].finditer(key):
        names = ("first", "last") if found["first"] else ("f2", "l2")
        yield from _reversed(context, found, *names)
        lasting = re.compile(_LASTING[language]).match(key, found.end())
        if lasting and names[0] == "first":
            yield from _length(context, found, lasting)
    for found in (*_BRACKETS.finditer(key), *_LIFE.finditer(key)):
        yield from _reversed(context, found, "first", "last")
    for found in _AGO[language].finditer(key):
        yield from _ago(context, found)


def _reversed(context: Context, found: re.Match[str], first: str, last: str) -> Iterator[Finding]:
    if int(found[first]) <= int(found[last]) or context.text[found.start(last) - 1] == "/":
        return
    whole = Span(*found.span())
    a, b = found.start(first) - whole.start, found.start(last) - whole.start
    said = whole.of(context.original)
    swapped = said[:a] + found[last] + said[a + 4 : b] + found[first] + said[b + 4 :]
    facts = {"first": found[first], "last": found[last]}
    yield Finding(
        whole,
        "date",
        "calendar.reversed",
        facts,
        (swapped,),
        (Evidence(EvidenceKind.CALENDAR, f"{found[last]} < {found[first]}"),),
        0.85,
    )


def _length(context: Context, found: re.Match[str], lasting: re.Match[str]) -> Iterator[Finding]:
    said = value(lasting["years"], context.language)
    right = int(found["last"]) - int(found["first"])
    if said is None or abs(said - right) <= 1 or right < 0:
        return
    yield _wrong(
        context,
        Span(*lasting.span("years")),
        right,
        f"{found['last']} - {found['first']} = {right}",
    )


def _ago(context: Context, found: re.Match[str]) -> Iterator[Finding]:
    if context.published is None:
        return
    name = "years" if found["years"] else "y2"
    year = int(found["first"] or found["last"])
    said, right = value(found[name], context.language), context.published.year - year
    if said is not None and abs(said - right) > 1 and right > 0:
        reason = f"{context.published.year} - {year} = {right}"
        yield _wrong(context, Span(*found.span(name)), right, reason)


def _wrong(context: Context, span: Span, right: int, reason: str) -> Finding:
    facts = {"said": span.of(context.original), "right": str(right)}
    evidence = (Evidence(EvidenceKind.CALENDAR, reason),)
    return Finding(span, "date", "calendar.length", facts, (str(right),), evidence, 0.8)
