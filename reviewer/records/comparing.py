"""Two articles side by side: paragraphs that say the same, and where what they tell differs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.articles import Span
    from reviewer.records.queue import ArticleRow


class ToldKind(StrEnum):
    """What kind of thing an article tells."""

    NAME = "name"
    ROLE = "role"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Told:
    """Where an article tells something: a span of its original, and its text."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """Paragraphs of two articles that stand side by side, in order.

    One side may hold several where a paragraph was split, or none where it stands alone.
    """

    left: tuple[Span, ...]
    right: tuple[Span, ...]

    @property
    def is_pair(self) -> bool:
        """Whether there is something on both sides."""
        return bool(self.left and self.right)


@dataclass(frozen=True, slots=True)
class Difference:
    """What one article tells in a row, and what the other tells in its place; None for nothing."""

    kind: ToldKind
    row: int
    left: Told | None
    right: Told | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles with their aligned paragraphs and differences, both in order.

    Every kept paragraph of either article stands in exactly one row.
    """

    left: str
    right: str
    rows: tuple[AlignedRow, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that could be compared with another one; alike if it seems to tell the same."""

    article: ArticleRow
    alike: bool
