"""The words of charts: what values are called, how numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from reviewer.gui.messages import cause_name, language_name, severity_name
from reviewer.records import Cause, Dimension, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.records import Category, Tally

translate = QCoreApplication.translate
_SMALLEST = 0.1  # that one decimal shows


class Names:
    """What the values of dimensions are called in the interface's language."""

    def __init__(self, categories: Iterable[Category], language: str) -> None:
        self._language = language
        self.set_categories(categories)

    def set_categories(self, categories: Iterable[Category]) -> None:
        """Name other categories, or the same otherwise, from now on."""
        self._categories = {category.id: category for category in categories}

    def category(self, value: str) -> Category | None:
        """Return a category by its id, if it is known."""
        return self._categories.get(value)

    def of(self, dimension: Dimension, value: str) -> str:
        """Name a value."""
        if dimension is Dimension.CATEGORY:
            known = self.category(value)
            return known.names[self._language] if known else value
        name = _NAMES.get(dimension)
        return name(value) if name else value

    def in_sentence(self, dimension: Dimension, value: str) -> str:
        """Name a value where nothing else tells what it is."""
        return week(value) if dimension is Dimension.WEEK else self.of(dimension, value)


def _severity(value: str) -> str:
    return severity_name(Severity(value)) if value in set(Severity) else value


def _cause(value: str) -> str:
    return cause_name(Cause(value)) if value in set(Cause) else value


def _site(value: str) -> str:
    return value or translate("Statistics", "site unknown")


def day(iso: str) -> str:
    """Write a day of the log's form, short."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, "d MMM yyyy") if date.isValid() else iso


def week(iso: str) -> str:
    """Name a week by its Monday."""
    return translate("Statistics", "Week of {day}").format(day=day(iso))


_NAMES = {
    Dimension.SEVERITY: _severity,
    Dimension.CAUSE: _cause,
    Dimension.LANGUAGE: language_name,
    Dimension.SITE: _site,
    Dimension.DAY: day,
    Dimension.WEEK: day,
}


def dimension_name(dimension: Dimension) -> str:
    """Name a dimension as it stands in a list of choices."""
    return {
        Dimension.CATEGORY: translate("Statistics", "Category"),
        Dimension.SEVERITY: translate("Statistics", "Severity"),
        Dimension.CAUSE: translate("Statistics", "Cause"),
        Dimension.SITE: translate("Statistics", "Site"),
        Dimension.LANGUAGE: translate("Statistics", "Language"),
        Dimension.AUTHOR: translate("Statistics", "Author"),
        Dimension.REVIEWER: translate("Statistics", "Reviewer"),
        Dimension.DAY: translate("Statistics", "Day"),
        Dimension.WEEK: translate("Statistics", "Week of review"),
    }[dimension]


def whole(number: int) -> str:
    """Write a whole number as the interface's language does."""
    return QLocale().toString(number)


def decimal(number: float | None) -> str:
    """Write a number with the decimals that tell something; a dash for none."""
    if number is None:
        return "–"
    return QLocale().toString(float(number), "f", 2 if 0 < number < _SMALLEST else 1)


class Amounts(QObject):
    """Words with a number before them."""

    def errors(self, count: int) -> str:
        """Say how many errors."""
        return self.tr("%Ln error(s)", "", count)

    def articles(self, count: int) -> str:
        """Say how many articles."""
        return self.tr("%Ln article(s)", "", count)

    def words(self, count: int) -> str:
        """Say how many words."""
        return self.tr("%Ln word(s)", "", count)

    def days(self, count: int) -> str:
        """Say how many days."""
        return self.tr("%Ln day(s)", "", count)

    def timed(self, count: int) -> str:
        """Say of how many articles the time is known, after their minutes."""
        return self.tr("minutes, %Ln article(s) timed", "", count)

    def more(self, count: int) -> str:
        """Say how many marks only the table shows."""
        return self.tr("%Ln more in the table.", "", count)


def rate(number: float | None) -> str:
    """Say a rate."""
    return translate("Statistics", "{rate} per 1,000 words").format(rate=decimal(number))


def few() -> str:
    """Say what the warning sign means."""
    return translate("Statistics", "fewer than 1,000 words read: the rate says little")


def said(name: str, tally: Tally) -> str:
    """Say a whole tally in one sentence."""
    amounts = Amounts()
    sentence = translate("Statistics", "{name}: {errors}, {rate} ({words} read)").format(
        name=name,
        errors=amounts.errors(tally.errors),
        rate=rate(tally.rate),
        words=amounts.words(tally.words),
    )
    return f"{sentence}; {few()}" if tally.is_weak else sentence
