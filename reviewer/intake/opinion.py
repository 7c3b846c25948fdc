"""The opinion of a well-kept extractor on a page: which of its lines belong to the article."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from lxml import etree

from reviewer.intake.page_lines import PageText
from reviewer.records import Markup

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What trafilatura is known, or may be feared, to raise on pages that no browser would refuse.
_FAILURES: Final = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError),
    *(TypeError, ValueError, etree.LxmlError),
)
_MOST_LINES: Final = 20_000  # a longer page is a list, and would take seconds
_TELLING: Final = 25  # letters and digits; a shorter line may stand anywhere by chance
_COMPARED: Final = 80  # of a line's beginning: its end may hold what an extractor leaves out


def with_opinion(root: HtmlElement, text: PageText) -> PageText:
    """Return the lines of a page with the extractor's opinion in their markup, if it has one."""
    if len(text.lines) > _MOST_LINES:
        return text
    found = _matched(text.lines, _signs(_extracted(root)))
    if not any(found):
        return text
    marks = (
        Markup(mark.tag, mark.region, mark.link_density, told)
        for mark, told in zip(text.markup, found, strict=True)
    )
    return PageText(text.lines, tuple(marks))


def _extracted(root: HtmlElement) -> str:
    import trafilatura  # half a second, and only for pages

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = trafilatura.bare_extraction(
            root, fast=True, favor_precision=True, include_comments=False
        )
    except _FAILURES:
        return ""
    return getattr(document, "text", None) or ""


def _signs(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _matched(lines: tuple[str, ...], told: str) -> list[bool]:
    """Say of each line whether it is told: a long one anywhere, a short one after the former."""
    found, at = [], 0
    for line in lines:
        signs = _signs(line)[:_COMPARED]
        place = told.find(signs, at)
        if len(signs) >= _TELLING:
            place = place if place >= 0 else told.find(signs)
        elif place != at:
            place = -1
        is_told = bool(signs) and place >= 0
        found.append(is_told)
        at = place + len(_signs(line)) if is_told else at
    return found
