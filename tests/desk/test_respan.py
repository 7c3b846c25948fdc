"""An annotation moves to another span of its article, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import Desk, moved_annotation, new_annotation
from reviewer.errors import SpanError, UnknownRecordError
from reviewer.records import Details, Span
from tests.builders import SENTENCE, WRONG, make_details

if TYPE_CHECKING:
    from reviewer.records import Article

NAMES = Span(5, 41)  # "président américain Vladimir Poutine"


def test_error_keeps_what_is_said_of_it_when_it_moves(desk: Desk, article: Article) -> None:
    details = make_details(note="à voir")
    tagged = desk.tag(article.id, WRONG, details)
    moved = desk.respan(tagged.id, NAMES)
    assert (tagged.id, NAMES, NAMES.of(SENTENCE), details) == (
        moved.id,
        moved.span,
        moved.quote,
        moved.details,
    )
    assert (SENTENCE[:5], SENTENCE[41:]) == (moved.prefix, moved.suffix)
    assert desk.annotations(article.id) == (moved,)


def test_move_is_undone_and_redone_as_one_act(desk: Desk, article: Article) -> None:
    tagged = desk.tag(article.id, WRONG, make_details())
    moved = desk.respan(tagged.id, NAMES)
    step = desk.undo()
    assert step is not None
    assert "respan" == step.verb
    (back,) = desk.annotations(article.id)
    assert (WRONG, tagged.quote, tagged.prefix, tagged.suffix) == (
        back.span,
        back.quote,
        back.prefix,
        back.suffix,
    )
    desk.redo()
    assert moved.span == desk.annotations(article.id)[0].span


def test_move_over_another_error_is_allowed(desk: Desk, article: Article) -> None:
    first = desk.tag(article.id, WRONG, make_details())
    second = desk.tag(article.id, Span(25, 41), make_details("name"))
    desk.respan(second.id, WRONG)
    assert {(first.id, WRONG), (second.id, WRONG)} == {
        (a.id, a.span) for a in desk.annotations(article.id)
    }


def test_move_to_the_same_place_is_no_act(desk: Desk, article: Article) -> None:
    tagged = desk.tag(article.id, WRONG, make_details())
    assert tagged == desk.respan(tagged.id, WRONG)


def test_move_out_of_the_text_is_refused(desk: Desk, article: Article) -> None:
    tagged = desk.tag(article.id, WRONG, make_details())
    with pytest.raises(SpanError):
        desk.respan(tagged.id, Span(5, len(SENTENCE) + 1))
    assert WRONG == desk.annotations(article.id)[0].span


def test_move_of_what_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownRecordError):
        desk.respan("nothing", WRONG)


@given(st.text("aé😀 \n", min_size=2, max_size=90), st.data())
def test_moved_is_as_if_tagged_there(text: str, data: st.DataObject) -> None:
    """Before the disk has answered, quote and context are already those of the new place."""

    def draw() -> Span:
        start = data.draw(st.integers(0, len(text) - 1))
        return Span(start, data.draw(st.integers(start + 1, len(text))))

    first, last = draw(), draw()
    moved = moved_annotation(new_annotation("a", text, first, Details("role")), text, last)
    there = new_annotation("a", text, last, Details("role"))
    assert (there.span, there.quote, there.prefix, there.suffix) == (
        moved.span,
        moved.quote,
        moved.prefix,
        moved.suffix,
    )
