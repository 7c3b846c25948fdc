"""The editor's word lies over cleaning's verdicts."""

from __future__ import annotations

import pytest

from reviewer.desk.reading import with_editor
from reviewer.records import Block, Kind, Span, Verdict

REMOVED = Verdict(False, Kind.SHARE, "Boutons de partage", "share", 0.9)
BLOCKS = (Block(Span(0, 10), REMOVED), Block(Span(12, 20), REMOVED))


def _kept(verdicts: dict[Span, bool]) -> list[bool]:
    return [block.verdict.kept for block in with_editor(BLOCKS, verdicts)]


def test_without_a_word_cleaning_stands() -> None:
    assert BLOCKS == with_editor(BLOCKS, {})


def test_word_keeps_what_cleaning_said_of_the_block() -> None:
    first, second = with_editor(BLOCKS, {Span(0, 10): True})
    expected = Verdict(True, Kind.SHARE, "Boutons de partage", "share", 1.0, by_editor=True)
    assert (Block(Span(0, 10), expected), BLOCKS[1]) == (first, second)


@pytest.mark.parametrize(
    ("span", "kept"),
    [
        (Span(0, 6), [True, False]),
        (Span(0, 5), [False, False]),
        (Span(4, 11), [True, False]),
        (Span(0, 20), [True, True]),
        (Span(10, 12), [False, False]),
        (Span(15, 99), [False, True]),
    ],
)
def test_word_holds_for_blocks_it_covers_for_the_greater_part(span: Span, kept: list[bool]) -> None:
    assert kept == _kept({span: True})
