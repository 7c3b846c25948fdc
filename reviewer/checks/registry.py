"""All checks in one table, in order of their value, and how they are run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reviewer.checks.acronym import find_wrong_acronyms
from reviewer.checks.calque import find_calques
from reviewer.checks.consensus import find_lone_roles
from reviewer.checks.contradiction import find_contradictions, find_contradictory_times
from reviewer.checks.damage import find_damage, raised
from reviewer.checks.finding import Finding, Messages, suggestion
from reviewer.checks.geography import find_wrong_places
from reviewer.checks.kin import find_wrong_kin
from reviewer.checks.names import find_misspelt_names, find_names_across
from reviewer.checks.role import find_wrong_roles
from reviewer.checks.sums import find_wrong_sums
from reviewer.checks.tongue import find_foreign
from reviewer.checks.weekday import find_wrong_dates
from reviewer.records import CheckFacts, Group, Scope, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

    ArticleCheck = Callable[[Context, Knowledge], Iterable[Finding]]
    StoryCheck = Callable[[Sequence[Context], Knowledge], Iterable[tuple[Context, Finding]]]

# Noise in a block that nobody reads is no news.
_ONLY_KEPT: Final = {Group.NAME, Group.LANGUAGE, Group.DAMAGE}


@dataclass(frozen=True, slots=True)
class Check:
    """A check that reads one article at a time."""

    facts: CheckFacts
    find: ArticleCheck


@dataclass(frozen=True, slots=True)
class AcrossCheck:
    """A check that reads all articles of a story."""

    facts: CheckFacts
    find: StoryCheck


ARTICLE_CHECKS: Final = (
    Check(CheckFacts("role", 1, Scope.ARTICLE, Group.FACT), find_wrong_roles),
    Check(CheckFacts("acronym", 1, Scope.ARTICLE, Group.FACT), find_wrong_acronyms),
    Check(CheckFacts("names", 1, Scope.ARTICLE, Group.NAME), find_misspelt_names),
    Check(CheckFacts("calendar", 1, Scope.ARTICLE, Group.FACT), find_wrong_dates),
    Check(CheckFacts("damage", 1, Scope.ARTICLE, Group.DAMAGE), find_damage),
    Check(CheckFacts("language", 1, Scope.ARTICLE, Group.LANGUAGE), find_foreign),
    Check(CheckFacts("geography", 1, Scope.ARTICLE, Group.FACT), find_wrong_places),
    Check(CheckFacts("kin", 1, Scope.ARTICLE, Group.FACT), find_wrong_kin),
    Check(CheckFacts("sums", 1, Scope.ARTICLE, Group.FACT), find_wrong_sums),
    Check(CheckFacts("calque", 1, Scope.ARTICLE, Group.LANGUAGE), find_calques),
    Check(
        CheckFacts("contradiction", 1, Scope.ARTICLE, Group.CONTRADICTION),
        find_contradictory_times,
    ),
)
STORY_CHECKS: Final = (
    AcrossCheck(CheckFacts("consensus", 1, Scope.STORY, Group.CONTRADICTION), find_lone_roles),
    AcrossCheck(CheckFacts("names-across", 1, Scope.STORY, Group.NAME), find_names_across),
    AcrossCheck(
        CheckFacts("contradiction-across", 1, Scope.STORY, Group.CONTRADICTION), find_contradictions
    ),
)
CHECKS: Final = tuple(check.facts for check in (*ARTICLE_CHECKS, *STORY_CHECKS))


def check_article(context: Context, knowledge: Knowledge, messages: Messages) -> list[Suggestion]:
    """Return what the checks of one article suggest, in order of the text."""
    found = [
        suggestion(check.facts, context, finding, messages)
        for check in ARTICLE_CHECKS
        for finding in check.find(context, knowledge)
    ]
    traces = [one.span for one in found if one.group is Group.DAMAGE]
    return settled(
        one if one.group is Group.DAMAGE else replace(one, confidence=raised(one, traces))
        for one in found
    )


def check_story(
    contexts: Sequence[Context], knowledge: Knowledge, messages: Messages
) -> dict[str, list[Suggestion]]:
    """Return what the checks of a story suggest for each of its articles, by article id."""
    found: dict[str, list[Suggestion]] = {context.id: [] for context in contexts}
    for check in STORY_CHECKS:
        for context, finding in check.find(contexts, knowledge):
            found[context.id].append(suggestion(check.facts, context, finding, messages))
    return found


def settled(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Return suggestions in order of the text, one for each place that several checks found."""
    ranked = sorted(found, key=lambda s: -s.confidence)
    kept: list[Suggestion] = []
    for one in ranked:
        if one.removed and one.group in _ONLY_KEPT:
            continue
        if not any(_same(one, other) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda s: (s.span.start, s.span.end, s.rule))


def _same(one: Suggestion, other: Suggestion) -> bool:
    return one.id == other.id or (one.group is other.group and one.span == other.span)
