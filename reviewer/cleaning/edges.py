"""Edges: short lines before the story begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.records import Kind

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.lines import Line

_TITLE_WORDS: Final = 6  # a shorter line may be a heading rather than the title
_LABEL_WORDS: Final = 6
_LABEL_SIZE: Final = 45
_NAME: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]+|[A-ZÀ-Þ]\.)"
    r"(?: (?:de|di|da|van|von|der|den|le|la|el|al|bin|[A-ZÀ-Þ][\w'’.-]*)){1,4}"
)
_SIGNED: Final = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.SHARE})


def clean_head(draft: Draft) -> None:
    """Remove labels before the title, and short lines among removed ones before the story."""
    if _has_title_over_a_story(draft):
        for index in draft.undecided(0, draft.title_at):
            if _is_label(draft.lines[index]):
                draft.decide(index, "before-title")
    for index in draft.undecided(max(draft.title_at, 0), draft.lead_end + 1):
        line = draft.lines[index]
        if index == draft.title_at or not _is_label(line):
            continue
        if _near_signature(draft, index) and _NAME.fullmatch(line.text):
            draft.decide(index, "name-line")
        elif index < draft.first and not draft.series and _has_removed_beside(draft, index):
            draft.decide(index, "before-story")


def _has_title_over_a_story(draft: Draft) -> bool:
    """Say whether the title is sure: long enough, and with prose below; else it may be the lead."""
    if draft.title_at < 0 or draft.lines[draft.title_at].words < _TITLE_WORDS:
        return False
    return any(line.prose for line in draft.lines[draft.title_at + 1 :])


def _has_removed_beside(draft: Draft, index: int) -> bool:
    beside = draft.removed(index - 1) + draft.removed(index + 1)
    return beside > 1 or (beside == 1 and draft.is_prosy)


def _is_label(line: Line) -> bool:
    short = line.words <= _LABEL_WORDS and line.size <= _LABEL_SIZE
    return short and not line.sentence and line.size == len(line.text)


def _near_signature(draft: Draft, index: int) -> bool:
    near = [draft.verdicts[at] for at in (index - 1, index + 1) if 0 <= at < len(draft.lines)]
    return any(verdict and verdict.kind in _SIGNED for verdict in near)
