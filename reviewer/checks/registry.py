"""All checks in one table, in order of their value, and how they are run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding, Messages, suggestion
from reviewer.checks.role import find_wrong_roles
from reviewer.records import CheckFacts, Group, Scope, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
)
STORY_CHECKS: Final[tuple[AcrossCheck, ...]] = ()
CHECKS: Final = tuple(check.facts for check in (*ARTICLE_CHECKS, *STORY_CHECKS))


def check_article(
    context: Context, knowledge: Knowledge, messages: Messages
) -> list[Suggestion]:
    """Return what the checks of one article suggest, in order of the text."""
    found = [
        suggestion(check.facts, context, finding, messages)
        for check in ARTICLE_CHECKS
        for finding in check.find(context, knowledge)
    ]
    return settled(found)


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
