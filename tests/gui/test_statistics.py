"""The statistics window: by keyboard from a number to its passage, and out as CSV, PNG and SVG."""

from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QTableView, QTabWidget

from reviewer.desk import categories
from reviewer.gui.statistics import Names, Picture, StatisticsWindow
from reviewer.gui.statistics.chart import Shape
from reviewer.gui.statistics.chart_view import ChartView
from reviewer.gui.statistics.drawings import drawing
from reviewer.gui.statistics.error_charts import ErrorCharts, Measure
from reviewer.gui.statistics.ink import Ink, contrast
from reviewer.gui.statistics.pace_charts import Speed, pace_content
from reviewer.gui.statistics.time_axis import without_gaps
from reviewer.gui.theme import DARK, LIGHT
from reviewer.records import Dimension, Figures, Pace, Tally, Totals
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

HOSTILE = "<b>=x</b>"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    """An editor who has tagged one error in the article about the fortress."""
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    editor.open_003()
    editor.select("président américain")
    editor.press("2")
    editor.type("président russe")
    editor.press("Return")
    return editor


def statistics(editor: Editor) -> StatisticsWindow:
    editor.window.activateWindow()
    editor.press("Ctrl+Shift+S")
    window = shown()
    window.activateWindow()
    editor.wait()
    return window


def shown() -> StatisticsWindow:
    QApplication.processEvents()
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, StatisticsWindow)]
    return next(w for w in windows if w.isVisible())


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def save(editor: Editor, key: str, path: Path) -> None:
    editor.press(key)
    editor.answer_dialog(str(path))
    editor.wait_until(path.exists)
    shown().activateWindow()
    QApplication.processEvents()


def test_from_an_error_to_its_numbers_and_back(editor: Editor, tmp_path: Path):
    """Reviewed, counted, exported in three forms, and from the cell to the passage: by keyboard."""
    editor.press("Ctrl+Return")
    editor.wait()
    window = statistics(editor)
    assert "1 article" in texts(window)
    editor.press("Right")  # from all errors of the site to those of the one category
    save(editor, "Ctrl+E", tmp_path / "n.csv")
    save(editor, "Ctrl+S", tmp_path / "c.svg")
    save(editor, "Ctrl+S", tmp_path / "c.png")
    with (tmp_path / "n.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert ("role", "1", "1") == (row["category"], row["errors"], row["articles"])
    assert "," in row["errors_per_1000_words"]
    assert "svg" in ET.parse(tmp_path / "c.svg").getroot().tag
    assert not QImage(str(tmp_path / "c.png")).isNull()
    editor.window.queue.focus_list()
    editor.window.activateWindow()
    editor.press("Home")  # another article is open
    assert "président américain" != editor.place.reader.textCursor().selectedText()
    window.activateWindow()
    QApplication.processEvents()
    editor.press("Return", "Return")
    editor.wait()
    opened = editor.place.opened
    assert "président américain" == opened.annotations[0].quote
    caret = editor.place.reader.textCursor()
    assert editor.place.reader.toPlainText()[caret.selectionStart() :].startswith("président am")


def test_nothing_reviewed_says_what_to_do(editor: Editor):
    said = texts(statistics(editor))
    assert "Ctrl+" in said
    assert "1 " in said  # the error that waits
    assert not shown().findChild(QTabWidget).isVisible()


def test_back_in_the_window_what_changed_is_counted(editor: Editor):
    window = statistics(editor)
    editor.window.activateWindow()
    editor.place.actions["reviewed"].trigger()
    editor.wait()
    window.activateWindow()
    editor.wait_until(lambda: window.findChild(QTabWidget).isVisible())


def test_the_table_tells_the_same_and_leads_to_the_errors(editor: Editor):
    editor.press("Ctrl+Return")
    window = statistics(editor)
    tabs = window.findChild(QTabWidget)
    tabs.setCurrentIndex(1)
    page = tabs.currentWidget()
    boxes = page.findChildren(QComboBox)
    for place in range(boxes[0].count()):
        boxes[0].setCurrentIndex(place)
        editor.wait()
        page.findChild(QCheckBox).setChecked(True)
        editor.wait()
        table = next(t for t in page.findChildren(QTableView) if t.isVisible())
        assert "1" == table.model().index(0, 1).data()
        behind = [t for t in window.findChildren(QTableView) if t.isVisible() and t is not table]
        assert 1 == behind[0].model().rowCount(), boxes[0].currentText()
        page.findChild(QCheckBox).setChecked(False)


def test_another_library_closes_the_window(editor: Editor, start: Start):
    window = statistics(editor)
    closed = []
    window.finished.connect(closed.append)
    other = start.library.with_name("other.reviewer")
    editor.application.session.open_library(other, "anna", "fr")
    editor.wait_until(lambda: bool(closed))


def test_controls_are_named(editor: Editor):
    editor.press("Ctrl+Return")
    window = statistics(editor)
    for kind in (QComboBox, QTableView):
        assert all(widget.accessibleName() for widget in window.findChildren(kind))
    assert QApplication.focusWidget().accessibleName()
    assert "1" in QApplication.focusWidget().accessibleDescription()


def test_charts_are_loaded_when_they_are_first_looked_at():
    code = "import sys, reviewer.gui.furniture; print('reviewer.gui.statistics' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "False" == done.stdout.strip()


# --- charts


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
