"""What the reviewed articles of a library tell in numbers.

Only reviewed articles count, rejected annotations never do: an article that nobody read is no
evidence that it holds no error.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.records.annotations import Annotation

FEW_WORDS = 1000  # words read below which a rate says little
PAUSE_MINUTES = 15  # between two operations: more is not work on the article


class Dimension(StrEnum):
    """By what errors are counted.

    The author is who tagged the error. Day and week are those in which the article was last marked
    as reviewed, the reviewer is who did that; a week goes by the date of its Monday, local time.
    """

    CATEGORY = "category"
    SEVERITY = "severity"
    CAUSE = "cause"
    SITE = "site"
    LANGUAGE = "language"
    AUTHOR = "author"
    REVIEWER = "reviewer"
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class CountScope:
    """Which reviewed articles count: of all, those with ids, if any are given, reviewed since.

    since is ISO 8601 in UTC, or empty.
    """

    ids: tuple[str, ...] | None = None
    since: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """The errors under some values of dimensions, and what was read for them.

    Articles and words are those that could have held such an error: for a site its own, for an
    author those the author worked on, for a category all.
    """

    values: tuple[str, ...]
    errors: int
    articles: int
    words: int

    @property
    def rate(self) -> float | None:
        """Errors per 1,000 words read; None where no word was."""
        return 1000 * self.errors / self.words if self.words else None

    @property
    def is_weak(self) -> bool:
        """Whether too few words were read for a rate to be relied on."""
        return self.words < FEW_WORDS


@dataclass(frozen=True, slots=True)
class Pace:
    """How quickly an author reviews.

    days are those on which the author marked articles as reviewed. minutes is the median time from
    an author's first to last operation on an article, long pauses taken out, over timed articles:
    those with more than one moment in the log. None where there is none.
    """

    author: str
    articles: int
    days: int
    timed: int
    minutes: float | None


@dataclass(frozen=True, slots=True)
class Totals:
    """What counts in all, and what was left out: rejected, and errors in unreviewed articles."""

    articles: int = 0
    words: int = 0
    errors: int = 0
    rejected: int = 0
    waiting: int = 0

    @property
    def rate(self) -> float | None:
        """Errors per 1,000 words read; None where no word was."""
        return 1000 * self.errors / self.words if self.words else None


@dataclass(frozen=True, slots=True)
class Figures:
    """All numbers of one scope: tallies by each dimension, by site and category, and the pace.

    Sites, languages, days, weeks and authors are there without error too; tallies come in the order
    of their values.
    """

    totals: Totals = Totals()
    tallies: Mapping[Dimension, tuple[Tally, ...]] = field(default_factory=dict)
    by_site_and_category: tuple[Tally, ...] = ()
    paces: tuple[Pace, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing behind a number: an error, or a reviewed article (annotation None)."""

    article_id: str
    title: str
    site: str
    annotation: Annotation | None = None
