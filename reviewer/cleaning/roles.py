"""Roles: what the kept lines are: title, standfirst, sub-heading, caption, body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.records import Kind

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft

_LONGEST_HEADING: Final = 110
_LONGEST_STANDFIRST: Final = 500
_SIGNATURE: Final = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.CREDIT})
_DOUBTFUL: Final = 0.45
_LEAST_CERTAINTY: Final = 0.1
_DOUBTED: Final = frozenset({"kept-body", "kept-heading", "kept-unsure"})
_LONGEST_CAPTION: Final = 700
_SIGNS_OF_PICTURE: Final = frozenset("(©:")
_PICTURE: Final = re.compile(
    r"\((?:photo|foto|bild|image|picture|crédit|credit|file photo|photo d'archives)\b[^()]{0,80}\)"
    r"|\([^()]{0,60}(?:AFP|AP|Reuters|REUTERS|Getty|dpa|EPA|AAP|Keystone|PA)[^()]{0,40}\)\.?$"
    r"|(?:©|(?:foto|photo|photos|bild|image|picture|crédit|credit) ?:) ?[^.!?]{2,60}$",
    re.IGNORECASE,
)


def keep_the_rest(draft: Draft) -> None:
    """Keep every line without a verdict, in its role; what looks like residue only as unsure."""
    for index in draft.undecided():
        role, doubt = _role(draft, index), draft.doubt(index)
        if doubt >= _DOUBTFUL and role in _DOUBTED:
            draft.decide(index, "kept-unsure", certainty=max(_LEAST_CERTAINTY, 2 * (1 - doubt)))
        else:
            draft.decide(index, role)


def _role(draft: Draft, index: int) -> str:
    if index == draft.title_at and not any(_kept_before(draft, index)):
        return "kept-title"
    if is_caption(draft, index):
        return "kept-caption"
    if draft.hits[index]:
        return "kept-cue-unsure"
    if _is_standfirst(draft, index):
        return "kept-standfirst"
    return _role_in_story(draft, index)


def _role_in_story(draft: Draft, index: int) -> str:
    line = draft.lines[index]
    if line.sentence:
        return "kept-body"
    return "kept-heading" if _is_heading(draft, index) else "kept-body"


def _kept_before(draft: Draft, index: int) -> list[bool]:
    return [verdict is not None and verdict.kept for verdict in draft.verdicts[:index]]


def is_caption(draft: Draft, index: int) -> bool:
    """Say whether a line is a picture's caption: by its credit, its markup, or what follows it."""
    line = draft.lines[index]
    if line.size > _LONGEST_CAPTION:
        return False
    if line.markup and (line.markup.tag == "figcaption" or line.markup.region == "figure"):
        return True
    if not _SIGNS_OF_PICTURE.isdisjoint(line.text) and _PICTURE.search(line.text):
        return True
    if not draft.inside(index) or line.prose or draft.hits[index]:
        return False
    after = index + 1
    while _kind_removed(draft, after) is Kind.DUPLICATE:
        after += 1
    return after > index + 1 or _kind_removed(draft, after) is Kind.CREDIT


def _kind_removed(draft: Draft, index: int) -> Kind | None:
    verdict = draft.verdicts[index] if index < len(draft.verdicts) else None
    return verdict.kind if verdict and not verdict.kept else None


def _is_standfirst(draft: Draft, index: int) -> bool:
    """Say whether a sentence stands between the title and the byline or date."""
    line = draft.lines[index]
    if not line.sentence or line.size > _LONGEST_STANDFIRST or index > draft.lead_end:
        return False
    return 0 <= draft.title_at < index and _kind_removed(draft, index + 1) in _SIGNATURE


def _is_heading(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    after = index + 1
    while draft.removed(after):
        after += 1
    follows = after < len(draft.lines) and draft.lines[after].prose
    return follows and not line.listed and line.size <= _LONGEST_HEADING
