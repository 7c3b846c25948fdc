"""Two articles side by side: who could be compared, paragraphs aligned, differences marked."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from reviewer.desk.aligning import Paragraph, align
from reviewer.desk.differing import Row, differing
from reviewer.desk.differing import Told as Telling
from reviewer.desk.telling_dates import dates
from reviewer.desk.telling_names import Capitals, names, roles
from reviewer.desk.telling_numbers import numbers
from reviewer.desk.words import words
from reviewer.records import (
    AlignedRow,
    Candidate,
    Comparison,
    Difference,
    Kind,
    QueueFilter,
    Span,
    Told,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reviewer.desk.differing import Pair
    from reviewer.desk.reading import OpenArticle
    from reviewer.desk.telling import Fact
    from reviewer.records import ToldKind
    from reviewer.store import Library

_LISTED: Final = 200  # articles that are offered at once
_ALIKE: Final = 20
_ASKED: Final = 8  # words of a title by which articles are looked for
_CLOSE: Final = 0.4  # share of words in common from which what is missing tells something
_CAPITALISING: Final = {"de"}  # languages that write every noun with a capital


class Comparing:
    """An editor's verbs on two articles side by side; of the desk's thread."""

    def __init__(self, library: Library, open_article: Callable[[str], OpenArticle]) -> None:
        self._library = library
        self._open = open_article

    def candidates(self, article_id: str, text: str = "") -> tuple[Candidate, ...]:
        """Return articles to compare one with: those alike, then the newest; text filters them.

        At most 200.
        """
        found = self._library.queue(QueueFilter(text=text, order="added", descending=True)).ids
        alike = self.alike(article_id)
        if text:
            wanted = set(found)
            alike = tuple(one for one in alike if one in wanted)
        ids = dict.fromkeys((*alike, *found[: _LISTED + 1]))
        ids.pop(article_id, None)
        rows = self._library.rows([*ids][:_LISTED])
        return tuple(Candidate(row, row.id in alike) for row in rows)

    def alike(self, article_id: str) -> tuple[str, ...]:
        """Return articles that seem to tell the same: its story, then at most 20 others."""
        title = self._library.article(article_id).title
        asked = {word.key: 0 for word in words(title, 0, len(title)) if word.counts}
        likeness: defaultdict[str, float] = defaultdict(float)
        for word in [*asked][:_ASKED]:
            found = self._library.collection.holding(word)
            for one in found:
                likeness[one] += 1 / len(found)
        siblings = self._library.kinship.siblings(article_id)
        likeliest = sorted(likeness, key=lambda one: -likeness[one])[: _ALIKE + 1]
        return tuple(dict.fromkeys(one for one in (*siblings, *likeliest) if one != article_id))

    def pair(self, left: str, right: str) -> tuple[OpenArticle, OpenArticle, Comparison]:
        """Return two articles as they are read, and compared; raise UnknownRecordError."""
        one, other = self._open(left), self._open(right)
        return one, other, compare(one, other)


def compare(left: OpenArticle, right: OpenArticle) -> Comparison:
    """Return the kept paragraphs of two articles side by side, and where what they tell differs.

    The other way round it is the same, mirrored.
    """
    if (left.article.original, left.article.id) > (right.article.original, right.article.id):
        return _mirrored(compare(right, left))
    texts = _Text(left), _Text(right)
    rows = align(texts[0].paragraphs, texts[1].paragraphs)
    tells_names = left.article.language == right.article.language not in _CAPITALISING
    capitals = Capitals((text.original, text.ranges) for text in texts) if tells_names else None
    one, other = (text.telling(capitals) for text in texts)
    told = [
        Row(one.within(row.left), other.within(row.right), _is_close(texts, row)) for row in rows
    ]
    found = differing(one, other, told)
    differences = tuple(
        Difference(_kind(pair), number, texts[0].told(pair.left), texts[1].told(pair.right))
        for number, pairs in enumerate(found)
        for pair in pairs
    )
    return Comparison(left.article.id, right.article.id, rows, differences)


class _Text:
    """The kept paragraphs of an article, and what they tell."""

    def __init__(self, opened: OpenArticle) -> None:
        self.original = opened.article.original
        self._language = opened.article.language
        found = [*_paragraphs(opened)]
        self.ranges = [(span.start, span.end) for span, _ in found]
        self._telling = [tells for _, tells in found]
        self._words = [tuple(words(self.original, *each)) for each in self.ranges]
        self._keys = {
            span: frozenset(word.key for word in known if word.counts)
            for (span, _), known in zip(found, self._words, strict=True)
        }
        self.paragraphs = [Paragraph(span, keys) for span, keys in self._keys.items()]

    def keys(self, spans: Iterable[Span]) -> frozenset[str]:
        """Return the words that count of some paragraphs."""
        return frozenset().union(*(self._keys[span] for span in spans))

    def telling(self, capitals: Capitals | None) -> Telling:
        """Return what the article tells; names only where capitals tell them."""
        facts = [
            fact
            for (start, end), tells in zip(self.ranges, self._telling, strict=True)
            if tells
            for fact in _facts(self.original, (start, end), self._language, capitals)
        ]
        return Telling(facts, [word for known in self._words for word in known])

    def told(self, fact: Fact | None) -> Told | None:
        """Return where a fact is told, as a record."""
        if fact is None:
            return None
        span = Span(fact.start, fact.end)
        return Told(span, span.of(self.original))


def _paragraphs(opened: OpenArticle) -> Iterator[tuple[Span, bool]]:
    """Yield the lines of kept blocks, and whether they tell of the story: not who wrote it."""
    original = opened.article.original
    for block in opened.blocks:
        if not block.verdict.kept:
            continue
        at = block.span.start
        for line in block.span.of(original).split("\n"):
            if line.strip():
                yield Span(at, at + len(line)), block.verdict.kind is not Kind.BYLINE
            at += len(line) + 1


def _facts(
    original: str, place: tuple[int, int], language: str, capitals: Capitals | None
) -> list[Fact]:
    """Return what one paragraph tells; of what overlaps, dates count first, names last."""
    found = list(dates(original, *place))
    found += _beside(found, numbers(original, *place, language))
    if capitals:
        named = list(_beside(found, names(original, *place, capitals)))
        found += [*named, *roles(original, named)]
    return found


def _beside(found: Sequence[Fact], others: Iterator[Fact]) -> list[Fact]:
    """Return the facts that overlap none of those that were found before."""
    return [
        fact
        for fact in others
        if not any(fact.start < known.end and known.start < fact.end for known in found)
    ]


def _is_close(texts: tuple[_Text, _Text], row: AlignedRow) -> bool:
    ours, theirs = texts[0].keys(row.left), texts[1].keys(row.right)
    return row.is_pair and 2 * len(ours & theirs) >= _CLOSE * (len(ours) + len(theirs))


def _kind(pair: Pair) -> ToldKind:
    fact = pair.left or pair.right
    if fact is None:
        raise ValueError("a pair of nothing")
    return fact.kind


def _mirrored(comparison: Comparison) -> Comparison:
    return Comparison(
        comparison.right,
        comparison.left,
        tuple(AlignedRow(row.right, row.left) for row in comparison.rows),
        tuple(Difference(one.kind, one.row, one.right, one.left) for one in comparison.differences),
    )
