"""Articles of one event among a few, told by the telling words that they share; pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    Words = Sequence[tuple[str, float]]

_DAYS: Final = 3  # within which articles may be of one event
_ALIKE: Final = 0.4  # cosine of two articles of one event, as for the stories of a library


def gathered(articles: Sequence[tuple[Words, date | None]]) -> list[list[int]]:
    """Return the numbers of the articles that share an event, two or more a story."""
    vectors = [_vector(words) for words, _ in articles]
    holding: dict[str, list[int]] = {}
    story = list(range(len(articles)))
    for number, vector in enumerate(vectors):
        near: dict[int, float] = {}
        for word, weight in vector.items():
            for other in holding.setdefault(word, []):
                near[other] = near.get(other, 0.0) + weight * vectors[other][word]
            holding[word].append(number)
        alike = [
            (likeness, other)
            for other, likeness in near.items()
            if likeness >= _ALIKE and _same_days(articles[number][1], articles[other][1])
        ]
        if alike:
            story[number] = story[max(alike)[1]]
    groups: dict[int, list[int]] = {}
    for number, first in enumerate(story):
        groups.setdefault(first, []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]


def _vector(words: Words) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for _, weight in words)) or 1.0
    return {word: weight / length for word, weight in words}


def _same_days(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs((one - other).days) <= _DAYS
