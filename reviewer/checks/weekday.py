"""Calendar: weekdays that do not go with their dates, and dates that no calendar has."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING, Final

from reviewer.checks.ages import find_wrong_ages
from reviewer.checks.clock import find_wrong_hours
from reviewer.checks.finding import Finding
from reviewer.checks.moments import MONTHS, WEEKDAYS
from reviewer.checks.spells import find_wrong_spells
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_NEAR: Final = 45  # days from the day of the text within which a date without a year is sure
_YEAR: Final = r"(?:,? (?P<year>(?:19|20)\d\d)(?!\d))?"
_LONGEST: Final = 31  # days of a month
_LEAP: Final = 2000


def _patterns(language: str) -> re.Pattern[str]:
    day = "|".join(WEEKDAYS[language])
    month = "|".join(MONTHS[language])
    number = r"(?P<day>\d{1,2})"
    if language == "fr":
        date_ = rf"{number}(?:er)? (?P<month>{month})\b{_YEAR}"
        return re.compile(
            rf"\b(?:(?P<weekday>{day})(?: (?:matin|soir|midi|apres midi),?)?,? (?:le"
            rf" )?)?(?<![\d.,/]){date_}"
        )
    if language == "de":
        return re.compile(
            rf"\b(?:(?P<weekday>{day}),? (?:den |dem )?)?(?<![\d.,/]){number}\."
            rf" (?P<month>{month})\b{_YEAR}"
        )
    before = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{month})\b{_YEAR}"
    return re.compile(rf"\b(?:(?P<weekday>{day}),? (?:the )?)?(?<![\d.,/]){before}")


_DATES: Final = {language: [_patterns(language)] for language in MONTHS}
_DATES["en"].append(
    re.compile(
        rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS['en'])}),? )?(?P<month>{'|'.join(MONTHS['en'])}) "
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%:.]\d)(?! (?:percent|million)){_YEAR}"
    )
)


def find_wrong_dates(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield weekdays, dates, ages, spells and hours that the calendar contradicts."""
    if context.language not in _DATES:
        return
    for pattern in _DATES[context.language]:
        for found in pattern.finditer(context.key):
            yield from _judged(context, found)
    yield from find_wrong_ages(context, knowledge)
    yield from find_wrong_spells(context)
    yield from find_wrong_hours(context)


def _judged(context: Context, found: re.Match[str]) -> Iterator[Finding]:
    language = context.language
    month, day = MONTHS[language].index(found["month"]) + 1, int(found["day"])
    year = int(found["year"]) if found["year"] else None
    if language == "en" and not context.text[found.start("month")].isupper():
        return  # "may", "march"
    most = calendar.monthrange(year or _LEAP, month)[1]
    if day == 0 or day > most:
        if day <= _LONGEST or found["year"] or found["weekday"]:
            yield _impossible(context, found, most)
        return
    dated = _dated(context, year, month, day)
    if not found["weekday"] or dated is None:
        return
    said = WEEKDAYS[language].index(found["weekday"])
    if dated.weekday() != said:
        yield _weekday(context, found, dated)


def _dated(context: Context, year: int | None, month: int, day: int) -> date | None:
    if year:
        return date(year, month, day)
    if context.published is None:
        return None
    around = (context.published.year + shift for shift in (-1, 0, 1))
    dates = [date(y, month, day) for y in around if day <= calendar.monthrange(y, month)[1]]
    near = [one for one in dates if abs((one - context.published).days) <= _NEAR]
    return near[0] if near else None


def _impossible(context: Context, found: re.Match[str], most: int) -> Finding:
    whole = Span(found.start("day"), found.end())
    said = whole.of(context.original)
    number = found["day"]
    return Finding(
        whole,
        "date",
        "calendar.impossible",
        {"most": str(most)},
        (said.replace(number, str(most), 1),),
        (
            Evidence(
                EvidenceKind.CALENDAR,
                f"{found['month']} {found['year'] or ''} : {most}".replace("  ", " "),
            ),
        ),
        0.95,
    )


def _weekday(context: Context, found: re.Match[str], dated: date) -> Finding:
    whole = Span(found.start("weekday"), found.end())
    said = whole.of(context.original)
    right = WEEKDAYS[context.language][dated.weekday()]
    if said[0].isupper():
        right = right.capitalize()
    rest = said[len(found["weekday"]) :]
    return Finding(
        whole,
        "date",
        "calendar.weekday",
        {"said": said, "right": right, "date": dated.isoformat()},
        (right + rest,),
        (Evidence(EvidenceKind.CALENDAR, f"{dated.isoformat()} : {right}"),),
        0.95 if found["year"] else 0.85,
    )
