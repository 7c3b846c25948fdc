"""Geography: cities lie in the countries they are put in, and capitals are capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.cities import cities_of, continues_name
from reviewer.checks.compass import find_wrong_directions
from reviewer.checks.continents import find_continents_for_countries
from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.checks.lexicon import PlaceWord, lexicon_of
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.cities import Cities, Spot
    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Country, Knowledge
    from reviewer.checks.lexicon import Lexicon

_KNOWN: Final = 60_000  # people of a city whose name means that city
_DISPUTED: Final = (
    *({"RU", "UA"}, {"IL", "PS"}, {"CN", "TW"}, {"CN", "HK"}, {"CN", "MO"}, {"RS", "XK"}),
    *({"MA", "EH"}, {"AM", "AZ"}, {"GE", "RU"}, {"GE", "US"}, {"CY", "TR"}, {"GB", "GI"}),
    *({"US", "PR"}, {"GB", "IE"}, {"FR", "RE"}, {"FR", "GP"}, {"FR", "MQ"}, {"FR", "GF"}),
)
_EAST_UKRAINE: Final = 33.0  # degrees east; from there on both states claim towns
_CAPITAL: Final = {
    "fr": re.compile(
        r"(?P<det>, |\(|, la | est la )capitale (?:(?P<of>de la |de l'|du |des |de |d'))?"
    ),
    "en": re.compile(r"(?P<det>, |\(|, the | is the )capital (?P<of>of the |of )"),
    "de": re.compile(r"(?P<det>, |\(|, die | ist die )hauptstadt (?P<of>der |des |von )?"),
}
_CAPITAL_BEFORE: Final = {
    "fr": re.compile(r"(?<!ancienne )(?<!future )\bcapitale (?P<of>de la |de l'|du |des |de |d')?"),
    "en": re.compile(r"\bcapital(?: of (?:the )?)?(?P<of>)"),
    "de": re.compile(r"\bhauptstadt (?P<of>der |des |von )?"),
}
_IN: Final = {
    "fr": re.compile(r"(?P<sign> \(|, | )(?P<of>en |au |aux |a la |a )?"),
    "en": re.compile(r"(?P<sign>, | \(|, in )(?P<of>)"),
    "de": re.compile(r"(?P<sign> in | im | \(|, )(?P<of>der |den )?"),
}
_AT: Final = re.compile(r"(?<![^\W_])(?:a|in|pres de|nach|near) $")
# After the country: an end, not the next stop of a journey or the next place of a list.
_CITY_OF: Final = {
    "fr": re.compile(r"\b(?:ville|port|metropole|cite|localite|commune|village) "),
    "en": re.compile(r" (?:city|town|port|village) of "),
    "de": re.compile(r" (?:stadt|hafenstadt|metropole) "),
}
_OF: Final = re.compile(r" (?:de |d'|du )")
_NOT_AT: Final = re.compile(
    r"(?:,|(?<![^\W_])(?:apres|avant|depuis|comme|contre|et|ou|de|d'|after|before|from|and|or"
    r"|like|nach|vor|aus|und|oder)) ?$|^\W*$"
)
_COMMA: Final = r",(?! (?:puis|et|and|und|ou|or)\b)(?! (?:en|au|aux|à|in|im|nach) [A-ZÀ-Þ])"
_LOOSE: Final = re.compile(rf"[.;:!?)\"]|$|\n|{_COMMA}")
_CLOSED: Final = re.compile(rf"{_LOOSE.pattern}| (?!et |and |und |ou |or |puis )")


def find_wrong_places(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield cities in wrong countries, wrong capitals, wrong directions, continents as states."""
    lexicon = lexicon_of(knowledge, context.language)
    if not lexicon:
        return
    reader = _Reader(context, knowledge, lexicon)
    yield from reader.capitals()
    yield from reader.countries()
    yield from find_wrong_directions(context, knowledge, lexicon)
    yield from find_continents_for_countries(context, knowledge, lexicon)


class _Reader:
    """Reads what one article says of cities."""

    def __init__(self, context: Context, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._context = context
        self._text, self._key = context.text, context.key
        self._knowledge, self._lexicon = knowledge, lexicon
        self._cities: Cities = cities_of(knowledge)
        self._capitals = _capitals(knowledge)

    # --- capitals

    def capitals(self) -> Iterator[Finding]:
        """Yield capitals of other countries than the text says."""
        language = self._lexicon.language
        for found in _CAPITAL[language].finditer(self._key):
            hit = self._country(found.end(), adjective=not found["of"])
            city = self._cities.names.ending_at(self._key, found.start()) if hit else None
            if hit and city and self._starts_name(city[0]) and not self._goes_on(hit[0]):
                yield from self._wrong_capital(Span(city[0], found.start()), hit[0], hit[1])
        for found in _CAPITAL_BEFORE[language].finditer(self._key):
            end, places = self._before_capital(found)
            if not places:
                continue
            at = end + (2 if self._key.startswith(", ", end) else 1)
            city = self._cities.names.at(self._key, at)
            if city and self._ends_name(at, city[0]):
                yield from self._wrong_capital(Span(at, city[0]), found.start(), places)

    def _before_capital(self, found: re.Match[str]) -> tuple[int, list[PlaceWord]]:
        if self._lexicon.language != "fr" and not found["of"]:
            hit = self._lexicon.before.ending_at(self._key, found.start() - 1)
            return (found.end(), hit[1]) if hit else (0, [])
        after = self._country(found.end(), adjective=not found["of"])
        return after or (0, [])

    def _country(self, at: int, *, adjective: bool) -> tuple[int, list[PlaceWord]] | None:
        table = self._lexicon.adjectives if adjective else self._lexicon.places
        if self._lexicon.language == "de":
            table = self._lexicon.before
        hit = table.at(self._key, at)
        return hit if hit and any(word.place.isupper() for word in hit[1]) else None

    def _wrong_capital(self, city: Span, other: int, places: list[PlaceWord]) -> Iterator[Finding]:
        name = city.of(self._key)
        codes = {word.place for word in places}
        if any(name in self._capitals.get(code, ()) for code in codes) or "GE" in codes:
            return
        spots = self._cities.spots(name)
        is_capital = any(name in names for names in self._capitals.values())
        if not is_capital and max((s.people for s in spots), default=0) < _KNOWN:
            return
        whole = Span(min(city.start, other), max(city.end, other))
        code = min(codes)
        country = self._knowledge.country(code, self._lexicon.language)
        if country is None:
            return
        start, end = city.start - whole.start, city.end - whole.start
        said = whole.of(self._context.original)
        yield Finding(
            whole,
            "place",
            "geography.capital",
            {
                "city": city.of(self._context.original),
                "country": country.names[0],
                "capital": country.capital,
            },
            (said[:start] + country.capital + said[end:],),
            (Evidence(EvidenceKind.TABLE, f"{country.names[0]} : {country.capital}"),),
            0.9,
        )

    # --- cities in countries

    def countries(self) -> Iterator[Finding]:
        """Yield cities that are put in countries which have none of that name."""
        yield from self._called()
        pattern = _IN[self._lexicon.language]
        for start, end, _ in self._cities.names.found(self._key):
            if not self._starts_name(start):
                continue
            found = pattern.match(self._key, end)
            if not found or "\n" in self._text[end : found.end() + 1]:
                continue
            hit = self._lexicon.places.at(self._key, found.end())
            if hit and self._is_statement(start, found, hit[0]):
                yield from self._wrong_country(Span(start, end), Span(found.end(), hit[0]), hit[1])

    def _called(self) -> Iterator[Finding]:
        """Yield "la ville syrienne de Mossoul"."""
        for found in _CITY_OF[self._lexicon.language].finditer(self._key):
            at, hit = found.end(), None
            if self._lexicon.language == "fr":
                hit = self._lexicon.adjectives.at(self._key, at)
                of = _OF.match(self._key, hit[0]) if hit else None
                if not hit or not of:
                    continue
                place, at = Span(at, hit[0]), of.end()
            else:
                hit = self._lexicon.adjectives.ending_at(self._key, found.start())
                if not hit:
                    continue
                place = Span(hit[0], found.start())
            city = self._cities.names.at(self._key, at)
            if city and self._ends_name(at, city[0]):
                yield from self._wrong_country(Span(at, city[0]), place, hit[1])

    def _is_statement(self, start: int, found: re.Match[str], end: int) -> bool:
        """Whether "Kiev en Russie" says where Kiev lies, and is no way or list."""
        sign, rest = found["sign"], self._text[end : end + 12]
        if not self._text[found.end()].isupper() or self._goes_on(end):
            return False
        if sign == " (":
            return rest.startswith(")")
        if self._lexicon.language == "fr" and not found["of"]:
            return False
        left = self._key[max(0, start - 12) : start]
        if not _AT.search(left) and ("," not in sign or _NOT_AT.search(left)):
            return False
        enumerated = re.search(
            r"(?:\ba|in|en|au|nach) [^\W\d_]+, (?:\ba|in|nach) $",
            self._key[max(0, start - 40) : start],
        )
        return not enumerated and bool((_LOOSE if "," in sign else _CLOSED).match(rest))

    def _wrong_country(self, city: Span, place: Span, words: list[PlaceWord]) -> Iterator[Finding]:
        codes = {word.place for word in words if word.place.isupper()}
        spots = self._cities.spots(city.of(self._key))
        if not codes or any(spot.country in codes for spot in spots):
            return
        large = max(spots, key=lambda spot: spot.people)
        if large.people < _KNOWN or any(_is_disputed(large, code) for code in codes):
            return
        if self._lexicon.places.exactly(city.of(self._key)):
            return
        country = self._knowledge.country(large.country, self._lexicon.language)
        if country is None:
            return
        whole = Span(min(city.start, place.start), max(city.end, place.end))
        facts = {
            "city": city.of(self._context.original),
            "said": place.of(self._context.original),
            "country": country.names[0],
        }
        yield Finding(
            whole,
            "place",
            "geography.country",
            facts,
            (self._moved(city, place, country, words[0]),),
            (Evidence(EvidenceKind.TABLE, f"{facts['city']} : {country.names[0]}"),),
            0.85,
        )

    def _moved(self, city: Span, place: Span, country: Country, word: PlaceWord) -> str:
        original, name = self._context.original, country.names[0]
        if word.is_adjective:
            adjective = country.adjectives[0][min(word.form, len(country.adjectives[0]) - 1)]
            ending = "e" if self._lexicon.language == "de" else ""
            return adjective + ending + original[place.end : city.end]
        between = original[city.end : place.start]
        if self._lexicon.language == "fr":
            between = re.sub(r"(?:en|aux|au|à la|à) ?$", f"{country.preposition} ", between)
        return city.of(original) + between + name

    # --- names in the text

    def _starts_name(self, start: int) -> bool:
        """Whether a name begins here, and is no part of a longer one."""
        return self._text[start].isupper() and not continues_name(self._text, start)

    def _ends_name(self, start: int, end: int) -> bool:
        return self._text[start].isupper() and not self._goes_on(end)

    def _goes_on(self, end: int) -> bool:
        """Whether a name goes on after here with another capital: "Géorgie du Sud", "Corée X"."""
        return bool(
            re.match(r"(?:[ -](?:(?:du|de|des|d') ?)?[A-ZÀ-Þ]|-)", self._text[end : end + 8])
        )


def _is_disputed(spot: Spot, code: str) -> bool:
    pair = {spot.country, code}
    if pair == {"RU", "UA"}:
        return spot.country == "UA" and spot.longitude > _EAST_UKRAINE
    return any(pair == disputed for disputed in _DISPUTED)


def _capitals(knowledge: Knowledge) -> dict[str, set[str]]:
    """Return the folded names of the capitals and seats of government by country."""
    if "capitals" not in knowledge.made:
        capitals: dict[str, set[str]] = {}
        for (code, _), country in knowledge.countries.items():
            capitals.setdefault(code, set()).add(key(country.capital))
        for row in knowledge.rows("exonyms"):
            for names in capitals.values():
                if key(row["city"]) in names:
                    names.add(key(row["name"]))
        for row in knowledge.rows("seats"):
            capitals.setdefault(row["country"], set()).add(key(row["city"]))
        knowledge.made["capitals"] = capitals
    made: dict[str, set[str]] = knowledge.made["capitals"]
    return made
