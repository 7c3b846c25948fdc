"""An article's text cut where its errors begin and end, so that overlaps show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer.records import Anchor, AnnotationState, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.export.review import Review
    from reviewer.records import Annotation


# Where one sentence ends and another begins.
_BORDER = re.compile(r"(?<=[.!?…])[\s\u00a0»”\"]*\s(?=[^a-zà-ÿ])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text; whether it is marked, and the numbers of the errors that end with it."""

    text: str
    marked: bool
    ending: tuple[int, ...] = ()


def pieces(review: Review) -> Iterator[list[Piece]]:
    """Yield the kept paragraphs in pieces. Rejected errors and those without place stay unmarked.

    An error is numbered from 1, by its place among the annotations of the review.
    """
    marks = [
        (number, annotation.span)
        for number, annotation in enumerate(review.annotations, 1)
        if annotation.anchor is not Anchor.ORPHAN
        and annotation.state is not AnnotationState.REJECTED
    ]
    original = review.article.original
    for kept in review.kept:
        here = [(number, span) for number, span in marks if span.overlaps(kept)]
        yield [_piece(original, span, here, kept) for span in _cut(kept, here)]


def _cut(kept: Span, marks: Sequence[tuple[int, Span]]) -> Iterator[Span]:
    ends = {kept.start, kept.end}
    for _, span in marks:
        ends |= {max(span.start, kept.start), min(span.end, kept.end)}
    places = sorted(ends)
    for start, end in pairwise(places):
        yield Span(start, end)


def _piece(original: str, span: Span, marks: Sequence[tuple[int, Span]], kept: Span) -> Piece:
    over = [(number, mark) for number, mark in marks if mark.covers(span) or mark.overlaps(span)]
    ending = tuple(n for n, mark in over if min(mark.end, kept.end) == span.end)
    return Piece(span.of(original), bool(over), ending)


def sentence_around(original: str, annotation: Annotation) -> tuple[str, str]:
    """Return what stands before and after an error in its sentence, or, without place, as kept."""
    span = annotation.span
    if annotation.anchor is Anchor.ORPHAN or span.of(original) != annotation.quote:
        return annotation.prefix.rpartition("\n")[2], annotation.suffix.partition("\n")[0]
    before = original[original.rfind("\n", 0, span.start) + 1 : span.start]
    end = original.find("\n", span.end)
    after = original[span.end : end if end >= 0 else len(original)]
    borders = list(_BORDER.finditer(before))
    following = _BORDER.search(after)
    return (
        before[borders[-1].end() :] if borders else before,
        after[: following.start()] if following else after,
    )
