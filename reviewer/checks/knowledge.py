"""Knowledge: the tables that are handed in, indexed for the checks; knows no file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from reviewer.checks.dates import Period, period_of
from reviewer.checks.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reviewer.records import OwnFact

    Row = Mapping[str, str]
    Tables = Mapping[str, Sequence[Row]]

# By which columns an editor's row takes the place of a shipped one.
KEYS: Final = {
    "acronyms": ("language", "expansion"),
    "calques": ("language", "phrase"),
    "cities": ("name", "country"),
    "countries": ("code", "language"),
    "kin": ("person", "relation"),
    "offices": ("person", "office", "place", "from"),
    "organisations": ("id",),
    "people": ("person",),
    "spellings": ("language", "written"),
    "words": ("language", "list", "words"),
}
_FOREVER: Final = date(9999, 12, 31)
LANGUAGES: Final = ("fr", "en", "de")


@dataclass(frozen=True, slots=True)
class Tenure:
    """A time in an office; place is the code of a country or the id of an organisation."""

    office: str
    place: str
    since: str
    until: str
    source: str

    @property
    def period(self) -> Period:
        """From the first day that may be meant to the last; without an end, for ever."""
        first, last = period_of(self.since), period_of(self.until)
        return Period(first.first if first else date(1, 1, 1), last.last if last else _FOREVER)


@dataclass(frozen=True)
class Person:
    """Somebody in the news: names by language, what they were and when, where they belong."""

    id: str
    names: Mapping[str, tuple[str, ...]]
    tenures: tuple[Tenure, ...]
    countries: frozenset[str]
    born: Period | None
    died: Period | None

    def name(self, language: str) -> str:
        """Return the usual name in a language."""
        return self.names[language if language in self.names else "en"][0]


@dataclass(frozen=True)
class Country:
    """A country in one language; adjectives hold masculine, feminine and plurals in French."""

    code: str
    names: tuple[str, ...]
    preposition: str
    adjectives: tuple[tuple[str, ...], ...]
    capital: str
    continent: str


class Knowledge:
    """All tables, each indexed when it is first asked for."""

    def __init__(self, tables: Tables, version: int = 0) -> None:
        self.tables = tables
        self.version = version
        self.made: dict[object, Any] = {}  # what checks have made of tables, by their own names

    def with_own(self, facts: Iterable[OwnFact]) -> Knowledge:
        """Return this knowledge with rows of editors, which win over shipped ones."""
        own: dict[str, list[Row]] = {}
        for fact in facts:
            own.setdefault(fact.table, []).append({"source": "own", **dict(fact.cells)})
        tables = {
            name: _merged(name, rows, own.get(name, ())) for name, rows in self.tables.items()
        }
        return Knowledge(tables, self.version)

    def rows(self, table: str) -> Sequence[Row]:
        """Return the rows of a table, none if it is not there."""
        return self.tables.get(table, ())

    @cached_property
    def people(self) -> dict[str, Person]:
        """Everybody by id."""
        tenures: dict[str, list[Tenure]] = {}
        for row in self.rows("offices"):
            tenure = Tenure(row["office"], row["place"], row["from"], row["to"], row["source"])
            tenures.setdefault(row["person"], []).append(tenure)
        named = {row["person"]: row for row in self.rows("people")}
        return {
            person: _person(person, named.get(person, {}), tuple(tenures.get(person, ())))
            for person in {**named, **tenures}
        }

    @cached_property
    def persons(self) -> Phrases[str]:
        """The names of everybody in all languages."""
        return Phrases(
            (name, person.id)
            for person in self.people.values()
            for names in person.names.values()
            for name in names
        )

    @cached_property
    def holders(self) -> dict[tuple[str, str], list[tuple[Person, Tenure]]]:
        """Who held an office of a place, and when."""
        held: dict[tuple[str, str], list[tuple[Person, Tenure]]] = {}
        for person in self.people.values():
            for tenure in person.tenures:
                held.setdefault((tenure.office, tenure.place), []).append((person, tenure))
        return held

    @cached_property
    def countries(self) -> dict[tuple[str, str], Country]:
        """Countries by code and language."""
        return {
            (row["code"], row["language"]): Country(
                row["code"],
                tuple(row["names"].split("|")),
                row["preposition"],
                tuple(tuple(forms.split(",")) for forms in row["adjectives"].split("|") if forms),
                row["capital"],
                row["continent"],
            )
            for row in self.rows("countries")
        }

    def country(self, code: str, language: str) -> Country | None:
        """Return a country as a language calls it."""
        return self.countries.get((code, language))

    def place_name(self, place: str, language: str) -> str:
        """Return what a country or an organisation is called."""
        country = self.country(place, language)
        if country:
            return country.names[0]
        for row in self.rows("organisations"):
            if row["id"] == place:
                return (row.get(language) or row["en"] or row["fr"]).partition("|")[0]
        return place


def _merged(table: str, shipped: Sequence[Row], own: Sequence[Row]) -> Sequence[Row]:
    if not own:
        return shipped
    columns = KEYS.get(table, ())
    replaced = {tuple(row.get(column, "") for column in columns) for row in own}
    blank = dict.fromkeys(shipped[0], "") if shipped else {}
    kept = [row for row in shipped if tuple(row[column] for column in columns) not in replaced]
    return [*kept, *({**blank, **row} for row in own)]


def _person(name: str, row: Row, tenures: tuple[Tenure, ...]) -> Person:
    names = {
        language: tuple(row[language].split("|")) if row.get(language) else (name,)
        for language in LANGUAGES
    }
    own = {tenure.place for tenure in tenures if tenure.place.isupper()}
    countries = frozenset(own | set(row.get("countries", "").split()))
    born, died = period_of(row.get("born", "")), period_of(row.get("died", ""))
    return Person(name, names, tenures, countries, born, died)


def read_table(text: str) -> list[dict[str, str]]:
    """Return the rows of a table of tab-separated values by column; # begins a comment.

    Raises ValueError that names the line with too many or too few cells.
    """
    lines = [
        (number, line.split("\t"))
        for number, line in enumerate(text.splitlines(), start=1)
        if line and not line.startswith("#")
    ]
    if not lines:
        return []
    (_, columns), *rows = lines
    for number, cells in rows:
        if len(cells) != len(columns):
            raise ValueError(f"line {number}: {len(cells)} cells instead of {len(columns)}")
    return [dict(zip(columns, cells, strict=True)) for _, cells in rows]
