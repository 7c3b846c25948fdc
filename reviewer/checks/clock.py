"""Hours that no clock shows, and hours of two zones that do not go together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context

_NOON, _DAY, _HOUR_MINUTES = 12, 24, 60
_HOUR: Final = re.compile(
    r"\b(?:a|vers|des|at|um) (?P<hour>\d{1,2})(?: ?h ?|:)(?P<minute>\d{2})\b(?![:.]\d)"
)
_MORNING: Final = re.compile(
    r"\b(?P<hour>\d{1,2}) ?h(?:eures?)?(?: ?\d{2})? du (?P<part>matin|soir)\b"
)
_HALF: Final = re.compile(r"\b(?P<hour>\d{1,2})(?:[:.]\d{2})? ?(?P<part>[ap]\.?m\.?)(?![^\W_])")
_ZONES: Final = {
    "paris": (1, 2),
    "berlin": (1, 2),
    "bruxelles": (1, 2),
    "rome": (1, 2),
    "madrid": (1, 2),
    "londres": (0, 1),
    "london": (0, 1),
    "moscou": (3, 3),
    "moscow": (3, 3),
    "kiev": (2, 3),
    "kyiv": (2, 3),
    "new york": (-5, -4),
    "washington": (-5, -4),
    "tokyo": (9, 9),
    "seoul": (9, 9),
    "pekin": (8, 8),
    "beijing": (8, 8),
    "new delhi": (5.5, 5.5),
    "dakar": (0, 0),
    "abidjan": (0, 0),
    "tunis": (1, 1),
    "alger": (1, 1),
    "le caire": (2, 3),
    "istanbul": (3, 3),
    "riyad": (3, 3),
}
_PAIR: Final = re.compile(
    r"(?P<h1>\d{1,2})(?:h| heures?)(?P<m1>\d{2})?,? (?:heure de (?P<zone>[^\W\d_]+(?:"
    r" [^\W\d_]+)?)) \((?P<h2>\d{1,2})(?:h| heures?)(?P<m2>\d{2})? (?:gmt|tu|utc)\)"
)


def find_wrong_hours(context: Context) -> Iterator[Finding]:
    """Yield hours that can't be."""
    for found in _HOUR.finditer(context.key):
        if int(found["hour"]) > _DAY or int(found["minute"]) >= _HOUR_MINUTES:
            yield _finding(Span(found.start("hour"), found.end()), "0-24 h, 0-59 min")
    if context.language == "fr":
        for found in _MORNING.finditer(context.key):
            if int(found["hour"]) > (_NOON if found["part"] == "matin" else _DAY):
                yield _finding(Span(*found.span()), "0-12 h du matin")
        yield from _pairs(context)
    if context.language == "en":
        yield from _halves(context)


def _halves(context: Context) -> Iterator[Finding]:
    for found in _HALF.finditer(context.key):
        if _NOON < int(found["hour"]) <= _DAY:
            yield _finding(Span(*found.span()), "1-12 a.m./p.m.")


def _pairs(context: Context) -> Iterator[Finding]:
    for found in _PAIR.finditer(context.key):
        zone = _ZONES.get(found["zone"])
        if zone is None:
            continue
        local = int(found["h1"]) + int(found["m1"] or 0) / 60
        universal = int(found["h2"]) + int(found["m2"] or 0) / 60
        apart = (local - universal + 12) % 24 - 12
        if apart not in {zone[0], zone[1], zone[0] - 24, zone[1] - 24}:
            yield _finding(Span(*found.span()), f"{found['zone']} = GMT{zone[0]:+g}/{zone[1]:+g}")


def _finding(span: Span, reason: str) -> Finding:
    evidence = (Evidence(EvidenceKind.CALENDAR, reason),)
    return Finding(span, "date", "calendar.hour", {"reason": reason}, (), evidence, 0.85)
