"""How an article is laid out: lines with roles, and the map between them and the original.

Knows no widget. Offsets named view are code points of the page's text, where lines are joined by
one newline; offsets named original are code points of the article's original.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reviewer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer.records import Block


class Role(Enum):
    """What a line on the page is."""

    TITLE = auto()
    FACTS = auto()
    NOTE = auto()
    BODY = auto()
    HEADING = auto()
    STANDFIRST = auto()
    CAPTION = auto()
    DIMMED = auto()
    MARK = auto()
    REMOVED = auto()
    REASON = auto()
    DOUBT = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A run of removed blocks between two kept ones."""

    blocks: tuple[Block, ...]

    @property
    def span(self) -> Span:
        """From the first removed block to the end of the last."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


class Line(NamedTuple):
    """One paragraph on screen; original is where its text begins there, or -1 for our own words."""

    role: Role
    text: str
    original: int = -1
    block: Block | None = None
    mark: Mark | None = None


class Page:
    """An article as lines on screen."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = tuple(lines)
        lengths = (len(line.text) + 1 for line in self.lines)
        self.starts = list(accumulate(lengths, initial=0))[:-1]

    @cached_property
    def text(self) -> str:
        """The text of the page, one line a paragraph."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def _sections(self) -> list[tuple[int, int, int]]:
        """Where text of the original stands: (original start, original end, view start), sorted."""
        return sorted(
            (line.original, line.original + len(line.text), start)
            for line, start in zip(self.lines, self.starts, strict=True)
            if line.original >= 0
        )

    def line_at(self, view: int) -> int:
        """Return the index of the line that holds a view position."""
        return max(0, bisect_right(self.starts, view) - 1)

    def to_original(self, start: int, end: int) -> Span | None:
        """Return the span between two view positions.

        None where none of it is article, or where a title shown out of its place would make the
        span reach over shown text that does not lie between the positions.
        """
        parts = list(self._parts(start, end))
        if not parts:
            return None
        span = Span(min(low for low, _ in parts), max(high for _, high in parts))
        shown = sum(high - low for low, high in self.to_view(span))
        return span if shown == sum(high - low for low, high in parts) else None

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for index in range(self.line_at(start), self.line_at(end) + 1):
            line, begins = self.lines[index], self.starts[index]
            low, high = max(start - begins, 0), min(end - begins, len(line.text))
            if line.original >= 0 and low < high:
                yield line.original + low, line.original + high

    def to_view(self, span: Span) -> Iterator[tuple[int, int]]:
        """Yield the view ranges on which a span is visible, one a line."""
        sections = self._sections
        index = max(0, bisect_right(sections, span.start, key=itemgetter(0)) - 1)
        for original, end, view in sections[index:]:
            if original >= span.end:
                break
            low, high = max(span.start, original), min(span.end, end)
            if low < high:
                yield view + low - original, view + high - original

    def origin_at(self, view: int) -> int:
        """Return the original's position at a view position, or at the next text; -1 for none."""
        for index in range(self.line_at(view), len(self.lines)):
            line = self.lines[index]
            if line.original >= 0:
                return line.original + max(0, min(view - self.starts[index], len(line.text)))
        return -1

    def view_of(self, original: int) -> int:
        """Return the view position of an original's position, or of the next text shown."""
        sections = self._sections
        index = bisect_left(sections, original, key=itemgetter(1))
        if index == len(sections):
            return 0
        begins, _, view = sections[index]
        return view + max(0, original - begins)

    def views_of(self, origins: Iterable[int]) -> Iterator[int]:
        """Yield what view_of says of positions in order, without searching for each."""
        sections, index = self._sections, 0
        for original in origins:
            while index < len(sections) and sections[index][1] < original:
                index += 1
            if index == len(sections):
                yield 0
            else:
                yield sections[index][2] + max(0, original - sections[index][0])

    def text_between(self, start: int, end: int) -> str:
        """Return the page's text between two view positions."""
        first = self.line_at(start)
        lines = self.lines[first : self.line_at(end) + 1]
        begins = self.starts[first] if lines else 0
        return "\n".join(line.text for line in lines)[start - begins : end - begins]

    def start_of(self, mark: Mark) -> int:
        """Return where the line of a mark begins, in the view; 0 when there is none."""
        for line, start in zip(self.lines, self.starts, strict=True):
            if line.role is Role.MARK and line.mark == mark:
                return start
        return 0

    def closed_mark_over(self, span: Span) -> Mark | None:
        """Return the closed mark that hides a span, if one does."""
        if any(self.to_view(span)):
            return None
        marks = (line.mark for line in self.lines if line.mark)
        return next((mark for mark in marks if mark.span.overlaps(span)), None)

    def unsure_places(self, view: int, by: int) -> list[int]:
        """Return where unsure passages begin, from a position on and then round from the other end.

        by says which way to go: forward, or back if negative.
        """
        found: dict[Span, int] = {}
        for line, start in zip(self.lines, self.starts, strict=True):
            if line.role is Role.DIMMED and line.block:
                found.setdefault(line.block.span, start)
        places = sorted(found.values(), reverse=by < 0)
        return sorted(places, key=lambda place: (place - view) * by <= 0)

    def mark_near(self, view: int) -> Mark | None:
        """Return the mark at a view position, else the nearest one after it, else before it."""
        here = self.line_at(view)
        after = [line.mark for line in self.lines[here:] if line.mark]
        before = [line.mark for line in self.lines[:here] if line.mark]
        nearest = after[:1] or before[-1:]
        return nearest[0] if nearest else None
