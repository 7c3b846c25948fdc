"""Identifiers: unique, and telling when they were made."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from uuid import RFC_4122, UUID

from reviewer.store import new_id
from reviewer.store.ids import now


def _milliseconds(name: str) -> int:
    return UUID(name).int >> 80


def test_ids_are_unique() -> None:
    assert 20_000 == len({new_id() for _ in range(20_000)})


def test_id_is_a_uuid_of_version_7() -> None:
    names = [UUID(new_id()) for _ in range(100)]
    assert {(7, RFC_4122)} == {(name.version, name.variant) for name in names}


def test_id_tells_when_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = _milliseconds(new_id())
    assert before <= made <= time.time_ns() // 1_000_000


def test_ids_sort_as_text_by_the_millisecond() -> None:
    names = [new_id() for _ in range(5_000)]
    assert [_milliseconds(name) for name in sorted(names)] == sorted(map(_milliseconds, names))


def test_time_is_written_in_utc() -> None:
    text = now()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", text)
    assert abs(datetime.now(UTC) - datetime.fromisoformat(text)).total_seconds() < 60
