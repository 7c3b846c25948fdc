"""The pages of the statistics window, in their order: one more is one more in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.gui.statistics.chart_page import ChartPage, Page, Question
from reviewer.gui.statistics.error_charts import ErrorCharts, Measure
from reviewer.gui.statistics.pace_charts import Speed, pace_content
from reviewer.gui.statistics.wording import dimension_name, translate
from reviewer.records import Dimension

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.gui.statistics.agreement_page import AgreementPage
    from reviewer.gui.statistics.wording import Names
    from reviewer.gui.theme import Theme

_DIMENSIONS = (
    Dimension.CATEGORY,
    Dimension.SEVERITY,
    Dimension.CAUSE,
    Dimension.SITE,
    Dimension.LANGUAGE,
    Dimension.AUTHOR,
    Dimension.WEEK,
)


def make_pages(
    names: Names, theme: Callable[[], Theme], agreement: AgreementPage
) -> tuple[Page, ...]:
    """Return all pages, worded in the interface's language."""
    charts = ErrorCharts(names)
    by = [(dimension_name(dimension), dimension) for dimension in _DIMENSIONS]
    sources = [_measure(Measure.RATE, Measure.ERRORS)]
    errors = [
        Question(translate("Statistics", "&By"), by),
        _measure(Measure.ERRORS, Measure.RATE),
    ]
    pace = [Question(translate("Statistics", "Sho&w"), _speeds())]
    return (
        ChartPage(translate("Statistics", "Sources"), sources, charts.by_source, theme),
        ChartPage(translate("Statistics", "Errors"), errors, charts.by, theme),
        ChartPage(translate("Statistics", "Pace"), pace, pace_content, theme),
        agreement,
    )


def _speeds() -> list[tuple[str, Speed]]:
    return [
        (translate("Statistics", "Articles reviewed a week"), Speed.WEEKS),
        (translate("Statistics", "Articles reviewed a day"), Speed.DAYS),
        (translate("Statistics", "Minutes an article, by author"), Speed.MINUTES),
        (translate("Statistics", "Articles a day, by author"), Speed.ARTICLES_A_DAY),
    ]


def _measure(*order: Measure) -> Question:
    texts = {
        Measure.ERRORS: translate("Statistics", "Number of errors"),
        Measure.RATE: translate("Statistics", "Errors per 1,000 words"),
    }
    return Question(
        translate("Statistics", "Sho&w"), [(texts[measure], measure) for measure in order]
    )
