"""The numbers that a text tells, in figures and in words, with their units; pure."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reviewer.desk.telling import Fact, Number
from reviewer.desk.vocabulary import BILLIONS, MULTIPLES, NUMBER_WORDS, SIGNS, UNITS
from reviewer.desk.words import STOP, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACES: Final = " \u00a0\u202f\u2009"
# Addresses, and figures that name and do not count: telephone numbers, results, versions.
_NO_NUMBER: Final = re.compile(
    r"\w+://\S+|www\.\S+|[\w.-]+@\S+|\+?\d+(?:[ .\u00a0-]\d\d){3,}|\d+[-–:/]\d+"
)
_FIGURES: Final = re.compile(
    r"(?<![\w.,#/-])(?P<sign>[€$£][ \u00a0\u202f]?)?"
    r"(?P<figures>\d{1,3}(?:(?P<group>[ \u00a0\u202f\u2009.,'’])\d{3})(?:(?P=group)\d{3})*"
    r"(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![.,]?\d)(?!-?[^\W_])(?!\.\w)"
)
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SAID_PERCENT: Final = re.compile(r"[ \u00a0\u202f](?:pour|per) cent\b", re.IGNORECASE)
_NEXT: Final = re.compile(
    rf"[{_SPACES}]{{1,2}}(?:(?:de[{_SPACES}]|d['’]))?(?P<word>[^\W\d_]+(?:/[^\W\d_]+)?)|[{_SPACES}]?(?P<sign>[%€$£])"
)
_GERMAN: Final = re.compile(r"(?P<unit>ein|\w{3,6})und(?P<ten>\w+zig|dreissig)")
_EIGHTY: Final = 80


def numbers(text: str, start: int, end: int, language: str) -> Iterator[Fact]:
    """Yield the numbers of a part of a text; language is its ISO 639-1 code.

    A number in words is a weak one: "two" is seldom a figure that anyone checks.
    """
    hidden = [found.span() for found in _NO_NUMBER.finditer(text, start, end)]
    for found in _FIGURES.finditer(text, start, end):
        if not any(low < found.end() and found.start() < high for low, high in hidden):
            sign = (found["sign"] or "").strip()
            readings = _readings(found["figures"], found["group"])
            yield _counted(text, found.span(), readings, (SIGNS.get(sign, ""), language), end)
    for found in _WORDS.finditer(text, start, end):
        value = _spelled(key_of(found[0]))
        if value:
            whole = frozenset((Decimal(value),))
            fact = _counted(text, found.span(), whole, ("", language), end)
            yield Fact(fact.start, fact.end, fact.value, weak=True)


def _readings(figures: str, group: str | None) -> frozenset[Decimal]:
    """Return what figures may mean: "12,300" is twelve thousand, or twelve and three tenths."""
    if not group:
        return frozenset((_decimal(figures),))
    parts = figures.split(group)
    found = {_decimal("".join(parts))}
    if group in ".," and len(parts[1:]) == 1:
        found.add(_decimal(".".join(parts)))
    return frozenset(found)


def _decimal(figures: str) -> Decimal:
    return Decimal(figures.replace(",", ".")).normalize()


def _counted(
    text: str,
    span: tuple[int, int],
    readings: frozenset[Decimal],
    known: tuple[str, str],
    end: int,
) -> Fact:
    """Return a number with what multiplies it and its unit; known are unit and language."""
    unit, language = known
    last, factor, noun = span[1], 1, ""
    percent = _SAID_PERCENT.match(text, last, end)
    if percent:
        return Fact(span[0], percent.end(), Number(readings, "percent"))
    for _ in range(2):
        found = _NEXT.match(text, last, end)
        if not found:
            break
        key = key_of(found["word"] or "")
        multiple = MULTIPLES.get(key) or (_billion(language) if key in BILLIONS else 0)
        noun = "" if key in STOP else key
        if multiple and factor == 1:
            factor, last = multiple, found.end()
            continue
        following = SIGNS.get(found["sign"] or "") or UNITS.get(key, "")
        if following and not unit:
            unit, last = following, found.end()
        break
    meant = frozenset((reading * factor).normalize() for reading in readings)
    return Fact(span[0], last, Number(meant, unit, noun))


def _billion(language: str) -> int:
    return 10**9 if language == "en" else 10**12


def _spelled(key: str) -> int:
    """Return the number that a word spells, 0 for none."""
    if key in NUMBER_WORDS:
        return NUMBER_WORDS[key]
    german = _GERMAN.fullmatch(key)
    if german:
        unit = 1 if german["unit"] == "ein" else NUMBER_WORDS.get(german["unit"], 0)
        return unit + NUMBER_WORDS.get(german["ten"], 0) if unit else 0
    parts = [NUMBER_WORDS.get(part, 0) for part in key.split("-")]
    if len(parts) == 1 or not all(parts):
        return 0
    if key.startswith("quatre-vingt-"):
        return _EIGHTY + sum(parts[2:])
    return sum(parts) if parts == sorted(parts, reverse=True) else 0
