"""The models, watched by Qt's own tester."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.gui.annotation_model import ANNOTATION, AnnotationModel
from reviewer.gui.queue_model import PAGE, ROW, QueueModel
from reviewer.gui.rows_model import RowsModel
from reviewer.records import Annotation, ArticleRow, ArticleState, Details, Queue, Span

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def listed(ids: tuple[str, ...]) -> Queue:
    return Queue(ids, places={article_id: place for place, article_id in enumerate(ids)})


def row(name: str, title: str = "Titre") -> ArticleRow:
    return ArticleRow(name, title, "Site", "fr", "", ArticleState.TO_READ, 10, 0)


def annotation(name: str, correction: str = "") -> Annotation:
    details = Details("role", correction=correction)
    return Annotation(name, "a", Span(0, 3), "roi", "", "", details, "Ana", "", "")


@pytest.fixture
def queue(qapp: QObject) -> QueueModel:
    model = QueueModel()
    QAbstractItemModelTester(model, FATAL, model)
    return model


@pytest.fixture
def annotations(qapp: QObject) -> AnnotationModel:
    model = AnnotationModel({"role": "Fonction"})
    QAbstractItemModelTester(model, FATAL, model)
    return model


def test_queue_asks_for_the_page_that_is_seen(queue: QueueModel):
    wanted = []
    queue.rows_wanted.connect(wanted.append)
    queue.show_queue(listed(tuple(str(n) for n in range(3 * PAGE))))
    wanted.clear()
    assert None is queue.index(PAGE).data(ROW)
    assert [tuple(str(n) for n in range(PAGE, 2 * PAGE))] == wanted


def test_queue_shows_a_line_once_it_has_come(queue: QueueModel):
    queue.show_queue(listed(("a", "b")))
    queue.take_rows((row("b", "Deuxième"),))
    assert (None, "Deuxième") == (queue.index(0).data(), queue.index(1).data())


def test_queue_keeps_known_lines_until_newer_ones_come(queue: QueueModel):
    queue.show_queue(listed(("a", "b")))
    queue.take_rows((row("a"), row("b", "Deuxième")))
    queue.show_queue(listed(("b",)))
    assert "Deuxième" == queue.index(0).data()


def test_queue_asks_again_after_a_change(queue: QueueModel):
    queue.show_queue(listed(("a",)))
    queue.take_rows((row("a"),))
    wanted = []
    queue.rows_wanted.connect(wanted.append)
    queue.show_queue(listed(("a",)))
    queue.index(0).data()
    assert [("a",)] == wanted


def test_queue_line_tells_a_screen_reader_title_and_state(queue: QueueModel):
    queue.show_queue(listed(("a",)))
    queue.take_rows((row("a"),))
    said = queue.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Titre" in said
    assert "To read" in said


def test_annotations_are_listed_in_order(annotations: AnnotationModel):
    annotations.show((annotation("1"), annotation("2", "président")))
    assert 2 == annotations.rowCount()
    assert "Fonction « roi » → président" == annotations.index(1).data()


def test_changed_annotation_keeps_its_line(annotations: AnnotationModel):
    annotations.show((annotation("1"), annotation("2")))
    resets = []
    annotations.modelReset.connect(lambda: resets.append(1))
    annotations.show((annotation("1"), replace(annotation("2"), author="Bob")))
    assert ([], "Bob") == (resets, annotations.index(1).data(ANNOTATION).author)


def test_place_of_an_unknown_annotation(annotations: AnnotationModel):
    annotations.show((annotation("1"),))
    assert (0, -1) == (annotations.place_of("1"), annotations.place_of("x"))


def test_rows_model_shows_records_in_columns(qapp: QObject):
    model: RowsModel[Span] = RowsModel((("From", lambda s: s.start), ("To", lambda s: str(s.end))))
    QAbstractItemModelTester(model, FATAL, model)
    model.show([Span(1, 2), Span(3, 5)])
    cells = [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(2)]
    assert [[1, "2"], [3, "5"]] == cells
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(2)]
    assert ["From", "To"] == titles
    model.show([])
    assert 0 == model.rowCount()
