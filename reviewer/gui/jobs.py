"""The one place with threads: a plain callable goes out, its outcome comes back."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """What the work returned."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """What the work raised."""

    error: Exception


Outcome = Ok[T] | Err


class Job:
    """A stream of results that is being made, and may be told to stop."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop before its next result."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()


class Lane(QObject):
    """One thread that does one piece of work after another, in order.

    Outcomes are handed over in the thread that made the lane, in order, by the event loop.
    """

    idled = Signal()  # all outcomes have been handed over
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._pending = 0
        self._finished.connect(self._on_finished)
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether all outcomes have been handed over."""
        return self._pending == 0

    def run(self, work: Callable[[], T], then: Callable[[Outcome[T]], None]) -> None:
        """Do work in the thread, then call then with its outcome."""

        def piece() -> None:
            outcome = _outcome(work)
            self._finished.emit(lambda: self._hand_over(outcome, then))

        self._pending += 1
        self._work.put(piece)

    def stream(
        self,
        items: Callable[[], Iterator[T]],
        each: Callable[[T], None],
        then: Callable[[Outcome[None]], None],
    ) -> Job:
        """Call each with every item that the thread makes, then call then."""
        job = Job()

        def walk() -> None:
            for item in items():
                if job.cancelled:
                    return
                self._finished.emit(lambda item=item: each(item))

        self.run(walk, then)
        return job

    def close(self) -> None:
        """Finish the work that was given and end the thread."""
        self._work.put(None)
        self._thread.join()

    def _loop(self) -> None:
        while (piece := self._work.get()) is not None:
            piece()

    def _hand_over(self, outcome: Outcome[T], then: Callable[[Outcome[T]], None]) -> None:
        self._pending -= 1
        then(outcome)
        if not self._pending:
            self.idled.emit()

    @Slot(object)
    def _on_finished(self, deliver: Callable[[], None]) -> None:
        deliver()


def _outcome(work: Callable[[], T]) -> Outcome[T]:
    try:
        return Ok(work())
    except Exception as error:  # noqa: BLE001 - whatever a job raises is handed over, never lost
        return Err(error)
