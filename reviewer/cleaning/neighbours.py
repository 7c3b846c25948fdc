"""Neighbours: runs of short lines within the story that hold something removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reviewer.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.cleaning.draft import Draft

_OPENING: Final = frozenset(
    {Kind.RELATED, Kind.SHARE, Kind.COMMENTS, Kind.ACCOUNT, Kind.PROMOTION, Kind.HASHTAGS}
)


def remove_beside_removed(draft: Draft) -> None:
    """Remove, from a story told in sentences, the short lines in one run with a removed cue.

    The last line of a run may be the sub-head of the paragraph that follows, and a bulleted or
    announced one belongs to a list of the article: they stay.
    """
    if not draft.is_prosy:
        return
    for run in _runs(draft):
        loose = [index for index in run if draft.open(index)]
        if len(loose) < len(run) and any(_opens(draft, index) for index in run):
            if loose[-1:] == run[-1:]:
                loose.pop()
            for index in loose:
                draft.decide(index, "between-removed")


def _runs(draft: Draft) -> Iterator[list[int]]:
    """Give the runs of removed and loose lines that lie between the story's paragraphs."""
    run: list[int] = []
    for index in range(draft.lead_end + 1, draft.last + 1):
        if draft.removed(index) or _is_loose(draft, index):
            run.append(index)
        else:
            yield run
            run = []


def _is_loose(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    if line.prose or line.sentence or line.listed or index in draft.announced:
        return False
    return draft.open(index)


def _opens(draft: Draft, index: int) -> bool:
    verdict = draft.verdicts[index]
    return verdict is not None and not verdict.kept and verdict.kind in _OPENING
