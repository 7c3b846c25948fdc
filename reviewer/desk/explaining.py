"""What cleaning decided, line by line: the same verdicts as everywhere, spread out to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.records import Article, Block, Verdict


class JudgedLine(NamedTuple):
    """A non-blank line of an original with the verdict of its block."""

    text: str
    verdict: Verdict


def explain(article: Article, blocks: Iterable[Block]) -> Iterator[JudgedLine]:
    """Yield every non-blank line of an article, in order."""
    for block in blocks:
        for line in block.span.of(article.original).split("\n"):
            if line.strip():
                yield JudgedLine(line.strip(), block.verdict)
