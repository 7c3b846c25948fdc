"""How long it takes to lay two articles of 300 paragraphs of 40 words side by side."""

from __future__ import annotations

import hashlib
import random
import time

from reviewer.desk import OpenArticle, compare
from reviewer.records import Article, ArticleState, Block, Kind, Source, Span, Verdict

PARAGRAPHS, WORDS, VOCABULARY = 300, 40, 3000
KEPT = Verdict(kept=True, kind=Kind.BODY, reason="", rule="", confidence=1.0)


def main() -> None:
    chance = random.Random(1)
    one = [chance.choices(range(VOCABULARY), k=WORDS) for _ in range(PARAGRAPHS)]
    other = [words[:30] + chance.choices(range(VOCABULARY), k=10) for words in one]
    left, right = _opened(one), _opened(other)
    seconds = []
    for _ in range(9):
        begun = time.perf_counter()
        compare(left, right)
        seconds.append(time.perf_counter() - begun)
    size = len(left.article.original)
    print(f"2 x {size} characters compared in {min(seconds) * 1000:.1f} ms")


def _opened(paragraphs: list[list[int]]) -> OpenArticle:
    lines = [" ".join(f"wort{number}"[::-1] for number in words) for words in paragraphs]
    lines = [f"Le {number} juin, {line}." for number, line in enumerate(lines)]
    original = "\n".join(lines)
    digest = hashlib.sha256(original.encode()).hexdigest()
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line)), KEPT))
        at += len(line) + 1
    article = Article(digest, original, Source("a.txt", digest))
    return OpenArticle(article, ArticleState.TO_READ, tuple(blocks), ())


if __name__ == "__main__":
    main()
