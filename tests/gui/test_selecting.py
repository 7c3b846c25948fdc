"""Growing and shrinking a selection, and finding annotations by place: no widget needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import new_annotation
from reviewer.gui.layers import Layers
from reviewer.gui.page import Line, Page, Role
from reviewer.gui.qt_text import Unit
from reviewer.gui.selecting import at_caret, grown, shrunk
from reviewer.records import Details, Span

TEXT = "L’homme est là. Il dort, dit-on !"
NEXT = "Deux mots."
PAGE = Page(
    [
        Line(Role.BODY, TEXT, 0),
        Line(Role.MARK, "⋯ 2 lignes retirées"),
        Line(Role.BODY, NEXT, 100),
    ]
)


def words(spans: tuple[int, int]) -> str:
    return PAGE.text_between(*spans)


def test_words_are_added_one_by_one_into_the_next_paragraph():
    """What stands between in our own words is no word of the article."""
    found = [at_caret(PAGE, 20, Unit.WORD)]
    for _ in range(4):
        found.append(grown(PAGE, *found[-1], Unit.WORD))
    last = "dort, dit-on !\n⋯ 2 lignes retirées\nDeux"
    expected = ["dort", "dort, dit", "dort, dit-on", last, f"{last} mots"]
    assert expected == [words(one) for one in found]


def test_larger_unit_takes_in_all_of_it_before_it_goes_on():
    word = at_caret(PAGE, 9, Unit.WORD)
    sentence = grown(PAGE, *word, Unit.SENTENCE)
    both = grown(PAGE, *sentence, Unit.SENTENCE)
    assert ["est", "L’homme est là.", TEXT] == [words(one) for one in (word, sentence, both)]
    assert words(grown(PAGE, *word, None)) == TEXT


def test_shrinking_takes_back_what_growing_added():
    once = at_caret(PAGE, 0, Unit.WORD)
    twice = grown(PAGE, *once, Unit.WORD)
    assert once == shrunk(PAGE, *twice, Unit.WORD)
    assert (0, 0) == shrunk(PAGE, *once, Unit.WORD)


@given(st.integers(0, len(PAGE.text)), st.integers(0, 40), st.sampled_from([*Unit, None]))
def test_growing_never_loses_and_shrinking_never_adds(start: int, length: int, unit: Unit | None):
    end = min(len(PAGE.text), start + length)
    if start == end:
        return
    low, high = grown(PAGE, start, end, unit)
    assert low <= start
    assert high >= end
    first, last = shrunk(PAGE, start, end, unit)
    assert first == start
    assert start <= last < end


@pytest.mark.parametrize("caret", [0, 3, 7])
def test_caret_in_or_behind_a_word_means_it(caret: int):
    assert words(at_caret(PAGE, caret, Unit.WORD)) == "L’homme"


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=12)


@given(SPANS, st.integers(0, 60), st.integers(1, 15))
def test_annotations_over_a_part_are_found_and_never_lie_on_each_other(
    places: list[tuple[int, int]], start: int, length: int
):
    text = "x" * 80
    annotations = [
        new_annotation("a", text, Span(at, at + size), Details("role")) for at, size in places
    ]
    layers, part = Layers(annotations), Span(start, start + length)
    expected = {a.id for a in annotations if a.span.overlaps(part)}
    assert expected == {a.id for a, _ in layers.over(part.start, part.end)}
    everything = list(layers.over(0, 80))
    for one, depth in everything:
        beside = [o for o, d in everything if d == depth and o is not one]
        assert not any(one.span.overlaps(other.span) for other in beside)
