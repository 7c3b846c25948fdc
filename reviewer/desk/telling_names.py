"""The names that a text tells, by their capitals, and the office that stands before one; pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.desk.telling import Fact, Name, Role
from reviewer.desk.vocabulary import GENERIC, MONTHS, OFFICES, TITLES, WEEKDAYS
from reviewer.desk.words import STOP, Word, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Range = tuple[int, int]

_SPACE: Final = "[ \u00a0\u202f]"
_JOINS: Final = re.compile(
    rf"{_SPACE}|[-‑]|{_SPACE}(?:de|du|des|d['’]|von|van|der|den|al|el|bin|ben|of)(?:{_SPACE}(?:la|der))?"
    rf"{_SPACE}?|{_SPACE}(?:de{_SPACE}l|d|l)?['’]"
)
_STARTS: Final = '«“”„"‘–—•·*|>:;!?…([\n'
_ABBREVIATED: Final = re.compile(r"(?:\b[^\W\d_]|\b(?:Mme|Mlle|Mrs|Mr|Ms|Dr|Prof|St|Gen|Sen))\.$")
_OFFICE: Final = re.compile(
    rf"(?P<first>[^\W\d_]+(?:-[^\W\d_]+)*){_SPACE}(?P<second>[^\W\d_]+(?:-[^\W\d_]+)*){_SPACE}$"
)
_REACH: Final = 60  # code points before a name where its office is looked for
_LOUD: Final = 0.6  # share of capitalised words that makes a line a headline in capitals
_LONG: Final = 4  # letters of a word that a headline in capitals would capitalise
_CALENDAR: Final = WEEKDAYS.keys() | MONTHS.keys()


class Capitals:
    """What is known of the capitalised words of some texts: which are names wherever they stand."""

    def __init__(self, texts: Iterable[tuple[str, Sequence[Range]]]) -> None:
        self._inside: set[str] = set()  # seen capitalised inside a sentence
        self._small: set[str] = set()
        for text, ranges in texts:
            for start, end in ranges:
                self._learn(text, list(words(text, start, end)), start)

    def _learn(self, text: str, found: list[Word], start: int) -> None:
        self._small.update(w.key for w in found if text[w.start].islower())
        if not is_loud(text, found):
            self._inside.update(
                w.key for w in found if text[w.start].isupper() and not begins(text, w.start, start)
            )

    def are_names(self, run: Sequence[Word], *, at_start: bool) -> Sequence[Word]:
        """Return what is a name of a run of capitalised words; at_start where a sentence begins."""
        first = run[0].key
        if at_start and (first not in self._inside or first in self._small or first in STOP):
            run = run[1:]
        while run and run[0].key in TITLES | STOP:
            run = run[1:]
        if len(run) == 1 and (run[0].key in self._small or len(run[0].key) == 1):
            return ()
        if all(word.key in GENERIC for word in run):
            return ()
        return run


def is_loud(text: str, found: Sequence[Word]) -> bool:
    """Whether so many words of a line are capitalised that its capitals tell no names."""
    long = [word for word in found if word.end - word.start >= _LONG]
    loud = sum(text[word.start].isupper() for word in long)
    return len(long) >= _LONG and loud > _LOUD * len(long)


def begins(text: str, at: int, start: int) -> bool:
    """Whether a sentence or a quotation begins at a place of a line that begins at start."""
    before = text[start:at].rstrip(" \u00a0\u202f")
    if not before or before[-1] in _STARTS:
        return True
    return before[-1] == "." and not _ABBREVIATED.search(before[-6:])


def names(text: str, start: int, end: int, capitals: Capitals) -> Iterator[Fact]:
    """Yield the names of a line of a text."""
    found = list(words(text, start, end))
    if is_loud(text, found):
        return
    for run in _runs(text, found):
        kept = capitals.are_names(run, at_start=begins(text, run[0].start, start))
        if kept:
            yield Fact(kept[0].start, kept[-1].end, Name(tuple(word.key for word in kept)))


def _runs(text: str, found: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield runs of capitalised words, with what joins them between them."""
    run: list[Word] = []
    for word in found:
        if not text[word.start].isupper() or word.key in _CALENDAR:
            continue
        if run and not _JOINS.fullmatch(text, run[-1].end, word.start):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def roles(text: str, found: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the offices that stand before names: "le président russe" before "Vladimir Poutine".

    One of the two words is an office, the other says whose.
    """
    for fact in found:
        if not isinstance(fact.value, Name):
            continue
        before = _OFFICE.search(text, max(0, fact.start - _REACH), fact.start)
        if before is None or "\n" in text[before.start() : fact.start]:
            continue
        first, second = (
            "-".join(word.key for word in words(before[group], 0, len(before[group])))
            for group in ("first", "second")
        )
        whose, office = sorted((first, second), key=lambda key: key in OFFICES)
        if office in OFFICES and whose not in OFFICES | STOP:
            role = Role(fact.value.words[-1], office, whose)
            yield Fact(before.start("first"), before.end("second"), role, weak=True)
