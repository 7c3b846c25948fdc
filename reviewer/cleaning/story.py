"""Story: where the article's run of prose begins and ends among its lines.

A maximum-sum segment: prose adds, cues and short lines take away (Pasternack and Roth, 2009).
"""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.rules import Opens
from reviewer.records import Kind

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.lines import Line
    from reviewer.cleaning.matching import Hit

_MOST_FOR_PROSE: Final = 500.0
_TEASER_SIZE: Final = 150  # shorter paragraphs may be teasers and count half
_FOR_SHORT: Final = -15.0
_FOR_CUE: Final = MappingProxyType(
    {Opens.NOTHING: -50.0, Opens.LIST: -200.0, Opens.REST: -500.0},
)
_FOR_PASSING: Final = -10.0
_PASSING: Final = frozenset({Kind.LEGAL, Kind.CREDIT, Kind.IMAGE, Kind.TIMESTAMP, Kind.NAVIGATION})
_PROSY: Final = 0.55  # share of lines in sentences
_HEADLINE_WORDS: Final = 3
_SERIES: Final = 3  # so many dates within a story are a live blog or a chronology
_LEAD_PROSE: Final = 3
_LEAD_LINES: Final = 8
_OUTER_REGIONS: Final = frozenset({"nav", "footer", "aside", "form", "header"})
_LINKED: Final = 0.5


def find_story(draft: Draft) -> None:
    """Set the first and last line of the story; leave -1 where no line reads like prose."""
    outer = _OUTER_REGIONS - _story_regions(draft)
    best = total = 0.0
    start = 0
    for index, line in enumerate(draft.lines):
        total += _worth(line, draft.hits[index], outer)
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best and line.prose:
            best, draft.first, draft.last = total, start, index
    if draft.first < 0:
        told = [at for at, line in enumerate(draft.lines) if line.sentence and not draft.hits[at]]
        draft.first, draft.last = (told[0], told[-1]) if told else (-1, -1)
    draft.lead_end = _lead_end(draft)
    draft.announced = _announced(draft)
    draft.is_prosy = _is_prosy(draft)
    draft.series = _series(draft)


def _is_prosy(draft: Draft) -> bool:
    story = range(max(draft.first, 0), draft.last + 1)
    told = [draft.lines[at] for at in story if not draft.hits[at]]
    return sum(line.prose or line.sentence for line in told) > _PROSY * len(told)


def _series(draft: Draft) -> frozenset[str]:
    """Return the rules for dates and numbers off the story that fit several lines within it.

    So do those for dates after which something is told, wherever they stand.
    """
    stamps: Counter[str] = Counter()
    for index, hit in enumerate(draft.hits):
        if hit and hit.rule.kind is Kind.TIMESTAMP:
            stamps[hit.rule.id] += draft.inside(index) or is_told_under(draft, index)
    return frozenset(rule_id for rule_id, count in stamps.items() if count >= _SERIES)


def is_told_under(draft: Draft, index: int) -> bool:
    """Say whether a sentence follows a line, right away or below one headline."""
    after = list(zip(draft.lines, draft.hits, strict=True))[index + 1 : index + 3]
    return any(line.sentence and line.words > _HEADLINE_WORDS and not hit for line, hit in after)


def _lead_end(draft: Draft) -> int:
    """Return the line of the third paragraph, or the eighth line of the story."""
    story = range(max(draft.first, 0), min(draft.last, draft.first + _LEAD_LINES) + 1)
    prose = [index for index in story if draft.lines[index].prose]
    return prose[_LEAD_PROSE - 1] if len(prose) >= _LEAD_PROSE else story.stop - 1


def _story_regions(draft: Draft) -> frozenset[str]:
    """Return the outer regions that hold more than half of a page's prose, as a whole-page form."""
    prose: Counter[str] = Counter()
    for line in draft.lines:
        if line.markup and line.prose and line.markup.link_density < _LINKED:
            prose[line.markup.region] += line.size
    return frozenset(region for region in prose if 2 * prose[region] > prose.total())


def _worth(line: Line, hit: Hit | None, outer: frozenset[str]) -> float:
    if hit:
        return _FOR_PASSING if hit.rule.kind in _PASSING else _FOR_CUE[hit.rule.opens]
    worth = line.size / 4 if line.sentence and not line.key.endswith("?") else _FOR_SHORT
    if line.prose:
        worth = min(line.size, _MOST_FOR_PROSE) * (1.0 if line.size >= _TEASER_SIZE else 0.5)
    if line.markup:
        off = line.markup.region in outer or line.markup.link_density > _LINKED
        return 2 * _FOR_SHORT if off else worth
    return worth


def _announced(draft: Draft) -> frozenset[int]:
    found: set[int] = set()
    listing = False
    for index, line in enumerate(draft.lines):
        if line.prose or (draft.hits[index] is None and not listing):
            listing = line.text.endswith(":")
        elif listing:
            found.add(index)
    return frozenset(found)
