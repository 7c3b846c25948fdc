"""Cleaning again: batches are cleaned in one lane, fetched and taken in in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.desk import Desk, Recleaned, StaleBatch
    from reviewer.gui.jobs import Lane, Outcome

T = TypeVar("T")


class RecleaningRun(QObject):
    """A pass over all stale articles. An editor's verbs come in between its batches."""

    progressed = Signal(int, int)  # articles done, in all
    finished = Signal(object)  # (articles changed, articles done), or Err

    def __init__(self, desk: Desk, saving: Lane, reading: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = saving
        self._reading = reading
        self._done = self._changed = self._total = 0
        self._cancelled = self._is_over = False

    def start(self) -> None:
        """Begin."""
        self.go_on()
        self._next()

    def go_on(self) -> None:
        """Count again what is to be done: the rules have changed."""

        def count() -> int:
            return self._desk.recleaning.count()

        self._then(self._saving, count, self._set_total)

    @Slot()
    def cancel(self) -> None:
        """Stop after the batch that is under way."""
        self._cancelled = True

    def _set_total(self, stale: int) -> None:
        self._total = self._done + stale

    def _next(self) -> None:
        def fetch() -> StaleBatch | None:
            # In the desk's thread: what cleans is loaded when it is first wanted.
            return self._desk.recleaning.next_batch()

        if self._cancelled:
            self._end((self._changed, self._done))
        else:
            self._then(self._saving, fetch, self._clean)

    def _clean(self, batch: StaleBatch | None) -> None:
        if batch is None:
            self._end((self._changed, self._done))
            return
        done = 0 if batch.only_teaches else len(batch.items)

        def save(cleaned: Sequence[Recleaned]) -> None:
            if self._cancelled:
                self._end((self._changed, self._done))
                return
            self._then(
                self._saving,
                lambda: self._desk.recleaning.take_in(cleaned),
                lambda changed: self._count(done, changed),
            )

        self._then(self._reading, lambda: self._desk.workshop.reclean(batch), save)

    def _count(self, done: int, changed: int) -> None:
        self._done += done
        self._changed += changed
        self._total = max(self._total, self._done)
        if done:
            self.progressed.emit(self._done, self._total)
        self._next()

    def _then(self, lane: Lane, work: Callable[[], T], then: Callable[[T], object]) -> None:
        def handed(outcome: Outcome[T]) -> None:
            if isinstance(outcome, Err):
                self._end(outcome)
            else:
                then(outcome.value)

        lane.run(work, handed)

    def _end(self, outcome: object) -> None:
        if self._is_over:  # counting again may fail while a batch is under way
            return
        self._is_over = self._cancelled = True
        self.finished.emit(outcome)
        self.deleteLater()
