"""The same passage elsewhere: found in all articles, tagged, changed or deleted as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer import records
from reviewer.desk.annotating import judging_verb
from reviewer.desk.sentences import sentence_around
from reviewer.desk.spelling import Spelling
from reviewer.records import Change, Span
from reviewer.store import (
    annotation_fields,
    details_fields,
    judgement_fields,
    new_id,
    search_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reviewer.desk.reading import OpenArticle
    from reviewer.records import Annotation, Details, Occurrence, SameChange
    from reviewer.store import Library, Texts


class Passages:
    """An editor's verbs on a passage that stands in several articles; of the desk's thread.

    A search goes in steps, so that other verbs come in between: candidates() first, then
    occurrences() for as many of them at a time as one likes.
    """

    def __init__(
        self, library: Library, author: str, open_article: Callable[[str], OpenArticle]
    ) -> None:
        self._library = library
        self._author = author
        self._open = open_article

    # --- finding

    def candidates(self, annotation: Annotation) -> tuple[str, ...]:
        """Return the articles where an annotation's quote may stand: its own, then newest first."""
        found = self._library.collection.holding(annotation.quote)
        return tuple(dict.fromkeys((annotation.article_id, *found)))

    def occurrences(self, annotation: Annotation, ids: Sequence[str]) -> tuple[Occurrence, ...]:
        """Return where an annotation's quote stands in the kept text of some articles, in order.

        As whole words, in any typography and with any capitals; not the annotation's own place.
        """
        spelling = Spelling(annotation.quote)
        return tuple(
            occurrence
            for texts in self._library.collection.texts(ids)
            for occurrence in self._in_article(annotation, spelling, texts)
        )

    def _in_article(
        self, annotation: Annotation, spelling: Spelling, texts: Texts
    ) -> Iterator[Occurrence]:
        spans = list(spelling.spans(texts.original))
        if texts.article_id == annotation.article_id:
            spans = [span for span in spans if not span.overlaps(annotation.span)]
        spans = self._kept(texts, spans)
        if not spans:
            return
        alike = [
            known
            for known in self._library.annotations(texts.article_id)
            if known.details.category == annotation.details.category
        ]
        for span in spans:
            there = next((known for known in alike if known.span.overlaps(span)), None)
            yield _occurrence(texts, span, spelling, there)

    def _kept(self, texts: Texts, spans: list[Span]) -> list[Span]:
        """Return the spans of which nothing is removed; cleaning is asked only where need be."""
        if all(_is_surely_kept(texts, span) for span in spans):
            return spans
        blocks = self._open(texts.article_id).blocks
        removed = [block.span for block in blocks if not block.verdict.kept]
        return [span for span in spans if not any(span.overlaps(other) for other in removed)]

    # --- acting

    def tag(self, details: Details, occurrences: Sequence[Occurrence]) -> int:
        """Tag all these places alike, as one act; return how many. Raises SpanError.

        The articles' states stay: nobody has read them for that.
        """
        ids = dict.fromkeys(occurrence.article_id for occurrence in occurrences)
        texts = self._library.collection.texts(tuple(ids))
        originals = {one.article_id: one.original for one in texts}
        changes = [
            Change(new_id(), one.article_id, annotation_fields(original, one.span, details))
            for one in occurrences
            if (original := originals.get(one.article_id)) is not None
        ]
        return self._commit("tag-same", changes)

    def same(self, change: SameChange) -> tuple[Occurrence, ...]:
        """Return the annotations of the same passage and category on which a change would tell.

        Of the annotation's own article first, then by title and place.
        """
        before = change.before
        spelling = Spelling(before.quote)
        found = [
            known
            for known in self._library.collection.annotations_of_length(
                len(before.quote), before.details.category
            )
            if known.id != before.id
            and spelling.spells(known.quote)
            and _changed_fields(change, known)
        ]
        ids = tuple({known.article_id: 0 for known in found})
        texts = {one.article_id: one for one in self._library.collection.texts(ids)}
        places = [
            _occurrence(texts[known.article_id], known.span, spelling, known) for known in found
        ]
        own = before.article_id
        return tuple(sorted(places, key=lambda o: (o.article_id != own, o.title, o.span)))

    def change(self, change: SameChange, occurrences: Sequence[Occurrence]) -> int:
        """Do to the annotations at these places what was done to the one, as one act.

        Returns how many changed; only what differs goes to the log.
        """
        known = [
            self._library.annotation(one.annotation.id) for one in occurrences if one.annotation
        ]
        changes = [
            Change(one.id, one.article_id, fields)
            for one in known
            if (fields := _changed_fields(change, one, self._author))
        ]
        if change.details:
            return self._commit("retag-same", changes)
        verb = judging_verb(change.state) if change.state else "untag"
        return self._commit(f"{verb}-same", changes)

    def _commit(self, verb: str, changes: Sequence[Change]) -> int:
        if changes:
            self._library.commit(verb, self._author, changes)
        return len(changes)


def _occurrence(
    texts: Texts, span: Span, spelling: Spelling, annotation: Annotation | None
) -> Occurrence:
    original = texts.original
    sentence, quote = sentence_around(original, span), span.of(original)
    return records.Occurrence(
        article_id=texts.article_id,
        title=texts.title,
        span=span,
        quote=quote,
        before=original[sentence.start : span.start],
        after=original[span.end : sentence.end],
        same_capitals=spelling.has_same_capitals(quote),
        annotation=annotation,
    )


def _is_surely_kept(texts: Texts, span: Span) -> bool:
    """Whether the lines of a span stand once in the original, and once in the clean text."""
    original = texts.original
    start = original.rfind("\n", 0, span.start) + 1
    end = original.find("\n", span.end)
    lines = original[start : end if end >= 0 else len(original)]
    if original.casefold().count(lines.casefold()) != 1:
        return False
    return f"\n{texts.clean_key}\n".count(f"\n{search_key(lines)}\n") == 1


def _changed_fields(change: SameChange, known: Annotation, author: str = "") -> dict[str, Any]:
    """Return what a change would make other in an annotation, as fields of an operation."""
    if change.state:
        if known.state is change.state:
            return {}
        return judgement_fields(change.state, author, change.reason)
    if not change.details:
        return {"deleted": True}
    before, own = details_fields(change.before.details), details_fields(known.details)
    return {
        name: value
        for name, value in details_fields(change.details).items()
        if value != before[name] and (value != own[name] or name in known.conflicts)
    }
