"""Days and weeks in a row: those in which nothing was reviewed stand there too."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from reviewer.records import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 400  # steps between two reviews that are filled


def without_gaps(tallies: Sequence[Tally], step: int) -> list[Tally]:
    """Return tallies by ISO dates, in order, with empty ones for the steps (days) between them."""
    filled: list[Tally] = []
    for tally in tallies:
        now = date.fromisoformat(tally.values[0])
        if filled:
            then = date.fromisoformat(filled[-1].values[0])
            missing = min((now - then).days // step, _LONGEST)
            filled += [
                Tally((str(then + timedelta(days=step * n)),), 0, 0, 0) for n in range(1, missing)
            ]
        filled.append(tally)
    return filled
