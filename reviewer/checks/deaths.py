"""Deaths: people of the table who act in the news after they have died."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.lexicon import lexicon_of
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge, Person

_PLACE_NAME: Final = re.compile(
    r"(?i)(?:place|rue|avenue|boulevard|prix|fondation|musée|aéroport|stade|université"
    r"|porte-avions|centre|lycée|école|statue|"
    r"hôpital|bibliothèque|institut|mausolée|tombe|pont|quai|parc|square|airport|foundation"
    r"|film|livre|loi|plan|époux|"
    r"famille|clan|régime|ère|années|sous|veuve|fils|fille|frère|sœur|petit-fils|collège"
    r"|affaire|traité|doctrine|"
    r"théâtre|salle|navire|sous-marin|mort|décès|disparition|obsèques|funérailles|hommage à"
    r"|testament|de|d'|du|of|feu)\s*$"
)
_ACTS: Final = {
    "fr": re.compile(
        r",? (?:a (?:declare|annonce|affirme|indique|rencontre|recu|accueilli|assure|estime"
        r"|appele|promis|signe|reagi|salue|condamne|prononce|visite|inaugure)|est arrive|s'est"
        r" rendu|doit|va|se rendra|recevra|rencontrera)\b"
    ),
    "en": re.compile(
        r",? (?:said on|told|announced|met with|arrived|will|has said|has announced|visited"
        r"|received|welcomed)\b"
    ),
    "de": re.compile(r",? (?:sagte|traf|erklarte|kundigte|wird|will|besuchte|empfing)\b"),
}
_BY: Final = re.compile(
    r"(?:recue?s? par|accueillie?s? par|rencontre|received by|welcomed by|met with|empfangen"
    r" von)(?: le president| president| par)? $"
)
_YEAR: Final = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d-])")
_LATE: Final = 45  # days after a death before anything is said


def find_acting_dead(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield the dead who are said to act, by the day of the text or a year that it names."""
    lexicon = lexicon_of(knowledge, context.language)
    for start, end, people in knowledge.persons.found(context.key):
        person = knowledge.people[people[0]]
        if len(people) > 1 or person.died is None or not context.text[start].isupper():
            continue
        sentence = context.sentence_at(start)
        left = context.text[sentence.start : start]
        acts = bool(_ACTS[context.language].match(context.key, end)) and not _PLACE_NAME.search(
            left
        )
        acts = acts or bool(_BY.search(context.key[sentence.start : start]))
        words = " ".join(re.findall(r"[^\W\d_]+", sentence.of(context.key)))
        if not acts or context.is_quoted(Span(start, end)) or lexicon is None:
            continue
        years = [int(year) for year in _YEAR.findall(sentence.of(context.key))]
        late = bool(years) and min(years) > person.died.last.year
        today = not years and context.published and not lexicon.has("retro", words)
        if late or (
            today
            and context.published
            and context.published > person.died.last + timedelta(days=_LATE)
        ):
            yield _dead(context, person, Span(start, end))


def _dead(context: Context, person: Person, span: Span) -> Finding:
    day = person.died.last.isoformat() if person.died else ""
    name = person.name(context.language)
    evidence = (Evidence(EvidenceKind.TABLE, f"{name} : † {day}"),)
    return Finding(span, "date", "kin.dead", {"person": name, "day": day}, (), evidence, 0.8)
