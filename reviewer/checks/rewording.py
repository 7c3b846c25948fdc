"""Corrections of a claim: the same words with another country, another name, or "former"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reviewer.checks.claim import Claim, PlaceAt
    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Country, Knowledge, Person, Tenure

_VOWEL: Final = re.compile(r"(?i)[aeiouyéèêîïôâh]")
_FEMININE: Final = re.compile(
    r"(?i)(?:présidente|première ministre|chancelière|cheffe|dirigeante|reine|secrétaire"
    r" générale|directrice|patronne|vice-présidente)"
)
_FORMER: Final = {
    "fr": ("ancien ", "ancienne "),
    "en": ("former ", "former "),
    "de": ("Ex-", "Ex-"),
}
_SPANS: Final = {
    "fr": {"both": "de {0} à {1}", "open": "depuis {0}", "none": ""},
    "en": {"both": "{0} to {1}", "open": "since {0}", "none": ""},
    "de": {"both": "{0} bis {1}", "open": "seit {0}", "none": ""},
}


class Reworder:
    """Rewords one claim in the language of its article."""

    def __init__(self, context: Context, knowledge: Knowledge, claim: Claim) -> None:
        self._original = context.original
        self._language = context.language
        self._knowledge = knowledge
        self._claim = claim
        self._is_feminine = bool(_FEMININE.match(claim.phrase.of(context.original)))

    def with_name(self, person: Person) -> str:
        """Return the claim about somebody else."""
        return self._replaced(
            [(self._claim.name.start, self._claim.name.end, person.name(self._language))]
        )

    def as_former(self) -> str:
        """Return the claim about an office that was held before."""
        start = self._claim.phrase.start
        word = _FORMER.get(self._language, _FORMER["en"])[self._is_feminine]
        return self._replaced([(start, start, word)])

    def with_place(self, tenure: Tenure, person: Person) -> str:
        """Return the claim with the country, and if need be the office, that the table gives."""
        claim = self._claim
        country = self._knowledge.country(tenure.place, self._language)
        same_office = tenure.office in claim.offices or claim.offices & {"ruler", "anyone"}
        if not country or not same_office or len(claim.places) != 1:
            return self._anew(tenure, country, person)
        words = self._place_in_words(claim.places[0], country)
        return self._replaced([words]) if words else ""

    def with_country(self, usual: str) -> str:
        """Return the claim with another country, by its code; nothing if it names none."""
        country = self._knowledge.country(usual, self._language)
        if country is None or not self._claim.places:
            return ""
        words = self._place_in_words(self._claim.places[0], country)
        return self._replaced([words]) if words else ""

    def tenure(self, tenure: Tenure | None, person: Person) -> str:
        """Return what the table says of somebody, in the language of the article."""
        if tenure is None:
            places = [
                self._knowledge.place_name(code, self._language)
                for code in sorted(person.countries)
            ]
            return ", ".join(places)
        years = _SPANS.get(self._language, _SPANS["en"])
        form = years["both" if tenure.until else "open"]
        since = form.format(tenure.since[:4], tenure.until[:4])
        place = self._knowledge.place_name(tenure.place, self._language)
        return f"{self._office(tenure)} ({place}, {since})"

    def _anew(self, tenure: Tenure, country: Country | None, person: Person) -> str:
        office = self._office(tenure)
        name = person.name(self._language)
        if not self._claim.before or not office:
            return ""
        if self._language == "fr":
            if country:
                adjective = country.adjectives[0][1 if self._is_feminine else 0]
                return f"{_with_adjective(office, adjective)} {name}"
            place = self._knowledge.place_name(tenure.place, "fr")
            return f"{office} {_of_french(place)} {name}"
        if country and self._language == "en":
            return f"{country.adjectives[0][0]} {office} {name}"
        return f"{office} {name}"

    def _office(self, tenure: Tenure) -> str:
        named = {
            row["office"]: row["words"].split("|")
            for row in self._knowledge.rows("office_names")
            if row["language"] == self._language
        }
        words = named.get(f"{tenure.office}:{tenure.place}") or named.get(tenure.office) or [""]
        return words[-1 if self._is_feminine else 0]

    def _place_in_words(self, place: PlaceAt, country: Country) -> tuple[int, int, str] | None:
        word = place.words[0]
        start, end = place.span.start, place.span.end
        said = self._original[start:end]
        if word.is_adjective:
            new = country.adjectives[0][min(word.form, len(country.adjectives[0]) - 1)]
            if self._language == "de":
                ending = re.search(r"(?:e[rnsm]?)$", said)
                new += ending[0] if ending else ""
            return start, end, new.capitalize() if said[0].isupper() and new.islower() else new
        if self._language == "fr":
            before = re.search(
                r"(?i)(?:de la |de l['’]|du |des |de |d['’])$", self._original[:start]
            )
            if not before:
                return None
            return before.start(), end, _of_country(country)
        if self._language == "en":
            genitive = said.endswith(("'s", "’s"))
            return start, end, country.names[0] + ("'s" if genitive else "")
        return None

    def _replaced(self, changes: list[tuple[int, int, str]]) -> str:
        whole = self._claim.whole
        text, at = "", whole.start
        for start, end, new in changes:
            text += self._original[at:start] + new
            at = end
        return text + self._original[at : whole.end]


def _with_adjective(office: str, adjective: str) -> str:
    head, of, rest = office.partition(" de")
    return f"{head} {adjective}{of}{rest}"


def _of_french(name: str) -> str:
    if _VOWEL.match(name):
        return f"de l'{name}" if name.isupper() else f"d'{name}"
    return f"de la {name}" if " " in name else f"de {name}"


def _of_country(country: Country) -> str:
    name = country.names[0]
    if country.preposition == "aux":
        return f"des {name}"
    if country.preposition == "au":
        return f"du {name}"
    if country.preposition == "en":
        return f"de l'{name}" if _VOWEL.match(name) else f"de la {name}"
    return f"d'{name}" if _VOWEL.match(name) else f"de {name}"
