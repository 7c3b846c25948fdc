"""Where a passage stands in the next version: certain, to confirm, or nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk.annotating import new_annotation
from reviewer.desk.carrying import Alignment, Placed, likeness, placed
from reviewer.records import Anchor, Span
from tests.builders import make_details

OLD = (
    "Poutine à Pyongyang\n\n"
    "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord.\n\n"
    "Il a été reçu par le président américain, dit l’agence. La visite dure 2 jours."
)


def place(old: str, quote: str, new: str, correction: str = "", nth: int = 0) -> Placed:
    """Place an annotation on the n-th time that a quote stands in the old version."""
    start = -1
    for _ in range(nth + 1):
        start = old.index(quote, start + 1)
    span = Span(start, start + len(quote))
    annotation = new_annotation("a", old, span, make_details(correction=correction))
    return placed(annotation, Alignment(old, new))


def test_passage_moves_with_what_was_written_before_it():
    new = OLD.replace("Poutine à", "Visite : Poutine à").replace("Il a été", "Un ajout. Il a été")
    for nth in (0, 1):
        found = place(OLD, "président américain", new, nth=nth)
        assert found.anchor is Anchor.EXACT
        assert found.span
        assert "président américain" == found.span.of(new)
        assert [m for m in range(len(new)) if new.startswith("président am", m)][nth] == (
            found.span.start
        )


def test_part_of_a_word_keeps_its_place_in_the_word():
    new = OLD.replace("mardi", "hier")
    found = place(OLD, "américain V", new)
    assert Placed(Span(new.index("américain V"), new.index("américain V") + 11), Anchor.EXACT) == (
        found
    )


@pytest.mark.parametrize("correction", ["président russe", "président  russe", "dirigeant russe"])
def test_correction_that_stands_there_is_applied(correction: str):
    new = OLD.replace("président américain Vladimir", f"{correction} Vladimir")
    found = place(OLD, "président américain", new, correction)
    assert found.is_applied
    assert found.span
    assert correction == found.span.of(new)


def test_correction_in_other_typography_is_applied():
    new = OLD.replace("dit l’agence", "selon l'agence")
    found = place(OLD, "dit l’agence", new, "selon l’agence")
    assert found.is_applied


def test_other_wording_is_to_confirm():
    new = OLD.replace("président américain Vladimir", "président nord-américain Vladimir")
    found = place(OLD, "président américain", new, "président russe")
    assert (Anchor.TO_CONFIRM, False) == (found.anchor, found.is_applied)
    assert found.span
    assert "président nord-américain" == found.span.of(new)


def test_same_words_among_other_words_are_to_confirm():
    new = OLD.replace("La visite dure 2 jours.", "La visite de travail dure 2 jours.")
    found = place(OLD, "dure 2", new)
    assert Anchor.TO_CONFIRM is found.anchor
    assert found.span
    assert "dure 2" == found.span.of(new)


def test_passage_that_is_gone_is_an_orphan_and_never_its_look_alike():
    new = OLD.replace(
        "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord.\n\n", ""
    )
    assert Placed(None, Anchor.ORPHAN) == place(OLD, "président américain", new)
    assert Anchor.EXACT is place(OLD, "président américain", new, nth=1).anchor


def test_paragraph_that_changed_its_place_is_to_confirm():
    first, second, third = OLD.split("\n\n")
    new = "\n\n".join((first, third, second, third.replace("Il", "Elle")))
    found = place(OLD, "Vladimir Poutine", new)
    assert found.span
    assert "Vladimir Poutine" == found.span.of(new)


def test_another_text_holds_nothing():
    assert Anchor.ORPHAN is place(OLD, "président américain", "Tout autre chose.").anchor


def test_likeness_is_that_of_runs_of_words():
    assert 1 == likeness(OLD, OLD + " Une phrase de plus, à la fin du texte.")
    assert 0 == likeness(OLD, "Un texte sur tout autre chose, écrit par un autre auteur.")


WORDS = st.lists(
    st.sampled_from(["le", "la", "roi", "Kim", "« oui »", "2", "l’an", "\n"]), max_size=25
)


@given(WORDS, WORDS, st.data())
def test_what_is_certain_is_the_same_passage(old: list[str], new: list[str], data: st.DataObject):
    before, after = " ".join(["x", *old]), " ".join(["x", *new])
    start = data.draw(st.integers(0, len(before) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(before))))
    annotation = new_annotation("a", before, span, make_details(correction="roi"))
    found = placed(annotation, Alignment(before, after))
    assert (found.span is None) == (found.anchor is Anchor.ORPHAN)
    if found.span:
        assert found.span.end <= len(after)
        if found.anchor is Anchor.EXACT:
            assert found.span.of(after) == ("roi" if found.is_applied else annotation.quote)
    if old == new and span.of(before).strip() and not found.is_applied:
        assert Placed(span, Anchor.EXACT) == found
