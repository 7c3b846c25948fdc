"""Repetition: what an article tells twice is kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft

_FAR_WORDS: Final = 4
_NEAR_CHARS: Final = 25
_NEXT_CHARS: Final = 8
_NEAR: Final = 2
_TITLE_REACH: Final = 4
_KICKER_WORDS: Final = 3


def remove_repetition(draft: Draft) -> None:
    """Remove lines equal to an earlier kept one, and the title told again before the story."""
    seen: dict[str, int] = {}
    for index in draft.undecided():
        line = draft.lines[index]
        former = seen.get(line.key)
        if former is not None and _is_repeat(draft, index, former):
            draft.decide(index, "duplicate")
        elif line.key:
            seen[line.key] = index
    _remove_title_again(draft)


def _is_repeat(draft: Draft, index: int, former: int) -> bool:
    line = draft.lines[index]
    if line.text.endswith("?") and not line.prose:
        return False
    if index - former == 1:
        return len(line.key) >= _NEXT_CHARS
    if index - former <= _NEAR or not draft.inside(index):
        return line.words >= _FAR_WORDS and len(line.key) >= _NEAR_CHARS
    return line.prose


def _remove_title_again(draft: Draft) -> None:
    """Remove short lines around the title that tell parts of it, with a kicker or without."""
    if draft.title_at < 0:
        return
    title = draft.lines[draft.title_at].key
    for index in draft.undecided(0, _first_prose(draft)):
        line = draft.lines[index]
        if index == draft.title_at or abs(index - draft.title_at) > _TITLE_REACH:
            continue
        if line.words > 1 and line.key in title:
            draft.decide(index, "duplicate")
        elif not line.sentence and _ends_in(line.key, title):
            draft.decide(index, "kicker")


def _ends_in(line: str, title: str) -> bool:
    """Say whether a line ends in words of the title, at least half of the line and three words."""
    words = line.replace('"', "").split()
    if any(word[0].isdigit() for word in words):
        return False
    plain = title.replace('"', "")
    tail = words[-max(_KICKER_WORDS, (len(words) + 1) // 2) :]
    return len(tail) >= _KICKER_WORDS and " ".join(tail) in plain


def _first_prose(draft: Draft) -> int:
    prose = (index for index, line in enumerate(draft.lines) if line.prose and draft.inside(index))
    return next(prose, len(draft.lines))
