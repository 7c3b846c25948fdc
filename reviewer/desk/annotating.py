"""An annotation as it is made or moved, before it is on disk."""

from __future__ import annotations

from dataclasses import replace

from reviewer.records import Anchor, Annotation, AnnotationState, Details, Span
from reviewer.store import annotation_fields, new_id, span_fields


def new_annotation(article_id: str, original: str, span: Span, details: Details) -> Annotation:
    """Return an annotation on a span of the original, with an id of its own and no author yet."""
    fields = annotation_fields(original, span, details)
    return Annotation(
        id=new_id(),
        article_id=article_id,
        span=span,
        quote=fields["quote"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        details=details,
        author="",
        created_at="",
        updated_at="",
    )


def moved_annotation(annotation: Annotation, original: str, span: Span) -> Annotation:
    """Return an annotation on another span of its article's original."""
    fields = span_fields(original, span)
    return replace(
        annotation,
        span=span,
        quote=fields["quote"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        anchor=Anchor.EXACT,
    )


def judging_verb(state: AnnotationState) -> str:
    """Return the verb under which the log keeps that an annotation came to a state by judgement."""
    return {
        AnnotationState.CONFIRMED: "confirm",
        AnnotationState.REJECTED: "reject",
        AnnotationState.OPEN: "reopen",
    }.get(state, "judge")
