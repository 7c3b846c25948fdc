"""Gathers the text of a page into lines as a browser would; knows tags by name but no parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reviewer.intake.normal_form import BYTE_ORDER_MARK
from reviewer.records import Markup

_BLOCKS = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main "
    "menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_NEVER_SHOWN = (
    "audio canvas datalist head iframe noframes noscript object script select style svg template "
    "title video"
)
BLOCKS = frozenset(_BLOCKS.split())
NEVER_SHOWN = frozenset(_NEVER_SHOWN.split())

_SPACE = re.compile("[ \t\n\r\f\u2028\u2029]+")
# Characters without ink: a line of nothing else is no line.
_INKLESS = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]*")
# `&#146;` means what byte 146 is in cp1252; some parsers leave it a control.
_CP1252 = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes((code,)).decode("cp1252", "ignore"))
}


@dataclass(frozen=True, slots=True)
class PageText:
    """The visible lines of a page, none empty, and the markup of each."""

    lines: tuple[str, ...]
    markup: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the tree a piece of text stands."""

    block: str = ""
    region: str = ""
    inside_article: bool = False
    in_link: bool = False
    preformatted: bool = False


@dataclass(slots=True)
class Lines:
    """Gathers pieces of text into lines, as a browser would break and space them."""

    texts: list[str] = field(default_factory=list)
    markup: list[Markup] = field(default_factory=list)
    _cells: list[list[str]] = field(default_factory=lambda: [[]])
    _place: Place | None = None
    _linked: int = 0
    _inked: int = 0

    def add(self, text: str, place: Place) -> None:
        """Add a piece of text, with the spaces and line breaks of its source."""
        if place.preformatted and "\n" in text:
            for line in text.split("\n"):
                self.add(line, place)
                self.end_line()
            return
        self._cells[-1].append(text)
        inked = len("".join(text.split()))
        self._inked += inked
        self._linked += inked if place.in_link else 0
        if inked and self._place is None:
            self._place = place

    def end_cell(self) -> None:
        """Part what comes from what came, on the same line."""
        self._cells.append([])

    def end_line(self) -> None:
        """Close the line if it shows anything."""
        cells = [_collapsed("".join(pieces)) for pieces in self._cells]
        text = "\t".join(cell for cell in cells if cell)
        if self._place is not None and not _INKLESS.fullmatch(text):
            density = round(self._linked / self._inked, 3)
            self.texts.append(text)
            self.markup.append(Markup(self._place.block, self._place.region, density))
        self._cells, self._place, self._linked, self._inked = [[]], None, 0, 0

    def finished(self) -> PageText:
        """Return all lines."""
        self.end_line()
        return PageText(tuple(self.texts), tuple(self.markup))


def _collapsed(text: str) -> str:
    if not text.isascii() or not text.isprintable() or "  " in text:
        text = _SPACE.sub(" ", text).translate(_CP1252)
    return text.strip(" " + BYTE_ORDER_MARK)
