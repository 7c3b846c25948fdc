"""The pace of reviewing as charts and tables."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from reviewer.desk import Numbers
from reviewer.gui.statistics import wording
from reviewer.gui.statistics.chart import Chart, Content, Mark, Row, Shape
from reviewer.gui.statistics.error_charts import MOST
from reviewer.gui.statistics.time_axis import without_gaps
from reviewer.gui.statistics.wording import Amounts, translate
from reviewer.records import PAUSE_MINUTES, Dimension

if TYPE_CHECKING:
    from reviewer.records import Figures, Pace, Tally


class Speed(Enum):
    """What a chart of the pace measures."""

    DAYS = auto()
    WEEKS = auto()
    MINUTES = auto()
    ARTICLES_A_DAY = auto()


def pace_content(figures: Figures, speed: Speed) -> Content:
    """Return the pace of reviewing, in time or by author."""
    if speed in (Speed.DAYS, Speed.WEEKS):
        return _over_time(figures, Dimension.DAY if speed is Speed.DAYS else Dimension.WEEK)
    return _by_author(figures, speed)


def _over_time(figures: Figures, dimension: Dimension) -> Content:
    tallies = figures.tallies.get(dimension, ())
    filled = without_gaps(tallies, 7 if dimension is Dimension.WEEK else 1)
    shown = filled[-MOST[Shape.COLUMNS] :]
    title = {
        Dimension.DAY: translate("Statistics", "Articles reviewed a day"),
        Dimension.WEEK: translate("Statistics", "Articles reviewed a week"),
    }[dimension]
    hidden = len(filled) - len(shown)
    note = translate("Statistics", "An article counts when it was last marked as reviewed.")
    if hidden:
        note += " " + Amounts().more(hidden)
    what = wording.dimension_name(dimension)
    newest = tuple(reversed(tallies))
    return Content(
        Chart(Shape.COLUMNS, title, note, tuple(_in_time(t, dimension) for t in shown)),
        (
            what,
            translate("Statistics", "Articles reviewed"),
            translate("Statistics", "Words read"),
        ),
        tuple(
            Row(
                (
                    wording.day(tally.values[0]),
                    wording.whole(tally.articles),
                    wording.whole(tally.words),
                ),
                _in_time(tally, dimension),
            )
            for tally in newest
        ),
        Numbers(
            (dimension, "articles", "words"),
            tuple((*tally.values, tally.articles, tally.words) for tally in tallies),
        ),
        f"articles-by-{dimension}",
    )


def _in_time(tally: Tally, dimension: Dimension) -> Mark:
    name = wording.day(tally.values[0])
    return Mark(
        name=name,
        value=tally.articles,
        text=wording.whole(tally.articles),
        said=translate("Statistics", "{name}: {articles} reviewed").format(
            name=wording.week(tally.values[0]) if dimension is Dimension.WEEK else name,
            articles=Amounts().articles(tally.articles),
        ),
        under={dimension: tally.values[0]},
        of_articles=True,
    )


def _by_author(figures: Figures, speed: Speed) -> Content:
    marks = [(pace, _of_author(pace, speed)) for pace in figures.paces]
    # Quickly reviewed articles are few minutes: the shortest bar first; most articles first.
    sign = 1 if speed is Speed.MINUTES else -1
    shown = sorted((m for p, m in marks if m.value), key=lambda m: (sign * m.value, m.name))
    title, note = _words_of(speed)
    return Content(
        Chart(Shape.BARS, title, note, tuple(shown[: MOST[Shape.BARS]])),
        (
            wording.dimension_name(Dimension.AUTHOR),
            translate("Statistics", "Articles reviewed"),
            translate("Statistics", "Days"),
            translate("Statistics", "Articles a day"),
            translate("Statistics", "Minutes an article"),
            translate("Statistics", "Articles timed"),
        ),
        tuple(Row(_cells(pace), mark) for pace, mark in marks),
        Numbers(
            ("author", "articles", "days", "articles_per_day", "median_minutes", "timed_articles"),
            tuple(
                (p.author, p.articles, p.days, _a_day(p), p.minutes, p.timed) for p in figures.paces
            ),
        ),
        "pace-by-author",
    )


def _words_of(speed: Speed) -> tuple[str, str]:
    if speed is Speed.MINUTES:
        return (
            translate("Statistics", "Minutes an article takes, by author"),
            translate(
                "Statistics",
                "The median time from an author’s first to last operation on an article, without "
                "pauses of more than {minutes} minutes. Articles with one operation tell nothing.",
            ).format(minutes=PAUSE_MINUTES),
        )
    return (
        translate("Statistics", "Articles reviewed on a day of reviewing, by author"),
        translate("Statistics", "Only days on which the author marked an article as reviewed."),
    )


def _a_day(pace: Pace) -> float | None:
    return pace.articles / pace.days if pace.days else None


def _of_author(pace: Pace, speed: Speed) -> Mark:
    if speed is Speed.MINUTES:
        value, count = pace.minutes, pace.timed
        aside = Amounts().timed(count)
    else:
        value, count = _a_day(pace), pace.articles
        days = Amounts().days(pace.days)
        aside = f"{Amounts().articles(count)}, {days}"
    text = wording.decimal(value)
    return Mark(
        name=pace.author,
        value=value or 0.0,
        text=text,
        said=f"{pace.author}: {text} ({aside})",
        under={Dimension.REVIEWER: pace.author},
        aside=aside,
        of_articles=True,
    )


def _cells(pace: Pace) -> tuple[str, ...]:
    return (
        pace.author,
        wording.whole(pace.articles),
        wording.whole(pace.days),
        wording.decimal(_a_day(pace)),
        wording.decimal(pace.minutes),
        wording.whole(pace.timed),
    )
