"""What holds for the window as a whole."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from reviewer.gui.exchange_commands import separator
from reviewer.gui.preview import Preview
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    editor = at_window(replace(start, paths=sample_articles()))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    return editor


def test_every_control_has_an_accessible_name(editor: Editor):
    nameless = [
        control
        for kind in CONTROLS
        for control in editor.window.findChildren(kind)
        if not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith("qt_")
        and control.parent().parent() not in editor.window.findChildren(QComboBox)
        and not isinstance(control.parent(), QAbstractItemView | QLineEdit)
    ]
    assert [] == [(type(control), type(control.parent())) for control in nameless]


def test_no_two_actions_share_a_name(editor: Editor):
    names = [entry.name for menu in editor.place.actions.menus for entry in menu.entries]
    assert len(set(names)) == len(names)


def test_no_two_actions_share_a_key(editor: Editor):
    seen: dict[str, str] = {}
    actions = editor.place.actions
    for menu in actions.menus:
        for entry in menu.entries:
            for key in entry.keys:
                name = QKeySequence(key).toString()
                assert name not in seen, f"{entry.name} and {seen.get(name)} share {name}"
                seen[name] = entry.name


def test_foreign_text_is_never_rich_text(editor: Editor, tmp_path: Path):
    """A title, a quote or a file name with markup is shown as it is written."""
    page = tmp_path / "<b>x.txt"
    text = "<img src='file:///etc/passwd'> <b>titre</b>\n\n" + "<i>Du texte</i> qui suit. " * 20
    page.write_text(text, "utf-8")
    editor.application.session.import_paths([page])
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 6)
    editor.window.queue.focus_list()
    editor.press("End", "Return")
    assert "<b>titre</b>" in editor.place.reader.toPlainText()
    editor.place.reader.select_sentence()
    editor.press("1", "Esc")
    assert "<b>titre</b>" in editor.window.findChild(Preview).toPlainText()
    (tmp_path / "<b>y.pdf").write_bytes(b"%PDF-1.7")
    editor.application.session.import_paths([tmp_path / "<b>y.pdf"])
    editor.wait_until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert "<b>y.pdf" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()
    rich = [
        label.text()
        for label in editor.window.findChildren(QLabel)
        if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert [] == rich


def test_second_window_says_so_and_reads_only(editor: Editor, at_window: OpenWindow, start: Start):
    second = at_window(start)
    second.wait_until(lambda: second.window.queue.model.rowCount() == 5)
    assert second.window.banner.isVisible()
    assert "lecture seule" in second.window.banner.text().lower()
    second.place.reader.setFocus()
    second.press("W", "2")
    assert () == second.place.annotations.annotations
    assert second.place.actions["export"].isEnabled()


def test_dropped_files_are_imported(at_window: OpenWindow, start: Start):
    editor = at_window(start)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sample_articles()])
    allowed, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), allowed, data, button, none)
    QApplication.sendEvent(editor.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(editor.window, QDropEvent(QPointF(5, 5), allowed, data, button, none))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)


def test_bad_file_is_listed_and_stops_nothing(at_window: OpenWindow, start: Start, tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "in" / "b.txt").write_text("Un texte.", "utf-8")
    editor = at_window(replace(start, paths=(tmp_path / "in",)))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 1)
    editor.wait_until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert "a.pdf" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


def test_geometry_is_remembered(at_window: OpenWindow, start: Start):
    editor = at_window(start)
    editor.window.resize(700, 555)
    editor.window.close()
    editor.application.close()
    assert 555 == at_window(start).window.height()


def test_copy_gives_the_original_spaces(editor: Editor):
    """A widget would turn the no-break space before a colon into a plain one."""
    page = "Titre de l’article\n\nIl a dit\u00a0: «\u202fnon\u202f»."
    editor.application.session.import_paths([])
    reader = editor.place.reader
    opened = editor.place.opened
    article = replace(opened.article, original=page)
    blocks = (replace(opened.blocks[1], span=opened.blocks[1].span.__class__(20, len(page))),)
    reader.show_article(replace(opened, article=article, blocks=blocks))
    reader.selectAll()
    editor.place.reader.copy_selection()
    assert "dit\u00a0: «\u202fnon\u202f»." in QApplication.clipboard().text()


def test_search_that_hides_the_open_article_leaves_it_open(editor: Editor):
    editor.window.queue.focus_list()
    editor.press("Down")
    opened = editor.place.opened.article.id
    editor.press("Ctrl+K")
    editor.type("zzzz")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 0)
    editor.press("Esc")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 5)
    assert (opened, opened) == (editor.place.opened.article.id, editor.window.queue.current)


def test_error_in_removed_lines_opens_them(editor: Editor):
    editor.open_003()
    editor.put_caret_before("⋯ 2 lignes")
    editor.press("D", "Down", "W", "1", "Esc")
    editor.put_caret_before("⋯ 2 lignes")
    editor.press("D")
    assert "podcasts" not in editor.place.reader.toPlainText()
    editor.press("N")
    assert "podcasts" in editor.place.reader.toPlainText()


def test_tag_over_removed_lines_is_refused(editor: Editor):
    """What is not shown must not slip into a quote."""
    editor.open_003()
    reader = editor.place.reader
    reader.selectAll()
    editor.press("2")
    assert () == editor.place.annotations.annotations
    assert "lignes retirées" in editor.window.status.said


def test_spreadsheet_separator_is_that_of_the_language(editor: Editor):
    assert ";" == separator()


SCRIPT = """
import sys
from pathlib import Path
import reviewer.cli
from PySide6.QtWidgets import QApplication
from reviewer.gui.app import Application, Start
library, settings = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
window = Application(application, Start(library, (), settings, "fr"))
stations = {f"reviewer.{name}" for name in ("intake", "cleaning", "export")}
LATE = {"sqlite_utils", "langdetect", "tomllib", "reviewer.gui.furniture", *stations}
loaded = []
def look():
    if window.window.queue.model.rowCount() or not library.exists():
        loaded.extend(LATE & sys.modules.keys())
        application.quit()
window.window.painted.connect(look)
window.session.rows_loaded.connect(lambda rows: window.window.update())
window.open()
application.exec()
print("loaded", loaded, window.window.queue.model.rowCount())
window.close()
"""


@pytest.mark.parametrize("articles", [0, 5])
def test_first_paint_needs_neither_sqlite_utils_nor_stations(tmp_path: Path, articles: int):
    library = tmp_path / "a.reviewer"
    if articles:
        command = [sys.executable, "-m", "reviewer", "import", "--library", str(library)]
        subprocess.run([*command, *map(str, sample_articles())], check=True, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(library), str(tmp_path / "r.ini")],
        check=True,
        capture_output=True,
        text=True,
    )
    assert f"loaded [] {articles}" == done.stdout.strip()
