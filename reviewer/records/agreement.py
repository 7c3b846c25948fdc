"""How far two readers of the same articles agree."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """How many findings each of two readers has, and how many of them the other has too.

    With the first reader for the measure, recall is the share of the first's findings that the
    second has, precision the share of the second's that the first has; seen from the second they
    change places. All are 0 to 1, None where there is nothing to take a share of.
    """

    first: int = 0
    second: int = 0
    first_matched: int = 0
    second_matched: int = 0

    @property
    def recall(self) -> float | None:
        """The share of the first's findings that the second has."""
        return self.first_matched / self.first if self.first else None

    @property
    def precision(self) -> float | None:
        """The share of the second's findings that the first has."""
        return self.second_matched / self.second if self.second else None

    @property
    def f1(self) -> float | None:
        """The share of both readers' findings that the other has; the same from either side."""
        found = self.first + self.second
        return (self.first_matched + self.second_matched) / found if found else None


@dataclass(frozen=True, slots=True)
class CategoryAgreement:
    """The agreement on one category, by its id: on the very span, or on an overlapping one."""

    category: str
    exact: Match
    overlap: Match


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two readers agree on the articles that both have read.

    articles counts these; sentences are the units of alpha. exact and overlap match spans whatever
    their category, by_category those of the same one, in order of ids. alpha is Krippendorff's, at
    most 1, 0 for what chance would give; None where there is nothing to disagree on: not two
    sentences, or one word for all of them.
    """

    first: str
    second: str
    articles: int
    sentences: int
    exact: Match
    overlap: Match
    by_category: tuple[CategoryAgreement, ...]
    alpha: float | None
