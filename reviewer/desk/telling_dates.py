"""The dates and times of day that a text tells, in French, English and German; pure."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from reviewer.desk.telling import Date, Fact
from reviewer.desk.vocabulary import BEFORE_MONTH, MONTHS, UNITS, WEEKDAYS
from reviewer.desk.words import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP: Final = r"[ \u00a0\u202f]"
_ACCENTS: Final = {"a": "[aä]", "e": "[eé]", "u": "[uû]"}


def _spelled(names: dict[str, int]) -> str:
    """Return a pattern for names that are known by their keys, with their accents."""
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join("".join(_ACCENTS.get(c, c) for c in name) for name in longest_first)


_DAY = rf"(?:(?P<weekday>{_spelled(WEEKDAYS)})s?,?{_GAP}(?:(?:le|den|dem|der|the){_GAP})?)?"
_ORDINAL = r"(?:er|st|nd|rd|th|\.)?"
_MONTH = rf"(?P<month>{_spelled(MONTHS)})"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d-])"
# Each tells a date; where several could begin at one place the first that fits counts.
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_DAY}(?P<day>\d{{1,2}}){_ORDINAL}{_GAP}(?:of{_GAP})?{_MONTH}\b(?:,?{_GAP}{_YEAR})?",
        rf"\b{_DAY}{_MONTH}{_GAP}(?P<day>\d{{1,2}}){_ORDINAL}\b(?![.,:]?\d)(?:,?{_GAP}{_YEAR})?",
        rf"(?P<before>\b\w+{_GAP})?\b{_MONTH}\b(?:{_GAP}{_YEAR})?",
        r"(?<![\d/.-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])",
        r"(?<![\d/.-])(?P<day>\d\d?)[./](?P<month>\d\d?)[./](?P<year>\d{4})(?!\d)",
        rf"\b(?P<weekday>{_spelled(WEEKDAYS)})s?\b",
        rf"(?<![\w.,:/-])(?P<hour>[01]?\d|2[0-3]){_GAP}?h(?:{_GAP}?(?P<minute>[0-5]\d))?\b",
        r"(?<![\w.,:/-])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])",
        rf"(?<![\w.,:/$€£-]){_YEAR}(?![.,]\d)(?!{_GAP}?[%€$£])(?={_GAP}(?P<after>\w+)|\W|$)",
    )
)
_STRONG: Final = {"day", "year", "month"}  # what is worth telling of by itself


def dates(text: str, start: int, end: int) -> Iterator[Fact]:
    """Yield the dates of a part of a text, none over another; those of a longer kind first."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for found in pattern.finditer(text, start, end):
            parts = _parts(found)
            low = found.end("before") if _has(found, "before") else found.start()
            if not parts or any(low < b and a < found.end() for a, b in taken):
                continue
            taken.append((low, found.end()))
            yield Fact(low, found.end(), Date(parts), weak=not _STRONG & parts.keys())


def _has(found: re.Match[str], group: str) -> bool:
    return found.groupdict().get(group) is not None


def _parts(found: re.Match[str]) -> dict[str, int]:
    """Return what a match tells of a date; nothing where it is none."""
    said = {name: text for name, text in found.groupdict().items() if text}
    if key_of(said.pop("after", "")) in UNITS:
        return {}
    before = key_of(said.pop("before", "").strip())
    if said.keys() == {"month"} and before not in BEFORE_MONTH:
        return {}
    parts = {name: _number(name, text) for name, text in said.items()}
    if "hour" in parts:
        return {"minutes": parts["hour"] * 60 + parts.get("minute", 0)}
    return _sound(parts)


def _number(name: str, text: str) -> int:
    if text.isdecimal():
        return int(text)
    return (WEEKDAYS if name == "weekday" else MONTHS)[key_of(text)]


def _sound(parts: dict[str, int]) -> dict[str, int]:
    """Return the parts with the weekday that follows from them; nothing for a day that is none."""
    if "day" not in parts:
        return parts
    try:
        day = date(parts.get("year", 2000), parts["month"], parts["day"])  # 2000 has a 29 February
    except ValueError:
        return {}
    if "year" in parts:
        parts.setdefault("weekday", day.weekday())
    return parts
