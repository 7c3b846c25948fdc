"""Edges: short lines before the story begins and after it ends."""

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
_LISTING: Final = 0.6  # share of lines after the story from which an article counts as a list
_LEAST_PROSE_SHARE: Final = 0.25
_NAME: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]+|[A-ZÀ-Þ]\.)"
    r"(?: (?:de|di|da|van|von|der|den|le|la|el|al|bin|[A-ZÀ-Þ][\w'’.-]*)){1,4}"
)
_SIGNED: Final = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.SHARE})
_CLOSING: Final = frozenset(Kind) - {Kind.TIMESTAMP, Kind.CREDIT, Kind.DUPLICATE, Kind.BYLINE}
_LAST_REACH: Final = 4
_LEFTOVER: Final = 0.8
_LONGEST_LEFTOVER: Final = 120
_TEASER: Final = 420


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
        elif index < draft.first and _has_removed_beside(draft, index):
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


def clean_tail(draft: Draft) -> None:
    """Remove what follows a removed line after the story's end: labels, headlines, teasers."""
    if draft.first < 0 or (not draft.is_page and _is_list(draft)):
        return
    is_told_on = _is_told_on(draft)
    closed = False
    for index in range(draft.last + 1, len(draft.lines)):
        verdict = draft.verdicts[index]
        if verdict is not None:
            closed = closed or (not verdict.kept and verdict.kind in _CLOSING)
        elif is_told_on and _is_paragraph_or_head(draft, index):
            continue
        elif closed:
            draft.decide(index, "after-story", certainty=0.9 if draft.lines[index].prose else 1.0)
        elif not draft.is_page and draft.is_prosy and _is_leftover(draft, index):
            draft.decide(index, "after-story", certainty=_LEFTOVER)


def _is_list(draft: Draft) -> bool:
    """Say whether the lines after the story are too many: an article that ends in a table."""
    ahead = [line.size for line in draft.lines[draft.last + 1 :]]
    if len(ahead) <= _LISTING * len(draft.lines):
        return False
    story = sum(line.size for line in draft.lines[: draft.last + 1])
    return not draft.is_prosy or sum(ahead) > _LISTING * story


def _is_paragraph_or_head(draft: Draft, index: int) -> bool:
    """Say whether a line is a paragraph, or may be the sub-head of the one that follows."""
    if draft.lines[index].prose or draft.lines[index].sentence:
        return True
    return draft.open(index + 1) and draft.lines[index + 1].prose


def _is_leftover(draft: Draft, index: int) -> bool:
    """Say whether a line after the story is neither sentence nor part of the article's lists."""
    line = draft.lines[index]
    if line.size > _LONGEST_LEFTOVER or line.text.endswith(":"):
        return False
    return not (line.sentence or line.prose or line.listed or index in draft.announced)


def _is_told_on(draft: Draft) -> bool:
    """Say whether the paragraphs after the story are rather its end than teasers.

    Teasers are short and several; one paragraph right after a pointer is the article's last.
    """
    told = [line.size if line.prose or line.is_statement else 0 for line in draft.lines]
    ahead = [at for at in draft.undecided(draft.last + 1) if told[at]]
    sizes = [told[at] for at in ahead]
    if len(ahead) == 1 and ahead[0] - draft.last <= _LAST_REACH:
        return True
    story = sum(told[: draft.last + 1])
    return max(sizes, default=0) > _TEASER or sum(sizes) > _LEAST_PROSE_SHARE * story
