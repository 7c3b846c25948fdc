"""The clean text of an article with corrections applied; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import cleaning
from reviewer.records import Anchor, AnnotationState, LeftOut, Piece, PieceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer.desk.reading import OpenArticle
    from reviewer.records import Annotation, Block, Span

    Reasons = tuple[tuple[Annotation, LeftOut], ...]

_BY_STATE = {
    AnnotationState.REJECTED: LeftOut.REJECTED,
    AnnotationState.APPLIED: LeftOut.APPLIED,
    AnnotationState.CONFLICT: LeftOut.CONFLICT,
}


def chosen(opened: OpenArticle, *, with_open: bool) -> tuple[tuple[Annotation, ...], Reasons]:
    """Return the annotations whose corrections count, and the others with reasons; both by place.

    Of corrections that overlap the longest counts, of equally long ones the first.
    """
    reasons: dict[str, LeftOut] = {}
    applied: list[Annotation] = []
    for annotation in sorted(opened.annotations, key=_rank):
        reason = _reason(annotation, opened.blocks, with_open=with_open)
        if reason is None and any(annotation.span.overlaps(other.span) for other in applied):
            reason = LeftOut.OVERLAP
        if reason is None:
            applied.append(annotation)
        else:
            reasons[annotation.id] = reason
    left_out = tuple((a, reasons[a.id]) for a in opened.annotations if a.id in reasons)
    return tuple(sorted(applied, key=lambda a: a.span)), left_out


def _rank(annotation: Annotation) -> tuple[int, int, str]:
    span = annotation.span
    return span.start - span.end, span.start, annotation.id


def _reason(annotation: Annotation, blocks: Iterable[Block], *, with_open: bool) -> LeftOut | None:
    if annotation.state in _BY_STATE:
        return _BY_STATE[annotation.state]
    correction = annotation.details.correction
    if correction.strip() in ("", annotation.quote):
        return LeftOut.SAME_TEXT if correction.strip() else LeftOut.NO_CORRECTION
    if annotation.anchor is not Anchor.EXACT:
        return LeftOut.UNSURE_PLACE
    touched = [block.verdict.kept for block in blocks if block.span.overlaps(annotation.span)]
    if not touched or not all(touched):
        return LeftOut.REMOVED_LINES
    if annotation.state is AnnotationState.OPEN and not with_open:
        return LeftOut.OPEN
    return None


def pieces(opened: OpenArticle, applied: Sequence[Annotation]) -> tuple[Piece, ...]:
    """Return the clean text as pieces, with corrections that do not overlap; they are by place.

    Without what was added the pieces are the clean text, without what was struck the corrected one.
    """
    clean = cleaning.clean_text(opened.article.original, opened.blocks)
    kept = [block.span for block in opened.blocks if block.verdict.kept]
    starts = list(_starts(clean, kept))
    made, at = [], 0
    for annotation in applied:
        start, end = _in_clean(annotation.span, kept, starts)
        made += [
            Piece(PieceKind.SAME, clean[at:start]),
            Piece(PieceKind.STRUCK, clean[start:end]),
            Piece(PieceKind.ADDED, annotation.details.correction),
        ]
        at = end
    made.append(Piece(PieceKind.SAME, clean[at:]))
    return tuple(piece for piece in made if piece.text)


def _starts(clean: str, kept: Sequence[Span]) -> Iterator[int]:
    """Yield where each kept block begins in the clean text: a line break or two after another."""
    at = 0
    for span in kept:
        while clean[at] == "\n":
            at += 1
        yield at
        at += span.end - span.start


def _in_clean(span: Span, kept: Sequence[Span], starts: Sequence[int]) -> tuple[int, int]:
    """Return the range of the clean text that shows a span, which touches a kept block."""
    touched = [at for at, block in enumerate(kept) if block.overlaps(span)]
    first, last = touched[0], touched[-1]
    start = starts[first] + max(0, span.start - kept[first].start)
    return start, starts[last] + min(span.end, kept[last].end) - kept[last].start
