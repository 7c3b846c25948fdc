"""How an article becomes a page: title and facts first, then the text, marks for what was removed.

Knows no widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from reviewer.gui.page import Line, Mark, Role
from reviewer.records import UNSURE, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from reviewer.desk import OpenArticle
    from reviewer.records import Block, Span

# What Qt takes for a border between blocks or an object, and what would turn the direction of the
# text around it: shown as a mark, one for one, so that offsets hold.
_SHOWN = dict.fromkeys(
    (0xFDD0, 0xFDD1, 0xFFFC, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
LONGEST = 10_000  # code points of one line on screen; longer lines are cut for display only
_ROLES = {
    Kind.TITLE: Role.TITLE,
    Kind.HEADING: Role.HEADING,
    Kind.STANDFIRST: Role.STANDFIRST,
    Kind.CAPTION: Role.CAPTION,
}


class Wording(Protocol):
    """The words that the page needs in the editor's language."""

    def facts(self, opened: OpenArticle) -> str:
        """Return the line below the title."""

    def note(self, opened: OpenArticle) -> Iterable[str]:
        """Return the lines of the article's note, none if there is no note."""

    def mark(self, mark: Mark, original: str, *, is_open: bool) -> str:
        """Return what stands in place of removed blocks."""

    def reason(self, block: Block) -> str:
        """Return why a block was removed, and how to restore it."""

    def doubt(self, block: Block) -> str:
        """Return why a kept block may not belong, and how to settle it."""

    def nothing_left(self, original: str) -> str:
        """Return what stands in place of an article of which nothing is kept."""


def compose(
    opened: OpenArticle, wording: Wording, shown: Collection[Span], *, everything: bool = False
) -> Iterator[Line]:
    """Lay out an article: title and facts first, marks for removed runs, opened where asked for.

    shown holds the spans of the marks that are open; everything opens them all.
    """
    original = _shown(opened.article.original)
    title = next((b for b in opened.blocks if _is_title(b)), None)
    yield from _heading(opened, original, title, wording)
    if not any(block.verdict.kept for block in opened.blocks):
        yield Line(Role.EMPTY, wording.nothing_left(original))
    for run in _runs(block for block in opened.blocks if block is not title):
        if isinstance(run, Mark):
            is_open = everything or any(run.span.overlaps(span) for span in shown)
            yield Line(Role.MARK, wording.mark(run, original, is_open=is_open), mark=run)
            if is_open:
                yield from _opened(run, original, wording)
        else:
            yield from _text_lines(run, original, _role(run), None)
            if is_unsure(run):
                yield Line(Role.DOUBT, wording.doubt(run), block=run)


def _is_title(block: Block) -> bool:
    return block.verdict.kept and block.verdict.kind is Kind.TITLE


def _shown(original: str) -> str:
    odd = any(chr(code) in original for code in _SHOWN)  # translating takes a hundred times longer
    return original.translate(_SHOWN) if odd else original


def _heading(
    opened: OpenArticle, original: str, title: Block | None, wording: Wording
) -> list[Line]:
    if title:
        lines = list(_text_lines(title, original, Role.TITLE, None))
    else:
        lines = [Line(Role.TITLE, opened.article.title or opened.article.source.name)]
    note = [Line(Role.NOTE, said) for said in wording.note(opened)]
    return [*lines, *note, Line(Role.FACTS, wording.facts(opened))]


def _runs(blocks: Iterable[Block]) -> Iterator[Block | Mark]:
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


def is_unsure(block: Block) -> bool:
    """Whether a kept block may be no part of the article."""
    return block.verdict.kept and block.verdict.confidence < UNSURE


def _role(block: Block) -> Role:
    if is_unsure(block):
        return Role.DIMMED
    return _ROLES.get(block.verdict.kind, Role.BODY)


def _text_lines(block: Block, original: str, role: Role, mark: Mark | None) -> Iterator[Line]:
    position = block.span.start
    for line in block.span.of(original).split("\n"):
        for at in range(0, len(line), LONGEST):
            yield Line(role, line[at : at + LONGEST], position + at, block, mark)
        position += len(line) + 1
