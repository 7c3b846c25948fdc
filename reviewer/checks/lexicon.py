"""The words of one language that claims about people are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reviewer.checks.folding import key
from reviewer.checks.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.knowledge import Country, Knowledge

_DE_ENDINGS: Final = ("e", "er", "en", "em", "es")


@dataclass(frozen=True, slots=True)
class Title:
    """What an office is called: which offices that may be, and where if the words alone tell."""

    words: str
    offices: frozenset[str]
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """A word for a country or organisation; an adjective has its number among its forms."""

    place: str
    is_adjective: bool
    spelling: int = 0
    form: int = 0


@dataclass(frozen=True)
class Lexicon:
    """All words of a language, ready for looking up in folded texts."""

    language: str
    titles: Phrases[Title]
    portfolios: Phrases[frozenset[str]]
    adjectives: Phrases[PlaceWord]
    places: Phrases[PlaceWord]
    before: Phrases[PlaceWord]
    fillers: Phrases[str]
    honorifics: Phrases[str]
    of: re.Pattern[str]
    parts: dict[str, frozenset[str]]

    def has(self, part: str, text: str) -> bool:
        """Whether a folded text holds one of the words of a part of grammar."""
        return any(f" {word} " in f" {text} " for word in self.parts.get(part, ()))


def lexicon_of(knowledge: Knowledge, language: str) -> Lexicon | None:
    """Return the words of a language, made once; None if the tables have none."""
    made = knowledge.made
    if ("lexicon", language) not in made:
        has_titles = any(row["language"] == language for row in knowledge.rows("titles"))
        made["lexicon", language] = _made(knowledge, language) if has_titles else None
    found: Lexicon | None = made["lexicon", language]
    return found


def _made(knowledge: Knowledge, language: str) -> Lexicon:
    titles = list(_titles(knowledge, language))
    parts = {
        row["part"]: tuple(key(word) for word in row["words"].split("|"))
        for row in knowledge.rows("grammar")
        if row["language"] == language
    }
    adjectives = list(_adjectives(knowledge, language))
    places = list(_places(knowledge, language))
    before = [*adjectives, *places, *((f"{name}'s", place) for name, place in places)]
    if language == "de":
        before += [(f"{name}s", place) for name, place in places]
    heads = ("ministre ", "secrétaire à ", "secrétaire au ")
    return Lexicon(
        language=language,
        titles=Phrases(titles),
        portfolios=Phrases(
            (words.partition(" ")[2], title.offices)
            for words, title in titles
            if words.startswith(heads)
        ),
        adjectives=Phrases(adjectives),
        places=Phrases(places),
        before=Phrases(before),
        fillers=Phrases(
            (word, part) for part in ("filler", "undated") for word in parts.get(part, ())
        ),
        honorifics=Phrases((word, word) for word in parts.get("honorific", ())),
        of=re.compile(
            "|".join(
                sorted(
                    (re.escape(w) + (r"\s?" if w[-1:] == "'" else r"\s") for w in parts["of"]),
                    key=len,
                    reverse=True,
                )
            )
        ),
        parts={name: frozenset(words) for name, words in parts.items()},
    )


def _titles(knowledge: Knowledge, language: str) -> Iterator[tuple[str, Title]]:
    for row in knowledge.rows("titles"):
        if row["language"] == language:
            offices, places = frozenset(row["offices"].split()), frozenset(row["place"].split())
            for words in row["words"].split("|"):
                yield words, Title(words, offices, places)


def _adjectives(knowledge: Knowledge, language: str) -> Iterator[tuple[str, PlaceWord]]:
    for country in _countries(knowledge, language):
        for spelling, forms in enumerate(country.adjectives):
            for number, form in enumerate(forms):
                yield form, PlaceWord(country.code, True, spelling, number)
                if language == "de":
                    for ending in _DE_ENDINGS:
                        yield form + ending, PlaceWord(country.code, True, spelling, number)


def _places(knowledge: Knowledge, language: str) -> Iterator[tuple[str, PlaceWord]]:
    for country in _countries(knowledge, language):
        for number, name in enumerate(country.names):
            yield name, PlaceWord(country.code, False, number)
    for row in knowledge.rows("organisations"):
        for number, name in enumerate(filter(None, row[language].split("|"))):
            yield name, PlaceWord(row["id"], False, number)


def _countries(knowledge: Knowledge, language: str) -> list[Country]:
    return [country for (_, spoken), country in knowledge.countries.items() if spoken == language]
