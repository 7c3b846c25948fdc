"""Places: what can be seen of where a line stands among the others, as names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.features import form, step
from reviewer.cleaning.rules import Opens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.cleaning.draft import Draft

_DISTANCES: Final = (0, 1, 2, 3, 6, 12, 25)  # lines
_SINCE_OPENER: Final = (1, 2, 3, 5, 8, 13)
_RUNS: Final = (2, 3, 5, 9)
_MASSES: Final = (0, 150, 400, 1000, 2500, 6000)  # code points of prose
_AHEAD: Final = (0.001, 0.05, 0.15, 0.3, 0.6)  # shares of the text's prose
_PROSE: Final = (0.1, 0.25, 0.5, 0.75)  # shares of the lines
_GONE: Final = (0.001, 0.05, 0.1, 0.2, 0.35, 0.5)
_LOOSE: Final = (0.05, 0.15, 0.3, 0.5, 0.7)
_LINES: Final = (10, 25, 60, 150)
_FAR: Final = 1000
_CLOSE: Final = 3


@dataclass(frozen=True, slots=True)
class _Survey:
    """What is counted once for a text; lists hold one entry a line, distances are in lines."""

    prose: list[int]  # code points of prose of each line
    behind: list[int]  # the same of all lines before
    total: int
    forms: list[str]
    runs: list[int]  # lines of one form that stand together
    since_prose: list[int]
    until_prose: list[int]
    since_removed: list[int]
    until_removed: list[int]
    since_opener: list[int]
    since_comments: list[int]
    share: int
    gone: int
    loose: int


def place_features(draft: Draft) -> list[list[str]]:
    """Return for each line the names of what is seen of its place."""
    if not draft.lines:
        return []
    survey = _survey(draft)
    return [
        [*_nearby(survey, at), *_whole(draft, survey, at), *_marks(draft, survey, at)]
        for at in range(len(draft.lines))
    ]


def _survey(draft: Draft) -> _Survey:
    lines, count = draft.lines, len(draft.lines)
    removed = [draft.removed(at) for at in range(count)]
    prose = [
        line.size if line.prose and not removed[at] and not draft.hits[at] else 0
        for at, line in enumerate(lines)
    ]
    forms = [form(line) for line in lines]
    runs = [len(run) for _, some in groupby(forms) for run in [list(some)] for _ in run]
    gone, loose = sum(removed), sum(not p and not r for p, r in zip(prose, removed, strict=True))
    story = [line for at, line in enumerate(lines) if draft.inside(at) and not removed[at]]
    bare = sum(not line.prose and not line.sentence for line in story)
    return _Survey(
        prose=prose,
        behind=[0, *accumulate(prose)][:count],
        total=sum(prose) or 1,
        forms=forms,
        runs=runs,
        since_prose=_since(prose),
        until_prose=_since(prose[::-1])[::-1],
        since_removed=_since(removed),
        until_removed=_since(removed[::-1])[::-1],
        since_opener=_since(_openers(draft, Opens.LIST)),
        since_comments=_since(_openers(draft, Opens.REST)),
        share=step(sum(map(bool, prose)) / count, _PROSE),
        gone=step(gone / (gone + loose + 1), _GONE),
        loose=step(bare / (len(story) or 1), _LOOSE),
    )


def _since(marked: Iterable[object]) -> list[int]:
    """Return how many lines ago each line follows a marked one; _FAR where none came before."""
    found, ago = [], _FAR
    for mark in marked:
        found.append(ago)
        ago = 0 if mark else min(ago + 1, _FAR)
    return found


def _openers(draft: Draft, opens: Opens) -> list[bool]:
    return [
        hit is not None and hit.rule.opens is opens and draft.removed(at)
        for at, hit in enumerate(draft.hits)
    ]


def _nearby(survey: _Survey, at: int) -> Iterator[str]:
    shape = survey.forms[at]
    since, until = (
        step(survey.since_prose[at], _DISTANCES),
        step(survey.until_prose[at], _DISTANCES),
    )
    yield f"since prose {since}"
    yield f"until prose {until}"
    yield f"between prose {min(since, _CLOSE)} {min(until, _CLOSE)}, {shape}"
    yield f"since removed {step(survey.since_removed[at], _DISTANCES)}, {shape}"
    yield f"until removed {step(survey.until_removed[at], _DISTANCES)}, {shape}"
    yield f"run {step(survey.runs[at], _RUNS)}, {shape}"
    opener = survey.since_opener[at]
    if opener >= _FAR:
        yield f"no opener, {shape}"
    elif survey.since_prose[at] < opener:
        yield f"opener before prose, {shape}"
    else:
        yield f"opener {step(opener + 1, _SINCE_OPENER)}, {shape}"


def _whole(draft: Draft, survey: _Survey, at: int) -> Iterator[str]:
    shape, where = survey.forms[at], zone(draft, at)
    mass = survey.total - survey.behind[at] - survey.prose[at]
    ahead = step(mass / survey.total, _AHEAD)
    yield f"zone {where}"
    yield f"zone {where}, {shape}"
    yield f"prose behind {step(survey.behind[at], _MASSES)}"
    yield f"prose ahead {step(mass, _MASSES)}"
    yield f"prose share ahead {ahead}"
    yield f"prose share ahead {ahead}, {shape}"
    yield f"share of prose {survey.share}"
    yield f"share of prose {survey.share}, {shape}"
    yield f"lines {step(len(draft.lines), _LINES)}"
    yield f"run {step(survey.runs[at], _RUNS)}, zone {where}"
    yield f"gone {survey.gone}, {shape}"
    yield f"gone {survey.gone}, loose {survey.loose}"
    yield f"gone {survey.gone}, zone {where}"
    yield f"loose {survey.loose}, {shape}"
    yield f"loose {survey.loose}, zone {where}"
    if survey.since_comments[at] < _FAR:
        yield f"after comments, {shape}"
        yield f"after comments, prose ahead {ahead}"


def _marks(draft: Draft, survey: _Survey, at: int) -> Iterator[str]:
    if at == draft.title_at:
        yield "title"
    if at in draft.announced:
        yield "announced"
    if at == 0:
        yield "first"
    if at == len(survey.prose) - 1:
        yield "last"


def zone(draft: Draft, at: int) -> str:
    """Return where a line stands: head, title to story, lead, story, after, tail, no story."""
    if draft.first < 0:
        return "no story"
    if at < draft.first:
        return "title to story" if 0 <= draft.title_at < at else "head"
    if at <= draft.last:
        return "lead" if at <= draft.lead_end else "story"
    return "after" if at <= draft.last + _CLOSE else "tail"
