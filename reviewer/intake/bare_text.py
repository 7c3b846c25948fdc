"""The text of a page that could not be parsed: what stands between its tags."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from reviewer.intake.page_lines import BLOCKS, NEVER_SHOWN, Lines, PageText, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMENT = "!--"
# Every alternative ends at the next angle bracket at the latest: no page makes this slow.
_TAG = re.compile(r"<!--|(-)->|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|<[!?][^<>]*>")


def bare_text(page: str) -> PageText:
    """Return the text between the tags, a block element a line; regions and links stay unknown."""
    lines = Lines()
    place = Place("div")
    left_out = ""
    for text, tag, is_end in _pieces(page):
        if left_out:
            left_out = "" if is_end and tag == left_out else left_out
            continue
        lines.add(unescape(text), place)
        if (tag in NEVER_SHOWN or tag == _COMMENT) and not is_end:
            left_out = tag
        elif tag in BLOCKS or tag == "br":
            lines.end_line()
            place = place if is_end or tag == "br" else Place(tag)
    return lines.finished()


def _pieces(page: str) -> Iterator[tuple[str, str, bool]]:
    # Each text with the tag that ends it: its name and whether it is an end tag.
    at = 0
    for match in _TAG.finditer(page):
        is_comment = match[1] or match[0] == "<!--"
        tag = _COMMENT if is_comment else (match[3] or "").lower()
        yield page[at : match.start()], tag, bool(match[1] or match[2])
        at = match.end()
    yield page[at:], "", False
