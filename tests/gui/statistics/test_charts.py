"""Charts: what they hold, where their marks lie, what can be read on them, and as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest

from reviewer.desk import categories
from reviewer.gui.statistics import Names, Picture
from reviewer.gui.statistics.chart import Shape
from reviewer.gui.statistics.chart_view import ChartView
from reviewer.gui.statistics.drawings import drawing
from reviewer.gui.statistics.error_charts import ErrorCharts, Measure
from reviewer.gui.statistics.ink import Ink, contrast
from reviewer.gui.statistics.pace_charts import Speed, pace_content
from reviewer.gui.statistics.time_axis import without_gaps
from reviewer.gui.theme import DARK, LIGHT
from reviewer.records import Dimension, Figures, Pace, Tally, Totals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

HOSTILE = "<b>=x</b>"
SITES = tuple(
    Tally((site,), errors, 3, words)
    for site, errors, words in [("", 2, 4000), ("a.example", 9, 3000), (HOSTILE, 5, 400)]
)
FIGURES = Figures(
    Totals(9, 7400, 16, 1, 2),
    {
        Dimension.SITE: SITES,
        Dimension.CATEGORY: (Tally(("gone",), 1, 9, 7400), Tally(("role",), 15, 9, 7400)),
        Dimension.WEEK: (Tally(("2024-06-03",), 4, 2, 900), Tally(("2024-06-24",), 12, 7, 6500)),
    },
    (
        Tally(("a.example", "role"), 9, 3, 3000),
        Tally((HOSTILE, "gone"), 1, 3, 400),
        Tally((HOSTILE, "role"), 4, 3, 400),
    ),
    (Pace("anna", 6, 2, 4, 7.5), Pace("ben", 0, 0, 1, 2.0)),
)


@pytest.fixture
def charts() -> ErrorCharts:
    return ErrorCharts(Names(categories(), "en"))


def all_charts(charts: ErrorCharts) -> list:
    return [
        charts.by_source(FIGURES, Measure.RATE).chart,
        charts.by(FIGURES, Dimension.CATEGORY, Measure.ERRORS).chart,
        charts.by(FIGURES, Dimension.WEEK, Measure.RATE).chart,
        pace_content(FIGURES, Speed.MINUTES).chart,
    ]


def test_rates_on_few_words_come_last_and_bear_a_sign(qapp: QApplication, charts: ErrorCharts):
    chart = charts.by(FIGURES, Dimension.SITE, Measure.RATE).chart
    assert ["a.example", "site unknown", HOSTILE] == [mark.name for mark in chart.marks]
    assert [False, False, True] == [mark.is_weak for mark in chart.marks]
    counted = charts.by(FIGURES, Dimension.SITE, Measure.ERRORS).chart
    assert ["a.example", HOSTILE, "site unknown"] == [mark.name for mark in counted.marks]
    assert not any(mark.is_weak for mark in counted.marks)


def test_a_grid_has_a_cell_for_each_pair_and_its_totals(qapp: QApplication, charts: ErrorCharts):
    chart = charts.by_source(FIGURES, Measure.ERRORS).chart
    assert 3 * 3 == len(chart.marks)
    assert ["All errors", "Role, nationality", "gone"] == [head.name for head in chart.columns]
    assert [9, 9, 0] == [mark.value for mark in chart.marks[:3]]
    assert {Dimension.SITE: "a.example", Dimension.CATEGORY: "role"} == chart.marks[1].under


def test_weeks_without_a_review_stand_there_too():
    filled = without_gaps(FIGURES.tallies[Dimension.WEEK], 7)
    weeks = ["2024-06-03", "2024-06-10", "2024-06-17", "2024-06-24"]
    assert weeks == [tally.values[0] for tally in filled]
    assert [4, 0, 0, 12] == [tally.errors for tally in filled]


@pytest.mark.parametrize("width", [400, 900, 2000])
def test_marks_lie_apart_inside_their_drawing(qapp: QApplication, charts: ErrorCharts, width: int):
    for chart in all_charts(charts):
        drawn = drawing(chart, Ink(LIGHT, 13), width)
        assert len(chart.marks) == len(drawn.areas)
        for place, area in enumerate(drawn.areas):
            assert -0.01 <= area.left() < area.right() <= drawn.width + 0.01
            assert place == drawn.at(area.center())


def test_pictures_hold_every_name_and_stay_sound(qapp: QApplication, charts: ErrorCharts):
    for chart in all_charts(charts):
        picture = Picture(chart, "scope")
        said = "".join(ET.fromstring(picture.svg()).itertext())
        assert chart.title in said
        if chart.shape is not Shape.COLUMNS:
            assert all(mark.said in said for mark in chart.marks)
        image = QImage.fromData(picture.png())
        assert image.width() >= 2 * 900


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_numbers_can_be_read_on_every_tint(qapp: QApplication, theme: object):
    ink = Ink(theme, 13)
    for share in (0, 0.25, 0.5, 0.75, 1):
        assert contrast(ink.tint(share), QColor(theme.text)) >= 4.5
    assert contrast(ink.tint(1), ink.tint(0)) > 1.5


def test_contrast_is_that_of_wcag():
    assert pytest.approx(21) == contrast(QColor("#000000"), QColor("#ffffff"))
    assert pytest.approx(4.54, abs=0.01) == contrast(QColor("#767676"), QColor("#ffffff"))


def test_arrow_keys_lead_through_a_grid(qapp: QApplication, charts: ErrorCharts, qtbot: QtBot):
    view = ChartView(lambda: LIGHT)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show_chart(charts.by_source(FIGURES, Measure.ERRORS).chart)
    places = []
    for key in ("Right", "Down", "Down", "Down", "Left", "Left", "End", "Up", "Home"):
        QTest.keyClick(view.widget(), QKeySequence(key)[0].key())
        places.append(view.widget()._place)
    assert [1, 4, 7, 7, 6, 6, 8, 5, 0] == places
