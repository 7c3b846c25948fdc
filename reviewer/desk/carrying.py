"""From one version of a text to the next: where each passage stands now, by a diff of words; pure.

A place is certain only where the diff, the passage and the words around it agree. What is merely
alike is never taken for the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from reviewer.desk.spelling import Spelling
from reviewer.records import Anchor, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.records import Annotation

_TOKEN: Final = re.compile(r"\w+|[^\w\s]")
_RUN: Final = 4  # words in a row by which two texts are compared
_HALF: Final = 0.5
_GROWTH: Final = 3  # times; a passage that grew more is no longer that passage


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an annotation stands in the next version; span is None for an orphan.

    is_applied tells that its correction stands there.
    """

    span: Span | None
    anchor: Anchor
    is_applied: bool = False


_ORPHAN: Final = Placed(None, Anchor.ORPHAN)


def likeness(text: str, other: str) -> float:
    """Return which share of the runs of four words of the shorter text both texts hold, 0 to 1."""
    runs, others = _runs(text), _runs(other)
    return len(runs & others) / max(1, min(len(runs), len(others)))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return {tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}


class Alignment:
    """Which words of one version are which of the next."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._old = [Span(*found.span()) for found in _TOKEN.finditer(old)]
        self._new = [Span(*found.span()) for found in _TOKEN.finditer(new)]
        self._ends = [span.end for span in self._old]
        self._starts = [span.start for span in self._old]
        self._to_new: dict[int, int] = dict(_matches(old, self._old, new, self._new))

    def same(self, span: Span) -> Span | None:
        """Return where exactly this passage stands in the new version, or None."""
        tokens = self._tokens(span)
        if not tokens or any(at not in self._to_new for at in tokens):
            return None
        first = self._to_new[tokens[0]]
        start = self._new[first].start + span.start - self._old[tokens[0]].start
        quote = span.of(self.old)
        moved = Span(start, start + len(quote)) if start >= 0 else None
        return moved if moved and moved.of(self.new) == quote else None

    def is_among_same_words(self, span: Span) -> bool:
        """Whether the words on both sides of a passage are the same in both versions."""
        tokens = self._tokens(span)
        before, after = tokens[0] - 1, tokens[-1] + 1
        begins = self._now_at(before) == self._to_new[tokens[0]] - 1
        return begins and self._now_at(after) == self._to_new[tokens[-1]] + 1

    def _now_at(self, at: int) -> int | None:
        """Return which token one is now; the borders of the texts are each other's."""
        if at < 0:
            return -1
        return self._to_new.get(at) if at < len(self._old) else len(self._new)

    def between(self, span: Span) -> Span | None:
        """Return what stands between the words that stood around a passage, or None."""
        tokens = self._tokens(span)
        if not tokens:
            return None
        low, high = self._now_at(tokens[0] - 1), self._now_at(tokens[-1] + 1)
        if low is None or high is None or low + 1 >= high:
            return None
        return Span(self._new[low + 1].start, self._new[high - 1].end)

    def remains(self, span: Span) -> Span | None:
        """Return what reaches over the words of a passage that are still there, or None.

        At least half of them must be, and not far from each other.
        """
        tokens = self._tokens(span)
        there = [self._to_new[at] for at in tokens if at in self._to_new]
        if len(there) < _HALF * len(tokens) or not there:
            return None
        if there[-1] - there[0] + 1 > _GROWTH * len(tokens):
            return None
        return Span(self._new[there[0]].start, self._new[there[-1]].end)

    def _tokens(self, span: Span) -> range:
        low = bisect_right(self._ends, span.start)
        return range(low, bisect_left(self._starts, span.end))


def placed(annotation: Annotation, alignment: Alignment) -> Placed:
    """Return where an annotation on the old version stands in the new one."""
    span = annotation.span
    if there := alignment.same(span):
        is_certain = alignment.is_among_same_words(span)
        return Placed(there, Anchor.EXACT if is_certain else Anchor.TO_CONFIRM)
    between = alignment.between(span)
    if between and _is_corrected(annotation, between.of(alignment.new)):
        return Placed(between, Anchor.EXACT, is_applied=True)
    remains = alignment.remains(span)
    if remains and between and between.end - between.start <= _GROWTH * (span.end - span.start):
        remains = between  # with what was written into the passage
    there = remains or _only_place(annotation, alignment)
    return Placed(there, Anchor.TO_CONFIRM) if there else _ORPHAN


def _is_corrected(annotation: Annotation, text: str) -> bool:
    correction = annotation.details.correction.strip()
    return bool(correction) and Spelling(correction).has_same_capitals(text)


def _only_place(annotation: Annotation, alignment: Alignment) -> Span | None:
    """Return where a passage stands with all that stood around it, if both texts have it once."""
    whole = annotation.prefix + annotation.quote + annotation.suffix
    if not (annotation.prefix.strip() and annotation.suffix.strip()):
        return None
    if alignment.old.count(whole) != 1 or alignment.new.count(whole) != 1:
        return None
    start = alignment.new.index(whole) + len(annotation.prefix)
    return Span(start, start + len(annotation.quote))


def _matches(
    old: str, old_tokens: Sequence[Span], new: str, new_tokens: Sequence[Span]
) -> Iterator[tuple[int, int]]:
    """Yield which tokens are the same, first line by line, then word by word in what changed."""
    old_lines, new_lines = list(_lines(old, old_tokens)), list(_lines(new, new_tokens))
    lines = SequenceMatcher(None, [text for text, _ in old_lines], [text for text, _ in new_lines])
    for kind, low, high, new_low, new_high in lines.get_opcodes():
        mine = [at for _, tokens in old_lines[low:high] for at in tokens]
        theirs = [at for _, tokens in new_lines[new_low:new_high] for at in tokens]
        if kind == "equal":
            yield from zip(mine, theirs, strict=True)
        elif kind == "replace":
            words = [old_tokens[at].of(old) for at in mine]
            new_words = [new_tokens[at].of(new) for at in theirs]
            for match in SequenceMatcher(None, words, new_words).get_matching_blocks():
                for step in range(match.size):
                    yield mine[match.a + step], theirs[match.b + step]


def _lines(text: str, tokens: Sequence[Span]) -> Iterator[tuple[str, range]]:
    """Yield the lines that hold a token, as their tokens' text, with the places of the tokens."""
    at = 0
    while at < len(tokens):
        end = text.find("\n", tokens[at].start)
        end = end if end >= 0 else len(text)
        following = at
        while following < len(tokens) and tokens[following].start < end:
            following += 1
        yield text[tokens[at].start : tokens[following - 1].end], range(at, following)
        at = following
