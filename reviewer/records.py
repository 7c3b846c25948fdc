"""The words of the newsroom as frozen records; knows no file, no database and no window.

All offsets are code points of an article's original, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

UNKNOWN_LANGUAGE = "unknown"


class Kind(StrEnum):
    """What a block is: a role in the article, or a kind of residue around it."""

    BODY = "body"
    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    CAPTION = "caption"
    BYLINE = "byline"
    RELATED = "related"
    TIMESTAMP = "timestamp"
    NAVIGATION = "navigation"
    SHARE = "share"
    COMMENTS = "comments"
    ACCOUNT = "account"
    CREDIT = "credit"
    PROMOTION = "promotion"
    DUPLICATE = "duplicate"
    LEGAL = "legal"
    HASHTAGS = "hashtags"
    IMAGE = "image"
    CONSENT = "consent"


class ArticleState(StrEnum):
    """How far the reading of an article is."""

    TO_READ = "to-read"
    IN_REVIEW = "in-review"
    REVIEWED = "reviewed"
    SET_ASIDE = "set-aside"


class Severity(StrEnum):
    """How much harm an error does to the reader."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class Cause(StrEnum):
    """Where an error came from."""

    UNKNOWN = "unknown"
    TRANSLATION = "translation"
    SOURCE = "source"
    AGENCY = "agency"
    OUR_EDIT = "our-edit"
    CLEANING = "cleaning"


class AnnotationState(StrEnum):
    """What has become of an annotation."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    APPLIED = "applied"
    CONFLICT = "conflict"


class Anchor(StrEnum):
    """How surely an annotation stands at its place."""

    EXACT = "exact"
    TO_CONFIRM = "to-confirm"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open, non-empty range of code points in an original; ValueError otherwise."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, original: str) -> str:
        """Return the text that the span covers."""
        return original[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Markup:
    """What a page's markup told of one line of its original.

    tag is the block element's name; region the nearest of article, main, nav, aside, header,
    footer, form, figure, or empty; link_density the share of the line's characters inside links.
    """

    tag: str
    region: str
    link_density: float


@dataclass(frozen=True, slots=True)
class Source:
    """The file an article came from: a label, never a path to open again.

    replaced counts characters that could not be decoded or may not stand in a text.
    """

    name: str
    sha256: str
    encoding: str = "utf-8"
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """One reviewed text with its facts.

    id is the SHA-256 of the original in UTF-8, so that the same text from two files is one article.
    published is an ISO 8601 date or date and time, empty when nothing tells. markup holds one entry
    a line of the original when it was a page, else nothing.
    """

    id: str
    original: str
    source: Source
    title: str = ""
    site: str = ""
    url: str = ""
    language: str = UNKNOWN_LANGUAGE
    published: str = ""
    markup: tuple[Markup, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided for a block, by cleaning or by an editor.

    reason is one sentence in the reader's language, rule the name of what decided, confidence from 0
    to 1. A kept block of low confidence is shown dimmed.
    """

    kept: bool
    kind: Kind
    reason: str
    rule: str
    confidence: float
    by_editor: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines of the original that stand or fall together."""

    span: Span
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Facts:
    """What the text of an article tells about the article; empty where it tells nothing."""

    title: str = ""
    site: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """A category of factual error, with its names, definition and example by language code.

    key is the single key that tags with it, or empty; line one of solid, dash, dot, wave.
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
    that hold more than one value.
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


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the queue."""

    id: str
    title: str
    site: str
    language: str
    published: str
    state: ArticleState
    words: int
    annotations: int


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What a table tells of an article; source is its address or the name of its file."""

    id: str
    title: str
    source: str
    sha256: str
    language: str


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which articles the queue shows, and in which order. Empty fields do not filter.

    order is one of added, title, site, published, state, annotations.
    """

    text: str = ""
    state: ArticleState | None = None
    order: str = "added"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """The ids that a filter found, in order, and how many articles each state holds in the library."""

    ids: tuple[str, ...] = ()
    counts: dict[ArticleState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """New values for some fields of one subject: an annotation or an article.

    article_id is the article that the subject is or belongs to. Values are what JSON can hold.
    """

    subject: str
    article_id: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One immutable entry of the log: a change, what it replaced, and what its author had seen.

    gesture is shared by the operations that one act of the editor made; target names the gesture
    that an undo or redo concerns, else it is empty. parents are ids of operations on the same subject.
    """

    id: str
    gesture: str
    verb: str
    target: str
    subject: str
    article_id: str
    author: str
    made_at: str
    parents: tuple[str, ...]
    fields: dict[str, Any]
    replaced: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would do next: the verb and the words it concerned."""

    gesture: str
    verb: str
    label: str
    article_id: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was being filled in; annotation_id is empty when nothing is drafted."""

    article_id: str
    annotation_id: str
    details: Details
