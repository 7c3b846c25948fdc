"""Ages and years of birth of people in the table, and of anybody whose birth the text tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.phrases import WORD
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge, Person

_SLIP: Final = 2  # years by which an age may be off
_AGE: Final = {
    "fr": re.compile(r",? ?\(?(?:age[e]? de )?(?P<age>\d{2,3}) ans(?=[,).]| [aeq])"),
    "en": re.compile(r",? ?\(?(?:aged )?(?P<age>\d{2,3})(?=[,)])"),
    "de": re.compile(r" ?\((?P<age>\d{2,3})\)"),
}
_BORN: Final = {
    "fr": re.compile(
        r",? ?\(?(?:est )?nee? (?:le \d{1,2}(?:er)? [^\W\d_]+ |a [^\W\d_]+ )?(?:en"
        r" )?(?P<year>\d{4})"
    ),
    "en": re.compile(
        r",? ?\(?(?:was )?born (?:on |in )?(?:[^\W\d_]+ \d{1,2}, |\d{1,2} [^\W\d_]+ )?(?:in"
        r" )?(?P<year>\d{4})"
    ),
    "de": re.compile(r",? ?\(?geboren (?:am \d{1,2}\. [^\W\d_]+ |im jahr )?(?P<year>\d{4})"),
}
_RETRO: Final = re.compile(
    r"\b(?:a l'age de|avait|alors|at the age|was|war|mort|decede|died|est mort)\b"
)


def find_wrong_ages(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield ages and years of birth that contradict the table of people."""
    aged, born = _AGE[context.language], _BORN[context.language]
    for start, end, people in knowledge.persons.found(context.key):
        person = knowledge.people[people[0]]
        if len(people) > 1 or person.born is None or not context.text[start].isupper():
            continue
        year = born.match(context.key, end)
        if year and int(year["year"]) != person.born.first.year:
            right = str(person.born.first.year)
            yield _finding(context, person, Span(*year.span("year")), right)
        age = aged.match(context.key, end)
        if age and context.published and WORD.search(age[0]):
            yield from _judged_age(context, person, age)


def _judged_age(context: Context, person: Person, age: re.Match[str]) -> Iterator[Finding]:
    sentence = context.sentence_at(age.start())
    if person.born is None or context.published is None:
        return
    if _RETRO.search(context.key, sentence.start, sentence.end):
        return
    if re.search(r"\b(?:19|20)\d\d\b", context.key[sentence.start : sentence.end]):
        return
    if person.died and person.died.first <= context.published:
        return
    right = (context.published - person.born.first).days / 365.2425
    if abs(int(age["age"]) - right) > _SLIP:
        yield _finding(context, person, Span(*age.span("age")), str(int(right)))


def _finding(context: Context, person: Person, span: Span, right: str) -> Finding:
    born = person.born.first.isoformat() if person.born else ""
    name = person.name(context.language)
    return Finding(
        span,
        "date",
        "calendar.age",
        {"person": name, "right": right, "said": span.of(context.original)},
        (right,),
        (Evidence(EvidenceKind.TABLE, f"{name} : {born}"),),
        0.85,
    )
