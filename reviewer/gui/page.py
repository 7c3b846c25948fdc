"""How an article is laid out: lines with roles, and the map between them and the original.

Knows no widget. Offsets named view are code points of the page's text, where lines are joined by
one newline; offsets named original are code points of the article's original.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from reviewer.records import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from reviewer.desk import OpenArticle
    from reviewer.records import Block

UNSURE = 0.6  # kept blocks below this confidence are dimmed
# What Qt takes for a border between blocks or an object, and what would turn the direction of the
# text around it: shown as a mark, one for one, so that offsets hold.
_SHOWN = dict.fromkeys(
    (0xFDD0, 0xFDD1, 0xFFFC, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
LONGEST = 10_000  # code points of one line on screen; longer lines are cut for display only


class Role(Enum):
    """What a line on the page is."""

    TITLE = auto()
    FACTS = auto()
    BODY = auto()
    HEADING = auto()
    STANDFIRST = auto()
    CAPTION = auto()
    DIMMED = auto()
    MARK = auto()
    REMOVED = auto()
    REASON = auto()
    EMPTY = auto()


_ROLES = {
    Kind.TITLE: Role.TITLE,
    Kind.HEADING: Role.HEADING,
    Kind.STANDFIRST: Role.STANDFIRST,
    Kind.CAPTION: Role.CAPTION,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A run of removed blocks between two kept ones."""

    blocks: tuple[Block, ...]

    @property
    def span(self) -> Span:
        """From the first removed block to the end of the last."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph on screen; original is where its text begins there, or -1 for our own words."""

    role: Role
    text: str
    original: int = -1
    block: Block | None = None
    mark: Mark | None = None


class Wording(Protocol):
    """The words that the page needs in the editor's language."""

    def facts(self, opened: OpenArticle) -> str:
        """Return the line below the title."""

    def mark(self, mark: Mark, original: str, *, is_open: bool) -> str:
        """Return what stands in place of removed blocks."""

    def reason(self, block: Block) -> str:
        """Return why a block was removed, and how to restore it."""

    def nothing_left(self, original: str) -> str:
        """Return what stands in place of an article of which nothing is kept."""


class Page:
    """An article as lines on screen."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = tuple(lines)
        self.starts: list[int] = []
        position = 0
        for line in self.lines:
            self.starts.append(position)
            position += len(line.text) + 1

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
        index = max(0, bisect_right(sections, (span.start, len(self.text), 0)) - 1)
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
        for begins, end, view in self._sections:
            if original <= end:
                return view + max(0, original - begins)
        return 0

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

    def mark_near(self, view: int) -> Mark | None:
        """Return the mark at a view position, else the nearest one after it, else before it."""
        here = self.line_at(view)
        after = [line.mark for line in self.lines[here:] if line.mark]
        before = [line.mark for line in self.lines[:here] if line.mark]
        nearest = after[:1] or before[-1:]
        return nearest[0] if nearest else None


def compose(
    opened: OpenArticle, wording: Wording, shown: Collection[Span], *, everything: bool = False
) -> Page:
    """Lay out an article: title and facts first, marks for removed runs, opened where asked for.

    shown holds the spans of the marks that are open; everything opens them all.
    """
    original = opened.article.original
    title = next((b for b in opened.blocks if _is_title(b)), None)
    lines = _heading(opened, title, wording)
    for run in _runs([block for block in opened.blocks if block is not title]):
        if isinstance(run, Mark):
            is_open = everything or any(run.span.overlaps(span) for span in shown)
            lines.append(Line(Role.MARK, wording.mark(run, original, is_open=is_open), mark=run))
            if is_open:
                lines.extend(_opened(run, original, wording))
        else:
            lines.extend(_text_lines(run, original, _role(run), None))
    if not any(block.verdict.kept for block in opened.blocks):
        lines.insert(2, Line(Role.EMPTY, wording.nothing_left(original)))
    return Page(lines)


def _is_title(block: Block) -> bool:
    return block.verdict.kept and block.verdict.kind is Kind.TITLE


def _heading(opened: OpenArticle, title: Block | None, wording: Wording) -> list[Line]:
    if title:
        lines = list(_text_lines(title, opened.article.original, Role.TITLE, None))
    else:
        lines = [Line(Role.TITLE, opened.article.title or opened.article.source.name)]
    return [*lines, Line(Role.FACTS, wording.facts(opened))]


def _runs(blocks: Sequence[Block]) -> Iterator[Block | Mark]:
    removed: list[Block] = []
    for block in blocks:
        if not block.verdict.kept:
            removed.append(block)
            continue
        if removed:
            yield Mark(tuple(removed))
            removed = []
        yield block
    if removed:
        yield Mark(tuple(removed))


def _opened(mark: Mark, original: str, wording: Wording) -> Iterator[Line]:
    for block in mark.blocks:
        yield from _text_lines(block, original, Role.REMOVED, mark)
        yield Line(Role.REASON, wording.reason(block), block=block, mark=mark)


def _role(block: Block) -> Role:
    if block.verdict.confidence < UNSURE:
        return Role.DIMMED
    return _ROLES.get(block.verdict.kind, Role.BODY)


def _text_lines(block: Block, original: str, role: Role, mark: Mark | None) -> Iterator[Line]:
    position = block.span.start
    for line in block.span.of(original).split("\n"):
        for at in range(0, len(line), LONGEST):
            shown = line[at : at + LONGEST].translate(_SHOWN)
            yield Line(role, shown, position + at, block, mark)
        position += len(line) + 1
