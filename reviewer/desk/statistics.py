"""What the reviewed articles tell in numbers: errors, rates, the pace, and what is behind each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.export import Profile, data_text, replace_file, write_rows
from reviewer.records import Dimension, Figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reviewer.records import Counted, CountScope, Tally
    from reviewer.store import Library


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table of numbers under named columns; None is a cell that is left empty."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | float | None, ...], ...]


class Statistics:
    """The verbs on numbers; they change nothing in the library. They belong to the desk's thread.

    Only reviewed articles count, rejected annotations never do.
    """

    def __init__(self, library: Library) -> None:
        self._counts = library.collection.counts

    def figures(self, scope: CountScope) -> Figures:
        """Return all numbers of a scope."""
        with self._counts.of(scope) as count:
            return Figures(
                totals=count.totals(),
                tallies={dimension: count.tallies(dimension) for dimension in Dimension},
                by_site_and_category=count.tallies(Dimension.SITE, Dimension.CATEGORY),
                paces=count.paces(),
            )

    def tallies(self, scope: CountScope, dimensions: Sequence[Dimension]) -> tuple[Tally, ...]:
        """Return what falls under each combination of values of some dimensions, in order."""
        with self._counts.of(scope) as count:
            return count.tallies(*dimensions)

    def errors(
        self, scope: CountScope, under: Mapping[Dimension, str], limit: int
    ) -> tuple[Counted, ...]:
        """Return the errors under some values, by site and article; at most so many."""
        return self._counts.errors(scope, under, limit)

    def articles(
        self, scope: CountScope, under: Mapping[Dimension, str], limit: int
    ) -> tuple[Counted, ...]:
        """Return the articles under some values of articles, by site; at most so many."""
        return self._counts.articles(scope, under, limit)

    def write_numbers(self, path: Path, numbers: Numbers, profile: Profile, separator: str) -> int:
        """Write a table of numbers and return how many rows; raise ExportError.

        Decimals have a comma where a spreadsheet expects a semicolon between cells.
        """
        comma = profile is Profile.EXCEL and separator == ";"
        rows = (tuple(_cell(value, comma=comma) for value in row) for row in numbers.rows)
        return write_rows(path, numbers.columns, rows, profile, separator)

    def write_picture(self, path: Path, picture: bytes) -> None:
        """Write a picture of a chart, whole or not at all; raise ExportError."""
        replace_file(path, picture)


def numbers_text(numbers: Numbers) -> str:
    """Return a table of numbers as CSV for programs."""
    rows = (tuple(_cell(value, comma=False) for value in row) for row in numbers.rows)
    return data_text(numbers.columns, rows)


def _cell(value: str | float | None, *, comma: bool) -> str:
    if isinstance(value, float):
        said = f"{value:.3f}"
        return said.replace(".", ",") if comma else said
    return "" if value is None else str(value)


def tally_numbers(dimensions: Sequence[Dimension], tallies: Sequence[Tally]) -> Numbers:
    """Return tallies as a table, with a column for each dimension."""
    return Numbers(
        (*dimensions, "errors", "articles", "words", "errors_per_1000_words"),
        tuple((*one.values, one.errors, one.articles, one.words, one.rate) for one in tallies),
    )
