"""A clock that is wrong changes no order: what counts is who had seen what."""

from __future__ import annotations

import time
from itertools import count
from typing import TYPE_CHECKING

import pytest

from reviewer.records import Change
from tests.builders import ask, tagging
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.records import Article
    from reviewer.store import Library

SECOND = 1_000_000_000
CLOCKS = {"backwards": -SECOND, "standing": 0, "before 1970": -(10**18)}


@pytest.fixture(params=CLOCKS)
def wrong_clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every look at the clock show an earlier time than the one before, or the same."""
    ticks = count(1_700_000_000 * SECOND, CLOCKS[request.param])
    clock: Callable[[], int] = ticks.__next__
    monkeypatch.setattr(time, "time_ns", clock)


@pytest.mark.usefixtures("wrong_clock")
def test_last_word_counts_and_undo_finds_it(library: Library, path: Path, article: Article) -> None:
    tag = tagging(article, note="0")
    library.commit("tag", "anna", [tag])
    for number in range(1, 6):
        change = Change(tag.subject, article.id, {"note": str(number)})
        library.commit("retag", "anna", [change])
    assert "5" == library.annotation(tag.subject).details.note
    library.undo("anna")
    library.undo("anna")
    library.redo("anna")
    assert "4" == library.annotation(tag.subject).details.note
    grown, made = folded_tables(path)
    assert grown == made
    assert [(9, 9)] == ask(path, "SELECT count(DISTINCT id), count(DISTINCT gesture) FROM op")
