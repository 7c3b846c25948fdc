"""What a category must be to stand beside others: worded, told apart, and seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.errors import CategoryError, CategoryFlaw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.records import Category

LANGUAGES: Final = ("fr", "en")
LINES: Final = ("solid", "dash", "dot", "wave")
# The paper that underlines are drawn on, in each scheme, and how far they must stand out from it:
# WCAG 2.2, success criterion 1.4.11.
PAPERS: Final = {"light": "#ffffff", "dark": "#27292e"}
LEAST_CONTRAST: Final = 3.0
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_DARKEST: Final = 0.04045  # of the curve of sRGB, that is straight below


def check(
    category: Category, others: Iterable[Category], taken: Iterable[str] = (), place: str = ""
) -> None:
    """Raise CategoryError for a category that could not stand beside the others.

    taken are keys that mean something else; the error's place is the category's name unless given.
    """
    place = place or name_of(category)
    rest = [other for other in others if other.id != category.id]
    _check_names(category, rest, place)
    _check_looks(category, place)
    _check_key(category, rest, taken, place)


def name_of(category: Category) -> str:
    """Return the first name that a category has, or its id."""
    return next((category.names[c] for c in LANGUAGES if category.names[c].strip()), category.id)


def _check_names(category: Category, rest: Iterable[Category], place: str) -> None:
    for code in LANGUAGES:
        name = category.names[code].strip()
        if not name:
            raise CategoryError(place, CategoryFlaw.NAME, code)
        if any(_is_same(other.names[code], name) for other in rest):
            raise CategoryError(place, CategoryFlaw.NAME_TAKEN, name)


def _check_looks(category: Category, place: str) -> None:
    if category.line not in LINES:
        raise CategoryError(place, CategoryFlaw.LINE, category.line)
    for colour, paper in ((category.light, PAPERS["light"]), (category.dark, PAPERS["dark"])):
        if not _COLOUR.fullmatch(colour):
            raise CategoryError(place, CategoryFlaw.COLOUR, colour)
        if category_contrast(colour, paper) < LEAST_CONTRAST:
            raise CategoryError(place, CategoryFlaw.CONTRAST, colour)


def _check_key(
    category: Category, rest: Iterable[Category], taken: Iterable[str], place: str
) -> None:
    key = category.key
    if not key or category.retired:
        return
    if len(key) != 1 or not key.isprintable() or key.isspace():
        raise CategoryError(place, CategoryFlaw.KEY, key)
    used = (other.key for other in rest if not other.retired)
    if any(_is_same(key, other) for other in (*taken, *used)):
        raise CategoryError(place, CategoryFlaw.KEY_TAKEN, key)


def _is_same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def category_contrast(colour: str, paper: str) -> float:
    """Return the ratio of contrast of two colours, as #rrggbb: 1 to 21, as WCAG 2.2 defines it."""
    high, low = sorted((_luminance(colour), _luminance(paper)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(((part + 0.055) / 1.055) ** 2.4) if part > _DARKEST else part / 12.92
