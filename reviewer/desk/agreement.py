"""How far two readers agree: spans, categories, and Krippendorff's alpha; knows no window.

A reader's findings are the errors that stand and that they tagged and did not reject, or that they
confirmed: to confirm what a colleague found is to find it too.

Alpha takes the sentence for its unit. Editors who mean the same error rarely select the same
characters, and characters of one selection are no independent decisions; a sentence is what an
editor reads and passes or does not. Its value is the set of categories found in it, "no error"
being a value of its own, so that agreement on sound sentences counts. Sets differ by MASI
(Passonneau 2006), which for single values is equal or not: alpha is then the nominal one.
Sentences that lie in removed lines are counted with the sound ones: with ever more sentences on
which both are silent, observed and expected disagreement fall alike, and alpha hardly moves.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer import records
from reviewer.desk.sentences import sentences_of
from reviewer.records import AnnotationState, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reviewer.records import Agreement, Annotation, Match
    from reviewer.store import Library

NOTHING: Final = frozenset({""})  # the value of a sentence in which a reader found no error
_BATCH: Final = 64  # articles read at once
Values = frozenset[str]


class Found(NamedTuple):
    """An error that a reader found."""

    article_id: str
    span: Span
    category: str


class Readers:
    """What a library tells of its readers. It belongs to the desk's thread."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def authors(self) -> tuple[str, ...]:
        """Return everybody who has acted on an article, in order."""
        return tuple(sorted(self._library.collection.readers()))

    def pairs(self) -> tuple[tuple[str, str, int], ...]:
        """Return who have read the same articles, and how many; most first."""
        read = self._library.collection.readers()
        names = sorted(read)
        found = [
            (one, other, len(read[one] & read[other]))
            for at, one in enumerate(names)
            for other in names[at + 1 :]
        ]
        return tuple(sorted((pair for pair in found if pair[2]), key=lambda pair: -pair[2]))

    def between(self, first: str, second: str) -> Agreement:
        """Return how far two authors agree on the articles on which both have acted.

        An act is anything said of the article or an error in it; what was done to the same passage
        of many articles at once is no reading of them.
        """
        read = self._library.collection.readers()
        both = sorted(read.get(first, set()) & read.get(second, set()))
        found = [one for article in both for one in self._library.annotations(article)]
        firsts, seconds = findings(found, first), findings(found, second)
        units = [*self._units(both, firsts, seconds)]
        return records.Agreement(
            first=first,
            second=second,
            articles=len(both),
            sentences=len(units),
            exact=matched(firsts, seconds, _is_exact),
            overlap=matched(firsts, seconds, _overlaps),
            by_category=tuple(_by_category(firsts, seconds)),
            alpha=alpha(units),
        )

    def _units(
        self, articles: Sequence[str], firsts: Sequence[Found], seconds: Sequence[Found]
    ) -> Iterator[tuple[Values, Values]]:
        by_first, by_second = _by_article(firsts), _by_article(seconds)
        for start in range(0, len(articles), _BATCH):
            for texts in self._library.collection.texts(articles[start : start + _BATCH]):
                spans = sentences_of(texts.original)
                one = values(spans, by_first[texts.article_id])
                other = values(spans, by_second[texts.article_id])
                yield from zip(one, other, strict=True)


def findings(annotations: Iterable[Annotation], reader: str) -> list[Found]:
    """Return what a reader found: tagged and not rejected again, or confirmed."""
    return [
        Found(one.article_id, one.span, one.details.category)
        for one in annotations
        if _has_found(one, reader)
    ]


def _has_found(annotation: Annotation, reader: str) -> bool:
    if annotation.judge == reader:
        judged = annotation.state
        if judged is not AnnotationState.OPEN:
            return judged is not AnnotationState.REJECTED
    return annotation.author == reader


def _by_article(found: Iterable[Found]) -> dict[str, list[Found]]:
    articles: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        articles[one.article_id].append(one)
    return articles


def matched(
    firsts: Sequence[Found], seconds: Sequence[Found], fits: Callable[[Found, Found], bool]
) -> Match:
    """Return how many findings of each reader fit some finding of the other."""
    by_first, by_second = _by_article(firsts), _by_article(seconds)
    return records.Match(
        first=len(firsts),
        second=len(seconds),
        first_matched=sum(any(fits(a, b) for b in by_second[a.article_id]) for a in firsts),
        second_matched=sum(any(fits(a, b) for a in by_first[b.article_id]) for b in seconds),
    )


def _is_exact(one: Found, other: Found) -> bool:
    return one.span == other.span


def _overlaps(one: Found, other: Found) -> bool:
    return one.span.overlaps(other.span)


def _by_category(
    firsts: Sequence[Found], seconds: Sequence[Found]
) -> Iterator[records.CategoryAgreement]:
    for category in sorted({one.category for one in (*firsts, *seconds)}):
        ours = [one for one in firsts if one.category == category]
        theirs = [one for one in seconds if one.category == category]
        exact, overlap = matched(ours, theirs, _is_exact), matched(ours, theirs, _overlaps)
        yield records.CategoryAgreement(category, exact, overlap)


def values(sentences: Sequence[Span], found: Sequence[Found]) -> list[Values]:
    """Return for each sentence the categories that a reader found in it, or NOTHING."""
    return [
        frozenset(one.category for one in found if one.span.overlaps(sentence)) or NOTHING
        for sentence in sentences
    ]


def alpha(units: Sequence[tuple[Values, Values]]) -> float | None:
    """Return Krippendorff's alpha of two readers over units, with the distance of MASI.

    None where the units are fewer than two, or all values are the same.
    """
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import masi_distance

    if len(units) <= 1 or len({value for pair in units for value in pair}) <= 1:
        return None
    data = [
        (reader, str(number), value)
        for number, pair in enumerate(units)
        for reader, value in zip("ab", pair, strict=True)
    ]
    return float(AnnotationTask(data, distance=masi_distance).alpha())
