"""An article that comes again with other words: the next version carries what was said so far."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from reviewer import records
from reviewer.desk.carrying import Alignment, likeness, placed
from reviewer.records import Anchor, AnnotationState, Change
from reviewer.store import ARTICLE, PREVIOUS, span_fields, verdict_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.desk.carrying import Placed
    from reviewer.desk.recleaning import Recleaning
    from reviewer.records import Annotation, Article, NewVersion, Unsettled
    from reviewer.store import Library

# Of the runs of four words of the shorter text, so many are the same in two versions of an article.
_LIKE = 0.5


class Versions:
    """The verbs on versions of one article; of the desk's thread."""

    def __init__(self, library: Library, author: str, recleaning: Recleaning) -> None:
        self._library = library
        self._author = author
        self._recleaning = recleaning

    def follow(self, article: Article) -> NewVersion | None:
        """Find of which article a new one is the next version, and carry all that was said of it.

        That is one of the same address or file name whose text is alike. It is one act, and undone
        as one: then both stand beside each other. Returns None for an article without a precursor.
        """
        previous = self._previous(article)
        if previous is None:
            return None
        alignment = Alignment(previous.original, article.original)
        annotations = self._library.annotations(previous.id)
        places = [placed(annotation, alignment) for annotation in annotations]
        fields = {PREVIOUS: previous.id, **dict(self._verdicts(previous, alignment))}
        changes = [Change(article.id, article.id, fields)]
        for annotation, place in zip(annotations, places, strict=True):
            carried = _carried(annotation, place, article)
            changes.append(Change(annotation.id, article.id, carried))
        self._library.commit("version", self._author, changes, self._recleaning.under)
        counts = Counter(place.anchor for place in places)
        return records.NewVersion(
            article_id=article.id,
            previous_id=previous.id,
            title=article.title,
            carried=counts[Anchor.EXACT],
            applied=sum(place.is_applied for place in places),
            to_confirm=counts[Anchor.TO_CONFIRM],
            orphans=counts[Anchor.ORPHAN],
        )

    def of(self, article_id: str) -> tuple[str, ...]:
        """Return all versions of an article, newest first; the article alone if it has only one."""
        return self._library.collection.versions(article_id)

    def unsettled(self) -> tuple[Unsettled, ...]:
        """Return the annotations whose place is to be confirmed or gone, by article and place."""
        found = self._library.collection.unsettled()
        rows = self._library.rows(tuple({one.article_id: 0 for one in found}))
        titles = {row.id: row.title for row in rows}
        return tuple(records.Unsettled(one, titles[one.article_id]) for one in found)

    def confirm(self, annotation_ids: Sequence[str]) -> None:
        """Say that annotations stand where they were found again, as one act."""
        known = [self._library.annotation(one) for one in annotation_ids]
        changes = [
            Change(one.id, one.article_id, {"anchor": Anchor.EXACT.value})
            for one in known
            if one.anchor is Anchor.TO_CONFIRM
        ]
        if changes:
            self._library.commit("place", self._author, changes)

    def _previous(self, article: Article) -> Article | None:
        for article_id in self._library.collection.namesakes(article):
            other = self._library.article(article_id)
            if likeness(other.original, article.original) >= _LIKE:
                return other
        return None

    def _verdicts(self, previous: Article, alignment: Alignment) -> Iterator[tuple[str, bool]]:
        """Yield what editors decided for runs of the article that stand in both versions."""
        for span, kept in self._library.editor_verdicts(previous.id).items():
            if there := alignment.same(span):
                yield verdict_field(there), kept


def _carried(annotation: Annotation, place: Placed, article: Article) -> dict[str, Any]:
    """Return the fields that put an annotation into the next version.

    An orphan keeps what is known of its place in the old one.
    """
    fields: dict[str, Any] = {ARTICLE: article.id, "anchor": place.anchor.value}
    if place.span:
        fields = {**fields, **span_fields(article.original, place.span)}
        fields["anchor"] = place.anchor.value
    if place.is_applied and annotation.state is not AnnotationState.REJECTED:
        fields["state"] = AnnotationState.APPLIED.value
    return fields
