"""What an editor says about cleaning, in the real window, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QTableView

from reviewer.gui.cleaning_session import CleaningSession
from reviewer.gui.site_rules_dialog import SiteRulesDialog
from reviewer.gui.unsure_dialog import UnsureDialog

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

LINE = "Les enjeux du jour en un coup d’œil, chaque matin, par notre équipe de la rédaction locale."
PAGE = """<html lang="fr"><head><title>Le pont de {town} sera rénové</title>
<meta property="og:site_name" content="gazette.example"></head><body><article>
<h1>Le pont de {town} sera rénové</h1>
<p>Le conseil municipal de {town} a voté jeudi soir la rénovation du vieux pont de la ville.</p>
<p>{line}</p>
<p>Les travaux, qui coûteront deux millions d’euros, doivent commencer à {town} au printemps.</p>
</article></body></html>"""


@pytest.fixture
def editor(at_window: OpenWindow, start: Start, tmp_path: Path) -> Editor:
    """A library of two articles of one site that share a line, the first of them open."""
    pages = []
    for town in ("Arles", "Nevers"):
        pages.append(tmp_path / f"{town}.html")
        pages[-1].write_text(PAGE.format(town=town, line=LINE), "utf-8")
    editor = at_window(replace(start, paths=pages))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 2)
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    editor.wait_until(lambda: LINE in shown(editor))
    return editor


def shown(editor: Editor) -> str:
    return editor.place.reader.toPlainText()


def test_line_removed_for_good_goes_from_all_articles_of_the_site(editor: Editor):
    editor.put_caret_before(LINE)
    editor.press("Shift+X")
    editor.wait_until(lambda: LINE not in shown(editor))
    editor.press("Alt+Down")
    editor.wait_until(lambda: "Nevers" in shown(editor))
    assert LINE not in shown(editor)


def test_library_is_cleaned_again_after_a_rule(editor: Editor):
    editor.put_caret_before(LINE)
    said = []
    editor.application.furniture.cleaning._cleaning.recleaned.connect(lambda *n: said.append(n))
    editor.press("Shift+X")
    editor.wait_until(lambda: bool(said))
    assert [(2, 2)] == said


def test_undo_takes_the_rule_back(editor: Editor):
    editor.put_caret_before(LINE)
    editor.press("Shift+X")
    editor.wait_until(lambda: LINE not in shown(editor))
    editor.press("Ctrl+Z")
    editor.wait_until(lambda: LINE in shown(editor))


def test_annotations_stay_where_they_are_while_the_library_is_cleaned_again(editor: Editor):
    editor.select("au printemps")
    editor.press("4", "Escape")
    before = editor.place.annotations.annotations
    assert ["au printemps"] == [annotation.quote for annotation in before]
    editor.put_caret_before(LINE)
    editor.press("Shift+X")
    editor.wait_until(lambda: LINE not in shown(editor))
    after = editor.place.annotations.annotations
    assert [(a.id, a.span, a.quote) for a in before] == [(a.id, a.span, a.quote) for a in after]


def test_who_cancels_cleaning_again_and_asks_anew_gets_it(editor: Editor):
    session = editor.application.session
    cleaning = session.findChild(CleaningSession)
    session.read(lambda desk: desk.sites.set_rule("gazette.example", LINE, False), print)
    cleaning.reclean()
    while cleaning._run is None:
        QCoreApplication.processEvents()
    cleaning.cancel()
    cleaning.reclean()
    editor.wait()
    assert left_to_clean(editor) == 0


def left_to_clean(editor: Editor) -> int:
    found: list[int] = []
    editor.application.session.read(lambda desk: desk.recleaning.count(), found.append)
    editor.wait()
    return found[0]


def test_rules_are_listed_and_deleted(editor: Editor):
    editor.put_caret_before(LINE)
    editor.press("Shift+X")
    editor.wait_until(lambda: LINE not in shown(editor))
    editor.place.actions["site_rules"].trigger()
    dialog = editor.window.findChild(SiteRulesDialog)
    tables = dialog.findChildren(QTableView)
    table = next(t for t in tables if t.accessibleName() == dialog.windowTitle())
    editor.wait_until(lambda: table.model().rowCount() == 1)
    assert ["gazette.example", LINE] == [table.model().index(0, c).data() for c in range(2)]
    table.setFocus()
    dialog.activateWindow()
    editor.press("Del")
    editor.wait_until(lambda: LINE in shown(editor))
    assert 0 == table.model().rowCount()


def test_article_without_a_site_gets_no_rule_and_is_told(
    at_window: OpenWindow, start: Start, tmp_path: Path
):
    text = tmp_path / "a.txt"
    text.write_text(
        "Un titre\n\n" + "Le conseil a voté jeudi soir la rénovation du pont. " * 4, "utf-8"
    )
    editor = at_window(replace(start, paths=[text]))
    editor.wait_until(lambda: editor.window.queue.model.rowCount() == 1)
    editor.window.queue.focus_list()
    editor.press("Home", "Return")
    editor.put_caret_before("Le conseil")
    editor.press("Shift+X")
    assert "Le conseil a voté" in shown(editor)
    assert "site" in editor.window.status.said


def test_list_of_doubts_opens_even_when_there_are_none(editor: Editor):
    editor.press("Ctrl+U")
    dialog = editor.window.findChild(UnsureDialog)
    assert dialog.isVisible()
    dialog.activateWindow()
    editor.press("Escape")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert editor.window.findChild(UnsureDialog) is None
