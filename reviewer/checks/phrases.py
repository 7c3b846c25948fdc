"""Phrases of a table, found at a place of a folded text: always the longest first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from reviewer.checks.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WORD: Final = re.compile(r"[^\W_]+")
_MOST: Final = 8  # words of a phrase that is looked for backwards
T = TypeVar("T")


class Phrases(Generic[T]):
    """Words and phrases with what they mean; one phrase may mean several things."""

    def __init__(self, entries: Iterable[tuple[str, T]] = ()) -> None:
        self._meanings: dict[str, list[T]] = {}
        for phrase, meaning in entries:
            found = self._meanings.setdefault(key(phrase), [])
            if meaning not in found:
                found.append(meaning)
        self._starting: dict[str, list[str]] = {}
        for phrase in self._meanings:
            first = WORD.search(phrase)
            if first:
                self._starting.setdefault(first[0], []).append(phrase)
        for phrases in self._starting.values():
            phrases.sort(key=len, reverse=True)

    def all_at(self, text: str, start: int) -> Iterator[tuple[int, list[T]]]:
        """Yield end and meanings of the phrases that begin here in a folded text."""
        first = WORD.match(text, start)
        if not first:
            return
        for phrase in self._starting.get(first[0], ()):
            end = start + len(phrase)
            if text.startswith(phrase, start) and not text[end : end + 1].isalnum():
                yield end, self._meanings[phrase]

    def at(self, text: str, start: int) -> tuple[int, list[T]] | None:
        """Return end and meanings of the longest phrase that begins here, if any."""
        return next(self.all_at(text, start), None)

    def ending_at(self, text: str, end: int) -> tuple[int, list[T]] | None:
        """Return start and meanings of the longest phrase that ends here, if any."""
        best = None
        start = end
        for _ in range(_MOST):
            start = _word_before(text, start)
            if start < 0:
                break
            meanings = self._meanings.get(text[start:end])
            if meanings:
                best = start, meanings
        return best

    def exactly(self, phrase: str) -> list[T]:
        """Return what a whole phrase means, nothing if it is unknown."""
        return self._meanings.get(key(phrase), [])

    def found(self, text: str) -> Iterator[tuple[int, int, list[T]]]:
        """Yield start, end and meanings of the longest phrases in a folded text."""
        after = 0
        for word in WORD.finditer(text):
            if word.start() >= after and word[0] in self._starting:
                hit = self.at(text, word.start())
                if hit:
                    after = hit[0]
                    yield word.start(), *hit


def _word_before(text: str, end: int) -> int:
    """Return where the word before a place starts, -1 if there is none on the line."""
    at = end - 1
    while at >= 0 and not text[at].isalnum():
        if text[at] not in " '.":
            return -1
        at -= 1
    while at >= 0 and text[at].isalnum():
        at -= 1
    return at + 1 if at + 1 < end and text[at + 1 : end].strip() else -1
