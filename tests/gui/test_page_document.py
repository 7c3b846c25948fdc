"""A document that is filled bit by bit, and changed in place, is what a whole filling gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

from reviewer.gui.page import Line, Page, Role
from reviewer.gui.page_document import PageDocument
from reviewer.gui.theme import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINES = st.lists(
    st.builds(
        Line,
        st.sampled_from([Role.BODY, Role.MARK, Role.REMOVED, Role.HEADING]),
        st.text("ab é😀", max_size=5),
    ),
    max_size=8,
)
TITLE = Line(Role.TITLE, "Titre")
SIZE = 19


def shown(document: QTextDocument) -> list[tuple[str, float, float, int]]:
    """Return what stands in each block and how it looks."""
    blocks, block = [], document.begin()
    while block.isValid():
        look, font = block.blockFormat(), block.charFormat().font()
        blocks.append((block.text(), look.leftMargin(), look.bottomMargin(), font.pixelSize()))
        block = block.next()
    return blocks


def filled(page: Page, amount: int = 10_000) -> tuple[QTextDocument, PageDocument]:
    document = QTextDocument()
    ours = PageDocument(document)
    ours.begin(page, LIGHT, SIZE)
    ours.fill(amount)
    return document, ours


@pytest.mark.usefixtures("qapp")
@given(LINES, st.lists(st.integers(1, 12), max_size=20))
def test_bits_add_up_to_the_whole(lines: list[Line], amounts: list[int]):
    page = Page([TITLE, *lines])
    document, ours = filled(page, 1)
    for amount in amounts:
        ours.fill(amount)
        assert ours.filled == document.blockCount()
    ours.fill(10_000)
    assert ours.is_whole
    assert shown(filled(page)[0]) == shown(document)


@pytest.mark.usefixtures("qapp")
@given(LINES, LINES, LINES, st.integers(1, 60))
def test_change_in_place_gives_the_same_as_a_new_filling(
    before: list[Line], after: list[Line], around: list[Line], amount: int
):
    """Whatever differs, and however much of it had been filled."""
    former = Page([TITLE, *around, *before, *around])
    page = Page([TITLE, *around, *after, *around])
    document, ours = filled(former, amount)
    assert ours.replace(page)
    assert ours.filled == document.blockCount()
    ours.fill(10_000)
    assert shown(filled(page)[0]) == shown(document)


@pytest.mark.usefixtures("qapp")
def test_other_title_is_another_article():
    _, ours = filled(Page([TITLE]))
    assert not ours.replace(Page([Line(Role.TITLE, "Autre titre")]))


def test_line_before_what_is_removed_is_still_painted(qtbot: QtBot):
    """As when a note is undone, which stood below the title."""
    view = QTextEdit()
    qtbot.addWidget(view)
    view.show()
    ours, facts = PageDocument(view.document()), Line(Role.FACTS, "fr")
    ours.begin(Page([TITLE, Line(Role.NOTE, "note"), facts]), LIGHT, SIZE)
    ours.fill(10_000)
    view.grab()
    assert ours.replace(Page([TITLE, facts]))
    view.grab()
    assert 1 == view.document().begin().layout().lineCount()
