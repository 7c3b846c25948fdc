"""Titles: which line of an original, if any, is the article's title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.lines import Line

_LONGEST: Final = 160  # code points
_LONGEST_SENTENCE: Final = 120
_LEAST_WORDS: Final = 3
_INTO_STORY: Final = 5  # lines of the story among which a known title is still looked for
_NOT_TITLES: Final = frozenset({"nav", "aside", "footer", "form"})


def find_title(draft: Draft) -> None:
    """Find the title's line: the known title, else a page's heading, else a likely line."""
    known = key(draft.title)
    head = range(min(max(draft.first, 0) + _INTO_STORY, len(draft.lines)))
    same = (at for at in head if known and _is_known(draft.lines[at], known))
    found = next(_page_headings(draft, head, known), -1) if draft.is_page else next(same, -1)
    draft.title_at = _likely_title(draft) if found < 0 and not draft.is_page else found


def _page_headings(draft: Draft, head: range, known: str) -> Iterator[int]:
    """Give a page's h1 that holds the known title, then any equal line, then the last h1."""
    headings = [at for at in head if _is_heading(draft.lines[at])]
    yield from (at for at in headings if _is_known(draft.lines[at], known))
    yield from (at for at in head if known and draft.lines[at].key == known)
    yield from reversed(headings)


def _is_heading(line: Line) -> bool:
    return line.markup is not None and line.markup.tag == "h1" and bool(line.key)


def _is_known(line: Line, known: str) -> bool:
    if line.markup and line.markup.region in _NOT_TITLES:
        return False
    return line.key == known or (line.words > _LEAST_WORDS and line.key in known)


def _likely_title(draft: Draft) -> int:
    """Return a title-like line told twice before the story, else the first long one, else -1."""
    head = range(min(max(draft.first, 0) + 1, len(draft.lines)))
    likely = [at for at in head if _is_like_title(draft, at)]
    likely = [at for at in likely if not draft.lines[at].prose] or likely
    likely = [at for at in likely if not draft.lines[at].sentence] or likely
    keys = [draft.lines[at].key for at in likely]
    twice = (at for at in likely if keys.count(draft.lines[at].key) > 1)
    enough = max((draft.lines[at].words for at in likely), default=0) / 2
    long = (at for at in likely if draft.lines[at].words >= enough)
    return next(twice, next(long, -1))


def _is_like_title(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    if draft.hits[index] or line.words < _LEAST_WORDS:
        return False
    return line.size <= (_LONGEST_SENTENCE if line.prose else _LONGEST)
