"""Export and re-import at the real window: out, edited, in again, and undone."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QTableView,
    QTableWidget,
    QTabWidget,
)

from reviewer.desk import COLUMNS, Doubt, EditedTable, FieldChange, Flaw, FlawedRow, UnknownRow
from reviewer.gui.edited_table_dialog import EditedTableDialog
from reviewer.gui.export_dialog import ExportDialog
from reviewer.gui.printing import pdf_of
from reviewer.records import Annotation, Details, Span
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

HOSTILE = "<b>gras</b><img src=x>"


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


def ask(editor: Editor, action: str) -> None:
    editor.window.activateWindow()  # offscreen, nobody gives the focus back after a dialog
    QApplication.processEvents()
    editor.place.actions[action].trigger()
    editor.wait()


def export(editor: Editor, path: Path, form: str = "") -> None:
    ask(editor, "export")
    if form:
        box = dialog(ExportDialog).findChildren(QComboBox)[0]
        box.setFocus()
        box.setCurrentIndex(next(i for i in range(box.count()) if box.itemData(i).name == form))
    editor.press("Return")
    editor.answer_dialog(str(path))


def dialog(kind: type[ExportDialog | EditedTableDialog]) -> ExportDialog | EditedTableDialog:
    QApplication.processEvents()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_out_edited_in_and_undone(editor: Editor, tmp_path: Path):
    """A table is edited as a spreadsheet would save it; the change is seen, made and undone."""
    path, place = tmp_path / "a.csv", editor.place
    export(editor, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    (row,) = rows
    row["correction"] = "président de la Russie"
    row["start"] = "1,91E+03"
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.DictWriter(
            file, ["note", "annotation_id", "correction", "revision"], "x", "ignore", delimiter=";"
        )
        writer.writeheader()
        writer.writerow(row)

    ask(editor, "import_annotations")
    editor.answer_dialog(str(path))
    changes = dialog(EditedTableDialog)
    model = changes.findChild(QTableView).model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert ["2", "président américain", "Correction"] == shown[:3]
    assert ["président russe", "président de la Russie", ""] == shown[3:6]
    editor.press("Return")

    (annotation,) = place.annotations.annotations
    assert "président de la Russie" == annotation.details.correction
    assert "1 annotation modifiée" in editor.window.status.said
    ask(editor, "undo")
    (annotation,) = place.annotations.annotations
    assert "président russe" == annotation.details.correction


def test_table_that_changes_nothing_says_so(editor: Editor, tmp_path: Path):
    export(editor, tmp_path / "a.csv")
    ask(editor, "import_annotations")
    editor.answer_dialog(str(tmp_path / "a.csv"))
    assert "1 ligne lue : rien ne diffère de la bibliothèque." == editor.window.status.said


def test_last_form_and_columns_are_remembered(editor: Editor, tmp_path: Path):
    export(editor, tmp_path / "a.jsonl", "jsonl")
    (line,) = (tmp_path / "a.jsonl").read_text("utf-8").splitlines()
    assert "président russe" == json.loads(line)["correction"]
    export(editor, tmp_path / "b.jsonl")
    assert (tmp_path / "b.jsonl").read_bytes() == (tmp_path / "a.jsonl").read_bytes()


def test_preview_follows_the_ticked_columns(editor: Editor, tmp_path: Path):
    editor.press("Ctrl+E")
    opened = dialog(ExportDialog)
    columns, preview = opened.findChild(QListWidget), opened.findChild(QTableWidget)
    assert (len(COLUMNS), 1) == (preview.columnCount(), preview.rowCount())
    columns.setFocus()
    for row, name in enumerate(COLUMNS):
        columns.setCurrentRow(row)
        if name not in ("quote", "correction"):
            QTest.keyClick(columns, Qt.Key.Key_Space)
    assert ["président américain", "président russe"] == [
        preview.item(0, column).text() for column in range(preview.columnCount())
    ]
    editor.press("Return")
    editor.answer_dialog(str(tmp_path / "a.csv"))
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert '"quote";"correction"\n"président américain";"président russe"\n' == text


def test_report_of_the_open_article_as_pdf(editor: Editor, tmp_path: Path):
    """The pages hold the article, its error and the correction as text."""
    path = tmp_path / "a.pdf"
    editor.press("Ctrl+E")
    form, scope = dialog(ExportDialog).findChildren(QComboBox)[:2]
    form.setCurrentIndex(form.findText("Rapport en PDF"))
    scope.setCurrentIndex(scope.findText("L’article ouvert"))
    editor.press("Return")
    editor.answer_dialog(str(path))
    editor.wait_until(path.exists)
    assert path.read_bytes().startswith(b"%PDF-")
    assert "1 élément écrit" in editor.window.status.said
    program = shutil.which("pdftotext")
    if program:
        done = subprocess.run([program, path, "-"], capture_output=True, check=True)
        text = " ".join(done.stdout.decode().split())
        assert "Correction : président russe" in text
        assert "Rapport de relecture" in text


def test_closing_the_dialogs_writes_nothing(editor: Editor, tmp_path: Path):
    (tmp_path / "reviewer.ini").touch()
    before = set(tmp_path.iterdir())
    editor.press("Ctrl+E", "Esc")
    ask(editor, "export")
    editor.press("Return")
    QApplication.activeModalWidget().reject()
    editor.wait()
    assert before == set(tmp_path.iterdir())
    assert QApplication.activeModalWidget() is None


# --- the dialog of changes


def change(field: str, after: str, doubt: Doubt | None = None) -> FieldChange:
    annotation = Annotation(
        "n1", "a1", Span(0, 3), HOSTILE, "", "", Details("role"), "Ana", "", "", 2
    )
    return FieldChange(2, HOSTILE, annotation, field, "", after, doubt)


CHANGES = (
    change("note", HOSTILE),
    change("correction", "1", Doubt.SPREADSHEET),
    change("evidence", "https://a.fr", Doubt.CHANGED_SINCE),
)


@pytest.fixture
def changes(qtbot: QtBot) -> EditedTableDialog:
    flaws = (FlawedRow(4, Flaw.VALUE, "severity", HOSTILE), FlawedRow(5, Flaw.TWICE))
    found = EditedTable(CHANGES, (UnknownRow(3, HOSTILE, deleted=True),), flaws)
    shown = EditedTableDialog(found, None, QAction())
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_doubtful_changes_are_not_ticked(changes: EditedTableDialog):
    chosen: list[FieldChange] = []
    changes.changes_chosen.connect(chosen.extend)
    changes.accept()
    assert [CHANGES[0]] == chosen


def test_space_ticks_and_unticks(changes: EditedTableDialog):
    chosen: list[FieldChange] = []
    changes.changes_chosen.connect(chosen.extend)
    view = next(one for one in changes.findChildren(QTableView) if one.isVisible())
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(view, key)
    changes.accept()
    assert [CHANGES[1]] == chosen


def test_all_and_none_are_one_key(changes: EditedTableDialog):
    chosen: list[FieldChange] = []
    changes.changes_chosen.connect(chosen.extend)
    view = next(one for one in changes.findChildren(QTableView) if one.isVisible())
    QTest.keyClick(view, Qt.Key.Key_N)
    QTest.keyClick(view, Qt.Key.Key_A)
    changes.accept()
    assert list(CHANGES) == chosen


def test_what_can_not_be_heeded_is_counted_on_its_tab(changes: EditedTableDialog):
    tabs = changes.findChild(QTabWidget)
    counts = [tabs.tabText(tab).rpartition("(")[2] for tab in range(tabs.count())]
    assert ["3)", "1)", "2)"] == counts


def test_foreign_text_is_never_rich(changes: EditedTableDialog):
    labels = [label for label in changes.findChildren(QLabel) if "<b>" in label.text()]
    assert [] == [one for one in labels if one.textFormat() is not Qt.TextFormat.PlainText]


def test_page_on_paper_loads_nothing(qtbot: QtBot):
    assert pdf_of('<p><img src="file:///etc/hostname">texte</p>').startswith(b"%PDF-")
