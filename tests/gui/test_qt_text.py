"""The seam between code points and UTF-16 units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reviewer.gui.qt_text import Positions, Unit, around, for_qt, trimmed

TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufdd0\ufdd1")
)


@given(TEXT, st.data())
def test_positions_survive_both_ways(text: str, data: st.DataObject):
    positions = Positions(text)
    point = data.draw(st.integers(0, len(text)))
    unit = positions.units(point)
    assert len(text[:point].encode("utf-16-le")) // 2 == unit
    assert point == positions.points(unit)


@given(TEXT)
def test_units_are_those_of_a_document(text: str):
    document = QTextDocument()
    document.setPlainText(for_qt(text))
    assert Positions(text).units(len(text)) == document.characterCount() - 1


@pytest.mark.parametrize("first", ["\ufeff", "\ufffe"])
@pytest.mark.parametrize("rest", ["", "abc", "é", "😀", "\ufeffabc"])
def test_what_looks_like_a_byte_order_mark_takes_its_place(first: str, rest: str):
    document = QTextDocument()
    document.setPlainText(for_qt(first + rest))
    assert rest == document.toRawText()[1:]


def test_position_inside_a_pair_is_that_of_its_start():
    assert 1 == Positions("a😀b").points(2)


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("a👨\u200d👩\u200d👧b", 2, 3, "👨\u200d👩\u200d👧"),
        ("été", 1, 2, "t"),
        ("e\u0301te\u0301", 0, 1, "e\u0301"),
        ("🇫🇷🇩🇪", 0, 1, "🇫🇷"),
    ],
)
def test_selection_is_widened_to_graphemes(text: str, start: int, end: int, expected: str):
    low, high = around(text, start, end, Unit.GRAPHEME)
    assert expected == text[low:high]


@pytest.mark.parametrize(
    ("at", "expected"), [(0, "Kim"), (2, "Kim"), (5, "a"), (8, "😀"), (11, "dit")]
)
def test_word_at_the_caret(at: int, expected: str):
    text = "Kim  a  😀  dit"
    low, high = around(text, at, at, Unit.WORD)
    assert expected == text[low:high]


def test_sentence_at_the_caret():
    text = "Il part. Elle reste ici. Fin."
    assert (9, 24) == trimmed(text, *around(text, 12, 12, Unit.SENTENCE))


@given(TEXT, st.data())
def test_widening_never_leaves_the_text(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = around(text, start, end, Unit.GRAPHEME)
    assert 0 <= low <= start
    assert end <= high <= len(text)
