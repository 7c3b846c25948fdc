"""No words reach the window unless they went through the translation."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

GUI = sorted((Path(__file__).parents[2] / "reviewer" / "gui").rglob("*.py"))
# What shows its argument, as a method or as a class; words may come by keyword too.
SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QListWidgetItem",
    "QMenu",
    "QPlainTextEdit",
    "QPushButton",
    "QRadioButton",
    "QTableWidgetItem",
    "QTreeWidgetItem",
    "addAction",
    "addButton",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "keep_saying",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setHorizontalHeaderLabels",
    "setLabelText",
    "setPlaceholderText",
    "setPrefix",
    "setStatusTip",
    "setSuffix",
    "setTabText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
KEYWORDS = {"placeholderText", "text", "title", "toolTip", "windowTitle", "accessibleName"}
_COUNT = re.compile("%L?n")
TRANSLATED = {"tr", "translate"}
OWN_NAMES = {"https://…", "Reviewer", "Français", "English", "Source Serif 4"}


def bare_words(source: str) -> list[str]:
    """Return the literals with letters that are shown without having been translated."""
    found = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        if _name(call) not in SHOWING:
            named = [k.value for k in call.keywords if k.arg in KEYWORDS and _name(call)[:1] == "Q"]
            shown = named
        else:
            shown = [*call.args, *(k.value for k in call.keywords if k.arg in KEYWORDS)]
        found += [word for part in shown for word in _literals(part) if _is_word(word)]
    return found


def _name(call: ast.Call) -> str:
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else ast.unparse(target)


def _literals(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Call):  # what a function makes of its arguments is its own affair
        return []
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.FormattedValue):
        return _literals(node.value)
    return [word for child in ast.iter_child_nodes(node) for word in _literals(child)]


def _is_word(text: str) -> bool:
    return any(c.isalpha() for c in text) and text not in OWN_NAMES and " – Reviewer" not in text


@pytest.mark.parametrize("path", GUI, ids=lambda path: path.stem)
def test_what_is_shown_was_translated(path: Path):
    assert [] == bare_words(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("label.setText('Saved')", ["Saved"]),
        ("QLabel('Saved')", ["Saved"]),
        ("QLineEdit(placeholderText='Find')", ["Find"]),
        ("label.setText(f'Saved {moment}')", ["Saved "]),
        ("label.setText('Saved' if done else 'Lost')", ["Saved", "Lost"]),
        ("label.setText(self.tr('Saved'))", []),
        ("label.setText(f'{name} – {self.tr(\"x\")}')", []),
        ("QPushButton('↑')", []),
    ],
)
def test_bare_words_are_found(code: str, words: list[str]):
    assert words == bare_words(code)


def test_counts_are_worded_by_number():
    """A sentence with a count goes through %n: its noun changes with the number."""
    wrong = []
    for path in GUI:
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and _name(call) in TRANSLATED:
                texts = [a.value for a in call.args if isinstance(a, ast.Constant)]
                said = [t for t in texts if isinstance(t, str)]
                if any("(s)" in t and not _COUNT.search(t) for t in said):
                    wrong.append(f"{path.stem}: {said}")
                if any(_COUNT.search(t) for t in said) and len(call.args) < 3:
                    wrong.append(f"{path.stem}: {said} names no number")
    assert [] == wrong
