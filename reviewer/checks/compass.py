"""Compass: "Vojens, dans le nord du Danemark" against where the city lies in its country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.cities import cities_of, continues_name
from reviewer.checks.finding import Finding
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.cities import Box, Cities, Spot
    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge
    from reviewer.checks.lexicon import Lexicon

_FAR: Final = 0.32  # share of a country's extent at which a place is plainly on the other side
_NARROW: Final = 1.5  # degrees; countries of less extent have hardly a north
_WORDS: Final = {
    "fr": {"nord": "N", "sud": "S", "est": "E", "ouest": "W"},
    "en": {
        "north": "N",
        "south": "S",
        "east": "E",
        "west": "W",
        "northern": "N",
        "southern": "S",
        "eastern": "E",
        "western": "W",
    },
    "de": {"norden": "N", "suden": "S", "osten": "E", "westen": "W"},
}
_OPPOSITE: Final = {"N": "S", "S": "N", "E": "W", "W": "E"}
_SAID: Final = {
    "fr": re.compile(
        r",? (?:situee? |une ville |ville )?(?:dans |a |au )(?:le |l'extreme"
        r" )?(?:l')?(?P<word>nord|sud|est|ouest) (?P<of>de la |de l'|du |des |de |d')?(?! )"
    ),
    "en": re.compile(
        r",? in (?:the )?(?P<word>north|south|east|west|northern|southern|eastern|western)"
        r" (?P<of>of (?:the )?)?"
    ),
    "de": re.compile(r",? im (?P<word>norden|suden|osten|westen) (?P<of>der |des |von )?"),
}


class _Place(NamedTuple):
    city: Span
    direction: Span
    end: int
    codes: set[str]


def find_wrong_directions(
    context: Context, knowledge: Knowledge, lexicon: Lexicon
) -> Iterator[Finding]:
    """Yield cities that lie plainly on the other side of their country."""
    cities = cities_of(knowledge)
    for found in _SAID[lexicon.language].finditer(context.key):
        place = _place(context, lexicon, cities, found)
        if place is None:
            continue
        direction = _WORDS[lexicon.language][found["word"]]
        spots = [s for s in cities.spots(place.city.of(context.key)) if s.country in place.codes]
        boxes = [(spot, cities.boxes.get(spot.country)) for spot in spots]
        if boxes and all(box and _is_opposite(spot, box, direction) for spot, box in boxes):
            yield _finding(context, lexicon.language, place, spots[0])


def _place(
    context: Context, lexicon: Lexicon, cities: Cities, found: re.Match[str]
) -> _Place | None:
    table = lexicon.places if found["of"] or lexicon.language != "fr" else lexicon.adjectives
    hit = table.at(context.key, found.end())
    if not hit and lexicon.language == "de":
        hit = lexicon.before.at(context.key, found.end())
    city = cities.names.ending_at(context.key, found.start())
    if not hit or not city or not context.text[city[0]].isupper():
        return None
    if continues_name(context.text, city[0]):
        return None
    codes = {word.place for word in hit[1] if word.place.isupper()}
    return _Place(Span(city[0], found.start()), Span(*found.span("word")), hit[0], codes)


def _is_opposite(spot: Spot, box: Box, direction: str) -> bool:
    if direction in "NS":
        low, high, at = box.south, box.north, spot.latitude
    else:
        low, high, at = box.west, box.east, spot.longitude
    if high - low < _NARROW:
        return False
    share = (at - low) / (high - low)
    return share < _FAR if direction in "NE" else share > 1 - _FAR


def _finding(context: Context, language: str, place: _Place, spot: Spot) -> Finding:
    said = place.direction.of(context.key)
    code = _OPPOSITE[_WORDS[language][said]]
    right = next(
        word
        for word, meant in _WORDS[language].items()
        if meant == code and word.endswith("ern") == said.endswith("ern")
    ).replace("suden", "Süden")
    right = right[0].upper() + right[1:] if place.direction.of(context.text)[0].isupper() else right
    whole = Span(place.city.start, place.end)
    original = whole.of(context.original)
    start, end = place.direction.start - whole.start, place.direction.end - whole.start
    elided = re.sub(r"(?i)\ble $", "l'", original[:start]) if right[0] in "eo" else original[:start]
    if right[0] not in "eo":
        elided = re.sub(r"(?i)\bl['’]$", "le ", elided)
    where = f"{spot.latitude:.1f}° N, {spot.longitude:.1f}° E"
    city = place.city.of(context.original)
    return Finding(
        whole,
        "place",
        "geography.direction",
        {"city": city, "said": place.direction.of(context.original), "right": right},
        (elided + right + original[end:],),
        (Evidence(EvidenceKind.TABLE, f"{city} : {where}"),),
        0.9,
    )
