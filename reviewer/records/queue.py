"""The queue of articles: which of them an editor wants to see, and what a line of it shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.kinds import ArticleState

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Period:
    """Some days: the last so many, today included, or else those from first to last.

    first and last are ISO 8601 dates and belong to the period; an empty one leaves it open there.
    """

    days: int = 0
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which articles the queue shows, and in which order. Empty fields do not filter.

    category and annotator are of one annotation that the article holds; author is the article's.
    by_story gathers the articles of one story under the first of them; those of the stories of
    which opened names an article are shown below it.
    order is one of added, title, site, language, published, state, annotations, words, changed.
    """

    text: str = ""
    state: ArticleState | None = None
    order: str = "added"
    descending: bool = False
    language: str = ""
    site: str = ""
    category: str = ""
    annotator: str = ""
    author: str = ""
    published: Period | None = None
    added: Period | None = None
    by_story: bool = False
    opened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where an article stands in a list by stories.

    others is how many other articles of its story the list holds, for the first of them; else it
    is 0, and the article stands below that. is_open tells whether they are shown.
    """

    others: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The ids that a filter found, in order, and how many articles each state holds.

    counts are of all articles; found of those that the filter finds whatever their state. places
    tell where each id stands: to make them for a long list takes as long as a frame. stories has
    an entry for each id of a story with several articles, in a list by stories.
    """

    ids: tuple[str, ...] = ()
    counts: dict[ArticleState, int] = field(default_factory=dict)
    found: dict[ArticleState, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict, compare=False)
    stories: dict[str, StoryPlace] = field(default_factory=dict)


class HitPlace(StrEnum):
    """Where the words of a search stand."""

    TEXT = "text"
    NOTE = "note"
    QUOTE = "quote"
    CORRECTION = "correction"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that holds words of a search: a line's part that fits into a line of the queue.

    marks are half-open ranges of its code points; annotation_id is that of the annotation that
    says so, if the passage is not of the article's text or note.
    """

    place: HitPlace
    text: str
    marks: Marks
    annotation_id: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the queue; changed_at is when something was last said, ISO 8601 in UTC or "".

    title_marks and hit tell where the words of a search stand, while there is one.
    """

    id: str
    title: str
    site: str
    language: str
    published: str
    state: ArticleState
    words: int
    annotations: int
    note: str = ""
    added_at: str = ""
    changed_at: str = ""
    title_marks: Marks = ()
    hit: Hit | None = None
