"""The dialogs about cleaning, by keyboard: what they show, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QTabWidget

from reviewer.gui.site_rules_dialog import SiteRulesDialog
from reviewer.gui.unsure_dialog import UnsureDialog
from reviewer.records import Kind, SiteLine, SiteRule, Span, UnsureBlock, Verdict

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOSTILE = "<b>À la une</b><img src=x>"


def unsure(article: str, text: str, *, kept: bool = True) -> UnsureBlock:
    verdict = Verdict(kept, Kind.NAVIGATION, "reason", "rule", 0.55)
    return UnsureBlock(article, "Titre", Span(0, len(text)), text, verdict)


PASSAGES = [unsure("a", "Les enjeux"), unsure("b", HOSTILE, kept=False), unsure("c", "Le fond")]


@pytest.fixture
def doubts(qtbot: QtBot) -> UnsureDialog:
    dialog = UnsureDialog(None, can_write=True)
    qtbot.addWidget(dialog)
    dialog.show_passages(PASSAGES)
    dialog.show()
    return dialog


def table(dialog: UnsureDialog | SiteRulesDialog) -> QTableView:
    return next(view for view in dialog.findChildren(QTableView) if view.isVisible())


def press(dialog: UnsureDialog | SiteRulesDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(table(dialog), key)
        QApplication.processEvents()


def test_decided_passage_leaves_the_list_and_the_next_is_chosen(doubts: UnsureDialog):
    asked = []
    doubts.kept_requested.connect(lambda block, kept: asked.append((block, kept)))
    press(doubts, Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_R)
    assert [(PASSAGES[0], True), (PASSAGES[1], False), (PASSAGES[2], True)] == asked
    assert not doubts.findChild(QTableView).isVisible()


def test_return_goes_to_the_passage(doubts: UnsureDialog):
    asked = []
    doubts.passage_chosen.connect(asked.append)
    press(doubts, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [PASSAGES[1]] == asked
    assert doubts.isVisible()


def test_who_may_not_write_is_not_asked_to_decide(qtbot: QtBot):
    dialog = UnsureDialog(None, can_write=False)
    qtbot.addWidget(dialog)
    dialog.show_passages(PASSAGES)
    dialog.show()
    asked = []
    dialog.kept_requested.connect(lambda *_: asked.append(_))
    press(dialog, Qt.Key.Key_R)
    assert [] == asked


def test_no_doubts_say_so(doubts: UnsureDialog):
    doubts.show_passages([])
    assert not doubts.findChild(QTableView).isVisible()
    assert any(label.isVisible() and label.wordWrap() for label in doubts.findChildren(QLabel))


def test_foreign_text_is_shown_as_it_is(doubts: UnsureDialog):
    assert HOSTILE == table(doubts).model().index(1, 0).data()


@pytest.fixture
def rules(qtbot: QtBot) -> SiteRulesDialog:
    dialog = SiteRulesDialog(None, can_write=True)
    qtbot.addWidget(dialog)
    rule = SiteRule("1", "lemonde.fr", HOSTILE, "k", kept=False, author="anna", articles=12)
    line = SiteLine("lemonde.fr", "Article réservé", 14, 40)
    dialog.show_rules([rule], [line])
    dialog.show()
    return dialog


def button(dialog: SiteRulesDialog, *words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() in words)


def test_chosen_rule_is_deleted_by_a_key(rules: SiteRulesDialog):
    asked = []
    rules.rules_dropped.connect(asked.extend)
    press(rules, Qt.Key.Key_Delete)
    assert ["1"] == [rule.id for rule in asked]


def test_line_that_recurs_can_be_kept_for_good(rules: SiteRulesDialog):
    asked = []
    rules.lines_kept.connect(asked.extend)
    rules.findChild(QTabWidget).setCurrentIndex(1)
    button(rules, "Always keep on this site", "Toujours garder sur ce site").click()
    assert ["Article réservé"] == [line.line for line in asked]
