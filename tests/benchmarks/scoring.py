"""What cleaners are measured by: shingles for the text as a whole, and the fate of labelled lines.

Knows no cleaner and no file.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.benchmarks.documents import Document

SHINGLE = 4  # words
TRIMMED = 0.6  # share of its shingles with which a long article line counts as kept
_WORD = re.compile(r"\w+")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u2060\ufeff")


class Match(NamedTuple):
    """Shares of one document's shingles: in both texts, in the output alone, in gold alone."""

    both: float
    extra: float
    missing: float


@dataclass(frozen=True, slots=True)
class LineCounts:
    """Residue lines and how many were removed; article lines and characters and how many lost."""

    residue: int = 0
    removed: int = 0
    article: int = 0
    lost: int = 0
    characters: int = 0
    lost_characters: int = 0


@dataclass(frozen=True, slots=True)
class Score:
    """What a cleaner reached on many documents; the last three are None without labels."""

    f1: float
    precision: float
    recall: float
    removed: float | None
    lost: float | None
    lost_characters: float | None


def score(documents: Sequence[Document], outputs: Sequence[str]) -> Score:
    """Score the outputs of a cleaner, one for each document."""
    pairs = list(zip(documents, outputs, strict=True))
    matches = [
        match(without_free(d.gold, d.free), without_free(output, d.free)) for d, output in pairs
    ]
    f1, precision, recall = summary(matches)
    counts = [count_lines(d.lines, d.labels, output) for d, output in pairs if d.labels]
    return Score(
        f1,
        precision,
        recall,
        _share([c.removed for c in counts], [c.residue for c in counts]),
        _share([c.lost for c in counts], [c.article for c in counts]),
        _share([c.lost_characters for c in counts], [c.characters for c in counts]),
    )


def match(gold: str, output: str) -> Match:
    """Compare two texts by their multisets of four-word shingles.

    The metric of the article-extraction-benchmark: counts of true and false positives and false
    negatives, normalised by their sum, so that a long page weighs no more than a short one.
    """
    wanted, found = _shingles(_words(gold)), _shingles(_words(output))
    both = (wanted & found).total()
    extra, missing = found.total() - both, wanted.total() - both
    total = both + extra + missing
    return Match(both / total, extra / total, missing / total) if total else Match(0, 0, 0)


def summary(matches: Sequence[Match]) -> tuple[float, float, float]:
    """Return F1, precision and recall: F1 of the means over documents, as that benchmark does.

    A document without output has no precision, one without article no recall.
    """
    precisions = [m.both / (m.both + m.extra) for m in matches if m.both + m.extra]
    recalls = [m.both / (m.both + m.missing) for m in matches if m.both + m.missing]
    precision = mean(precisions) if precisions else 0.0
    recall = mean(recalls) if recalls else 0.0
    total = precision + recall
    return (2 * precision * recall / total if total else 0.0), precision, recall


def count_lines(lines: Iterable[str], labels: str, output: str) -> LineCounts:
    """Count what became of labelled lines, in lines and characters.

    A line is kept when it is a line of the output; an article line of eight words or more also
    when most of its shingles are in the output, as a cleaner may trim inside a line.
    """
    whole = Counter(key for line in output.split("\n") if (key := _key(line)))
    shingles = _shingles(_words(output.lower()))
    fates: dict[str, list[tuple[bool, int]]] = {"A": [], "R": [], "M": []}
    for line, label in zip(lines, labels, strict=True):
        kept = label != "M" and whole[_key(line)] > 0
        if kept:
            whole[_key(line)] -= 1
        elif label == "A":
            kept = _is_trimmed(_key(line).split(), shingles)
        fates[label].append((kept, len(line)))
    article, residue = fates["A"], fates["R"]
    return LineCounts(
        residue=len(residue),
        removed=sum(not kept for kept, _ in residue),
        article=len(article),
        lost=sum(not kept for kept, _ in article),
        characters=sum(length for _, length in article),
        lost_characters=sum(length for kept, length in article if not kept),
    )


def without_free(text: str, free: Iterable[str]) -> str:
    """Take out one copy of each line that costs nothing, such as the title of a page."""
    spare, rest = {_key(line) for line in free}, []
    for line in text.split("\n"):
        if _key(line) in spare:
            spare.discard(_key(line))
        else:
            rest.append(line)
    return "\n".join(rest)


def _is_trimmed(words: list[str], shingles: Counter[tuple[str, ...]]) -> bool:
    own = [tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)]
    return len(words) >= 2 * SHINGLE and sum(s in shingles for s in own) >= TRIMMED * len(own)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.translate(_INVISIBLE))


def _shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    # A text of fewer words is one shingle, a text of none has none.
    starts = range(max(1, len(words) - SHINGLE + 1)) if words else ()
    return Counter(tuple(words[i : i + SHINGLE]) for i in starts)


def _key(line: str) -> str:
    return " ".join(word.lower() for word in _words(line))


def _share(parts: Sequence[int], wholes: Sequence[int]) -> float | None:
    return sum(parts) / sum(wholes) if sum(wholes) else None
