"""What an editor does with the list: filters by name, notes on articles, states of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.records import Change
from reviewer.store import note_field

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from reviewer.records import ArticleState, FilterChoices, QueueFilter, SavedFilter
    from reviewer.store import Library


class Queueing:
    """An editor's verbs on the queue; of the desk's thread."""

    def __init__(self, library: Library, author: str) -> None:
        self._library = library
        self._author = author

    def set_state(
        self, article_ids: Sequence[str], state: ArticleState
    ) -> Generator[int, None, None]:
        """Set how far the reading of many articles is, as one act; yield how many are done.

        Those that are so far already don't count. All or none: to close the generator before its
        end takes everything back.
        """
        changes = (
            Change(article_id, article_id, {"state": state.value})
            for article_id in article_ids
            if self._library.state(article_id) is not state
        )
        return self._library.shelf.commit_many("state", self._author, changes)

    def unreviewed(self, wanted: QueueFilter, article_id: str, *, backwards: bool) -> str:
        """Return the article that a filter wants after one, or before, that nobody reviewed.

        Those set aside don't count. From the end it goes on at the beginning; "" if there is none.
        """
        return self._library.shelf.unreviewed(wanted, article_id, backwards=backwards)

    # --- notes

    def set_note(self, article_id: str, note: str) -> None:
        """Set an article's note, without the blanks around it; an empty one takes it away."""
        shelf, fields = self._library.shelf, note_field(note.strip())
        if fields["note"] != shelf.note(article_id):
            self._library.commit("note", self._author, [Change(article_id, article_id, fields)])
        shelf.keep_note_draft(article_id, None)

    def keep_note_draft(self, article_id: str, note: str) -> None:
        """Keep what is being typed as an article's note."""
        self._library.shelf.keep_note_draft(article_id, note_field(note)["note"])

    # --- filters

    def choices(self) -> FilterChoices:
        """Return what the articles can be filtered by."""
        return self._library.shelf.choices()

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the filters that have a name, in the order in which they were saved."""
        return self._library.shelf.filters()

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name, in place of the one that had it."""
        self._library.shelf.save_filter(saved)

    def rename_filter(self, name: str, other: str) -> None:
        """Give a filter another name; one that had it before is gone."""
        self._library.shelf.rename_filter(name, other)

    def delete_filter(self, name: str) -> None:
        """Forget a filter."""
        self._library.shelf.delete_filter(name)
