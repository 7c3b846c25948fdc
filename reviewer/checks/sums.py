"""Sums: parts and totals, shares, rises and falls that do not come out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.moments import NUMBER, value
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_OF_WHICH: Final = {"fr": "dont", "en": "including", "de": "darunter"}
_AND: Final = {"fr": "et", "en": "and", "de": "und"}
_UNIT: Final = re.compile(
    r" ?(?P<unit>%|millions?|milliards?|billions?|trillions?|mio|mrd|millionen|milliarden|pour cent|percent|per cent|prozent|points?|euros?|dollars?|€|\$|ans|years|jahre|mois|jours|heures|km|kilometres?|metres?|hectares?|tonnes?|degres?|fois|mille|thousand|tausend|milliers?|centaines?|dizaines?)(?![^\W_])"
)
_VAGUE: Final = re.compile(
    r"(?:plus|pres|moins|au moins|environ|quelque|une|plus d'une|des|more than|at least|nearly|about|uber|mehr als|rund) (?:de |d')?$"
)
_AMONG: Final = {
    "fr": (
        "(?:sur|parmi|des) (?:les|ces|ses)",
        "figurent|figuraient|on compte|on comptait|il y a|il y avait",
    ),
    "en": ("(?:of|among) (?:the|these|its)", "were|are|there were"),
    "de": ("von (?:den|diesen)|unter den", "waren|sind"),
}
_SHARE: Final = {
    "fr": re.compile(
        r"(?P<n>\d{3,}(?:,\d+)?) ?(?:%|pour cent) (?P<of>des (?:electeurs|votants|voix|suffrages|habitants|francais|sondes|personnes interrogees|bulletins|inscrits|foyers|eleves|salaries|deputes|femmes|hommes|enfants)|de la population|du corps electoral|du territoire)"
    ),
    "en": re.compile(
        r"(?P<n>\d{3,}(?:\.\d+)?) ?(?:%|percent|per cent) (?P<of>of (?:the )?(?:vote|votes|voters|electorate|population|respondents|people|residents|ballots|households|territory))"
    ),
    "de": re.compile(
        r"(?P<n>\d{3,}(?:,\d+)?) ?(?:%|prozent) (?P<of>der (?:stimmen|wahler|bevolkerung|befragten|einwohner|haushalte))"
    ),
}
_VOTES: Final = re.compile(
    r"\b(?:voix|suffrages?|scrutin|referendum|second tour|election|votes?|ballot|runoff|stimmen|stichwahl|wahl)\b"
)
_AGAINST: Final = {
    "fr": re.compile(
        r"(?P<a>\d{1,3}(?:,\d+)?) ?(?:%|pour cent)[^.\n%\d]{0,60}?\bcontre (?P<b>\d{1,3}(?:,\d+)?) ?(?:%|pour cent)"
    ),
    "en": re.compile(
        r"(?P<a>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)[^.\n%\d]{0,60}?\b(?:to|against|versus) (?P<b>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)"
    ),
    "de": re.compile(
        r"(?P<a>\d{1,3}(?:,\d+)?) ?(?:%|prozent)[^.\n%\d]{0,60}?\bgegen (?P<b>\d{1,3}(?:,\d+)?) ?(?:%|prozent)"
    ),
}
_N: Final = r"\d+(?:[ .,]\d{3})*(?:[.,]\d+)?"
_CHANGE: Final = {
    "fr": re.compile(
        rf"\bde (?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} a (?P<b>{_N})(?P<u2> [^\W\d_]+)?[^.\n\d]{{0,40}}, soit une (?P<way>hausse|augmentation|progression|baisse|diminution|chute|recul) de (?P<p>\d+(?:,\d+)?) ?(?:%|pour cent)"
    ),
    "en": re.compile(
        rf"\bfrom \$?(?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} to \$?(?P<b>{_N})(?P<u2> [^\W\d_]+)?[^.\n\d]{{0,40}}, (?:an?|or an?) (?P<way>increase|rise|jump|gain|drop|fall|decrease|decline) of (?P<p>\d+(?:\.\d+)?) ?(?:%|percent|per cent)"
    ),
    "de": re.compile(
        rf"\bvon (?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} auf (?P<b>{_N})(?P<u2> [^\W\d_]+)?[^.\n\d]{{0,40}}, (?:ein|also ein) (?P<way>anstieg|plus|zuwachs|ruckgang|minus) (?:von|um) (?P<p>\d+(?:,\d+)?) ?(?:%|prozent)"
    ),
}
_DOWN: Final = frozenset(
    ["baisse", "diminution", "chute", "recul", "drop", "fall", "decrease", "decline", "ruckgang", "minus"]
)
_LIST: Final = {
    "fr": re.compile(
        r"\b(?:les|ces|aux|des|ses|de) (?P<n>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]) (?:pays|etats|villes|capitales|candidats|ministres|provinces|regions|membres|finalistes)(?: [^\W\d_]+){0,2} ?(?:\(|: )"
    ),
    "en": re.compile(
        r"\b(?:the|these|its|of) (?P<n>two|three|four|five|six|seven|eight|nine|ten|[2-9]) (?:countries|states|cities|candidates|ministers|provinces|regions|members)(?: [^\W\d_]+){0,2} ?(?:\(|: )"
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
    yield from _shares(context)
    yield from _changes(context)
    yield from _lists(context)


def _parts(context: Context) -> Iterator[Finding]:
    """Find "dix morts, dont douze enfants"."""
    language = context.language
    number = NUMBER[language]
    pattern = re.compile(
        rf"(?P<total>{number})(?P<middle>(?: [^\W\d_]+(?:'[^\W\d_]+)?){{1,5}}),? \(?{_OF_WHICH[language]} "
        rf"(?P<a>{number})(?:(?: [^\W\d_]+){{1,2}}?,? {_AND[language]} (?P<b>{number})(?: [^\W\d_]+)?)?(?: [^\W\d_]+)?"
    )
    for found in pattern.finditer(context.key):
        total, a, b = (value(found[n], language) if found[n] else 0.0 for n in ("total", "a", "b"))
        if total is None or a is None or b is None or not _counts(context, found):
            continue
        if a + b > total:
            figure = f"{a + b:g} > {total:g}"
            yield _finding(context, Span(*found.span()), "sums.parts", {"reason": figure}, figure)


def _among(context: Context) -> Iterator[Finding]:
    """Find "sur les 50 passagers, 60 ont été blessés"."""
    number = NUMBER[context.language]
    lead, verbs = _AMONG[context.language]
    pattern = re.compile(
        rf"\b(?:{lead}) (?P<total>{number}) [^\W\d_]+(?: [^\W\d_]+)?(?:,|,? (?:{verbs})) (?P<a>{number}) [^\W\d_%]"
    )
    for found in pattern.finditer(context.key):
        total, a = value(found["total"], context.language), value(found["a"], context.language)
        named = {"total": found["total"], "a": found["a"]}
        if total and a and a > total and _counts(context, found, tuple(named)):
            figure = f"{a:g} > {total:g}"
            yield _finding(
                context,
                Span(found.start(), found.end("a")),
                "sums.parts",
                {"reason": figure},
                figure,
            )


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
        rf"(?P<a>{number})(?: [^\W\d_]+){{1,2}} {_AND[language]} (?P<b>{number})(?: [^\W\d_]+){{1,2}},? (?:{that_is}) (?P<total>{number}) [^\W\d_]+"
    )
    for found in pattern.finditer(context.key):
        total, a, b = (value(found[n], language) for n in ("total", "a", "b"))
        if total is None or a is None or b is None or not _counts(context, found):
            continue
        if a + b != total:
            figure = f"{a:g} + {b:g} = {a + b:g}"
            yield _finding(
                context,
                Span(*found.span()),
                "sums.total",
                {"reason": figure, "said": found["total"]},
                figure,
            )


def _shares(context: Context) -> Iterator[Finding]:
    for found in _SHARE[context.language].finditer(context.key):
        share = value(found["n"], context.language)
        if share and share > 100:
            yield _finding(
                context,
                Span(*found.span()),
                "sums.share",
                {"reason": f"{share:g} % > 100 %"},
                f"{share:g} % > 100 %",
            )
    for found in _AGAINST[context.language].finditer(context.key):
        sentence = context.sentence_at(found.start())
        a, b = value(found["a"], context.language), value(found["b"], context.language)
        lead = context.key[found.start() : found.end()]
        if (
            a
            and b
            and a + b > 100.6
            and max(a, b) <= 100
            and _VOTES.search(sentence.of(context.key))
            and not re.search(r"\d{4}|participation|abstention|turnout|il y a|ans plus", lead)
        ):
            if _FOR_AND_AGAINST.search(sentence.of(context.key)):
                figure = f"{a:g} % + {b:g} % = {a + b:g} %"
                yield _finding(
                    context, Span(*found.span()), "sums.share", {"reason": figure}, figure
                )


_FOR_AND_AGAINST: Final = re.compile(
    r"\b(?:remporte|elue?|reelue?|battu|bat|gagne|victoire|devance|oui|non|pour|won|beat|defeated|elected|wins|setzte sich|gewann|siegte)\b"
)


def _changes(context: Context) -> Iterator[Finding]:
    for found in _CHANGE[context.language].finditer(context.key):
        a, b, said = (value(found[n], context.language) for n in ("a", "b", "p"))
        if not a or not b or said is None or _scale(found["u1"]) != _scale(found["u2"]):
            continue
        right = (b - a) / a * 100
        falls = found["way"] in _DOWN
        if (right < 0) != falls or abs(abs(right) - said) > max(2.0, abs(right) * 0.1):
            figure = f"{a:g} → {b:g} : {right:+.0f} %"
            yield _finding(context, Span(*found.span()), "sums.change", {"reason": figure}, figure)


def _scale(unit: str | None) -> str:
    word = (unit or "").strip().rstrip("s")
    return (
        word
        if word in {"million", "milliard", "billion", "millionen", "milliarden", "mille"}
        else ""
    )


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
                r"(?:l[ae] |les |l'|the )?[A-ZÀ-Þ][\w'-]+(?: (?:(?:du|de|des|of|la|the) )*[A-ZÀ-Þ]?[\w'-]+)?",
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
            yield _finding(context, whole, "sums.list", {"reason": figure}, figure, 0.7)


def _finding(
    context: Context,
    span: Span,
    wording: str,
    facts: dict[str, str],
    reason: str,
    sure: float = 0.85,
) -> Finding:
    del context
    evidence = (Evidence(EvidenceKind.TEXT, reason),)
    return Finding(span, "number", wording, facts, (), evidence, sure)
