"""Blocks: verdicts of lines become blocks, and kept blocks become the clean text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer.records import Block, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.cleaning.draft import Draft


def make_blocks(draft: Draft) -> tuple[Block, ...]:
    """Return one block a line; neighbouring lines that the same rule removed stand together."""
    blocks: list[Block] = []
    for line, verdict in zip(draft.lines, draft.verdicts, strict=True):
        if verdict is None:
            continue
        if blocks and _together(blocks[-1].verdict, verdict):
            blocks[-1] = Block(Span(blocks[-1].span.start, line.end), blocks[-1].verdict)
        else:
            blocks.append(Block(Span(line.start, line.end), verdict))
    return tuple(blocks)


def _together(former: Verdict, verdict: Verdict) -> bool:
    same = (former.rule, former.kind) == (verdict.rule, verdict.kind)
    return same and not former.kept and not verdict.kept


def clean_text(original: str, blocks: Sequence[Block]) -> str:
    """Join the kept blocks, in order: by a line break, or by a blank line where one lay between."""
    kept = [block for block in blocks if block.verdict.kept]
    if not kept:
        return ""
    parts = [kept[0].span.of(original)]
    for former, block in pairwise(kept):
        parts.append(_gap(original, former, block))
        parts.append(block.span.of(original))
    return "".join(parts)


def _gap(original: str, former: Block, block: Block) -> str:
    between = original[former.span.end : block.span.start].split("\n")[1:-1]
    return "\n\n" if any(not line.strip() for line in between) else "\n"
