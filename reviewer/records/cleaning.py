"""What cleaning leaves behind: clean texts, rules for the lines of a site, doubtful blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.articles import Span, Verdict


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning made of an article, as far as the library keeps it.

    rules is a digest of all that decided, 0 when that is not known; confidence the lowest of the
    verdicts, where an editor's counts as 1. lines are key and text of those that teach what recurs
    on the article's site, None where nobody looked.
    words are search keys that tell what the article is about, with how much, None likewise.
    """

    text: str
    rules: int = 0
    confidence: float = 1.0
    lines: tuple[tuple[str, str], ...] | None = None
    words: tuple[tuple[str, float], ...] | None = None


@dataclass(frozen=True, slots=True)
class SiteRule:
    """An editor's rule: a line that is always kept, or always removed, on a site.

    line is the text as the editor saw it, key what it is compared by; author and made_at (ISO 8601
    in UTC) are those of the last word on it. articles is how many of the site's articles hold the
    line, as far as its articles were counted. conflicts names the fields with several values.
    """

    id: str
    site: str
    line: str
    key: str
    kept: bool
    author: str = ""
    made_at: str = ""
    articles: int = 0
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A line that recurs in articles of a site, in so many of the total that were counted."""

    site: str
    line: str
    articles: int
    total: int


@dataclass(frozen=True, slots=True)
class UnsureBlock:
    """A block on which cleaning is not sure, kept or removed."""

    article_id: str
    title: str
    span: Span
    text: str
    verdict: Verdict
