"""Tables, the web, the clipboard and a watched folder at the real window, by keyboard."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from reviewer.gui.dialogs import ImportProblems
from reviewer.gui.table_dialog import TableDialog
from reviewer.gui.watching_commands import WatchDialog
from reviewer.gui.web_dialog import WebDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow
    from tests.web_server import Server

D = TypeVar("D", bound=QDialog)
TEXT = "Le conseil municipal a voté jeudi soir la rénovation du pont {0}."
TABLE = "Titre;Chapeau;Corps;Lien\n" + "".join(
    f"Le pont {n};{TEXT.format(n) * 3};{TEXT.format(-n)};https://a.fr/{n}\n" for n in range(3)
)
PAGE = "<!doctype html><html lang=fr><title>T</title><h1>Le pont</h1><p>Un texte à lire.</p>"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    return at_window(start)


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def dialog(editor: Editor, kind: type[D]) -> D:
    def shown() -> list[D]:
        found = QApplication.topLevelWidgets()
        return [one for one in found if isinstance(one, kind) and one.isVisible()]

    editor.wait_until(lambda: bool(shown()))
    return shown()[0]


def open_article(editor: Editor) -> str:
    opened = editor.place.opened
    return opened.article.original if opened else ""


def copy(text: str = "", markup: str = "", *files: Path) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if markup:
        data.setHtml(markup)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(data)


# --- tables


def choose_table(editor: Editor, path: Path) -> TableDialog:
    editor.press("Ctrl+O")
    editor.answer_dialog(str(path))
    return dialog(editor, TableDialog)


def test_columns_of_a_table_are_changed_by_keyboard(editor: Editor, tmp_path: Path):
    """The guess is shown with the first article; another text column is chosen, then imported."""
    path = tmp_path / "news.csv"
    path.write_text(TABLE, "utf-8")
    shown = choose_table(editor, path)
    first = shown.findChild(QPlainTextEdit)
    editor.wait_until(lambda: TEXT.format(-0) in first.toPlainText())
    text = shown.findChildren(QComboBox)[0]
    assert ("Corps", "Texte") == (text.currentText(), text.accessibleName())
    while editor.focus is not text:
        editor.press("Tab")
    editor.press("Up")
    editor.wait_until(lambda: first.toPlainText().count("rénovation") == 3)
    editor.press("Return")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 3)
    assert "3 articles importés." == editor.window.status.said
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    assert f"Le pont 0\n\n{TEXT.format(0) * 3}" == open_article(editor)


def test_table_without_text_can_not_be_imported_before_one_is_chosen(
    editor: Editor, tmp_path: Path
):
    path = tmp_path / "a.csv"
    path.write_text("a;b\n1;2\n3;4\n", "utf-8")
    shown = choose_table(editor, path)
    accept = next(b for b in shown.findChildren(QPushButton) if b.text() == "Importer")
    assert (False, "Texte") == (accept.isEnabled(), editor.focus.accessibleName())
    editor.press("Down")
    assert accept.isEnabled()
    editor.press("Esc")
    assert 0 == editor.window.queue.model.rowCount()


def test_tables_are_asked_about_one_after_another_and_bad_ones_listed(
    editor: Editor, tmp_path: Path
):
    for name in ("a.csv", "c.csv"):
        other = TABLE.replace("pont", f"pont {name}").replace("a.fr", f"{name}.fr")
        (tmp_path / name).write_text(other, "utf-8")
    (tmp_path / "b.json").write_text("[", "utf-8")
    editor.window.files_dropped.emit([tmp_path / name for name in ("a.csv", "b.json", "c.csv")])
    dialog(editor, TableDialog).accept()
    problems = dialog(editor, ImportProblems)
    assert "b.json" in problems.findChild(QPlainTextEdit).toPlainText()
    problems.reject()
    dialog(editor, TableDialog).accept()
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 6)


# --- the clipboard


def test_pasted_page_opens_as_an_article(editor: Editor):
    copy("Le pont Un texte à lire.", "<h1>Le pont</h1><p>Un <b>texte</b> à lire.</p>")
    editor.press("Ctrl+Shift+V")
    editor.wait_until(lambda: open_article(editor) == "Le pont\nUn texte à lire.")
    assert editor.place.reader.hasFocus()
    assert "Collé comme nouvel article." == editor.window.status.said


def test_text_pasted_twice_leads_to_its_article(editor: Editor):
    for text in ("Un premier texte.", "Un deuxième texte.", "Un premier texte."):
        copy(text)
        editor.press("Ctrl+Shift+V")
        editor.wait_until(lambda text=text: open_article(editor) == text)
    assert 2 == editor.window.queue.model.rowCount()
    assert "déjà dans la bibliothèque" in editor.window.status.said


@pytest.mark.parametrize("text", ["", " \n "])
def test_empty_clipboard_is_told_of(editor: Editor, text: str):
    copy(text)
    editor.press("Ctrl+Shift+V")
    assert "ne contient pas de texte" in editor.window.status.said
    assert 0 == editor.window.queue.model.rowCount()


def test_pasted_file_is_imported(editor: Editor, tmp_path: Path):
    file = tmp_path / "a.txt"
    file.write_text("Un texte.", "utf-8")
    copy("", "", file)
    editor.press("Ctrl+Shift+V")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 1)


# --- the web


def test_page_is_fetched_on_request_alone(editor: Editor, server: Server):
    """A copied address stands in the dialog; nothing is asked for before Ctrl+Return is pressed."""
    url = server.tell("/a", PAGE, Content_Type="text/html")
    copy(f"{url}\n{url}2")
    server.tell("/a2", status=404)
    editor.press("Ctrl+Shift+U")
    shown = dialog(editor, WebDialog)
    assert (url, f"{url}2") == shown.addresses
    assert [] == server.asked
    editor.press("Ctrl+Return")
    results = shown.findChild(QListWidget)
    editor.wait_until(lambda: results.count() == 2)
    assert ["Le pont", "404"] == [
        said for said, row in (("Le pont", 0), ("404", 1)) if said in results.item(row).text()
    ]
    assert ["/a", "/a2"] == [path for path, _ in server.asked]
    editor.press("Esc")
    editor.wait_until(lambda: "Un texte à lire." in open_article(editor))
    assert url == editor.place.opened.article.url


def test_fetching_stops_when_the_dialog_is_left(editor: Editor, server: Server):
    url = server.tell("/slow", b"x" * 10_000, Content_Type="text/html", X_Slow="yes")
    other = server.tell("/b", PAGE, Content_Type="text/html")
    copy(f"{url} {other}")
    editor.press("Ctrl+Shift+U")
    shown = dialog(editor, WebDialog)
    next(b for b in shown.findChildren(QPushButton) if b.text() == "Récupérer").click()
    editor.wait_for(lambda: bool(server.asked))
    shown.reject()
    editor.wait()
    assert (0, ["/slow"]) == (
        editor.window.queue.model.rowCount(),
        [path for path, _ in server.asked],
    )


# --- a watched folder


@pytest.fixture
def watched(editor: Editor, tmp_path: Path) -> Path:
    """A folder with one article, watched."""
    folder = tmp_path / "dépêches"
    folder.mkdir()
    (folder / "a.txt").write_text("Un premier texte.", "utf-8")
    editor.place.actions["watch_folder"].trigger()
    editor.wait()
    editor.answer_dialog(str(folder))
    look_twice(editor)
    return folder


def look_twice(editor: Editor) -> None:
    for _ in range(2):
        editor.application.furniture.watching.look()
        editor.wait()


def test_watched_folder_is_taken_in_now_and_later(editor: Editor, watched: Path):
    action = editor.place.actions["watch_folder"]
    assert (True, True) == (action.isChecked(), "dépêches" in action.text())
    assert 1 == editor.window.queue.model.rowCount()
    (watched / "b.txt").write_text("Un deuxième texte.", "utf-8")
    look_twice(editor)
    assert 2 == editor.window.queue.model.rowCount()
    assert "1 article du dossier surveillé." == editor.window.status.said


def test_system_tells_of_a_new_file(editor: Editor, watched: Path):
    (watched / "b.txt").write_text("Un deuxième texte.", "utf-8")
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 2)


def test_what_is_left_out_is_listed_once_and_no_dialog_comes(editor: Editor, watched: Path):
    (watched / "b.pdf").write_bytes(b"rubbish %PDF")
    (watched / "c.docx").write_bytes(b"PK\x03\x04word/ rubbish")
    look_twice(editor)
    look_twice(editor)
    assert QApplication.activeModalWidget() is None
    editor.place.actions["watch_folder"].trigger()
    shown = dialog(editor, WatchDialog)
    listed = shown.findChild(QPlainTextEdit).toPlainText()
    assert 1 == listed.count("c.docx")
    next(b for b in shown.findChildren(QPushButton) if b.text() == "Ne plus surveiller").click()
    action = editor.place.actions["watch_folder"]
    assert (False, "Surveiller un dossier…") == (action.isChecked(), action.text())


def test_folder_that_vanishes_is_waited_for(editor: Editor, watched: Path):
    shutil.rmtree(watched)
    look_twice(editor)
    assert "introuvable" in editor.window.status.said
    watched.mkdir()
    (watched / "b.txt").write_text("Un deuxième texte.", "utf-8")
    look_twice(editor)
    assert 2 == editor.window.queue.model.rowCount()


def test_watching_is_remembered_for_its_library(
    editor: Editor, watched: Path, at_window: OpenWindow, start: Start
):
    editor.window.close()
    editor.application.close()
    (watched / "b.txt").write_text("Un deuxième texte.", "utf-8")
    other = at_window(replace(start, library=start.library.with_name("other.reviewer")))
    assert not other.place.actions["watch_folder"].isChecked()
    again = at_window(start)
    look_twice(again)
    assert (True, 2) == (
        again.place.actions["watch_folder"].isChecked(),
        again.window.queue.model.rowCount(),
    )
