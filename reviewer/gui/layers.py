"""Annotations by their place in the original, those that overlap at different depths.

Knows no widget; positions are code points of the original.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from reviewer.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.records import Annotation


class Layers:
    """Finds the annotations over a part of the text, however many there are."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        # An orphan's span is that in an older version: it lies nowhere in this text.
        placed = [one for one in annotations if one.anchor is not Anchor.ORPHAN]
        self.annotations = sorted(placed, key=lambda a: (a.span.start, -a.span.end))
        self._starts = [annotation.span.start for annotation in self.annotations]
        self._reach = list(accumulate((a.span.end for a in self.annotations), max))
        self._depths = self._sweep()

    def over(self, start: int, end: int) -> Iterator[tuple[Annotation, int]]:
        """Yield the annotations that share text with start..end, each with its depth."""
        first = bisect_right(self._reach, start)
        for index in range(first, bisect_left(self._starts, end)):
            annotation = self.annotations[index]
            if annotation.span.end > start:
                yield annotation, self._depths[index]

    def shortest_at(self, position: int) -> Annotation | None:
        """Return the shortest annotation that a position touches, if there is one."""
        found = (annotation for annotation, _ in self.over(position - 1, position + 1))
        return min(found, key=lambda a: a.span.end - a.span.start, default=None)

    def _sweep(self) -> list[int]:
        depths: list[int] = []
        lying: list[tuple[int, int]] = []  # end and depth of those that are not passed
        reach = 0
        for annotation in self.annotations:
            start, end = annotation.span.start, annotation.span.end
            if reach <= start:
                reach, lying = end, [(end, 0)]
                depths.append(0)
                continue
            lying = [one for one in lying if one[0] > start]
            taken = {depth for _, depth in lying}
            depths.append(next(d for d in range(len(taken) + 1) if d not in taken))
            lying.append((end, depths[-1]))
            reach = max(reach, end)
        return depths
