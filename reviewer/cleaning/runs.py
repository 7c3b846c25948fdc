"""Runs: the headlines or comments that a removed opener takes along."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.rules import Opens

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft

_LONGEST_HEADLINE: Final = 170
_STORY_BEFORE_REST: Final = 300  # code points of prose before an opener may end the article


def remove_runs(draft: Draft) -> None:
    """Remove what the removed openers take along."""
    for index, hit in enumerate(draft.hits):
        if not hit or not draft.removed(index):
            continue
        if hit.rule.opens is Opens.REST and _ends_article(draft, index):
            for follower in draft.undecided(index + 1):
                draft.decide(follower, hit.rule.id, hit.cue, certainty=0.95)
            return
        if hit.rule.opens is Opens.LIST:
            for follower in _headlines(draft, index):
                draft.decide(follower, hit.rule.id, hit.cue, certainty=0.9)


def _ends_article(draft: Draft, index: int) -> bool:
    """Say whether all that follows a comment opener may go.

    Within the story, a button alone before a paragraph is no end of it.
    """
    if draft.first < 0 or index > draft.last:
        return draft.first >= 0
    if draft.lines[index].words == 1 or draft.lines[index + 1].prose:
        return False
    told = sum(line.size for line in draft.lines[:index] if line.prose)
    ahead = sum(line.size for line in draft.lines[index:] if line.prose)
    return told > max(ahead, _STORY_BEFORE_REST)


def _headlines(draft: Draft, index: int) -> list[int]:
    """Return the headline-like lines after an opener, up to the next paragraph or cue.

    Inside the story the last one may be the sub-head of that paragraph: with several unmarked
    lines, it stays.
    """
    run = list(takewhile(lambda at: _is_headline(draft, at), range(index + 1, len(draft.lines))))
    ends_in_prose = bool(run) and draft.open(run[-1] + 1) and draft.lines[run[-1] + 1].prose
    if len(run) > 1 and ends_in_prose and not draft.lines[run[-1]].listed:
        run.pop()
    return run


def _is_headline(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    if index == draft.title_at or line.prose or (line.is_statement and not line.listed):
        return False
    return draft.open(index) and line.size <= _LONGEST_HEADLINE
