"""An article as an editor reads it: cleaning's blocks with the editor's word laid over them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reviewer import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reviewer.records import Annotation, Article, ArticleState, Block, Draft, Span, UnsureBlock

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article as an editor reads it: its blocks, annotations, state, note and unfinished form.

    note_draft is what was being typed as its note, None if nothing was.
    """

    article: Article
    state: ArticleState
    blocks: tuple[Block, ...]
    annotations: tuple[Annotation, ...]
    drafts: tuple[Draft, ...] = ()
    note: str = ""
    note_draft: str | None = None

    @property
    def lines_total(self) -> int:
        """How many non-blank lines the original has."""
        return counted_lines(self.article.original)

    def bridges_removed(self, span: Span) -> bool:
        """Whether a span reaches over removed text from outside; inside one block is fine."""
        removed = (block.span for block in self.blocks if not block.verdict.kept)
        return any(other.overlaps(span) and not other.covers(span) for other in removed)

    @property
    def lines_removed(self) -> int:
        """How many of them are removed."""
        removed = (block.span for block in self.blocks if not block.verdict.kept)
        return sum(counted_lines(span.of(self.article.original)) for span in removed)


def with_editor(blocks: Sequence[Block], verdicts: Mapping[Span, bool]) -> tuple[Block, ...]:
    """Return the blocks with the editor's verdicts, which keep cleaning's kind and reason.

    A verdict holds for a block that it covers for the greater part, so that it survives rules
    that cut the text elsewhere.
    """
    if not verdicts:
        return tuple(blocks)
    return tuple(_overlaid(block, verdicts) for block in blocks)


def _overlaid(block: Block, verdicts: Mapping[Span, bool]) -> Block:
    for span, kept in verdicts.items():
        if _covers(span, block.span):
            verdict = replace(block.verdict, kept=kept, confidence=1.0, by_editor=True)
            return replace(block, verdict=verdict)
    return block


def _covers(span: Span, other: Span) -> bool:
    shared = min(span.end, other.end) - max(span.start, other.start)
    return shared > _HALF * (other.end - other.start)


def counted_lines(text: str) -> int:
    """Return how many lines of a text are not blank."""
    return sum(1 for line in text.split("\n") if line.strip())


def least_sure(articles: Iterable[OpenArticle], below: float) -> list[UnsureBlock]:
    """Return the blocks of confidence below a figure on which no editor has spoken, in order."""
    found = [
        _unsure(opened.article, block)
        for opened in articles
        for block in opened.blocks
        if block.verdict.confidence < below  # an editor's word is of confidence 1
    ]
    return sorted(found, key=lambda block: block.verdict.confidence)


def _unsure(article: Article, block: Block) -> UnsureBlock:
    text = block.span.of(article.original)
    return records.UnsureBlock(article.id, article.title, block.span, text, block.verdict)
