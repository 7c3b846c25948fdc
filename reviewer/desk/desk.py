"""The desk: an editor's verbs over one library. All of it belongs to one thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from reviewer import records
from reviewer.desk.annotating import judging_verb, new_annotation
from reviewer.desk.homes import Homes
from reviewer.desk.reading import least_sure
from reviewer.errors import MissingReasonError, UnknownRecordError
from reviewer.records import (
    UNSURE,
    Anchor,
    Annotation,
    AnnotationState,
    ArticleState,
    Change,
    Details,
    Draft,
    Span,
)
from reviewer.store import (
    Library,
    annotation_fields,
    details_fields,
    judgement_fields,
    reason_fields,
    span_fields,
    verdict_field,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reviewer.desk.importing import Prepared
    from reviewer.errors import LibraryError
    from reviewer.records import Added, ArticleRow, Queue, QueueFilter, Step, UnsureBlock, Wanted


class Desk(Homes):
    """What an editor can do. Every verb that changes something returns after it is on disk."""

    @classmethod
    def open(cls, path: Path, author: str, language: str, **how: bool) -> Self:
        """Open the library at path, a new one if need be; raise LibraryError.

        How, as Library.open has it: read_only, take_over, new.
        """
        return cls(Library.open(path, **how), author, language)

    @property
    def author(self) -> str:
        """Who acts at this desk."""
        return self._author

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._library.read_only

    @property
    def holder(self) -> str:
        """Who writes to a library that is read-only here, as "process id and host", if known."""
        return self._library.holder

    @property
    def is_left(self) -> bool:
        """Whether the holder was another host's, so that it may be taken over after asking."""
        return self._library.is_left

    @property
    def troubles(self) -> Sequence[LibraryError]:
        """What could not be done on opening, such as a backup."""
        return self._library.troubles

    def close(self) -> None:
        """Close the library."""
        self._library.close()

    # --- import

    def known_sources(self) -> frozenset[tuple[str, str]]:
        """Return SHA-256 and name of every file that has been taken in."""
        return self._library.collection.known_sources()

    def add(self, batch: Sequence[Prepared]) -> list[Added]:
        """Add prepared articles, all or none; return what became of each that holds one.

        One that is the next version of a known article then stands in its place: see versions.
        """
        items = [(item.article, item.cleaned) for item in batch if item.article and item.cleaned]
        new = self._library.add_articles(items)
        return [
            records.Added(is_new, self.versions.follow(article) if is_new else None)
            for (article, _), is_new in zip(items, new, strict=True)
        ]

    def import_paths(self, paths: Iterable[Path]) -> Iterator[tuple[Prepared, bool]]:
        """Take in files and folders; yield what became of each article, and if it was new."""
        return self.take_in(records.Wanted(tuple(paths)))

    def take_in(self, wanted: Wanted) -> Iterator[tuple[Prepared, bool]]:
        """Take in what is wanted; yield what became of each article, and whether it was new."""
        from reviewer.desk.importing import in_groups

        items = self.workshop.offers(wanted).items
        known = self.known_sources(), self.sites.all_known()
        return in_groups(self.workshop.prepare(items, *known), self.add)

    # --- the queue

    def queue(self, wanted: QueueFilter) -> Queue:
        """Return the ids that a filter wants, in its order, and the counts by state."""
        return self._library.queue(wanted)

    def rows(self, ids: Sequence[str], text: str = "") -> tuple[ArticleRow, ...]:
        """Return the lines of the queue for some articles, with where a search's words stand."""
        return self._library.rows(ids, text)

    def unsure(self, limit: int) -> tuple[UnsureBlock, ...]:
        """Return the blocks on which cleaning is not sure, least sure first, of all articles."""
        ids = self._library.collection.unsure(UNSURE, limit)
        return tuple(least_sure(map(self.open_article, ids), UNSURE)[:limit])

    def annotations(self, article_id: str) -> tuple[Annotation, ...]:
        """Return the annotations of one article, by their place in the original."""
        return self._library.annotations(article_id)

    # --- annotating

    def tag(self, article_id: str, span: Span, details: Details) -> Annotation:
        """Tag a span as an error; an article that was still to read is now in review.

        Raises SpanError for a span that does not lie inside the original.
        """
        original = self._library.article(article_id).original
        return self.save(new_annotation(article_id, original, span, details), details)

    def save(self, annotation: Annotation, details: Details, why: str = "") -> Annotation:
        """Keep what is said about an error: a new annotation is tagged, a known one changed.

        So a save that failed can be tried again, whatever it was. why is kept with a change.
        """
        try:
            saved = self.retag(annotation.id, details, why)
        except UnknownRecordError:
            saved = self._tag(annotation, details)
        self._library.shelf.forget_draft(annotation.id)
        return saved

    def _tag(self, annotation: Annotation, details: Details) -> Annotation:
        article_id = annotation.article_id
        original = self._library.article(article_id).original
        fields = annotation_fields(original, annotation.span, details)
        changes = [Change(annotation.id, article_id, fields)]
        if self._library.state(article_id) is ArticleState.TO_READ:
            changes.append(_state_change(article_id, ArticleState.IN_REVIEW))
        self._library.commit("tag", self._author, changes)
        return self._library.annotation(annotation.id)

    def retag(self, annotation_id: str, details: Details, why: str = "") -> Annotation:
        """Change what is said about an error, and keep why; raise UnknownRecordError.

        Only what differs goes to the log, so that it merges with what others change meanwhile.
        """
        known = self._library.annotation(annotation_id)
        before = details_fields(known.details)
        fields = {
            name: value
            for name, value in details_fields(details).items()
            if value != before[name] or name in known.conflicts
        }
        if fields and why:
            fields |= reason_fields(why)
        return self._change(annotation_id, "retag", fields) if fields else known

    def respan(self, annotation_id: str, span: Span) -> Annotation:
        """Move an annotation to another span of its article; raise SpanError for one outside.

        Where it was carried to from an older version without certainty, it then stands surely.
        """
        known = self._library.annotation(annotation_id)
        fields = span_fields(self._library.article(known.article_id).original, span)
        if span == known.span and known.anchor is Anchor.EXACT:
            return known
        return self._change(annotation_id, "respan", fields)

    def untag(self, annotation_id: str) -> None:
        """Take an annotation away; undo brings it back."""
        self._change(annotation_id, "untag", {"deleted": True})

    def set_annotation_state(
        self, annotation_id: str, state: AnnotationState, reason: str = ""
    ) -> Annotation:
        """Confirm, reject or reopen an annotation, and keep why.

        Raises MissingReasonError for rejecting somebody else's without a reason.
        """
        known = self._library.annotation(annotation_id)
        if state is AnnotationState.REJECTED and known.author != self._author and not reason:
            raise MissingReasonError(annotation_id)
        fields = judgement_fields(state, self._author, reason)
        return self._change(annotation_id, judging_verb(state), fields)

    def _change(self, annotation_id: str, verb: str, fields: dict[str, Any]) -> Annotation:
        article_id = self._library.annotation(annotation_id).article_id
        self._library.commit(verb, self._author, [Change(annotation_id, article_id, fields)])
        return self._library.annotation(annotation_id)

    def set_state(self, article_ids: Sequence[str], state: ArticleState) -> None:
        """Set how far the reading of some articles is, as one act."""
        changes = [_state_change(article_id, state) for article_id in article_ids]
        self._library.commit("state", self._author, changes)

    def set_kept(self, article_id: str, span: Span, kept: bool) -> None:
        """Restore or remove what lies in a span, whatever cleaning decided."""
        change = Change(article_id, article_id, {verdict_field(span): kept})
        verb = "restore" if kept else "remove"
        self._library.commit(verb, self._author, [change], self.recleaning.under)

    def save_draft(self, draft: Draft) -> None:
        """Keep what stands in the form of an annotation."""
        self._library.shelf.save_draft(draft)

    # --- undo

    def undo(self) -> Step | None:
        """Take back the last act that stands; return it, or None when there is none."""
        return self._named(self._library.undo(self._author, self.recleaning.under))

    def redo(self) -> Step | None:
        """Bring back what the last undo took back, or return None."""
        return self._named(self._library.redo(self._author, self.recleaning.under))

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """Return what undo and redo would do."""
        undo, redo = self._library.next_steps(self._author)
        return self._named(undo), self._named(redo)


def _state_change(article_id: str, state: ArticleState) -> Change:
    return Change(article_id, article_id, {"state": state.value})
