"""Recurrence: the steps that heed what is known of the article's site."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import key
from reviewer.cleaning.site import key_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.cleaning.draft import Draft

_SURE_SHARE: Final = 0.5  # of a site's articles: what stands in half of them is furniture
_RARE: Final = 0.8


def heed_editors(draft: Draft) -> None:
    """Settle the lines that editors always keep or remove on this site: no step decides again."""
    site = draft.site
    if not site.removed and not site.kept:
        return
    for index, line in enumerate(draft.lines):
        name = key_of(line)
        if name in site.kept or name in site.removed:
            draft.decide(index, "kept-site" if name in site.kept else "site-removed")
            _name_site(draft, index)
            draft.settled.add(index)


def remove_recurring(draft: Draft) -> None:
    """Remove what recurs in the site's articles, but for title, announced lists and lone words.

    Neighbours stand together as one block, which tells the smallest count of its lines.
    """
    if not draft.site.recurring:
        return
    title = key(draft.title)
    counts = {index: _count(draft, index, title) for index in draft.undecided()}
    held = (index for index, count in counts.items() if count)
    found = [index for index in held if not _alone(draft, index, counts)]
    for _, numbered in groupby(enumerate(found), lambda pair: pair[1] - pair[0]):
        run = [index for _, index in numbered]
        least = min(counts[index] for index in run)
        for index in run:
            draft.decide(index, "site-recurring", str(least), _certainty(draft, least))
            _name_site(draft, index)


def _count(draft: Draft, index: int, title: str) -> int:
    line = draft.lines[index]
    if index == draft.title_at or index in draft.announced or (title and line.key == title):
        return 0
    return draft.site.recurring.get(key_of(line), 0)


def _alone(draft: Draft, index: int, counts: Mapping[int, int]) -> bool:
    """Say whether a word stands alone between lines of the story: a sub-head, a place."""
    if draft.lines[index].words > 1 or not draft.inside(index):
        return False
    return not any(counts.get(at) or draft.removed(at) for at in (index - 1, index + 1))


def _certainty(draft: Draft, count: int) -> float:
    """Grow with the number of articles and with their share of the site's."""
    share = count / max(count, draft.site.articles)
    often = _RARE + (1 - _RARE) * min(1.0, share / _SURE_SHARE)
    return often * count / (count + 1)


def _name_site(draft: Draft, index: int) -> None:
    verdict = draft.verdicts[index]
    if verdict:
        reason = verdict.reason.replace("{site}", draft.site.site)
        draft.verdicts[index] = replace(verdict, reason=reason)
