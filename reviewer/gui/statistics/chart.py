"""What a chart shows, as frozen values: marks with their words, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.desk import Numbers
    from reviewer.records import Category, Dimension


class Shape(Enum):
    """How marks are drawn."""

    BARS = auto()  # one below the other, longest first
    COLUMNS = auto()  # side by side, in the order of time
    GRID = auto()  # a table of tinted cells


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar, column or cell.

    text is the number as it is printed, aside what stands beside it more quietly, said the whole as
    a sentence. under tells what is behind it: errors, or articles where of_articles. A weak mark
    is a rate that rests on few words; it bears a sign.
    """

    name: str
    value: float
    text: str
    said: str
    under: Mapping[Dimension, str]
    aside: str = ""
    category: Category | None = None
    is_weak: bool = False
    of_articles: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a grid's row or column, with what stands below it more quietly."""

    name: str
    aside: str = ""
    category: Category | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Marks in their order; a grid's go row by row under its columns.

    note says how the numbers come about, and what is not shown.
    """

    shape: Shape
    title: str
    note: str
    marks: tuple[Mark, ...]
    rows: tuple[Head, ...] = ()
    columns: tuple[Head, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table that tells the same as a chart: its cells, and what is behind it."""

    cells: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows: a chart, the same as a table under titles, and as bare numbers.

    words is how many of the first columns are not numbers; stem begins the names of its files.
    """

    chart: Chart
    titles: tuple[str, ...]
    table: tuple[Row, ...]
    numbers: Numbers
    stem: str
    words: int = 1
