"""Cities: which countries have one of a name, and where in the country it lies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.folding import key
from reviewer.checks.phrases import Phrases

if TYPE_CHECKING:
    from reviewer.checks.knowledge import Knowledge

_CAPITALISED: Final = re.compile(r"(?:(?P<word>[A-ZÀ-Þ][\w'-]*)[ -]|\bSt\. |\w-)$")
_SMALL: Final = frozenset(
    [
        "À",
        "A",
        "De",
        "Du",
        "Le",
        "La",
        "Les",
        "En",
        "Dans",
        "Sur",
        "Depuis",
        "Vers",
        "Pour",
        "Par",
        "Chez",
        "Et",
        "In",
        "At",
        "From",
        "To",
        "Near",
        "Of",
        "On",
        "The",
        "And",
        "Nach",
        "Von",
        "Bei",
        "Aus",
        "Im",
        "Am",
        "Zu",
        "Und",
    ]
)
_OUTLIERS: Final = 0.02  # of a country's cities that are left aside on each side of its box
_FEW: Final = 0.12  # of a country's cities that may lie on islands far off
_GAP: Final = 0.15  # of a country's extent that lies between them and the rest
_FEWEST: Final = 12  # cities that tell the extent of a country


class Spot(NamedTuple):
    """A city's country, place in degrees and people."""

    country: str
    latitude: float
    longitude: float
    people: int


class Box(NamedTuple):
    """The extent of a country in degrees, without what lies far off."""

    south: float
    north: float
    west: float
    east: float


class Cities:
    """All cities by name, and the boxes of countries."""

    def __init__(self, knowledge: Knowledge) -> None:
        spots: dict[str, list[Spot]] = {}
        by_country: dict[str, list[Spot]] = {}
        for row in knowledge.rows("cities"):
            people = int(row["people"])
            spot = Spot(row["country"], float(row["latitude"]), float(row["longitude"]), people)
            spots.setdefault(key(row["name"]), []).append(spot)
            by_country.setdefault(spot.country, []).append(spot)
        for row in knowledge.rows("exonyms"):
            known = spots.get(key(row["city"]), [])
            named = spots.setdefault(key(row["name"]), [])
            named += [
                spot for spot in known if spot.country == row["country"] and spot not in named
            ]
        self._spots = spots
        self.boxes = {
            code: _box(found) for code, found in by_country.items() if len(found) >= _FEWEST
        }
        self.names: Phrases[str] = Phrases((name, name) for name in spots)

    def spots(self, name: str) -> list[Spot]:
        """Return the cities of a name in its folded form."""
        return self._spots.get(name, [])


def cities_of(knowledge: Knowledge) -> Cities:
    """Return the cities of the tables, indexed once."""
    if "cities" not in knowledge.made:
        knowledge.made["cities"] = Cities(knowledge)
    made: Cities = knowledge.made["cities"]
    return made


def _box(spots: list[Spot]) -> Box:
    south, north = _extent(sorted(spot.latitude for spot in spots))
    west, east = _extent(sorted(spot.longitude for spot in spots))
    return Box(south, north, west, east)


def _extent(degrees: list[float]) -> tuple[float, float]:
    """Return the ends of a country on one axis, without islands far off."""
    low = int(len(degrees) * _OUTLIERS)
    main = degrees[low : len(degrees) - low]
    few, gap = int(len(main) * _FEW), (main[-1] - main[0]) * _GAP
    start = max((n for n in range(1, few + 1) if main[n] - main[n - 1] > gap), default=0)
    end = min(
        (n for n in range(len(main) - few, len(main)) if main[n] - main[n - 1] > gap),
        default=len(main),
    )
    return main[start], main[end - 1]


def continues_name(text: str, start: int) -> bool:
    """Whether what begins here goes on a longer name, such as "New" before "York"."""
    found = _CAPITALISED.search(text[max(0, start - 30) : start])
    return bool(found) and (found is None or found["word"] not in _SMALL)
