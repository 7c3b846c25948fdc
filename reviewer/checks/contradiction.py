"""Contradiction: one event, one slot, two values; both are shown and no winner is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.finding import Finding
from reviewer.checks.moments import WEEKDAYS
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_ARRIVAL: Final = {
    "fr": re.compile(r"\b(?:est|sont) (?:arrivee?s?|atterri)\b|\b(?:a|ont) (?:atterri|debarque)\b"),
    "en": re.compile(r"\b(?:arrived|landed|touched down)\b"),
    "de": re.compile(r"\b(?:angekommen|gelandet|eingetroffen|landete|traf ein)\b"),
}
_PARTS: Final = {
    "fr": {
        "soir": "evening",
        "soiree": "evening",
        "matin": "morning",
        "tot": "morning",
        "apres midi": "afternoon",
    },
    "en": {
        "evening": "evening",
        "night": "evening",
        "morning": "morning",
        "early": "morning",
        "afternoon": "afternoon",
    },
    "de": {"abend": "evening", "morgen": "morning", "fruh": "morning", "nachmittag": "afternoon"},
}
_FORE: Final = {"fr": r"tot ", "en": r"early ", "de": r"am fruhen "}
_THEN: Final = re.compile(r"^\W*(?:il|elle|it) (?:etait|was)\b")
_FAR: Final = 45  # code points after the verb in which the time of the event stands


class _Time(NamedTuple):
    """When an arrival is said to be: the weekday's number, the part of the day, where it stands."""

    weekday: int
    part: str
    span: Span
    context: Context
    subject: str


def find_contradictory_times(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield times of arrival that differ inside an article."""
    del knowledge
    for one, other in _pairs(list(_arrivals(context))):
        yield _finding(one, other, 0.7)


def find_contradictions(
    contexts: Sequence[Context], knowledge: Knowledge
) -> Iterator[tuple[Context, Finding]]:
    """Yield times of arrival that differ between articles of a story."""
    del knowledge
    times = [time for context in contexts for time in _arrivals(context)]
    for one, other in _pairs(times):
        if one.context.id != other.context.id:
            yield one.context, _finding(one, other, 0.5)
            yield other.context, _finding(other, one, 0.5)


def _pairs(times: list[_Time]) -> Iterator[tuple[_Time, _Time]]:
    for number, one in enumerate(times):
        for other in times[number + 1 :]:
            same = (
                one.weekday == other.weekday and bool(one.subject) and one.subject == other.subject
            )
            if same and one.part != other.part:
                yield one, other


def _arrivals(context: Context) -> Iterator[_Time]:
    pattern = _ARRIVAL.get(context.language)
    for found in pattern.finditer(context.key) if pattern else ():
        sentence = context.sentence_at(found.start())
        subject = _subject(context, Span(sentence.start, found.start() + 1))
        end = min(sentence.end, found.end() + _FAR)
        time = _time(context, found.end(), end, subject)
        if time:
            yield time
            continue
        following = next((s for s in context.sentences if s.start >= sentence.end), None)
        if following and _THEN.match(following.of(context.key)):
            then = _time(context, following.start, following.end, subject)
            if then:
                yield then


def _time(context: Context, start: int, end: int, subject: str) -> _Time | None:
    language = context.language
    days = "|".join(WEEKDAYS[language])
    parts = "|".join(sorted(_PARTS[language], key=len, reverse=True))
    hour = r"(?:\d{1,2} (?:heures|h) du (?P<hourpart>matin|soir) )?"
    pattern = (
        rf"{hour}(?P<fore>{_FORE[language]})?(?:le |on |am )?(?P<day>{days})(?:"
        rf" (?P<part>{parts}))?\b"
    )
    found = re.compile(pattern).search(context.key, start, end)
    if not found:
        return None
    said = (
        found["part"]
        or found["hourpart"]
        or ("tot" if found["fore"] and language == "fr" else None)
    )
    if found["fore"] and language != "fr":
        said = "early" if language == "en" else "fruh"
    if said is None or said not in _PARTS[language]:
        return None
    day = WEEKDAYS[language].index(found["day"])
    return _Time(day, _PARTS[language][said], Span(*found.span()), context, subject)


def _subject(context: Context, span: Span) -> str:
    """Return the last name before a verb, in its folded form: whoever arrives."""
    names = re.findall(r"(?<![\w'-])[A-ZÀ-Þ][\w-]{3,}", span.of(context.text))
    return names[-1].lower() if names else ""


def _finding(one: _Time, other: _Time, sure: float) -> Finding:
    there = other.span.of(other.context.original)
    sentence = other.context.sentence_at(other.span.start)
    text = " ".join(sentence.of(other.context.original).split())
    article = "" if one.context.id == other.context.id else other.context.id
    evidence = Evidence(EvidenceKind.ARTICLE, text, article or one.context.id, other.span)
    said = one.span.of(one.context.original)
    facts = {"said": said, "other": there}
    return Finding(one.span, "contradiction", "contradiction.time", facts, (), (evidence,), sure)
