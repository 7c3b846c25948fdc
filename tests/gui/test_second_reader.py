"""A second reader judges with a reason, looks at what was said, and nothing is lost or unnamed."""

from __future__ import annotations

import ast
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from reviewer.desk import Desk
from reviewer.gui.history_dialog import HistoryDialog
from reviewer.gui.settings import Settings
from reviewer.gui.step_wording import acts, step_name
from reviewer.records import AnnotationState, Details, QueueFilter, Span, Step
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.gui.app import Start
    from reviewer.records import Annotation
    from tests.gui.editor import Editor, OpenWindow

DESK = Path(__file__).parents[2] / "reviewer" / "desk"


@pytest.fixture
def editor(at_window: OpenWindow, start: Start) -> Editor:
    """Boris at a window on a library in which Anna has tagged an error."""
    desk = Desk.open(start.library, "Anna", "fr")
    list(desk.import_paths(sample_articles()[:1]))
    (article_id,) = desk.queue(QueueFilter()).ids
    original = desk.open_article(article_id).article.original
    at = original.index("Poutine")
    desk.tag(article_id, Span(at, at + 7), Details("name", correction="Poutin"))
    desk.close()
    Settings(start.settings).author = "Boris"
    editor = at_window(start)
    editor.wait_until(lambda: editor.place.opened is not None)
    editor.place.reader.setFocus()
    editor.press("N")
    return editor


def current(editor: Editor) -> Annotation:
    (annotation,) = editor.place.annotations.annotations
    return annotation


def plain(text: str) -> str:
    """Return a text without what keeps directions apart, and with plain spaces."""
    return re.sub("[\u00a0\u202f]", " ", re.sub("[\u2068\u2069]", "", text))


# --- judging


def test_rejecting_a_colleagues_error_asks_why_in_place(editor: Editor):
    editor.press("Shift+V")
    assert isinstance(editor.focus, QLineEdit)
    editor.press("Return")
    assert AnnotationState.OPEN is current(editor).state  # not without a reason
    editor.type("c’est bien lui")
    editor.press("Return")
    found = current(editor)
    assert (AnnotationState.REJECTED, "Boris", "c’est bien lui") == (
        found.state,
        found.judge,
        found.reason,
    )
    assert editor.place.reader.hasFocus()
    said = editor.place.annotations.form.judging._said.text()
    assert "Rejetée par Boris : c’est bien lui" == plain(said)
    assert "Annuler : rejeter « Poutine »" == plain(editor.place.actions["undo"].text())
    editor.press("Ctrl+Z")
    assert AnnotationState.OPEN is current(editor).state


def test_confirming_needs_no_word_and_escape_keeps_what_was_typed(editor: Editor):
    editor.press("Shift+V")
    editor.type("je ne sais")
    editor.press("Esc")
    assert editor.place.reader.hasFocus()
    editor.press("Shift+V")
    assert "je ne sais" == editor.focus.text()
    editor.press("Esc", "V")
    editor.focus.clear()
    editor.press("Return")
    assert (AnnotationState.CONFIRMED, "Boris", "") == (
        current(editor).state,
        current(editor).judge,
        current(editor).reason,
    )


def test_own_error_is_judged_by_one_key(editor: Editor):
    editor.press("Del", "W", "1", "Esc", "Shift+V")
    assert AnnotationState.REJECTED is current(editor).state


def test_change_of_a_colleagues_error_may_say_why(editor: Editor):
    why = editor.place.annotations.form._why
    editor.press("Return")
    assert not why.isVisible()
    editor.type("Vladimir")
    assert why.isVisible()
    why._line.setFocus()
    editor.type("le prénom manque")
    editor.press("Return")
    editor.press("H")
    assert "Raison : le prénom manque" in plain(dialog(editor).text)


# --- history


def dialog(editor: Editor) -> HistoryDialog:
    (found,) = editor.window.findChildren(HistoryDialog)
    editor.wait_until(lambda: found.isAncestorOf(editor.focus))
    return found


def test_history_is_words_that_can_be_copied(editor: Editor):
    editor.press("V", "Return")
    editor.press("Ctrl+Z")
    editor.press("Return")
    editor.type("Poutine")
    editor.press("Return", "H")
    lines = plain(dialog(editor).text).splitlines()
    heads = [line.split(" · ")[1:] for line in lines if not line.startswith(" ")]
    assert [
        ["Anna", "signaler"],
        ["Boris", "confirmer"],
        ["Boris", "annulation : confirmer"],
        ["Boris", "modifier"],
    ] == heads
    assert "    Catégorie : Nom" in lines
    assert "    État : Ouverte → Confirmée" in lines
    assert lines[-1] == ("    Correction : « Poutin » → « Poutine »")
    editor.press("Ctrl+Shift+C")
    assert dialog(editor).text == QApplication.clipboard().text()


def test_value_in_conflict_is_taken_by_key(editor: Editor, start: Start):
    columns = "gesture, verb, target, subject, article_id, made_at, replaced"
    with closing(sqlite3.connect(start.library)) as db, db:
        for name, author, note in (("1", "Carl", "un"), ("2", "Dora", "deux")):
            db.execute(
                f"INSERT INTO op (id, author, parents, fields, {columns})"
                f" SELECT ?, ?, json_array(id), ?, {columns} FROM op WHERE verb = 'tag'"
                " AND subject != article_id AND parents = '[]'",
                (name, author, json.dumps({"note": note})),
            )
    editor.press("V", "Return")  # whatever is said next folds all of it
    assert (AnnotationState.CONFLICT, ("note",)) == (
        current(editor).state,
        current(editor).conflicts,
    )
    editor.press("H")
    assert ["un", "deux"] == [one.value for one in dialog(editor)._rivals.rows]
    editor.press("Down", "Return")
    assert ("deux", ()) == (current(editor).details.note, current(editor).conflicts)
    assert () == dialog(editor)._rivals.rows
    assert "trancher le conflit" in editor.place.actions["undo"].text()
    editor.press("Esc")
    assert [] == [d for d in editor.window.findChildren(HistoryDialog) if d.isVisible()]


# --- the note that a category asks for


def choose_other(editor: Editor) -> None:
    """Choose “Other” for the error in the form, and type a correction."""
    form = editor.place.annotations.form
    editor.press("Return")
    editor.type("brouillon")
    chips = {c.property("category"): c for c in form._fields._chips.buttons()}
    chips["other"].setFocus()
    editor.press("Space")


def test_category_that_asks_for_a_note_is_held_back_when_another_error_is_chosen(editor: Editor):
    editor.press("Esc", "S", "2", "Esc", "Home", "N")
    first = editor.place.annotations.current.id
    choose_other(editor)
    editor.place.reader.setFocus()
    editor.press("N")
    assert first != editor.place.annotations.current.id
    assert "brouillon" not in {a.details.correction for a in editor.place.annotations.annotations}
    assert editor.window.status.said.startswith("Gardé en brouillon")
    editor.press("N")
    form = editor.place.annotations.form
    assert ("other", "brouillon") == (form.details().category, form.details().correction)


def test_category_that_asks_for_a_note_is_held_back_when_the_window_closes(
    editor: Editor, at_window: OpenWindow, start: Start
):
    choose_other(editor)
    editor.window.close()
    editor.wait()
    editor.application.close()
    editor = at_window(start)
    editor.wait_until(lambda: editor.place.opened is not None)
    form = editor.place.annotations.form
    assert ("name", "Poutin") == (
        current(editor).details.category,
        current(editor).details.correction,
    )
    assert ("other", "brouillon") == (form.details().category, form.details().correction)
    form._fields.begin_note()
    editor.type("voir")
    editor.press("Ctrl+Return")
    assert ("other", "voir") == (current(editor).details.category, current(editor).details.note)


def test_several_links_are_one_a_line(editor: Editor):
    editor.press("Return")
    editor.place.annotations.form._fields._evidence.setFocus()
    editor.type("https://a.fr")
    editor.press("Return")
    editor.type("https://b.fr")
    editor.press("Ctrl+Return")
    assert ("https://a.fr", "https://b.fr") == current(editor).details.evidence


def test_definition_and_example_of_the_chosen_category_are_shown(editor: Editor):
    about = editor.place.annotations.form._fields._about.text()
    assert about.startswith("Personne, organisation ou nom mal désigné")
    assert "Blinken" in about


# --- every act has a name


def verbs() -> set[str]:
    """Return the verbs under which the desk's modules commit, as they stand in the source."""
    found: set[str] = set()
    for path in DESK.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr in {"commit", "_commit", "_change", "_turn"} and node.args:
                    for argument in node.args[:2]:
                        found |= _words(argument)
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "verb":
                found |= _words(node.value)
            elif isinstance(node, ast.FunctionDef) and node.name == "judging_verb":
                judged = {word for inner in ast.walk(node) for word in _words(inner)}
                judged = {word for word in judged if " " not in word}
                found |= judged | {f"{word}-same" for word in judged}
    return found


def _words(node: ast.AST) -> set[str]:
    if isinstance(node, ast.IfExp):
        return _words(node.body) | _words(node.orelse)
    is_word = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return {node.value} if is_word else set()


def test_walk_finds_the_verbs_of_every_kind():
    expected = {"tag", "retag", "respan", "untag", "confirm", "reject-same", "state", "restore"}
    expected |= {"remove", "settle", "site-keep", "site-drop", "category-rename", "reimport"}
    expected |= {"tag-same", "retag-same", "category-retire", "category-import", "site-import"}
    assert set() == expected - verbs()


def test_every_verb_of_the_log_has_a_name(qapp: QApplication):
    assert set() == verbs() - acts().keys()


def test_every_verb_is_named_in_french(editor: Editor):
    known = acts()
    assert [] == [verb for verb, name in known.items() if verb == name]
    step = Step("", "reject", "", "")
    assert "rejeter" == step_name(step)
    assert "rejeter « a »" == plain(step_name(replace(step, label="a")))
