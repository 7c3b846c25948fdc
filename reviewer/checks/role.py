"""Role: person, office, country and date of a claim agree with the table of offices."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.claim import Claim, Timing
from reviewer.checks.claims import ClaimReader
from reviewer.checks.dates import Period, year_of
from reviewer.checks.finding import Finding
from reviewer.checks.lexicon import lexicon_of
from reviewer.checks.rewording import Reworder
from reviewer.records import Evidence, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge, Person, Tenure
    from reviewer.checks.lexicon import Lexicon

SLACK: Final = 45  # days around a change of office in which nothing is said
KNOWN_UNTIL: Final = date(2025, 10, 31)  # later changes of office may be missing from the table
_TOP: Final = frozenset({"president", "pm", "king", "leader", "fm", "dm", "vp", "pope"})
_RULERS: Final = frozenset({"president", "pm", "king", "leader"})
_MINISTERS: Final = frozenset({"fm", "dm", "interior", "finance"})
_ALONE: Final = frozenset({"pm", "pope"})  # offices that say enough without a country
_YEAR: Final = re.compile(
    r"(?<![\d.,])(?:19[4-9]\d|20[0-4]\d)(?![\d%])(?! ?(?:euros|dollars|morts|km|metres))"
)


class _Wrong(NamedTuple):
    """How a claim disagrees: the wording, how sure, and what the person is by the table."""

    wording: str
    confidence: float
    actual: Tenure | None


def find_wrong_roles(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield the claims of an article that contradict the table."""
    lexicon = lexicon_of(knowledge, context.language)
    if not lexicon:
        return
    for claim in ClaimReader(context, knowledge, lexicon).claims():
        if claim.person:
            judge = _Judge(context, knowledge, lexicon, claim)
            wrong = judge.wrong()
            if wrong:
                yield judge.finding(wrong)


class _Judge:
    """Judges one claim about a known person."""

    def __init__(
        self, context: Context, knowledge: Knowledge, lexicon: Lexicon, claim: Claim
    ) -> None:
        self._context, self._knowledge, self._lexicon = context, knowledge, lexicon
        self._claim = claim
        self._person: Person = knowledge.people[claim.person or ""]
        self._places = [frozenset(word.place for word in at.words) for at in claim.places]
        if not self._places and claim.title.places:
            self._places = [claim.title.places]
        self._times = _times(context, claim)

    def wrong(self) -> _Wrong | None:
        """Return how the claim disagrees with the table, None if it does not or may not."""
        if self._claim.governed or (not self._person.tenures and not self._person.countries):
            return None
        organisations = [places for places in self._places if not any(p.isupper() for p in places)]
        if organisations:
            return self._wrong_organisation(organisations[0])
        countries: frozenset[str] = frozenset().union(*self._places)
        if not countries:
            return self._wrong_alone()
        # "le ministre français ... en Allemagne": two countries, whose is unclear.
        mixed = len(self._places) > 1 and not frozenset.intersection(*self._places)
        if mixed or not self._person.countries:
            return None
        if countries & self._person.countries:
            return self._wrong_office(countries)
        return self._wrong_country()

    # --- the ways to disagree

    def _wrong_country(self) -> _Wrong | None:
        if self._claim.offices <= {"head", "prosecutor"}:
            return None
        return _Wrong("role.country", 0.95, self._main_tenure())

    def _wrong_organisation(self, places: frozenset[str]) -> _Wrong | None:
        offices = self._claim.offices & {"head", "prosecutor", "fm", "leader"}
        if self._claim.offices & {"president", "ruler"}:
            offices |= {"head"}
        held = [t for t in self._person.tenures if t.place in places]
        if not offices or (held and not any(t.office in offices for t in held)):
            return None
        if held:
            return self._wrong_time([t for t in held if t.office in offices])
        incumbents = [
            (person, tenure)
            for place in places
            for person, tenure in self._knowledge.holders.get(("head", place), ())
            if self._may_hold(tenure)
        ]
        if not incumbents or self._claim.timing is Timing.OTHER or not self._is_top():
            return None
        return _Wrong("role.organisation", 0.9, self._main_tenure())

    def _wrong_alone(self) -> _Wrong | None:
        offices = self._claim.offices
        if not offices <= _ALONE or self._claim.timing is Timing.OTHER or not self._is_top():
            return None
        if any(tenure.office in offices for tenure in self._person.tenures):
            return None
        return _Wrong("role.office", 0.7, self._main_tenure()) if self._claim.before else None

    def _wrong_office(self, countries: frozenset[str]) -> _Wrong | None:
        offices = self._offices()
        here = [t for t in self._person.tenures if t.place in countries]
        if not offices or not here:
            return None
        held = [t for t in here if t.office in offices]
        if held:
            return self._wrong_time(held)
        if self._claim.timing is Timing.OTHER and not offices <= _RULERS:
            return None
        if not self._is_known_better(offices, countries, here):
            return None
        return _Wrong("role.office", 0.85, self._main_tenure())

    def _is_known_better(
        self, offices: frozenset[str], countries: frozenset[str], here: list[Tenure]
    ) -> bool:
        """Whether the table knows enough of office and person to contradict."""
        if not any(t.office in _TOP for t in here):
            return False
        holders = [
            tenure
            for country in countries
            for office in offices
            for _, tenure in self._knowledge.holders.get((office, country), ())
        ]
        if not holders:
            return False
        if offices & _MINISTERS and not any(self._may_hold(tenure) for tenure in holders):
            return False
        late = self._context.published and self._context.published > KNOWN_UNTIL
        return not late or any(not tenure.until for tenure in here)

    def _wrong_time(self, held: list[Tenure]) -> _Wrong | None:
        if self._claim.timing is Timing.OTHER or not self._times:
            return None
        if any(t.period.meets(time, SLACK) for t in held for time in self._times):
            return None
        if not self._speaks_of_today():
            return None
        return _Wrong("role.time", 0.75, _nearest(held, self._times[0].first))

    # --- what the judgement leans on

    def _offices(self) -> frozenset[str]:
        offices = self._claim.offices
        if "anyone" in offices or offices & {"head"} == offices:
            return frozenset()
        if "ruler" in offices:
            return frozenset()
        if "pm" in offices and any("ES" in places for places in self._places):
            return frozenset()
        if offices & {"king", "leader"}:
            return offices | {"president", "pm", "leader", "king", "crown"}
        if "president" in offices and any(places & {"ES", "IT", "HR"} for places in self._places):
            return offices | {"pm"}  # "président du gouvernement", "président du Conseil"
        return offices - {"head"} | ({"leader"} if "president" in offices else set())

    def _is_top(self) -> bool:
        return any(t.office in _TOP | {"head"} for t in self._person.tenures)

    def _may_hold(self, tenure: Tenure) -> bool:
        return not self._times or any(tenure.period.meets(time, SLACK) for time in self._times)

    def _speaks_of_today(self) -> bool:
        """Whether the sentence tells a piece of news, and does not look back."""
        span = self._context.sentence_at(self._claim.whole.start)
        if _YEAR.search(self._context.key, span.start, span.end):
            return True
        if self._context.is_quoted(self._claim.whole):
            return False
        rest = self._context.key[self._claim.whole.end : span.end]
        words = " ".join(re.findall(r"[^\W\d_]+|'", self._context.key[span.start : span.end]))
        following = " ".join(re.findall(r"[^\W\d_]+", rest)[:9])
        following = following.replace("l ", "").replace("s est", "s'est")
        if self._lexicon.has("retro", words.replace(" ' ", "'")):
            return False
        return self._lexicon.has("today", following)

    def _main_tenure(self) -> Tenure | None:
        held = [t for t in self._person.tenures if self._times and self._may_hold(t)]
        candidates = held or list(self._person.tenures)
        ranked = sorted(candidates, key=lambda t: (t.office in _RULERS, t.office in _TOP, t.since))
        return ranked[-1] if ranked else None

    # --- wording

    def finding(self, wrong: _Wrong) -> Finding:
        """Return the disagreement with its corrections and evidence."""
        claim, person = self._claim, self._person
        rewording = Reworder(self._context, self._knowledge, claim)
        name = person.name(self._context.language)
        corrections = []
        if wrong.wording == "role.time":
            ended = bool(self._times) and wrong.actual is not None
            if ended and wrong.actual and wrong.actual.period.last < self._times[0].first:
                corrections.append(rewording.as_former())
        elif wrong.actual:
            corrections.append(rewording.with_place(wrong.actual, person))
        corrections += [rewording.with_name(other) for other in self._incumbents()]
        facts = {"person": name, "claimed": claim.phrase.of(self._context.original)}
        tenure = rewording.tenure(wrong.actual, person)
        return Finding(
            span=claim.whole,
            category="role",
            wording=wrong.wording,
            facts=facts | {"actual": tenure},
            corrections=tuple(corrections),
            evidence=(Evidence(EvidenceKind.TABLE, f"{name} : {tenure}"),),
            confidence=wrong.confidence,
        )

    def _incumbents(self) -> list[Person]:
        offices = self._offices() or self._claim.offices
        if not self._times or len(self._times) > 1 or self._claim.timing is Timing.OTHER:
            return []
        day = self._times[0]
        found = [
            person
            for places in self._places[:1]
            for place in sorted(places)
            for office in sorted(offices & (_TOP | {"head"}))
            for person, tenure in self._knowledge.holders.get((office, place), ())
            if tenure.period.meets(day)
        ]
        return found[:1]


def _times(context: Context, claim: Claim) -> list[Period]:
    """Return the days that a claim may be about: the years it names, else the day of the text."""
    span = context.sentence_at(claim.whole.start)
    years = [int(year) for year in _YEAR.findall(context.key, span.start, span.end)]
    times = [year_of(year) for year in years]
    published = context.published
    if published and not years:
        times.append(Period(published, published + timedelta(days=1)))
    return times


def _nearest(held: list[Tenure], day: date) -> Tenure:
    """Return the time in office that begins or ends nearest to a day."""
    return min(
        held,
        key=lambda t: min(abs((t.period.first - day).days), abs((t.period.last - day).days)),
    )
