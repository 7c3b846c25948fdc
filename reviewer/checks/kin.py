"""Kin and deaths: relatives by the table, and people who act after they have died."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.deaths import find_acting_dead
from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_RELATIONS: Final = {
    "fr": {
        "pere": "father",
        "mere": "mother",
        "grand pere": "grandfather",
        "frere": "brother",
        "soeur": "sister",
        "epouse": "spouse",
        "femme": "spouse",
        "mari": "spouse",
        "fils": "child",
        "fille": "child",
        "petit fils": "grandchild",
    },
    "en": {
        "father": "father",
        "mother": "mother",
        "grandfather": "grandfather",
        "brother": "brother",
        "sister": "sister",
        "wife": "spouse",
        "husband": "spouse",
        "son": "child",
        "daughter": "child",
        "grandson": "grandchild",
    },
    "de": {
        "vater": "father",
        "mutter": "mother",
        "grossvater": "grandfather",
        "bruder": "brother",
        "schwester": "sister",
        "frau": "spouse",
        "mann": "spouse",
        "sohn": "child",
        "tochter": "child",
    },
}


_ACCENTED: Final = {
    "pere": "père",
    "mere": "mère",
    "grand pere": "grand-père",
    "frere": "frère",
    "epouse": "épouse",
    "soeur": "sœur",
    "petit fils": "petit-fils",
}


def find_wrong_kin(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield wrong relatives, and the dead among the living."""
    if context.language not in _RELATIONS:
        return
    yield from _wrong_relatives(context, knowledge)
    yield from find_acting_dead(context, knowledge)


# --- relatives


def _patterns(language: str) -> Iterator[re.Pattern[str]]:
    words = "|".join(sorted(_RELATIONS[language], key=len, reverse=True)).replace(" ", "[ ]")
    rel = rf"(?<![^\W_])(?P<rel>{words})"
    if language == "fr":
        yield re.compile(rf"{rel} (?:du (?:president |premier ministre )|de la |de |d')(?P<who>)")
    elif language == "en":
        yield re.compile(rf"{rel} of (?P<who>)")
        yield re.compile(rf"(?P<owner>'s) {rel}(?P<who>),? ")
    else:
        yield re.compile(rf"{rel} von (?P<who>)")


_PATTERNS: Final = {language: tuple(_patterns(language)) for language in _RELATIONS}


def _wrong_relatives(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    for pattern in _PATTERNS[context.language]:
        for found in pattern.finditer(context.key):
            relation = _RELATIONS[context.language][found["rel"]]
            if "owner" in found.groupdict():
                hit = knowledge.persons.ending_at(context.key, found.start())
                owner = Span(hit[0], found.start()) if hit else None
                at = found.end()
            else:
                owner = _name_at(context, found.end())
                at = owner.end + 2 if owner and context.key.startswith(", ", owner.end) else -1
            if owner is None:
                continue
            relative = knowledge.persons.at(context.key, at) if at > 0 else None
            if relative and len(relative[1]) == 1 and context.text[at].isupper():
                place = Span(at, relative[0])
                yield from _judged(context, knowledge, (relation, owner, place, relative[1][0]))
            else:
                yield from _named_before(context, knowledge, found, owner, relation)


def _named_before(
    context: Context, knowledge: Knowledge, found: re.Match[str], owner: Span, relation: str
) -> Iterator[Finding]:
    """Find "Kim Il Sung, père de Kim Jong Un"."""
    comma = re.search(
        r"(?:,| est| is| ist|\() (?:le |la |l'|the |der |die )?$",
        context.key[max(0, found.start() - 12) : found.start()],
    )
    if not comma:
        return
    end = found.start() - len(comma[0])
    hit = knowledge.persons.ending_at(context.key, end)
    closed = re.match(r"[,.;)]|$| (?:a|est|et)\b", context.key[owner.end : owner.end + 6])
    if hit and len(hit[1]) == 1 and context.text[hit[0]].isupper() and closed:
        yield from _judged(context, knowledge, (relation, owner, Span(hit[0], end), hit[1][0]))


def _name_at(context: Context, at: int) -> Span | None:
    found = re.match(
        r"[A-ZÀ-Þ][\w'.-]*(?: (?:(?:al|el|bin|ben|de|von|der|von der)[ -])?[A-ZÀ-Þ][\w'.-]*)*",
        context.text[at : at + 60],
    )
    return Span(at, at + len(found[0].rstrip("."))) if found else None


def _judged(
    context: Context, knowledge: Knowledge, said: tuple[str, Span, Span, str]
) -> Iterator[Finding]:
    relation, owner, _, relative = said
    person = _owner(context, knowledge, owner)
    if person is None or person == relative:
        return
    known = _relatives(knowledge, person, relation)
    if relation == "child" and relative not in known:
        parents = [
            row["relative"]
            for row in knowledge.rows("kin")
            if row["person"] == relative and row["relation"] in {"father", "mother"}
        ]
        if parents and person not in parents and not _has_kin(knowledge, person, relative):
            yield _other_parent(context, knowledge, said, parents[0])
        return
    if not known or relative in known:
        return
    if relation in {"brother", "sister", "child", "spouse"} and not _is_stranger(
        knowledge, person, relative
    ):
        return
    yield _other_relative(context, knowledge, said, (person, known[0]))


def _other_relative(
    context: Context,
    knowledge: Knowledge,
    said: tuple[str, Span, Span, str],
    known: tuple[str, str],
) -> Finding:
    relation, owner, place, _ = said
    name, right = (knowledge.people[one].name(context.language) for one in known)
    whole = _whole(context, owner, place)
    text = whole.of(context.original)
    at, end = place.start - whole.start, place.end - whole.start
    word = _word(context, relation)
    facts = {"person": name, "said": place.of(context.original), "right": right, "relation": word}
    return Finding(
        whole,
        "name",
        "kin.relative",
        facts,
        (text[:at] + right + text[end:],),
        (Evidence(EvidenceKind.TABLE, f"{name} : {word} {right}"),),
        0.9,
    )


def _other_parent(
    context: Context, knowledge: Knowledge, said: tuple[str, Span, Span, str], parent: str
) -> Finding:
    relation, owner, place, relative = said
    whole = Span(min(owner.start, place.start), max(owner.end, place.end))
    right = knowledge.people[parent].name(context.language)
    name = knowledge.people[relative].name(context.language)
    text = whole.of(context.original)
    at, end = owner.start - whole.start, owner.end - whole.start
    facts = {"person": name, "said": owner.of(context.original), "right": right}
    return Finding(
        whole,
        "name",
        "kin.relative",
        facts | {"relation": _word(context, relation)},
        (text[:at] + right + text[end:],),
        (Evidence(EvidenceKind.TABLE, f"{name} : {right}"),),
        0.85,
    )


def _whole(context: Context, owner: Span, place: Span) -> Span:
    """Return the passage with the article before the relation: "le père de Kim, Kim Il Sung"."""
    start = min(owner.start, place.start)
    if owner.start < place.start:
        lead = re.search(
            r"(?i)(?:(?:le|la|l'|the|der|die|son|sa) ?)?[^\W\d_]+(?:-[^\W\d_]+)? (?:du [a-z ]+"
            r"|de |d'|of |von )$",
            context.text[max(0, start - 40) : start],
        )
        start -= len(lead[0]) if lead else 0
    return Span(start, max(owner.end, place.end))


def _owner(context: Context, knowledge: Knowledge, span: Span) -> str | None:
    """Return whom a name means; a family name alone means the one the text names in full."""
    name = span.of(context.key)
    known = knowledge.persons.exactly(name)
    if len(known) == 1:
        return known[0]
    mentioned = {people[0] for _, _, people in knowledge.persons.found(context.key)}
    owners = {row["person"] for row in knowledge.rows("kin")}
    named = [
        person
        for person in mentioned & owners
        if name in key(knowledge.people[person].name(context.language)).split()
    ]
    alive = [p for p in named if knowledge.people[p].died is None]
    return alive[0] if len(alive) == 1 else None


def _relatives(knowledge: Knowledge, person: str, relation: str) -> list[str]:
    found = []
    for row in knowledge.rows("kin"):
        if row["person"] == person and row["relation"] == relation:
            found.append(row["relative"])
        if row["relative"] == person and _inverse(row["relation"], relation):
            found.append(row["person"])
    return found


def _inverse(stored: str, asked: str) -> bool:
    return (stored, asked) in {
        ("father", "child"),
        ("mother", "child"),
        ("spouse", "spouse"),
        ("grandfather", "grandchild"),
        ("brother", "brother"),
    }


def _is_stranger(knowledge: Knowledge, person: str, relative: str) -> bool:
    """Whether two are related otherwise than the text says, or belong to different countries."""
    one, other = knowledge.people[person].countries, knowledge.people[relative].countries
    apart = bool(one and other and not one & other)
    other_spouse = bool(_relatives(knowledge, relative, "spouse"))
    return apart or other_spouse or _has_kin(knowledge, person, relative)


def _has_kin(knowledge: Knowledge, person: str, relative: str) -> bool:
    """Whether the two are related otherwise, so that one word is surely wrong."""
    return any(
        {row["person"], row["relative"]} == {person, relative} for row in knowledge.rows("kin")
    )


def _word(context: Context, relation: str) -> str:
    words = _RELATIONS[context.language]
    plain = next((word for word, meant in words.items() if meant == relation), relation)
    return _ACCENTED.get(plain, plain)
