"""The page on agreement: two readers chosen, figures shown as a table, saved as CSV."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QTabWidget

from reviewer.desk import Desk
from reviewer.gui.settings import Settings
from reviewer.gui.statistics import AgreementPage, Names, StatisticsWindow
from reviewer.records import (
    Agreement,
    AnnotationState,
    ArticleState,
    Details,
    Match,
    QueueFilter,
    Span,
)
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow


def fill(start: Start, *readers: str) -> None:
    """Let the first reader tag two errors, and the others confirm one of them."""
    desk = Desk.open(start.library, readers[0], "fr")
    list(desk.import_paths(sample_articles()[:1]))
    (article_id,) = desk.queue(QueueFilter()).ids
    original = desk.open_article(article_id).article.original
    for word, category in (("Poutine", "name"), ("Corée", "place")):
        at = original.index(word)
        desk.tag(article_id, Span(at, at + len(word)), Details(category))
    for reader in readers[1:]:
        desk.sign(reader)
        first = desk.annotations(article_id)[0]
        desk.set_annotation_state(first.id, AnnotationState.CONFIRMED, "oui")
    desk.set_state([article_id], ArticleState.REVIEWED)
    desk.close()
    Settings(start.settings).author = readers[-1]


def page(editor: Editor) -> StatisticsWindow:
    editor.wait_until(lambda: editor.place.opened is not None)
    editor.window.activateWindow()
    editor.press("Ctrl+Shift+T")
    QApplication.processEvents()
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, StatisticsWindow)]
    window = next(w for w in windows if w.isVisible())
    window.activateWindow()
    editor.wait()
    tabs = window.findChild(QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    window.activateWindow()
    tabs.currentWidget().focus_chart()
    editor.wait()
    return window


def texts(window: StatisticsWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def rows(window: StatisticsWindow) -> list[list[str]]:
    table = next(t for t in window.findChildren(QTableView) if t.isVisible())
    assert table.accessibleName()
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_two_readers_are_compared_and_saved(at_window: OpenWindow, start: Start, tmp_path: Path):
    fill(start, "Anna", "Boris")
    editor = at_window(start)
    window = page(editor)
    assert "Alpha 0,6" in texts(window)
    assert [["2", "1", "67 %", "67 %"], ["1", "1", "100 %", "100 %"]] == [
        [cell.replace("\u202f", " ").replace("\u00a0", " ") for cell in row[1:]]
        for row in rows(window)[:2]
    ]
    window.activateWindow()
    QApplication.processEvents()
    editor.press("Ctrl+E")
    editor.answer_dialog(str(tmp_path / "a.csv"))
    editor.wait_until((tmp_path / "a.csv").exists)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file, delimiter=";"))
    assert ["*", "name", "place"] == [row["category"] for row in found]
    assert ("Anna", "Boris", "2", "1", "0,667") == tuple(
        found[0][name]
        for name in ("first_reader", "second_reader", "first_found", "second_found", "exact_f1")
    )


def test_another_pair_is_chosen(at_window: OpenWindow, start: Start):
    fill(start, "Anna", "Boris", "Carl")
    editor = at_window(start)
    window = page(editor)
    box = window.findChild(AgreementPage).findChild(QComboBox)
    pairs = [box.itemText(place) for place in range(box.count())]
    assert 3 == len(pairs)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    editor.wait()
    assert all(name in pairs[2] for name in ("Boris", "Carl"))
    assert "Alpha 1,00" not in texts(window)  # the last to confirm is the judge


def test_one_reader_is_told_what_is_missing(at_window: OpenWindow, start: Start):
    fill(start, "Anna")
    window = page(at_window(start))
    assert "mêmes articles" in texts(window)
    assert not window.findChild(AgreementPage).findChild(QComboBox).isVisible()


def test_renamed_category_is_worded_at_once(at_window: OpenWindow, start: Start):
    fill(start, "Anna", "Boris")
    editor = at_window(start)
    window = page(editor)
    assert "Nom" == rows(window)[1][0]
    known = editor.application.furniture.categories._categories
    name = next(one for one in known._shown if one.id == "name")
    known.change(replace(name, names=name.names | {"fr": "Qui"}), frozenset())
    editor.wait()
    assert "Qui" == rows(window)[1][0]


@pytest.mark.parametrize(
    ("alpha", "said"),
    [
        (0.8, "relied on"),
        (0.7, "care"),
        (0.5, "differ too often"),
        (0.0, "chance"),
        (-0.1, "chance"),
        (None, "nothing to compare"),
    ],
)
def test_alpha_is_said_in_one_sentence(qtbot: QtBot, alpha: float | None, said: str):
    shown = AgreementPage(Names((), "en"))
    qtbot.addWidget(shown)
    shown.show_pairs([("Anna", "Boris", 1)])
    shown.show_agreement(Agreement("Anna", "Boris", 1, 2, Match(), Match(), (), alpha))
    assert said in "\n".join(label.text() for label in shown.findChildren(QLabel))
    assert said not in shown._scale.text() or said == "chance"
