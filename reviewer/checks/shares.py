"""Shares and changes: percentages that their own figures contradict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.moments import value
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context

_WHOLE: Final = 100.0
_ROUNDED: Final = 0.6  # by which two rounded shares may be more than the whole
_OTHERWISE: Final = re.compile(r"\d{4}|participation|abstention|turnout|il y a|ans plus")
_SHARE: Final = {
    "fr": re.compile(
        r"(?P<n>\d{3,}(?:,\d+)?) ?(?:%|pour cent) (?P<of>des (?:electeurs|votants|voix"
        r"|suffrages|habitants|francais|sondes|personnes interrogees|bulletins|inscrits|foyers"
        r"|eleves|salaries|deputes|femmes|hommes|enfants)|de la population|du corps electoral"
        r"|du territoire)"
    ),
    "en": re.compile(
        r"(?P<n>\d{3,}(?:\.\d+)?) ?(?:%|percent|per cent) (?P<of>of (?:the )?(?:vote|votes"
        r"|voters|electorate|population|respondents|people|residents|ballots|households"
        r"|territory))"
    ),
    "de": re.compile(
        r"(?P<n>\d{3,}(?:,\d+)?) ?(?:%|prozent) (?P<of>der (?:stimmen|wahler|bevolkerung"
        r"|befragten|einwohner|haushalte))"
    ),
}
_VOTES: Final = re.compile(
    r"\b(?:voix|suffrages?|scrutin|referendum|second tour|election|votes?|ballot|runoff|stimmen"
    r"|stichwahl|wahl)\b"
)
_AGAINST: Final = {
    "fr": re.compile(
        r"(?P<a>\d{1,3}(?:,\d+)?) ?(?:%|pour cent)[^.\n%\d]{0,60}?\bcontre"
        r" (?P<b>\d{1,3}(?:,\d+)?) ?(?:%|pour cent)"
    ),
    "en": re.compile(
        r"(?P<a>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)[^.\n%\d]{0,60}?\b(?:to|against"
        r"|versus) (?P<b>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)"
    ),
    "de": re.compile(
        r"(?P<a>\d{1,3}(?:,\d+)?) ?(?:%|prozent)[^.\n%\d]{0,60}?\bgegen (?P<b>\d{1,3}(?:,\d+)?)"
        r" ?(?:%|prozent)"
    ),
}
_N: Final = r"\d+(?:[ .,]\d{3})*(?:[.,]\d+)?"
_CHANGE: Final = {
    "fr": re.compile(
        rf"\bde (?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} a (?P<b>{_N})(?P<u2>"
        rf" [^\W\d_]+)?[^.\n\d]{{0,40}}, soit une (?P<way>hausse|augmentation|progression"
        rf"|baisse|diminution|chute|recul) de (?P<p>\d+(?:,\d+)?) ?(?:%|pour cent)"
    ),
    "en": re.compile(
        rf"\bfrom \$?(?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} to"
        rf" \$?(?P<b>{_N})(?P<u2> [^\W\d_]+)?[^.\n\d]{{0,40}}, (?:an?|or an?) (?P<way>increase"
        rf"|rise|jump|gain|drop|fall|decrease|decline) of (?P<p>\d+(?:\.\d+)?) ?(?:%|percent"
        rf"|per cent)"
    ),
    "de": re.compile(
        rf"\bvon (?P<a>{_N})(?P<u1> [^\W\d_]+)?(?: [^\W\d_%]+){{0,3}} auf (?P<b>{_N})(?P<u2>"
        rf" [^\W\d_]+)?[^.\n\d]{{0,40}}, (?:ein|also ein) (?P<way>anstieg|plus|zuwachs|ruckgang"
        rf"|minus) (?:von|um) (?P<p>\d+(?:,\d+)?) ?(?:%|prozent)"
    ),
}
_DOWN: Final = frozenset(
    {"baisse", "diminution", "chute", "recul"}
    | {"drop", "fall", "decrease", "decline", "ruckgang", "minus"}
)
_FOR_AND_AGAINST: Final = re.compile(
    r"\b(?:remporte|elue?|reelue?|battu|bat|gagne|victoire|devance|oui|non|pour|won|beat"
    r"|defeated|elected|wins|setzte sich|gewann|siegte)\b"
)


def find_wrong_shares(context: Context) -> Iterator[Finding]:
    """Yield shares of more than the whole, and changes that do not come out."""
    for found in _SHARE[context.language].finditer(context.key):
        share = value(found["n"], context.language)
        if share and share > _WHOLE:
            yield mismatch(found, "sums.share", f"{share:g} % > 100 %")
    for found in _AGAINST[context.language].finditer(context.key):
        a, b = value(found["a"], context.language), value(found["b"], context.language)
        if a is None or b is None:
            continue
        sound = not a or not b or a + b <= _WHOLE + _ROUNDED or max(a, b) > _WHOLE
        if not sound and _is_of_votes(context, found):
            yield mismatch(found, "sums.share", f"{a:g} % + {b:g} % = {a + b:g} %")
    yield from _changes(context)


def _is_of_votes(context: Context, found: re.Match[str]) -> bool:
    """Whether two shares are those of two sides in one vote."""
    sentence = context.sentence_at(found.start()).of(context.key)
    both = _VOTES.search(sentence) and _FOR_AND_AGAINST.search(sentence)
    return bool(both) and not _OTHERWISE.search(found[0])


def _changes(context: Context) -> Iterator[Finding]:
    for found in _CHANGE[context.language].finditer(context.key):
        a, b, said = (value(found[n], context.language) for n in ("a", "b", "p"))
        if not a or not b or said is None or not _same_scale(found):
            continue
        right = (b - a) / a * 100
        falls = found["way"] in _DOWN
        if (right < 0) != falls or abs(abs(right) - said) > max(2.0, abs(right) * 0.1):
            figure = f"{a:g} → {b:g} : {right:+.0f} %"
            yield mismatch(found, "sums.change", figure)


def _same_scale(found: re.Match[str]) -> bool:
    """Whether two figures count the same; "de 10 à 8 millions" names it once."""
    one, other = _scale(found["u1"]), _scale(found["u2"])
    return one == other or not one


def _scale(unit: str | None) -> str:
    word = (unit or "").strip().rstrip("s")
    return (
        word
        if word in {"million", "milliard", "billion", "millionen", "milliarden", "mille"}
        else ""
    )


def mismatch(found: re.Match[str], wording: str, reason: str) -> Finding:
    """Return figures of a passage that do not go together, and how they come out."""
    evidence = (Evidence(EvidenceKind.TEXT, reason),)
    span = Span(*found.span())
    return Finding(span, "number", wording, {"reason": reason}, (), evidence, 0.85)
