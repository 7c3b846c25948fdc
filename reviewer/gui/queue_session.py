"""What an editor does with the list, between the desk and the widgets."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.desk import Desk
    from reviewer.gui.session import Session
    from reviewer.records import ArticleState, SavedFilter


class QueueSession(QObject):
    """Filters by name, notes, and states; what comes back is told by signals."""

    choices_listed = Signal(object)  # FilterChoices
    filters_listed = Signal(object)  # tuple of SavedFilter
    next_found = Signal(str)  # id of the next article that nobody reviewed, or ""
    note_saved = Signal(str)  # article id
    note_unsaved = Signal(str, str)  # article id, the note that could not be saved
    progressed = Signal(int, int)  # articles done, in all
    states_set = Signal(int)  # of how many articles; -1 if that was cancelled

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job = Job()
        session.closing.connect(self.cancel)

    # --- states

    def set_state(self, article_ids: Sequence[str], state: ArticleState) -> None:
        """Set how far the reading of some articles is, as one act."""
        job = self._job = Job()

        def work(desk: Desk) -> int:
            done = 0
            with closing(desk.queueing.set_state(article_ids, state)) as steps:
                for done in steps:
                    if job.cancelled:
                        return -1
                    self.progressed.emit(done, len(article_ids))
            return done

        def show(done: int) -> None:
            self.states_set.emit(done)
            self._session.refresh()

        self._session.write(work, show, lambda: self.states_set.emit(-1))

    @Slot()
    def cancel(self) -> None:
        """Take an act on many articles back while it is under way."""
        self._job.cancel()

    def find_unreviewed(self, article_id: str, *, backwards: bool) -> None:
        """Ask for the article of the list after or before one, that nobody reviewed."""
        wanted = self._session.wanted
        self._session.read(
            lambda desk: desk.queueing.unreviewed(wanted, article_id, backwards=backwards),
            self.next_found.emit,
        )

    # --- stories

    def part(self, article_ids: Sequence[str]) -> None:
        """Let articles stand alone, each outside of its story."""
        self._session.write(
            lambda desk: desk.stories.part(article_ids), lambda _: self._session.refresh()
        )

    def join(self, article_ids: Sequence[str]) -> None:
        """Make one story of articles."""
        self._session.write(
            lambda desk: desk.stories.join(article_ids), lambda _: self._session.refresh()
        )

    # --- notes

    def set_note(self, article_id: str, note: str) -> None:
        """Set an article's note."""

        def show(_: None) -> None:
            self.note_saved.emit(article_id)
            self._session.refresh()

        self._session.write(
            lambda desk: desk.queueing.set_note(article_id, note),
            show,
            lambda: self.note_unsaved.emit(article_id, note),
        )

    def draft_note(self, article_id: str, note: str) -> None:
        """Keep what is being typed as an article's note."""
        self._session.write(
            lambda desk: desk.queueing.keep_note_draft(article_id, note), lambda _: None
        )

    # --- filters

    @Slot()
    def list_choices(self) -> None:
        """Ask for what the articles can be filtered by."""
        self._session.read(lambda desk: desk.queueing.choices(), self.choices_listed.emit)

    @Slot()
    def list_filters(self) -> None:
        """Ask for the filters that have a name."""
        self._session.read(lambda desk: desk.queueing.filters(), self.filters_listed.emit)

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a filter under its name."""
        self._change_filters(lambda desk: desk.queueing.save_filter(saved))

    def rename_filter(self, name: str, other: str) -> None:
        """Give a filter another name."""
        self._change_filters(lambda desk: desk.queueing.rename_filter(name, other))

    def delete_filter(self, name: str) -> None:
        """Forget a filter."""
        self._change_filters(lambda desk: desk.queueing.delete_filter(name))

    def _change_filters(self, work: Callable[[Desk], None]) -> None:
        self._session.write(work, lambda _: self.list_filters())
