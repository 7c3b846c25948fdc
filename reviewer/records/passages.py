"""Passages that stand in several articles, and what an editor says about all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.annotations import Annotation, Details
    from reviewer.records.articles import Span
    from reviewer.records.kinds import AnnotationState


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where a passage stands in kept text.

    quote is the text as it is spelt there, before and after the rest of its sentence; annotation
    one that says the same category of this place already.
    """

    article_id: str
    title: str
    span: Span
    quote: str
    before: str
    after: str
    same_capitals: bool = True
    annotation: Annotation | None = None


@dataclass(frozen=True, slots=True)
class SameChange:
    """What was done to one annotation, to be done to others of the same passage and category.

    before is the annotation as it was; one of details and state says what became of it, neither
    that it was deleted. reason is why it came to that state.
    """

    before: Annotation
    details: Details | None = None
    state: AnnotationState | None = None
    reason: str = ""
