"""JSON lines cleaned by several processes: the same outcomes, in order, each when it is there."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from reviewer.desk import clean_on_cores, clean_records, cores
from reviewer.errors import TableError
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.desk import Workshop


class LeftError(Exception):
    """The reader of the outcomes has gone."""


def _line(number: int) -> str:
    return json.dumps({"id": number, "text": f"Un mot, le {number}."})


def _plain(outcome: dict[str, Any] | TableError) -> object:
    return (outcome.line, outcome.detail) if isinstance(outcome, TableError) else outcome


def test_outcomes_are_those_of_one_process_in_order(workshop: Workshop) -> None:
    seeds = [json.dumps({"id": p.stem, "text": p.read_text("utf-8")}) for p in sample_articles()]
    lines = [*seeds, "", "{", *map(_line, range(20)), "[]", *seeds, " \n"]
    told: list[object] = []
    clean_on_cores(lines, "fr", 2, lambda outcome: told.append(_plain(outcome)))
    assert [_plain(outcome) for outcome in clean_records(lines, workshop)] == told


def test_outcome_is_told_while_the_next_line_is_waited_for() -> None:
    answered = threading.Event()

    def conversation() -> Iterator[str]:
        for number in range(3):
            yield _line(number)
            assert answered.wait(30)
            answered.clear()

    clean_on_cores(conversation(), "fr", 2, lambda _outcome: answered.set())


def test_endless_lines_are_read_only_as_far_as_the_reader_goes() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield _line(read)

    def leave(outcome: dict[str, Any] | TableError) -> None:
        if not isinstance(outcome, TableError) and outcome["id"] == 40:
            raise LeftError

    with pytest.raises(LeftError):
        clean_on_cores(endless(), "fr", 2, leave)
    assert 40 <= read <= 60


def test_no_lines_tell_nothing() -> None:
    told: list[object] = []
    clean_on_cores([], "fr", 2, told.append)
    assert [] == told


def test_machine_has_a_core() -> None:
    assert cores() >= 1
