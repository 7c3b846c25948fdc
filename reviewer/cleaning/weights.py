"""Weights: the tables that say how much each feature speaks for residue, and sums over them.

A logistic regression: the sum of the weights of all features that a line shows is the logarithm of
the odds that it is residue.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

REACH: Final = 2  # lines before and after whose features count too
COLUMNS: Final = 2 * REACH + 1
_STEEPEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Weights:
    """One table of weights.

    around gives for a feature its weight two lines before, one before, in the line itself, one
    after and two after; place holds the weights of features of the line's place.
    """

    bias: float = 0.0
    around: Mapping[str, tuple[float, ...]] = field(default_factory=lambda: MappingProxyType({}))
    place: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Odds:
    """Logarithms of the odds that a line is residue, by its own form, its place, its company."""

    form: float
    place: float
    company: float

    def certainty(self, bias: float) -> float:
        """Return the probability that the line is residue, 0 to 1."""
        total = max(-_STEEPEST, min(_STEEPEST, bias + self.form + self.place + self.company))
        return 1 / (1 + exp(-total))


def read_weights(table: Mapping[str, Any]) -> Weights:
    """Read one entry of the table of shapes; raise ValueError naming the line that is no row."""
    rows = [_row(line, COLUMNS) for line in table["around"].splitlines() if line.strip()]
    places = [_row(line, 1) for line in table["place"].splitlines() if line.strip()]
    return Weights(
        bias=float(table["bias"]),
        around=MappingProxyType(dict(rows)),
        place=MappingProxyType({name: weights[0] for name, weights in places}),
    )


def _row(line: str, columns: int) -> tuple[str, tuple[float, ...]]:
    name, *figures = line.rsplit(None, columns)
    try:
        weights = tuple(0.0 if figure == "." else float(figure) for figure in figures)
    except ValueError as error:
        raise ValueError(f"shapes: {line.strip()!r} is no row of {columns} weights") from error
    return name.strip(), weights


def weigh(
    weights: Weights, lines: Sequence[Sequence[str]], places: Sequence[Sequence[str]]
) -> list[Odds]:
    """Return the odds of each line from the features of the lines and of their places."""
    outside = [("outside",)] * REACH
    known: dict[tuple[str, ...], Sequence[float]] = {}  # of a menu, many lines look alike
    columns = []
    for names in map(tuple, (*outside, *lines, *outside)):
        if names not in known:
            known[names] = _columns(weights, names)
        columns.append(known[names])
    found = []
    for at, place in enumerate(places):
        around = columns[at : at + COLUMNS]
        one, two, (_, _, own, _, _), four, five = around
        company = one[0] + two[1] + four[3] + five[4]
        found.append(Odds(own, sum(map(weights.place.get, place, _NOUGHTS)), company))
    return found


_NOUGHTS: Final = (0.0,) * 200  # the default for more names than a line ever shows


def _columns(weights: Weights, names: Sequence[str]) -> Sequence[float]:
    rows = [row for row in map(weights.around.get, names) if row]
    return list(map(sum, zip(*rows, strict=True))) if rows else (0.0,) * COLUMNS
