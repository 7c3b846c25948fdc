"""Words for what the queue is filtered and sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reviewer.gui.messages import language_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.records import Period, QueueFilter

translate = QCoreApplication.translate

# The fields of a filter that are chosen in the panel, in its order.
FIELDS = ("site", "language", "author", "category", "annotator", "published", "added")
ORDERS = (
    "added",
    "published",
    "title",
    "site",
    "language",
    "state",
    "annotations",
    "words",
    "changed",
)
DESCENDING_FIRST = {"published", "annotations", "words", "changed"}


def field_name(field: str) -> str:
    """Name a field of a filter."""
    return {
        "site": translate("Queue", "Site"),
        "language": translate("Queue", "Language"),
        "author": translate("Queue", "Written by"),
        "category": translate("Queue", "Has an error of"),
        "annotator": translate("Queue", "Tagged by"),
        "published": translate("Queue", "Published"),
        "added": translate("Queue", "Added"),
    }[field]


def value_name(field: str, value: str, categories: Mapping[str, str]) -> str:
    """Name a value of a field; categories are names by id."""
    if field == "language":
        return language_name(value).capitalize()
    return categories.get(value, value) if field == "category" else value


def period_name(period: Period) -> str:
    """Name a period."""
    if period.days == 1:
        return translate("Queue", "today")
    if period.days:
        return translate("Queue", "last {days} days").format(days=period.days)
    first, last = short_date(period.first), short_date(period.last)
    if not last:
        said = translate("Queue", "since {first}") if first else translate("Queue", "date known")
    elif first == last:
        said = "{first}"
    else:
        said = translate("Queue", "{first} to {last}") if first else translate("Queue", "to {last}")
    return said.format(first=first, last=last)


def conditions(wanted: QueueFilter, categories: Mapping[str, str]) -> dict[str, str]:
    """Return what a filter asks of articles, by field, as texts for chips."""
    said = {}
    for field in FIELDS:
        value = getattr(wanted, field)
        if value:
            is_text = isinstance(value, str)
            name = value_name(field, value, categories) if is_text else period_name(value)
            colon = translate("Queue", "{field}: {value}")
            said[field] = colon.format(field=field_name(field), value=name)
    return said


def order_name(order: str) -> str:
    """Name what the queue is sorted by."""
    return {
        "added": translate("Queue", "Order of arrival"),
        "published": translate("Queue", "Date"),
        "title": translate("Queue", "Title"),
        "site": translate("Queue", "Site"),
        "language": translate("Queue", "Language"),
        "state": translate("Queue", "State"),
        "annotations": translate("Queue", "Errors"),
        "words": translate("Queue", "Length"),
        "changed": translate("Queue", "Last change"),
    }[order]


def short_date(iso: str) -> str:
    """Show the day of an ISO 8601 moment in few characters."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else iso
