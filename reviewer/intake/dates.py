"""Dates as pages, feeds and tables write them, in the one form that records hold: ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_DATE_ONLY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE_AND_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.{0,25}")
_OF_MAIL = re.compile(r"(?:[A-Za-z]{3,9},\s*)?[0-9]{1,2}\s+[A-Za-z]{3,9}\s+[0-9]{2,4}\s+[0-9:]+.*")
_DAY_FIRST = re.compile(
    r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})"
    r"(?:[ T,]+([0-9]{1,2})[:h]([0-9]{2})(?::[0-9]{2})?)?"
)
_LONGEST = 60
_MONTHS = 12


def iso_date(value: str) -> str:
    """Return an ISO 8601 date, or date and time, in its usual form; "" for anything else."""
    text = value.strip()
    try:
        if _DATE_ONLY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
        if _DATE_AND_TIME.fullmatch(text):
            return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return ""
    return ""


def any_date(value: str) -> str:
    """Return a date in ISO 8601 that is written so, or as in mail, or in figures; "" otherwise.

    In figures the day goes before the month, unless only the other way round there is such a day.
    """
    text = " ".join(value[: 2 * _LONGEST].split())
    if len(text) > _LONGEST:
        return ""
    return iso_date(text) or _of_mail(text) or _in_figures(text)


def _of_mail(text: str) -> str:
    if not _OF_MAIL.fullmatch(text):
        return ""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _in_figures(text: str) -> str:
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return ""
    day, month, year = (int(found[group]) for group in (1, 2, 3))
    if month > _MONTHS:
        day, month = month, day
    try:
        if found[4]:
            moment = datetime(year, month, day, int(found[4]), int(found[5]))  # noqa: DTZ001 - none is told
            return moment.isoformat()
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
