"""Bounds: how sure a line's shape must be of it before the line goes; above 1 it never goes.

The article comes first: within the story, a short line goes only in one run with something that is
removed already, and a sentence hardly ever.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.roles import is_caption

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft

_SURE: Final = 0.35
_SURE_OF_SENTENCE: Final = 0.7  # after the story; a sentence elsewhere may well be the article's
_SURE_WITHIN: Final = 0.4  # in the story, in one run with something removed
_SURE_OF_HEAD: Final = 0.8  # right before a paragraph, where sub-heads stand
_SURE_ALONE: Final = 0.9
_SURE_OF_PAGE: Final = 0.5
_SURE_OF_PARAGRAPH_OF_PAGE: Final = 0.6
_SURE_AGAINST_EXTRACTOR: Final = 0.85
_SURE_WITH_EXTRACTOR: Final = 0.4
_NEVER: Final = 1.1
_TOLD: Final = 0.2  # share of paragraphs
_QUOTES: Final = frozenset('«“„‘"')
_DASHES: Final = frozenset("–—-")
_LONG_HEADLINE: Final = 60  # code points
_LONGEST_TAIL: Final = 1.0  # of the story's length
_FEW: Final = 5  # paragraphs
_LAST_REACH: Final = 6
_TEASER: Final = 420  # code points
_LEAST_SHARE: Final = 0.25  # of what the story tells


def page_bounds(draft: Draft) -> list[float]:
    """Return how sure a removal must be for each line of a page, whose markup tells more."""
    lines = range(len(draft.lines))
    return [_page_bound(draft, at) if draft.open(at) else _NEVER for at in lines]


def _page_bound(draft: Draft, index: int) -> float:
    line = draft.lines[index]
    is_told = line.prose or line.sentence
    if index == draft.title_at or (draft.inside(index) and is_caption(draft, index)):
        return _NEVER
    if draft.inside(index) and is_told and line.markup:
        return _SURE_WITH_EXTRACTOR if line.markup.extracted is False else _SURE_AGAINST_EXTRACTOR
    return _SURE_OF_PARAGRAPH_OF_PAGE if line.prose else _SURE_OF_PAGE


def text_bounds(draft: Draft) -> list[float]:
    """Return how sure a removal must be for each line of a text."""
    end = _end(draft)
    if not _is_told(draft, end):  # in tables and lists shapes mislead
        return [_SURE if _is_caught(draft, at) else _NEVER for at in range(len(draft.lines))]
    lines = range(len(draft.lines))
    bounds = [_bound(draft, at, end) if draft.open(at) else _NEVER for at in lines]
    for run in _runs(draft, end):
        for at, least in zip(run, _bounds_within(draft, run), strict=True):
            bounds[at] = max(bounds[at], least)
    if _is_told_on(draft, end):
        told = range(end, len(draft.lines))
        bounds[end:] = [_NEVER if _is_paragraph_or_head(draft, at) else bounds[at] for at in told]
    return bounds


def _bounds_within(draft: Draft, run: list[int]) -> list[float]:
    """Return how sure a removal must be for the lines of a run between the story's paragraphs."""
    if any(map(draft.removed, run)):
        return [_SURE_WITHIN] * (len(run) - 1) + [_SURE_OF_HEAD]
    if draft.series:  # a live blog tells much in headlines
        return [_NEVER] * len(run)
    return [_SURE_OF_HEAD if _is_long_headline(draft, at) else _SURE_ALONE for at in run]


def _is_told(draft: Draft, end: int) -> bool:
    """Say whether the story is told in paragraphs, and not followed by a longer list."""
    story = [draft.lines[at] for at in draft.undecided(max(draft.first, 0), end)]
    told = sum(line.size for line in story)
    ahead = sum(draft.lines[at].size for at in draft.undecided(end))
    paragraphs = sum(line.prose for line in story)
    return paragraphs >= max(_FEW, _TOLD * len(story)) and ahead <= _LONGEST_TAIL * told


def _is_caught(draft: Draft, index: int) -> bool:
    """Say whether a line that is no sentence stands between two removed ones."""
    line = draft.lines[index]
    is_between = draft.removed(index - 1) and draft.removed(index + 1)
    is_after = index > draft.last >= 0
    return is_after and is_between and not (line.prose or line.sentence or index in draft.announced)


def _is_told_on(draft: Draft, end: int) -> bool:
    """Say whether the sentences after the story are rather its end than teasers.

    Teasers are short and several; one sentence soon after a pointer is the article's last.
    """
    told = [line.size if line.prose or line.sentence else 0 for line in draft.lines]
    ahead = [at for at in draft.undecided(end) if told[at]]
    if len(ahead) == 1 and ahead[0] - draft.last <= _LAST_REACH:
        return True
    sizes = [told[at] for at in ahead]
    return max(sizes, default=0) > _TEASER or sum(sizes) > _LEAST_SHARE * sum(told[:end])


def _is_paragraph_or_head(draft: Draft, index: int) -> bool:
    """Say whether a line is a sentence, or may be the sub-head of the one that follows."""
    if draft.lines[index].prose or draft.lines[index].sentence:
        return True
    return draft.open(index + 1) and draft.lines[index + 1].prose


def _end(draft: Draft) -> int:
    """Return the first line that is removed after the story's last paragraph."""
    after = range(draft.last + 1, len(draft.lines))
    return next((at for at in after if draft.removed(at)), len(draft.lines))


def _bound(draft: Draft, index: int, end: int) -> float:
    line, hit = draft.lines[index], draft.hits[index]
    is_series = hit is not None and hit.rule.id in draft.series
    if index in draft.announced or index == draft.title_at or is_series:
        return _NEVER
    if line.text[0] in _DASHES or is_caption(draft, index):
        return _SURE_ALONE
    if line.prose or line.sentence:
        return _SURE_OF_SENTENCE if index > end else _SURE_ALONE
    if index < end and (index >= draft.first or draft.series):
        is_own = draft.series or line.listed or line.text[0] in _QUOTES
        return _SURE_ALONE if is_own else _SURE_WITHIN
    return _SURE


def _is_long_headline(draft: Draft, index: int) -> bool:
    """Say whether a line is too long for a sub-head without being a sentence."""
    line = draft.lines[index]
    return line.size >= _LONG_HEADLINE and not line.sentence


def _runs(draft: Draft, end: int) -> list[list[int]]:
    """Return the runs of lines between the story's paragraphs."""
    grouped = groupby(
        range(max(draft.first, 0), end), lambda at: draft.lines[at].prose and not draft.removed(at)
    )
    return [list(run) for is_told, run in grouped if not is_told]
