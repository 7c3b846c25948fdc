"""Sums: parts and totals, shares, rises and falls that do not come out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.moments import NUMBER, value
from reviewer.checks.shares import find_wrong_shares, mismatch
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_OF_WHICH: Final = {"fr": "dont", "en": "including", "de": "darunter"}
_AND: Final = {"fr": "et", "en": "and", "de": "und"}
_UNIT: Final = re.compile(
    r" ?(?P<unit>%|millions?|milliards?|billions?|trillions?|mio|mrd|millionen|milliarden|pour"
    r" cent|percent|per cent|prozent|points?|euros?|dollars?|€|\$|ans|years|jahre|mois|jours"
    r"|heures|km|kilometres?|metres?|hectares?|tonnes?|degres?|fois|mille|thousand|tausend"
    r"|milliers?|centaines?|dizaines?)(?![^\W_])"
)
_VAGUE: Final = re.compile(
    r"(?:plus|pres|moins|au moins|environ|quelque|une|plus d'une|des|more than|at least|nearly"
    r"|about|uber|mehr als|rund) (?:de |d')?$"
)
_AMONG: Final = {
    "fr": (
        "(?:sur|parmi)(?: les| ces| ses)?",
        "figurent|figuraient|on compte|on comptait|il y a|il y avait",
    ),
    "en": ("(?:of|among) (?:the|these|its)", "were|are|there were"),
    "de": ("von (?:den|diesen)|unter den", "waren|sind"),
}
_LIST: Final = {
    "fr": re.compile(
        r"\b(?:les|ces|aux|des|ses|de) (?P<n>deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
        r"|[2-9]) (?:pays|etats|villes|capitales|candidats|ministres|provinces|regions|membres"
        r"|finalistes)(?: [^\W\d_]+){0,2} ?(?:\(|: )"
    ),
    "en": re.compile(
        r"\b(?:the|these|its|of) (?P<n>two|three|four|five|six|seven|eight|nine|ten|[2-9])"
        r" (?:countries|states|cities|candidates|ministers|provinces|regions|members)(?:"
        r" [^\W\d_]+){0,2} ?(?:\(|: )"
    ),
}


def find_wrong_sums(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield figures of one sentence that contradict each other."""
    del knowledge
    if context.language not in _OF_WHICH:
        return
    yield from _parts(context)
    yield from _among(context)
    yield from _totals(context)
    yield from find_wrong_shares(context)
    yield from _lists(context)


def _parts(context: Context) -> Iterator[Finding]:
    """Find "dix morts, dont douze enfants"."""
    language = context.language
    number = NUMBER[language]
    pattern = re.compile(
        rf"(?P<total>{number})(?P<middle>(?: [^\W\d_]+(?:'[^\W\d_]+)?){{1,5}}),?"
        rf" \(?{_OF_WHICH[language]} "
        rf"(?P<a>{number})(?:(?: [^\W\d_]+){{1,2}}?,? {_AND[language]} (?P<b>{number})(?:"
        rf" [^\W\d_]+)?)?(?: [^\W\d_]+)?"
    )
    for found in pattern.finditer(context.key):
        total, a, b = (value(found[n], language) if found[n] else 0.0 for n in ("total", "a", "b"))
        if total is None or a is None or b is None or not _counts(context, found):
            continue
        if a + b > total:
            figure = f"{a + b:g} > {total:g}"
            yield mismatch(found, "sums.parts", figure)


def _among(context: Context) -> Iterator[Finding]:
    """Find "sur les 50 passagers, 60 ont été blessés"."""
    number = NUMBER[context.language]
    lead, verbs = _AMONG[context.language]
    pattern = re.compile(
        rf"\b(?:{lead}) (?P<total>{number}) [^\W\d_]+(?: [^\W\d_]+)?(?:,|,? (?:{verbs}))"
        rf" (?P<a>{number}) [^\W\d_%]"
    )
    for found in pattern.finditer(context.key):
        total, a = value(found["total"], context.language), value(found["a"], context.language)
        named = {"total": found["total"], "a": found["a"]}
        if total and a and a > total and _counts(context, found, tuple(named)):
            figure = f"{a:g} > {total:g}"
            yield mismatch(found, "sums.parts", figure)


def _counts(
    context: Context, found: re.Match[str], names: tuple[str, ...] = ("total", "a", "b")
) -> bool:
    """Whether all numbers count things, with no unit that one has and another lacks."""
    for name in names:
        if found[name] is None:
            continue
        end = found.end(name)
        if _UNIT.match(context.key, end) or _VAGUE.search(
            context.key[max(0, found.start(name) - 14) : found.start(name)]
        ):
            return False
        if (
            re.match(r"[,.]\d|-|e\b|er\b|eme\b|th\b", context.key[end : end + 4])
            or context.key[found.start(name) - 1 : found.start(name)] in "$€£-/,."
        ):
            return False
    if found["total"] in {"un", "une", "a", "an", "one", "ein", "eine"}:
        return False
    years = [n for n in names if found[n] and re.fullmatch(r"(?:19|20)\d\d", found[n])]
    return not years


def _totals(context: Context) -> Iterator[Finding]:
    """Find "douze hommes et quinze femmes, soit trente personnes"."""
    language = context.language
    number = NUMBER[language]
    that_is = {
        "fr": "soit(?: au total| un total de)?",
        "en": "for a total of|a total of|totalling",
        "de": "insgesamt|also",
    }[language]
    pattern = re.compile(
        rf"(?P<a>{number})(?: [^\W\d_]+){{1,2}} {_AND[language]} (?P<b>{number})(?:"
        rf" [^\W\d_]+){{1,2}},? (?:{that_is}) (?P<total>{number}) [^\W\d_]+"
    )
    for found in pattern.finditer(context.key):
        total, a, b = (value(found[n], language) for n in ("total", "a", "b"))
        if total is None or a is None or b is None or not _counts(context, found):
            continue
        if a + b != total:
            figure = f"{a:g} + {b:g} = {a + b:g}"
            yield mismatch(found, "sums.total", figure)


def _lists(context: Context) -> Iterator[Finding]:
    pattern = _LIST.get(context.language)
    for found in pattern.finditer(context.key) if pattern else ():
        said = value(found["n"], context.language)
        rest = re.match(
            r"[^().:;\n\d]{3,160}(?=[).\n]|$)", context.text[found.end() : found.end() + 170]
        )
        if not rest or said is None:
            continue
        items = [
            one.strip()
            for one in re.split(rf", | {_AND[context.language]} ", rest[0])
            if one.strip()
        ]
        plain = all(
            re.fullmatch(
                r"(?:l[ae] |les |l'|the )?[A-ZÀ-Þ][\w'-]+(?: (?:(?:du|de|des|of|la|the)"
                r" )*[A-ZÀ-Þ]?[\w'-]+)?",
                one,
            )
            for one in items
        )
        if (
            plain
            and len(items) > 1
            and abs(len(items) - said) >= 1
            and f" {_AND[context.language]} " in rest[0]
        ):
            figure = f"{len(items)} ≠ {said:g}"
            whole = Span(found.start(), found.end() + len(rest[0]))
            evidence = (Evidence(EvidenceKind.TEXT, figure),)
            facts = {"reason": figure}
            yield Finding(whole, "number", "sums.list", facts, (), evidence, 0.7)
