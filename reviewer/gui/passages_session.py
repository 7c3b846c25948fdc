"""The same passage elsewhere, between the desk and the widgets: searched batch by batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.session import Session
    from reviewer.records import Annotation, Details, Occurrence, SameChange

_BATCH = 32  # articles looked through at once; an editor's verbs come in between
_MOST = 1000  # places in one list that will be ticked


class PassagesSession(QObject):
    """Searches for a passage, and says the same of it everywhere."""

    found = Signal(object)  # tuple of Occurrence
    searched = Signal(int, int)  # articles looked through, in all
    search_ended = Signal(bool)  # whether everything was looked through
    same_found = Signal(object, object)  # SameChange, tuple of Occurrence that hold an annotation
    done = Signal(int)  # places on which the same was said

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._run = 0  # a later search overtakes one that is under way
        self._count = 0  # places that will be ticked

    @Slot(object)
    def search(self, annotation: Annotation) -> None:
        """Look for an annotation's quote in the texts of all articles."""
        self._run += 1
        self._count = 0
        run = self._run
        self._session.read(
            lambda desk: desk.passages.candidates(annotation),
            lambda ids: self._look(run, annotation, ids, 0),
            lambda: self._end(run, everything=False),
        )

    @Slot()
    def cancel(self) -> None:
        """Stop a search that is under way."""
        self._end(self._run, everything=False)

    def _look(self, run: int, annotation: Annotation, ids: Sequence[str], at: int) -> None:
        if run != self._run:
            return
        self.searched.emit(at, len(ids))
        if at >= len(ids) or self._count >= _MOST:
            self._end(run, everything=at >= len(ids))
            return
        batch = ids[at : at + _BATCH]

        def show(places: tuple[Occurrence, ...]) -> None:
            if run == self._run:
                self._count += sum(p.same_capitals and p.annotation is None for p in places)
                if places:
                    self.found.emit(places)
                self._look(run, annotation, ids, at + len(batch))

        self._session.read(
            lambda desk: desk.passages.occurrences(annotation, batch),
            show,
            lambda: self._end(run, everything=False),
        )

    def _end(self, run: int, *, everything: bool) -> None:
        if run == self._run:
            self._run += 1
            self.search_ended.emit(everything)

    def tag(self, details: Details, places: Sequence[Occurrence]) -> None:
        """Tag all these places alike, as one act."""
        self._session.write(lambda desk: desk.passages.tag(details, places), self._show)

    @Slot(object)
    def look_for_same(self, change: SameChange) -> None:
        """Ask for the annotations to which the same could be done."""
        self._session.read(
            lambda desk: desk.passages.same(change),
            lambda places: self.same_found.emit(change, places),
        )

    def change(self, change: SameChange, places: Sequence[Occurrence]) -> None:
        """Do the same to the annotations at these places, as one act."""
        self._session.write(lambda desk: desk.passages.change(change, places), self._show)

    def _show(self, count: int) -> None:
        self.done.emit(count)
        self._session.reopen()
