"""Continents that stand for countries, and countries that are put on another continent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge
    from reviewer.checks.lexicon import Lexicon

# Only a state has an army, sanctions, a government.
_STATE: Final = re.compile(
    r"(?P<lead>\b(?:menaces?(?: militaires?)?|sanctions?|armees?|gouvernement|presidente?"
    r"|premier ministre"
    r"|ambassade|ambassadeur|capitale|troupes|frappes|marine|bombardiers) (?:de l'|de la |d'))"
    r"(?P<place>amerique (?:du sud|latine|centrale|du nord)|asie|oceanie|afrique"
    r"|antarctique)(?! (?:du|de|australe|centrale|occidentale)\b)(?![^\W_])"
)
_NORTH_AMERICA: Final = re.compile(r"amerique")
_ON: Final = {
    "fr": re.compile(
        r", (?:un |ce |petit |grand )*pays (?:(?P<adjective>africain|asiatique|europeen|sud"
        r" americain|latino americain)"
        r"|d'(?P<noun>afrique|asie|europe|amerique du sud|amerique latine))(?![^\W_])"
    ),
    "en": re.compile(
        r", (?:an? |the )?(?P<adjective>african|asian|european|south american)(?P<noun>)"
        r" (?:country|nation)\b"
    ),
}
_CONTINENT: Final = {
    "africain": {"AF"},
    "afrique": {"AF"},
    "african": {"AF"},
    "asiatique": {"AS"},
    "asie": {"AS"},
    "asian": {"AS"},
    "europeen": {"EU"},
    "europe": {"EU"},
    "european": {"EU"},
    "sud americain": {"SA"},
    "amerique du sud": {"SA"},
    "south american": {"SA"},
    "latino americain": {"SA", "NA"},
    "amerique latine": {"SA", "NA"},
}
_ASTRIDE: Final = frozenset({"TR", "RU", "EG", "GE", "AM", "AZ", "KZ", "CY", "IL"})
_NAMES: Final = {
    "fr": {
        "AF": "d'Afrique",
        "AS": "d'Asie",
        "EU": "d'Europe",
        "SA": "d'Amérique du Sud",
        "NA": "d'Amérique",
        "OC": "d'Océanie",
    },
    "en": {
        "AF": "African",
        "AS": "Asian",
        "EU": "European",
        "SA": "South American",
        "NA": "North American",
        "OC": "Oceanian",
    },
}


def find_continents_for_countries(
    context: Context, knowledge: Knowledge, lexicon: Lexicon
) -> Iterator[Finding]:
    """Yield states that are named as continents, and countries on wrong ones."""
    if lexicon.language == "fr":
        yield from _as_states(context)
    pattern = _ON.get(lexicon.language)
    for found in pattern.finditer(context.key) if pattern else ():
        hit = lexicon.places.ending_at(context.key, found.start())
        said = found["adjective"] or found["noun"]
        if not hit or not context.text[hit[0]].isupper():
            continue
        code = hit[1][0].place
        country = knowledge.country(code, lexicon.language)
        if country is None or code in _ASTRIDE or country.continent in _CONTINENT[said]:
            continue
        right = _NAMES[lexicon.language][country.continent]
        place = Span(*found.span("adjective" if found["adjective"] else "noun"))
        if found["noun"]:
            place = Span(place.start - 2, place.end)
        yield Finding(
            place,
            "place",
            "geography.continent",
            {"country": country.names[0], "said": place.of(context.original), "right": right},
            (right,),
            (Evidence(EvidenceKind.TABLE, f"{country.names[0]} : {country.continent}"),),
            0.85,
        )


def _as_states(context: Context) -> Iterator[Finding]:
    for found in _STATE.finditer(context.key):
        place = found["place"]
        # "le gouvernement de l'Afrique du Sud" names a country.
        if not context.text[found.start("place")].isupper():
            continue
        corrections = []
        whole = Span(*found.span())
        if _NORTH_AMERICA.match(place):
            lead = re.sub(r"de (?:l'|la )$|d'$", "des États-Unis", found["lead"])
            start = context.original[whole.start : whole.start + len(found["lead"])]
            corrections.append(
                re.sub(r"(?:de l['’]|de la |d['’])$", "des États-Unis", start) or lead
            )
        yield Finding(
            whole,
            "place",
            "geography.state",
            {"place": context.original[found.start("place") : found.end("place")]},
            tuple(corrections),
            (Evidence(EvidenceKind.TEXT, whole.of(context.original)),),
            0.75,
        )
