"""Cleaning's blocks with the editor's word laid over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reviewer.records import Block, Span

_HALF = 0.5


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
