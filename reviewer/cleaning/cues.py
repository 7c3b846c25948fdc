"""Cues: whether the cue that a line holds counts where the line stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import key
from reviewer.cleaning.rules import Where
from reviewer.cleaning.story import is_told_under
from reviewer.records import Kind

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.matching import Hit

_QUOTES: Final = frozenset('«»“”„"')
_ALONE_IN_STORY: Final = frozenset({Kind.LEGAL, Kind.RELATED, Kind.IMAGE})
_IN_LEAD: Final = frozenset({Kind.TIMESTAMP, Kind.BYLINE, Kind.SHARE})
_SENTENCE_WORDS: Final = 7


def remove_by_cues(draft: Draft) -> None:
    """Remove the lines whose cue counts where they stand."""
    for index, hit in enumerate(draft.hits):
        if hit and index not in draft.announced and _counts(draft, index, hit):
            draft.decide_by_hit(index)
    for order in (range(len(draft.hits)), range(len(draft.hits) - 1, -1, -1)):
        for index in order:
            beside = draft.removed(index - 1) or draft.removed(index + 1)
            if draft.open(index) and beside and _counts_beside(draft, index):
                draft.decide_by_hit(index)


def _counts(draft: Draft, index: int, hit: Hit) -> bool:
    if not draft.inside(index):
        is_told = draft.inside(index + 1) or is_told_under(draft, index)
        return not (is_told and _is_serial(draft, hit))
    if hit.rule.where is Where.EDGES:
        return _counts_in_story(draft, index, hit)
    line = draft.lines[index]
    if line.prose or (line.sentence and line.words >= _SENTENCE_WORDS):
        return hit.rule.kind is Kind.CONSENT or _takes_sentence(draft, index, hit)
    if line.words == 1 and hit.rule.kind not in _ALONE_IN_STORY:
        return _run_of_hits(draft, index, hit)
    return True


def _counts_in_story(draft: Draft, index: int, hit: Hit) -> bool:
    """Say whether a cue for the edges counts in the story: in its lead, in a run, as lone date."""
    if not draft.is_prosy or _is_serial(draft, hit):
        return False
    if index < draft.lead_end and hit.rule.kind in _IN_LEAD:
        return True
    return hit.rule.kind is Kind.TIMESTAMP or _run_of_hits(draft, index, hit)


def _counts_beside(draft: Draft, index: int) -> bool:
    """Say whether a line's cue counts now that a neighbour is removed; never within a table."""
    hit = draft.hits[index]
    if hit is None or index in draft.announced or draft.lines[index].prose:
        return False
    if hit.rule.where is Where.ANYWHERE or not draft.inside(index):
        return not _is_serial(draft, hit)
    return draft.is_prosy and not _is_serial(draft, hit)


def _is_serial(draft: Draft, hit: Hit) -> bool:
    return hit.rule.where is Where.EDGES and hit.rule.id in draft.series


def _takes_sentence(draft: Draft, index: int, hit: Hit) -> bool:
    """Say whether a cue may take a sentence of the story: no credit, no quotation, not alone."""
    line = draft.lines[index]
    if hit.rule.kind is Kind.CREDIT or not _QUOTES.isdisjoint(line.text):
        return False
    at_start = not hit.cue or line.key.startswith(key(hit.cue))
    return at_start or hit.count > 1 or _run_of_hits(draft, index, hit)


def _run_of_hits(draft: Draft, index: int, hit: Hit) -> bool:
    """Say whether the line is several cues in one, or a neighbour holds a cue too."""
    if hit.rule.kind is Kind.SHARE and draft.lines[index].words > 1:
        return True
    near = (index - 1, index + 1)
    return any(0 <= at < len(draft.hits) and draft.hits[at] for at in near)
