"""The line from the window's thread to the desk in its own: requests out, outcomes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.desk import Desk
    from reviewer.gui.jobs import Lane, Outcome

T = TypeVar("T")


class DeskLine(QObject):
    """Calls the desk in the thread of a lane; every failure becomes a signal."""

    saving = Signal()
    saved = Signal()  # after the commit, when nothing else waits for one
    save_failed = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._desk: Desk | None = None
        self._unsaved = 0

    def read(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Call work with the desk in its thread, then then with what it returned.

        What comes back after another library was opened is not shown; a failure is told of.
        """
        desk = self._desk
        if desk is not None:
            self._ask(desk, work, lambda value: self._show(desk, value, then), failed)

    def write(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Do as read does, for work that changes the library: unsaved until it is done."""
        desk = self._desk
        if desk is None:
            return
        self._unsaved += 1
        self.saving.emit()

        def committed(value: T) -> None:
            self._unsaved -= 1
            if not self._unsaved:
                self.saved.emit()
            self._show(desk, value, then)

        def refused() -> None:
            self._unsaved -= 1
            self.save_failed.emit()
            failed()

        self._ask(desk, work, committed, refused)

    def _ask(
        self,
        desk: Desk,
        work: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Callable[[], object],
    ) -> None:
        def outcome_in(outcome: Outcome[T]) -> None:
            if isinstance(outcome, Err):
                failed()
                self.failed.emit(outcome.error)
            else:
                then(outcome.value)

        self._lane.run(lambda: work(desk), outcome_in)

    def _show(self, desk: Desk, value: T, then: Callable[[T], object]) -> None:
        if desk is self._desk:
            then(value)
