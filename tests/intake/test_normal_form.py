import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.intake.normal_form import label, normalise

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_newline(end: str):
    assert normalise(f"un{end}deux") == ("un\ndeux", 0)


def test_two_carriage_returns_are_two_lines():
    assert normalise("un\r\rdeux")[0] == "un\n\ndeux"


def test_leading_byte_order_mark_is_dropped_and_one_inside_kept():
    assert normalise("\ufeffun\ufeffdeux") == ("un\ufeffdeux", 0)


@pytest.mark.parametrize(
    "character", ["\0", "\x07", "\x0b", "\x0c", "\x1b", chr(0xD83D), chr(0xDC80)]
)
def test_what_may_not_stand_in_a_text_is_replaced_and_counted(character: str):
    assert normalise(f"a{character}b{character}") == ("a\ufffdb\ufffd", 2)


def test_second_leading_byte_order_mark_is_dropped_too():
    assert normalise("\ufeff\ufeffun") == ("un", 0)


def test_typography_stays():
    text = "L’« Été »\u00a0: 1\u202f000\u00a0€, \tœuvre — “quote” 👩‍👩‍👧 \u202eabc"
    assert normalise(text) == (text, 0)


@given(ANY_TEXT)
def test_nothing_forbidden_is_left(text: str):
    assert not re.search("[\0-\x08\x0b-\x1f\u2028\u2029\ud800-\udfff]", normalise(text)[0])


@given(ANY_TEXT)
def test_normal_form_is_its_own_normal_form(text: str):
    once, _ = normalise(text)
    assert normalise(once) == (once, 0)


@given(st.text(st.characters(exclude_characters="\r\ufeff", exclude_categories=("Cs",))))
def test_offsets_agree_with_the_text_before(text: str):
    assert len(normalise(text)[0]) == len(text)


def test_label_is_one_line_without_surrogates():
    assert label("a\nb\udcff.txt") == "a\ufffdb\ufffd.txt"
