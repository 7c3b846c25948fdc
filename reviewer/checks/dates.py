"""Days and spans of days as tables and texts give them: to the day, the month or the year."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple


class Period(NamedTuple):
    """First and last day of a time, both included."""

    first: date
    last: date

    def meets(self, other: Period, slack: int = 0) -> bool:
        """Whether the two share a day, or lie no more than so many days apart."""
        near = timedelta(days=slack)
        return self.first - other.last <= near and other.first - self.last <= near


def period_of(text: str) -> Period | None:
    """Return the days that "2024", "2024-06" or "2024-06-19" stands for; None for anything else."""
    try:
        parts = [int(part) for part in text[:10].split("-")]
        year, month, day = (*parts, 0, 0)[:3]
        if day:
            return Period(date(year, month, day), date(year, month, day))
        if month:
            last = calendar.monthrange(year, month)[1]
            return Period(date(year, month, 1), date(year, month, last))
        return year_of(year)
    except (ValueError, IndexError):
        return None


def year_of(year: int) -> Period:
    """Return the days of a year."""
    return Period(date(year, 1, 1), date(year, 12, 31))
