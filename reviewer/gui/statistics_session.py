"""Numbers on the reviewed articles, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk, Numbers, Profile
    from reviewer.gui.jobs import Outcome
    from reviewer.gui.session import Session
    from reviewer.gui.statistics import Mark
    from reviewer.records import Agreement, Counted, CountScope


class StatisticsSession(QObject):
    """Asks for numbers and for what is behind them, and saves them and their charts."""

    counted = Signal(object, object)  # CountScope, Figures
    listed = Signal(object, object)  # Mark, tuple of Counted
    saved = Signal(object)  # Path
    pairs_told = Signal(object)  # tuple of two authors each, and how many articles both have read
    agreement_told = Signal(object)  # Agreement

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted: Mark | None = None
        self._pair = ("", "")

    def count(self, scope: CountScope) -> None:
        """Ask for all numbers of a scope."""
        self._session.read(
            lambda desk: desk.statistics.figures(scope),
            lambda figures: self.counted.emit(scope, figures),
        )

    def list_behind(self, scope: CountScope, mark: Mark, limit: int) -> None:
        """Ask for what is behind a mark, at most so many; a later request overtakes this one."""
        self._wanted = mark

        def read(desk: Desk) -> tuple[Counted, ...]:
            if mark is not self._wanted:
                return ()
            counting = desk.statistics
            list_them = counting.articles if mark.of_articles else counting.errors
            return list_them(scope, mark.under, limit)

        self._session.read(read, lambda rows: self.listed.emit(mark, rows))

    @Slot()
    def ask_pairs(self) -> None:
        """Ask who have read the same articles."""
        self._session.read(lambda desk: desk.agreement.pairs(), self.pairs_told.emit)

    @Slot(str, str)
    def compare(self, first: str, second: str) -> None:
        """Ask how far two authors agree; a later request overtakes this one."""
        pair = self._pair = first, second

        def read(desk: Desk) -> Agreement | None:
            return desk.agreement.between(*pair) if pair is self._pair else None

        def tell(found: Agreement | None) -> None:
            if found:
                self.agreement_told.emit(found)

        self._session.read(read, tell)

    def save_numbers(self, path: Path, numbers: Numbers, profile: Profile, separator: str) -> None:
        """Write a table of numbers."""
        self._session.read(
            lambda desk: desk.statistics.write_numbers(path, numbers, profile, separator),
            lambda _: self.saved.emit(path),
        )

    def save_picture(self, path: Path, draw: Callable[[], bytes]) -> None:
        """Write a picture; it is drawn in the lane where files are read."""

        def drawn(outcome: Outcome[bytes]) -> None:
            if isinstance(outcome, Err):
                self._session.failed.emit(outcome.error)
                return
            picture = outcome.value
            self._session.read(
                lambda desk: desk.statistics.write_picture(path, picture),
                lambda _: self.saved.emit(path),
            )

        _, lane = self._session.lanes
        lane.run(draw, drawn)
