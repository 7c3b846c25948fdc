"""Articles and their blocks with verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.kinds import Kind

UNKNOWN_LANGUAGE = "unknown"
UNSURE = 0.7  # verdicts of less confidence are for an editor to look at


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open, non-empty range of code points in an original; ValueError otherwise."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether all of the other lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, original: str) -> str:
        """Return the text that the span covers."""
        return original[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Markup:
    """What a page's markup told of one line of its original.

    tag is the block element's name; region the nearest of article, main, nav, aside, header,
    footer, form, figure, or empty; link_density the share of the line's characters inside links;
    extracted whether an extractor takes the line for the article's, None if it was not asked.
    """

    tag: str
    region: str
    link_density: float
    extracted: bool | None = None


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
    author: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the text of an article tells about the article; empty where it tells nothing."""

    title: str = ""
    site: str = ""
    published: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What a table tells of an article; source is its address or the name of its file."""

    id: str
    title: str
    source: str
    sha256: str
    language: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided for a block, by cleaning or by an editor.

    reason is one sentence in the reader's language, rule the name of what decided, confidence from
    0 to 1. A kept block of less than UNSURE is shown dimmed.
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
