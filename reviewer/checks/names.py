"""Names: one spelling for each person in an article, and in all articles of a story."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge, Person

_FULL: Final = re.compile(
    r"(?<![\w'-])[A-ZÀ-Þ][\w'-]{2,}(?: [A-ZÀ-Þ]\.)? (?:(?:al|el|de|von|van|ben|bin)["
    r" -])?[A-ZÀ-Þ][\w'-]{3,}(?![\w'-])"
)
_PAIR: Final = 2  # given name and family name
_LONG: Final = 5  # letters of a name in which one letter more or less is a slip


class _Use(NamedTuple):
    context: Context
    span: Span
    form: str


def find_misspelt_names(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield known names in a foreign or wrong spelling, and names spelt in two ways."""
    uses = _uses([context], knowledge)
    yield from (finding for _, finding in _variants(uses, knowledge))
    yield from (finding for _, finding in _foreign(uses, knowledge))
    yield from _slips(context, knowledge)


def find_names_across(
    contexts: Sequence[Context], knowledge: Knowledge
) -> Iterator[tuple[Context, Finding]]:
    """Yield names that a story spells in two ways, where an article alone spells them in one."""
    for language in {context.language for context in contexts}:
        uses = _uses([c for c in contexts if c.language == language], knowledge)
        yield from _variants(uses, knowledge)


def _uses(contexts: Sequence[Context], knowledge: Knowledge) -> dict[str, list[_Use]]:
    """Return where known people are named, by person."""
    uses: dict[str, list[_Use]] = {}
    for context in contexts:
        for start, end, people in knowledge.persons.found(context.key):
            if len(people) == 1 and context.text[start].isupper() and _is_free(context, start, end):
                use = _Use(context, Span(start, end), context.text[start:end])
                uses.setdefault(people[0], []).append(use)
    return uses


def _is_free(context: Context, start: int, end: int) -> bool:
    """Whether a name is no part of a longer one, such as a street or an aircraft carrier."""
    left, right = context.text[max(0, start - 14) : start], context.text[end : end + 3]
    return not re.search(
        r"(?:[\w]-|[Pp]lace |[Rr]ue |[Aa]venue |[A-ZÀ-Þ][\w.-]* )$", left
    ) and not re.match(r"[ -][A-ZÀ-Þ]|-|@", right)


def _variants(
    uses: dict[str, list[_Use]], knowledge: Knowledge
) -> Iterator[tuple[Context, Finding]]:
    """Find "Kim Jong-un" among "Kim Jong Un": one name, signs and capitals apart."""
    for person, named in uses.items():
        forms: dict[str, Counter[str]] = {}
        for use in named:
            forms.setdefault(key(use.form), Counter())[use.form] += 1
        for counted in forms.values():
            if len(counted) == 1 or any(form.isupper() for form in counted):
                continue
            (usual, many), *others = counted.most_common()
            rare = {form for form, count in others if count < many}
            for use in named:
                if use.form in rare and key(use.form) == key(usual):
                    yield use.context, _finding(use, usual, person, knowledge, 0.7)


def _foreign(
    uses: dict[str, list[_Use]], knowledge: Knowledge
) -> Iterator[tuple[Context, Finding]]:
    """Find "Putin" in a French text, surely so where "Poutine" stands as well."""
    for person, named in uses.items():
        language = named[0].context.language
        own = knowledge.people[person].names.get(language)
        if not own:
            continue
        known = {key(name): name for name in own}
        has_own = any(key(use.form) in known for use in named)
        # The first of each form stands for all: an editor is not told ten times.
        for use in {use.form: use for use in reversed(named)}.values():
            right = _in_language(use.form, own)
            if key(use.form) not in known and right:
                yield (
                    use.context,
                    _finding(use, right, person, knowledge, 0.85 if has_own else 0.75),
                )


def _in_language(form: str, own: Sequence[str]) -> str:
    """Return the name in a language that is as long as the form: in full, or the family name."""
    words = len(form.split())
    same = [name for name in own if (len(name.split()) > 1) == (words > 1)]
    return same[0] if same else ""


def _finding(
    use: _Use, right: str, person: str, knowledge: Knowledge, confidence: float
) -> Finding:
    name = knowledge.people[person].name(use.context.language)
    return Finding(
        use.span,
        "name",
        "names.spelling",
        {"right": right, "person": name},
        (right,),
        (Evidence(EvidenceKind.TABLE, name),),
        confidence,
    )


# --- slips of the pen


def _slips(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    by_word = _by_word(knowledge)
    seen: dict[str, list[Span]] = {}
    for found in _FULL.finditer(context.text):
        span = Span(*found.span())
        plain = span.of(context.key)
        if knowledge.persons.exactly(plain):
            continue
        seen.setdefault(plain, []).append(span)
        if any(knowledge.persons.at(context.key, s) for s in (span.start,)):
            continue
        person = _nearly(plain, by_word)
        if person and _is_free(context, *found.span()):
            right = _likest(plain, person.names.get(context.language, ()))
            if right:
                yield _slip(span, right, person, context)
    yield from _twice(context, seen)


def _by_word(knowledge: Knowledge) -> dict[str, list[tuple[str, Person]]]:
    if "names" not in knowledge.made:
        index: dict[str, list[tuple[str, Person]]] = {}
        for person in knowledge.people.values():
            if not person.tenures:
                continue
            for names in person.names.values():
                for name in names:
                    words = key(name).split()
                    if len(words) == _PAIR:
                        index.setdefault(words[0], []).append((words[1], person))
                        index.setdefault(words[1], []).append((words[0], person))
        knowledge.made["names"] = index
    made: dict[str, list[tuple[str, Person]]] = knowledge.made["names"]
    return made


def _nearly(plain: str, by_word: dict[str, list[tuple[str, Person]]]) -> Person | None:
    words = plain.split()
    if len(words) != _PAIR:
        return None
    first, last = words
    near = {
        person.id: person
        for known, other in ((first, last), (last, first))
        for word, person in by_word.get(known, ())
        if len(word) >= (_LONG + 1 if known == first else _LONG) and _one_apart(word, other)
    }
    return next(iter(near.values())) if len(near) == 1 else None


def _likest(plain: str, names: Sequence[str]) -> str:
    words = plain.split()
    for name in names:
        own = key(name).split()
        if len(own) == _PAIR and sum(a == b for a, b in zip(own, words, strict=True)) == 1:
            return name
    return ""


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two swapped, make the words the same."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])


def _twice(context: Context, seen: dict[str, list[Span]]) -> Iterator[Finding]:
    """Find a family name that the article spells otherwise more often, with the same given name."""
    for plain, spans in seen.items():
        first, _, last = plain.partition(" ")
        for other, others in seen.items():
            if other == plain or not other.startswith(f"{first} ") or len(others) <= len(spans):
                continue
            if len(last) > _LONG and _is_slip(last, other[len(first) + 1 :]):
                right = others[0].of(context.original)
                for span in spans:
                    yield Finding(
                        span,
                        "name",
                        "names.twice",
                        {"right": right, "many": str(len(others))},
                        (right,),
                        (Evidence(EvidenceKind.TEXT, right, context.id, others[0]),),
                        0.7,
                    )
                break


def _is_slip(one: str, other: str) -> bool:
    """Whether two family names differ by a slip, not by an ending or a number."""
    plain = one.isalpha() and other.isalpha()
    return plain and one[-1] == other[-1] and one[0] == other[0] and _one_apart(one, other)


def _slip(span: Span, right: str, person: Person, context: Context) -> Finding:
    return Finding(
        span,
        "name",
        "names.spelling",
        {"right": right, "person": right},
        (right,),
        (Evidence(EvidenceKind.TABLE, person.name(context.language)),),
        0.8,
    )
