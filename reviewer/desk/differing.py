"""Where two texts tell different things: facts of aligned paragraphs, paired by what is around.

Pure. A mark that is false does more harm than one that is missing: whatever the other text tells
anywhere is left alone, unless the very same sentence tells otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.desk.telling import Fact, Name, Number, Role
from reviewer.desk.words import is_kin

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from reviewer.desk.words import Word
    from reviewer.records import Span

_AROUND: Final = 8  # words on either side of a fact that are its surroundings
_ALIKE: Final = 2  # words that two surroundings share at least
_SAME: Final = 4  # words shared where both values are told elsewhere too
_BOTH: Final = 2  # sides
_CERTAIN: Final = 10  # added to what speaks for two spellings of one name
_SPELLED: Final = 0.75  # likeness of two spellings of one name


class Told:
    """What one text tells, and where its words stand."""

    def __init__(self, facts: Iterable[Fact], words: Sequence[Word]) -> None:
        self.facts = sorted(facts, key=lambda fact: (fact.start, fact.end))
        self._places = [fact.start for fact in self.facts]
        self._words = words
        self._starts = [word.start for word in words]
        self._keys = {word.key for word in words}
        self._known: defaultdict[Hashable, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            for key in fact.value.keys:
                self._known[key].append(fact)

    def within(self, spans: Iterable[Span]) -> list[Fact]:
        """Return the facts that begin in some spans, in their order."""
        places = self._places
        return [
            fact
            for span in spans
            for fact in self.facts[bisect_left(places, span.start) : bisect_left(places, span.end)]
        ]

    def tells(self, fact: Fact) -> bool:
        """Whether a fact of another text is told here too, in whatever words."""
        if any(map(fact.agrees, self.like(fact))):
            return True
        if isinstance(fact.value, Name):
            return all(self._holds(word) for word in fact.value.words)
        return False

    def like(self, fact: Fact) -> Iterator[Fact]:
        """Yield what is told here of the same thing, as far as keys tell."""
        for key in fact.value.keys:
            yield from self._known.get(key, ())

    def _holds(self, word: str) -> bool:
        stems = (stem for stem in (word[:-1], word[:-2]) if is_kin(word, stem))
        return word in self._keys or any(stem in self._keys for stem in stems)

    def around(self, fact: Fact) -> frozenset[str]:
        """Return the words that count around a fact."""
        first, last = bisect_left(self._starts, fact.start), bisect_left(self._starts, fact.end)
        near = (*self._words[max(0, first - _AROUND) : first], *self._words[last : last + _AROUND])
        return frozenset(word.key for word in near if word.counts)

    def beside(self, fact: Fact) -> tuple[str, str]:
        """Return the word before a fact and the one after it."""
        first, last = bisect_left(self._starts, fact.start), bisect_left(self._starts, fact.end)
        before = self._words[first - 1].key if first else ""
        return before, self._words[last].key if last < len(self._words) else ""


class Pair(NamedTuple):
    """Facts that stand in each other's place; None where one text tells nothing of the kind."""

    left: Fact | None
    right: Fact | None


class Row(NamedTuple):
    """What is told on either side of a row; close if its paragraphs say nearly the same.

    Only there it means something that one side says nothing of a thing.
    """

    left: Sequence[Fact]
    right: Sequence[Fact]
    close: bool


def differing(left: Told, right: Told, rows: Sequence[Row]) -> list[list[Pair]]:
    """Return for each row where its facts differ, in order."""
    found = [list(_pairs(left, right, row.left, row.right)) for row in rows]
    said = tuple(
        [fact for pairs in found for pair in pairs if (fact := pair[side])] for side in (0, 1)
    )
    for pairs, row in zip(found, rows, strict=True):
        pairs += [Pair(*sides) for sides in _of_roles(row.left, right, said)]
        pairs += [Pair(other, own) for own, other in _of_roles(row.right, left, said[::-1])]
    for pairs, row in zip(found, rows, strict=True):
        if row.close:
            pairs += [Pair(fact, None) for fact in _alone(row.left, right, said[0])]
            pairs += [Pair(None, fact) for fact in _alone(row.right, left, said[1])]
        pairs.sort(key=_place)
    return found


def _of_roles(
    facts: Iterable[Fact], other: Told, said: Sequence[list[Fact]]
) -> Iterator[tuple[Fact, Fact]]:
    """Yield the offices of which the other text, wherever it names them, says otherwise."""
    for fact in facts:
        if not isinstance(fact.value, Role) or fact in said[0] or other.tells(fact):
            continue
        against = next((known for known in other.like(fact) if fact.differs(known)), None)
        if against:
            said[0].append(fact)
            said[1].append(against)
            yield fact, against


def _alone(facts: Iterable[Fact], other: Told, said: list[Fact]) -> Iterator[Fact]:
    """Yield what the other text tells nowhere; what was said before is not said again."""
    for fact in facts:
        if not fact.weak and not other.tells(fact) and not any(map(fact.agrees, said)):
            said.append(fact)
            yield fact


def _place(pair: Pair) -> tuple[int, int]:
    first = pair.left or pair.right
    return (first.start if first else 0), 0 if pair.left else 1


def _pairs(left: Told, right: Told, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[Pair]:
    """Yield the facts of one row that contradict each other, the likeliest pairs first."""
    loose = [f for f in ours if not any(f.agrees(other) for other in theirs)]
    others = [f for f in theirs if not any(f.agrees(other) for other in ours)]
    ranked = [
        (score, one, other)
        for one in loose
        for other in others
        if one.differs(other) and (score := _score(left, right, one, other))
    ]
    ranked.sort(key=lambda found: (-found[0], found[1].start, found[2].start))
    taken: set[int] = set()
    for _, one, other in ranked:
        if not {id(one), id(other)} & taken:
            taken |= {id(one), id(other)}
            yield Pair(one, other)


def _score(left: Told, right: Told, one: Fact, other: Fact) -> int:
    """Return how much speaks for two facts being in each other's place; 0 for too little."""
    shared = len(left.around(one) & right.around(other))
    beside = zip(left.beside(one), right.beside(other), strict=True)
    same = sum(word == match != "" for word, match in beside)
    shared, framed = shared + same, same == _BOTH
    known = left.tells(other) + right.tells(one)
    if isinstance(one.value, Name) and isinstance(other.value, Name):
        return 0 if known else _score_names(one.value, other.value, shared, framed=framed)
    if isinstance(one.value, Number) and not (one.value.unit or one.value.noun):
        return 0
    return shared if shared >= (_SAME if known == _BOTH else _ALIKE) else 0


def _score_names(one: Name, other: Name, shared: int, *, framed: bool) -> int:
    """Two spellings of one name, or two names that share a word, or stand in the same frame."""
    spelled = SequenceMatcher(None, " ".join(one.words), " ".join(other.words)).ratio()
    if spelled >= _SPELLED:
        return _CERTAIN + shared
    if set(one.words) & set(other.words):
        return shared if shared >= _ALIKE else 0
    return shared if framed and shared >= _SAME else 0
