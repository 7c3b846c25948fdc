"""Errors as charts and tables: by one dimension, and by site and category."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from reviewer.desk import Numbers
from reviewer.gui.statistics import wording
from reviewer.gui.statistics.chart import Chart, Content, Head, Mark, Row, Shape
from reviewer.gui.statistics.drawings import FEW
from reviewer.gui.statistics.time_axis import without_gaps
from reviewer.gui.statistics.wording import Amounts, translate
from reviewer.records import Dimension, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reviewer.gui.statistics.wording import Names
    from reviewer.records import Figures

MOST = {Shape.BARS: 40, Shape.COLUMNS: 53, Shape.GRID: 40}  # marks, or rows, that a chart shows
_TALLIED = ("errors", "articles", "words", "errors_per_1000_words")


class Measure(Enum):
    """What a chart of errors measures."""

    ERRORS = auto()
    RATE = auto()

    def of(self, tally: Tally) -> float:
        """Return the measure of a tally; 0 for the rate of what nobody read."""
        return tally.errors if self is Measure.ERRORS else tally.rate or 0.0


class ErrorCharts:
    """Makes charts of errors from figures, in the words of the interface."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def by(self, figures: Figures, dimension: Dimension, measure: Measure) -> Content:
        """Return the errors by one dimension."""
        in_time = dimension in (Dimension.DAY, Dimension.WEEK)
        tallies = figures.tallies.get(dimension, ())
        shape = Shape.COLUMNS if in_time else Shape.BARS
        ordered = list(tallies) if in_time else sorted(tallies, key=_order(measure))
        marks = [self._mark(tally, dimension, measure) for tally in ordered]
        filled = ordered
        if in_time:
            filled = without_gaps(ordered, 7 if dimension is Dimension.WEEK else 1)
        drawn = [self._mark(tally, dimension, measure) for tally in filled]
        most = MOST[shape]
        shown = drawn[-most:] if in_time else drawn[:most]
        what = wording.dimension_name(dimension)
        return Content(
            Chart(
                shape,
                _title(measure).format(what=what.lower()),
                _note(dimension, ordered, len(drawn) - len(shown)),
                tuple(shown),
            ),
            (what, *_titles()),
            tuple(
                Row((mark.name, *_cells(tally)), mark)
                for tally, mark in zip(ordered, marks, strict=True)
            ),
            _numbers((dimension,), ordered, [mark.name for mark in marks]),
            f"errors-by-{dimension}",
        )

    def by_source(self, figures: Figures, measure: Measure) -> Content:
        """Return the errors by site and category, with all categories of a site before them."""
        listed = sorted(figures.by_site_and_category, key=_order(measure))
        pairs = [self._pair(tally) for tally in listed]
        dimensions = (Dimension.SITE, Dimension.CATEGORY)
        return Content(
            self._grid(figures, measure),
            (*map(wording.dimension_name, dimensions), *_titles()),
            tuple(
                Row((*pair, *_cells(tally)), self._cell(tally, measure))
                for tally, pair in zip(listed, pairs, strict=True)
            ),
            _numbers(dimensions, listed, [category for _, category in pairs]),
            "errors-by-site-and-category",
            words=2,
        )

    def _grid(self, figures: Figures, measure: Measure) -> Chart:
        sites = sorted(figures.tallies.get(Dimension.SITE, ()), key=_order(measure))
        by_category = figures.tallies.get(Dimension.CATEGORY, ())
        categories = sorted(by_category, key=_order(Measure.ERRORS))
        found = {tally.values: tally for tally in figures.by_site_and_category}
        shown = sites[: MOST[Shape.GRID]]
        marks: list[Mark] = []
        for site in shown:
            marks.append(self._cell(site, measure))
            for category in categories:
                values = (*site.values, *category.values)
                none = Tally(values, 0, site.articles, site.words)
                marks.append(self._cell(found.get(values, none), measure))
        return Chart(
            Shape.GRID,
            _source_title(measure),
            _note(Dimension.SITE, shown, len(sites) - len(shown)),
            tuple(marks),
            tuple(Head(self._name(site), Amounts().words(site.words)) for site in shown),
            (
                Head(translate("Statistics", "All errors")),
                *(self._head(category) for category in categories),
            ),
        )

    def _pair(self, tally: Tally) -> tuple[str, str]:
        site, category = tally.values
        return (
            self._names.of(Dimension.SITE, site),
            self._names.of(Dimension.CATEGORY, category),
        )

    def _name(self, site: Tally) -> str:
        return self._names.of(Dimension.SITE, site.values[0])

    def _head(self, category: Tally) -> Head:
        value = category.values[0]
        name = self._names.of(Dimension.CATEGORY, value)
        return Head(name, category=self._names.category(value))

    def _cell(self, tally: Tally, measure: Measure) -> Mark:
        dimensions = (Dimension.SITE, Dimension.CATEGORY)[: len(tally.values)]
        pairs = zip(dimensions, tally.values, strict=True)
        name = ", ".join(self._names.of(*pair) for pair in pairs)
        return Mark(
            name=name,
            value=measure.of(tally),
            text=_text(tally, measure) if tally.errors else "·",
            said=wording.said(name, tally),
            under=_under(dimensions, tally),
            category=self._names.category(tally.values[-1]) if len(tally.values) > 1 else None,
            is_weak=tally.is_weak and measure is Measure.RATE,
        )

    def _mark(self, tally: Tally, dimension: Dimension, measure: Measure) -> Mark:
        value = tally.values[0]
        name = self._names.of(dimension, value)
        is_weak = tally.is_weak and bool(tally.words)
        if measure is Measure.ERRORS:
            aside = wording.rate(tally.rate) if tally.words else ""
            aside = f"{FEW} {aside}" if is_weak else aside
        else:
            aside = f"{Amounts().errors(tally.errors)}, {Amounts().words(tally.words)}"
        return Mark(
            name=name,
            value=measure.of(tally),
            text=_text(tally, measure),
            said=wording.said(self._names.in_sentence(dimension, value), tally),
            under=_under((dimension,), tally),
            aside=aside,
            category=self._names.category(value) if dimension is Dimension.CATEGORY else None,
            is_weak=is_weak and measure is Measure.RATE,
        )


def _under(dimensions: Sequence[Dimension], tally: Tally) -> Mapping[Dimension, str]:
    return dict(zip(dimensions, tally.values, strict=True))


def _order(measure: Measure) -> Callable[[Tally], tuple[bool, float, tuple[str, ...]]]:
    """Return the key that puts what can be relied on first, then the largest."""

    def key(tally: Tally) -> tuple[bool, float, tuple[str, ...]]:
        return (tally.is_weak and measure is Measure.RATE, -measure.of(tally), tally.values)

    return key


def _text(tally: Tally, measure: Measure) -> str:
    return wording.whole(tally.errors) if measure is Measure.ERRORS else wording.decimal(tally.rate)


def _title(measure: Measure) -> str:
    return {
        Measure.ERRORS: translate("Statistics", "Errors by {what}"),
        Measure.RATE: translate("Statistics", "Errors per 1,000 words, by {what}"),
    }[measure]


def _source_title(measure: Measure) -> str:
    return {
        Measure.ERRORS: translate("Statistics", "Which source makes which errors"),
        Measure.RATE: translate("Statistics", "Which source makes which errors, per 1,000 words"),
    }[measure]


def _titles() -> tuple[str, ...]:
    return (
        translate("Statistics", "Errors"),
        translate("Statistics", "Per 1,000 words"),
        translate("Statistics", "Articles"),
        translate("Statistics", "Words read"),
    )


def _cells(tally: Tally) -> tuple[str, ...]:
    rate = wording.decimal(tally.rate)
    return (
        wording.whole(tally.errors),
        f"{FEW} {rate}" if tally.is_weak else rate,
        wording.whole(tally.articles),
        wording.whole(tally.words),
    )


def _numbers(
    dimensions: tuple[Dimension, ...], tallies: Sequence[Tally], names: Sequence[str]
) -> Numbers:
    rows = (
        (*tally.values, name, tally.errors, tally.articles, tally.words, tally.rate)
        for tally, name in zip(tallies, names, strict=True)
    )
    return Numbers((*dimensions, "name", *_TALLIED), tuple(rows))


def _note(dimension: Dimension, tallies: Sequence[Tally], hidden: int) -> str:
    match dimension:
        case Dimension.CATEGORY | Dimension.SEVERITY | Dimension.CAUSE:
            parts = [translate("Statistics", "Rates are per 1,000 words of all that was read.")]
        case Dimension.AUTHOR:
            parts = [
                translate(
                    "Statistics",
                    "Rates are per 1,000 words of the reviewed articles that an author worked on.",
                )
            ]
        case _:
            parts = [
                translate("Statistics", "Rates are per 1,000 words of what was read in each line.")
            ]
    if any(tally.is_weak and tally.words for tally in tallies):
        parts.append(f"{FEW} {wording.few()}.")
    if hidden:
        parts.append(Amounts().more(hidden))
    return " ".join(parts)
