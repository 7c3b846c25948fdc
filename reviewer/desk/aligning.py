"""Paragraphs of two texts side by side: the best pairs in order, by the words that they share.

Pure. A paragraph is a span with its words; what finds no partner stands alone.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.records import AlignedRow, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    _Side = Sequence["Paragraph"]
    _Group = tuple[list[int], list[int]]  # numbers of paragraphs on either side

LIKENESS: Final = 0.2  # share of the words, by weight, that makes two paragraphs a pair
_PART: Final = 0.6  # share of the shorter one's words that makes it a part of the other
_FEWEST: Final = 2  # words that a pair shares, unless it is alike altogether
_COMMON: Final = 24  # paragraphs; a word that stands in more of them tells nothing
_MOST: Final = 1_000  # paragraphs of a text that are compared


class Paragraph(NamedTuple):
    """A paragraph of a text: its span and the keys of the words that count."""

    span: Span
    keys: frozenset[str]


class _Pair(NamedTuple):
    left: int
    right: int
    likeness: float


def align(left: Sequence[Paragraph], right: Sequence[Paragraph]) -> tuple[AlignedRow, ...]:
    """Return rows in which each paragraph stands once, in order, pairs side by side."""
    head = _same(left, right)
    tail = _same(left[head:][::-1], right[head:][::-1])
    groups: list[_Group] = [([at], [at]) for at in range(head)]
    one, other = left[head : len(left) - tail][:_MOST], right[head : len(right) - tail][:_MOST]
    shares = _Shares(one, other)
    groups += [([pair.left + head], [pair.right + head]) for pair in _chain(shares.pairs())]
    groups += [([len(left) - at], [len(right) - at]) for at in range(tail, 0, -1)]
    _take_in(groups, left, right, shares)
    return tuple(_rows(groups, left, right))


def _same(left: Sequence[Paragraph], right: Sequence[Paragraph]) -> int:
    """Return with how many paragraphs of the same words both begin."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (a, b) in pairs if a.keys != b.keys), min(len(left), len(right)))


class _Shares:
    """How much paragraphs of two texts share, words weighing more the rarer they are."""

    def __init__(self, left: Sequence[Paragraph], right: Sequence[Paragraph]) -> None:
        self._left, self._right = left, right
        counts = Counter(key for side in (left, right) for one in side for key in one.keys)
        total = len(left) + len(right) + 1
        self.weights = {key: math.log(1 + total / count) for key, count in counts.items()}
        self._sums = [[self.weight(one.keys) for one in side] for side in (left, right)]

    def weight(self, keys: Iterable[str]) -> float:
        """Return the weight of some words."""
        return math.fsum(self.weights.get(key, 0.0) for key in keys)

    def pairs(self) -> list[_Pair]:
        """Return all pairs of paragraphs that are alike."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self._right):
            for key in one.keys:
                places[key].append(number)
        found: list[_Pair] = []
        for number, one in enumerate(self._left):
            shared: dict[int, float] = defaultdict(float)
            for key in one.keys:
                rights = places.get(key, ())
                if len(rights) <= _COMMON:
                    weight = self.weights[key]
                    for other in rights:
                        shared[other] += weight
            found += self._alike(number, shared)
        return found

    def _alike(self, number: int, shared: dict[int, float]) -> Iterator[_Pair]:
        keys, own = self._left[number].keys, self._sums[0][number]
        for other, weight in shared.items():
            likeness = 2 * weight / (own + self._sums[1][other])
            theirs = self._right[other].keys
            enough = likeness >= LIKENESS and len(keys & theirs) >= _FEWEST
            if enough or keys == theirs:
                yield _Pair(number, other, round(likeness, 6))


def _chain(pairs: Iterable[_Pair]) -> list[_Pair]:
    """Return the pairs, rising on both sides, whose likenesses add up to the most."""
    ends: list[tuple[int, float, int]] = []  # right, sum, index: both rising
    made: list[tuple[_Pair, int]] = []
    waiting: list[tuple[int, float, int]] = []
    row = -1
    for pair in sorted(pairs):
        if pair.left != row:
            _settle(ends, waiting)
            row = pair.left
        before = bisect_left(ends, (pair.right,)) - 1
        total, previous = (ends[before][1], ends[before][2]) if before >= 0 else (0.0, -1)
        waiting.append((pair.right, total + pair.likeness, len(made)))
        made.append((pair, previous))
    _settle(ends, waiting)
    chain = []
    at = ends[-1][2] if ends else -1
    while at >= 0:
        pair, at = made[at]
        chain.append(pair)
    return chain[::-1]


def _settle(ends: list[tuple[int, float, int]], waiting: list[tuple[int, float, int]]) -> None:
    """Take in what a row offers; of ends that are no better than one before them none stays."""
    for right, total, index in waiting:
        at = bisect_left(ends, (right + 1,))
        if at and ends[at - 1][1] >= total:
            continue
        while at < len(ends) and ends[at][1] <= total:
            del ends[at]
        if at and ends[at - 1][0] == right:
            del ends[at - 1]
        insort(ends, (right, total, index))
    waiting.clear()


def _take_in(groups: Sequence[_Group], left: _Side, right: _Side, shares: _Shares) -> None:
    """Add to each pair the neighbours on one side that are parts of the other's paragraph."""
    for number, (ours, theirs) in enumerate(groups):
        before = groups[number - 1] if number else ([-1], [-1])
        after = groups[number + 1] if number + 1 < len(groups) else ([len(left)], [len(right)])
        _grow(ours, (before[0][-1], after[0][0]), (left, right[theirs[0]]), shares)
        if len(ours) == 1:
            _grow(theirs, (before[1][-1], after[1][0]), (right, left[ours[0]]), shares)


def _grow(
    group: list[int], limits: tuple[int, int], texts: tuple[_Side, Paragraph], shares: _Shares
) -> None:
    """Add to a group its neighbours between two limits that tell what is still missing of a whole.

    texts are the side on which the group stands, and the whole.
    """
    side, whole = texts
    missing = whole.keys - side[group[0]].keys
    first = group[0]
    for beyond in (range(first + 1, limits[1]), range(first - 1, limits[0], -1)):
        for at in beyond:
            told = side[at].keys & missing
            enough = _PART * shares.weight(side[at].keys)
            if len(told) < _FEWEST or shares.weight(told) < enough:
                break
            missing -= told
            group.append(at)
    group.sort()


def _rows(groups: Iterable[_Group], left: _Side, right: _Side) -> Iterator[AlignedRow]:
    at, over = 0, 0
    for ours, theirs in (*groups, ([len(left)], [len(right)])):
        yield from (AlignedRow((alone.span,), ()) for alone in left[at : ours[0]])
        yield from (AlignedRow((), (alone.span,)) for alone in right[over : theirs[0]])
        at, over = ours[-1] + 1, theirs[-1] + 1
        one, other = left[ours[0] : at], right[theirs[0] : over]
        if one or other:
            yield AlignedRow(tuple(p.span for p in one), tuple(p.span for p in other))
