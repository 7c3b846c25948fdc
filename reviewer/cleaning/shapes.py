"""Shapes: what cues leave open is decided by what lines look like, where and in whose company.

Two rounds with learned weights: the second one knows how its neighbours fared in the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reviewer.cleaning.bounds import page_bounds, text_bounds
from reviewer.cleaning.features import line_features
from reviewer.cleaning.places import place_features
from reviewer.cleaning.scores import score_features
from reviewer.cleaning.weights import weigh
from reviewer.records import Kind

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.weights import Odds

_REACH: Final = 3
_DATED: Final = 0.25  # share of digits
_LABEL: Final = 30  # code points
_SPREADING: Final = frozenset(
    {Kind.RELATED, Kind.COMMENTS, Kind.ACCOUNT, Kind.PROMOTION, Kind.SHARE, Kind.NAVIGATION}
)


def remove_by_shape(draft: Draft) -> None:
    """Remove the undecided lines that are surely residue; note how sure it is of all others."""
    rounds = draft.rules.weights.get("page" if draft.is_page else "text")
    if rounds is None or not draft.lines:
        return
    lines, places = line_features(draft), place_features(draft)
    first = [odds.certainty(rounds[0].bias) for odds in weigh(rounds[0], lines, places)]
    scores = score_features(draft, first)
    seen = [[*place, *score] for place, score in zip(places, scores, strict=True)]
    second = weigh(rounds[1], lines, seen)
    draft.doubts = [odds.certainty(rounds[1].bias) for odds in second]
    least = page_bounds(draft) if draft.is_page else text_bounds(draft)
    for index in list(draft.undecided()):
        if draft.doubts[index] >= least[index]:
            draft.decide_by_shape(index, _reason(second[index]), _kind(draft, index))


def _reason(odds: Odds) -> str:
    found = {"form": odds.form, "place": odds.place, "company": odds.company}
    return f"shape-{max(found, key=lambda name: found[name])}"


def _kind(draft: Draft, index: int) -> Kind:
    """Guess what a line of residue is: by its digits, its company, its place."""
    line = draft.lines[index]
    if sum(map(str.isdigit, line.text)) > _DATED * len(line.text):
        return Kind.TIMESTAMP
    for near in range(1, _REACH + 1):
        for at in (index - near, index + near):
            verdict = draft.verdicts[at] if draft.removed(at) else None
            if verdict and verdict.kind in _SPREADING:
                return verdict.kind
    return Kind.NAVIGATION if index < draft.first or line.size < _LABEL else Kind.RELATED
