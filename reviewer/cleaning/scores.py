"""Scores: how a line and its neighbours fared in the first round, as names for the second."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.cleaning.draft import Draft

_NEIGHBOURS: Final = (("before", -1, 0), ("after", 1, 2), ("3 before", -4, -1), ("3 after", 2, 5))


def score_features(draft: Draft, first: Sequence[float]) -> list[list[str]]:
    """Return for each line the names of how it and its neighbours fared in the first round."""
    known = [
        first[at] if verdict is None else float(not verdict.kept)
        for at, verdict in enumerate(draft.verdicts)
    ]
    sums = [0.0, *accumulate(known)]
    return [_scores(known, sums, at) for at in range(len(known))]


def _scores(known: Sequence[float], sums: Sequence[float], at: int) -> list[str]:
    def mean(start: int, end: int) -> float:
        start, end = max(start, 0), min(end, len(known))
        return (sums[end] - sums[start]) / (end - start) if end > start else -1.0

    def grade(share: float, grades: int) -> str:
        return "none" if share < 0 else str(int(min(share, 0.999) * grades))

    found = [f"{name} {grade(mean(at + a, at + b), 5)}" for name, a, b in _NEIGHBOURS]
    beside = f"{grade(mean(at - 1, at), 3)} {grade(mean(at + 1, at + 2), 3)}"
    return [
        *found,
        f"all before {grade(mean(0, at), 5)}",
        f"all after {grade(mean(at + 1, len(known)), 5)}",
        f"beside {beside}",
        f"itself {grade(known[at], 10)}",
        f"itself {grade(known[at], 5)} beside {beside}",
    ]
