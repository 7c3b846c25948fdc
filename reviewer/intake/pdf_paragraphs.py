"""Printed lines become paragraphs again: running heads told apart, hyphens at line ends joined."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from reviewer.intake.page_lines import Lines, PageText, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_EDGE: Final = 0.1  # of the page, above and below, where running heads stand
_EDGE_LINES: Final = 3
_HEADING: Final = 1.15  # times the size of the body
_LARGEST: Final = 1.5
_LONGEST_HEADING: Final = 200  # code points
_GAP: Final = 1.3  # times the usual distance of lines
_FAR: Final = 4  # times that distance
_INDENT: Final = 0.8  # times the size of the face
_SHORT: Final = 0.85  # of the width of the column
_SAME_SIZE: Final = 0.08
_PAGE_NUMBER: Final = re.compile(
    r"(?:p(?:age|\.)?\s*)?[-–—]?\s*\d{1,4}\s*(?:[-–—/]|\s*(?:sur|of)\s*)?\s*\d{0,4}\s*[-–—]?",
    re.IGNORECASE,
)
_ENDS: Final = (".", "!", "?", "…", ":", ";", "»", "”", '"', ")", "]")
_ITEM: Final = re.compile(r"(?:[•▪◦‣■●–—*-]|\d{1,2}[.)])\s+\S")
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
_WORD_AFTER: Final = re.compile(r"[^\W\d_]+")
_COMPOUNDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
# What follows the hyphen of an inversion, and so keeps it.
_AFTER_HYPHEN: Final = frozenset(
    (
        *("il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "t", "y", "en"),
        *("ce", "ci", "là", "même", "mêmes", "le", "la", "les", "lui", "leur", "moi"),
    )
)


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line of a page; lengths in points from the lower left, share how high its top is of 1."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    share: float
    page: int


def paragraphs(pages: Sequence[Sequence[PrintedLine]]) -> PageText:
    """Return the paragraphs of all pages, headings by the size of their face.

    What runs at the head or foot of several pages stands once, in the region header or footer;
    page numbers go.
    """
    running = _running(pages)
    told: set[str] = set()
    lines = Lines()
    body: list[PrintedLine] = []
    for page in pages:
        for at, line in enumerate(page):
            key = _key(line.text)
            if not _is_at_edge(page, at) or not (key in running or _is_number(line.text)):
                body.append(line)
            elif key in running and key not in told and not _is_number(line.text):
                told.add(key)
                _add(lines, line.text, Place("p", "header" if line.share > 1 / 2 else "footer"))
    _add_body(lines, body)
    return lines.finished()


def _add(lines: Lines, text: str, place: Place) -> None:
    lines.add(text, place)
    lines.end_line()


def _key(text: str) -> str:
    return re.sub(r"\d+", "0", text.casefold())


def _is_number(text: str) -> bool:
    return _PAGE_NUMBER.fullmatch(text) is not None


def _is_at_edge(page: Sequence[PrintedLine], at: int) -> bool:
    near = at < _EDGE_LINES or at >= len(page) - _EDGE_LINES
    return near and not _EDGE < page[at].share < 1 - _EDGE


def _running(pages: Sequence[Sequence[PrintedLine]]) -> frozenset[str]:
    seen = Counter(
        key
        for page in pages
        for key in {_key(line.text) for at, line in enumerate(page) if _is_at_edge(page, at)}
    )
    return frozenset(
        key for key, count in seen.items() if count > 1 and 2 * count >= len(pages) - 1
    )


def _add_body(lines: Lines, body: Sequence[PrintedLine]) -> None:
    if not body:
        return
    sizes = Counter[float]()
    for line in body:
        sizes[round(line.size, 1)] += len(line.text)
    usual = sizes.most_common(1)[0][0]
    compounds = frozenset(
        word.casefold() for line in body for word in _COMPOUNDS.findall(line.text)
    )
    for group in _groups(body, usual):
        text = _joined([line.text for line in group], compounds)
        tag = _heading(group[0].size / usual, text) or ("li" if _ITEM.match(text) else "p")
        _add(lines, text, Place(tag))


def _heading(ratio: float, text: str) -> str:
    if ratio < _HEADING or len(text) > _LONGEST_HEADING:
        return ""
    return "h1" if ratio >= _LARGEST else "h2"


def _groups(body: Sequence[PrintedLine], usual: float) -> Iterator[list[PrintedLine]]:
    steps = [
        former.bottom - line.bottom
        for former, line in pairwise(body)
        if former.page == line.page and 0 < former.bottom - line.bottom < _FAR * usual
    ]
    step = median(steps) if steps else usual
    group = _Group(body[0])
    for former, line in pairwise(body):
        if _begins(group, former, line, step):
            yield group.lines
            group = _Group(line)
        else:
            group.add(line)
    yield group.lines


class _Group:
    """The lines of one paragraph so far, and how far they reach."""

    def __init__(self, line: PrintedLine) -> None:
        self.lines = [line]
        self.left, self.right = line.left, line.right

    def add(self, line: PrintedLine) -> None:
        self.lines.append(line)
        self.left, self.right = min(self.left, line.left), max(self.right, line.right)


def _begins(group: _Group, former: PrintedLine, line: PrintedLine, step: float) -> bool:
    """Say whether a line begins a paragraph."""
    if abs(line.size - former.size) > _SAME_SIZE * former.size or _ITEM.match(line.text):
        return True
    if _is_hyphenated(former.text):
        return False
    down = former.bottom - line.bottom
    if line.page != former.page or not 0 <= down <= _FAR * step:
        # Another page or column: a paragraph goes on if its sentence does.
        return former.text.endswith(_ENDS)
    if down > _GAP * step * max(1.0, former.size / line.size):
        return True
    is_indented = line.left - group.left > _INDENT * line.size and len(group.lines) > 1
    width = max(group.right, line.right) - group.left
    is_short = former.right - group.left < _SHORT * width and former.text.endswith(_ENDS)
    return is_indented or is_short


def _is_hyphenated(text: str) -> bool:
    return text[-1:] in ("-", "\u00ad") and text[-2:-1].isalpha()


def _joined(texts: Iterable[str], compounds: frozenset[str]) -> str:
    pieces: list[str] = []
    for text in texts:
        former = pieces[-1] if pieces else ""
        if not _is_hyphenated(former):
            pieces += [" ", text] if pieces else [text]
        else:
            pieces[-1] = former if _keeps_hyphen(former, text, compounds) else former[:-1]
            pieces.append(text)
    return "".join(pieces)


def _keeps_hyphen(said: str, text: str, compounds: frozenset[str]) -> bool:
    before, after = _WORD_BEFORE.search(said[:-1]), _WORD_AFTER.match(text)
    if said.endswith("\u00ad") or not before or not after:
        return not said.endswith("\u00ad")
    if not after[0][0].islower() or after[0] in _AFTER_HYPHEN:
        return True
    return f"{before[0]}-{after[0]}".casefold() in compounds
