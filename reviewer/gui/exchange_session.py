"""What goes out and comes back, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err
from reviewer.gui.printing import pdf_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reviewer.desk import Choice, Chosen, EditedTable, FieldChange
    from reviewer.gui.jobs import Outcome
    from reviewer.gui.session import Session

_PREVIEWED = 8  # rows


class ExchangeSession(QObject):
    """Exports, previews of them, and tables that come back edited."""

    exported = Signal(object, int)  # Path, rows or errors written
    previewed = Signal(object)  # tuple of dict, cells by column
    table_read = Signal(object)  # EditedTable
    taken_in = Signal(int)  # annotations changed

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._line = session

    def export(self, path: Path, choice: Choice) -> None:
        """Write what was chosen to a file."""
        self._line.read(
            lambda desk: desk.exchange.export(path, choice),
            lambda count: self.exported.emit(path, count),
        )

    def print_report(self, path: Path, chosen: Chosen) -> None:
        """Write a report as PDF; its pages are set in the lane where files are read."""

        def set_pages(report: tuple[str, int]) -> None:
            page, count = report
            _, lane = self._line.lanes
            lane.run(lambda: pdf_of(page), lambda outcome: self._write(path, outcome, count))

        self._line.read(lambda desk: desk.exchange.report(chosen), set_pages)

    def _write(self, path: Path, outcome: Outcome[bytes], count: int) -> None:
        if isinstance(outcome, Err):
            self._line.failed.emit(outcome.error)
            return
        pdf = outcome.value
        self._line.read(
            lambda desk: desk.exchange.write(path, pdf), lambda _: self.exported.emit(path, count)
        )

    @Slot(object)
    def preview(self, chosen: Chosen) -> None:
        """Ask for the first rows of a table."""
        self._line.read(lambda desk: desk.exchange.preview(chosen, _PREVIEWED), self.previewed.emit)

    def read_table(self, path: Path) -> None:
        """Ask what an edited table would change."""

        def read(found: EditedTable) -> None:
            self.table_read.emit(found)

        self._line.read(lambda desk: desk.exchange.read_edited(path), read)

    @Slot(object)
    def take_in(self, changes: Sequence[FieldChange]) -> None:
        """Make changes of an edited table, as one act."""

        def show(count: int) -> None:
            self.taken_in.emit(count)
            self._line.reopen()

        self._line.write(lambda desk: desk.exchange.take_in(changes), show)
