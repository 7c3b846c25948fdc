"""Tagged errors, and what an editor says about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.records.kinds import Anchor, AnnotationState, Cause, Severity

if TYPE_CHECKING:
    from reviewer.records.articles import Span


@dataclass(frozen=True, slots=True)
class Category:
    """A category of factual error, with its names, definition and example by language code.

    key is the single key that tags with it, or empty; line one of solid, dash, dot, wave; light and
    dark its colour in each scheme, as #rrggbb. A new error of it starts with that severity. A
    retired one is not offered any more, but worded where it was used. conflicts names the fields
    that hold more than one value, as the log names them.
    """

    id: str
    key: str
    line: str
    light: str
    dark: str
    names: dict[str, str]
    definitions: dict[str, str]
    examples: dict[str, str]
    note_required: bool = False
    severity: Severity = Severity.MAJOR
    retired: bool = False
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Details:
    """What an editor says about an error: the fields of the form."""

    category: str
    severity: Severity = Severity.MAJOR
    correction: str = ""
    evidence: tuple[str, ...] = ()
    note: str = ""
    cause: Cause = Cause.UNKNOWN


@dataclass(frozen=True, slots=True)
class Annotation:
    """A tagged factual error.

    quote is the text of the span, prefix and suffix up to 32 code points around it. created_at and
    updated_at are ISO 8601 in UTC; revision counts its operations; conflicts names the fields
    that hold more than one value. judge is who said the present state, reason why; both are empty
    where nobody has judged, reason also where nothing was said.
    """

    id: str
    article_id: str
    span: Span
    quote: str
    prefix: str
    suffix: str
    details: Details
    author: str
    created_at: str
    updated_at: str
    revision: int = 1
    state: AnnotationState = AnnotationState.OPEN
    anchor: Anchor = Anchor.EXACT
    conflicts: tuple[str, ...] = ()
    judge: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was being typed about an annotation and was not saved yet."""

    article_id: str
    annotation_id: str
    details: Details
