"""What a table would give before it is taken in, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer import desk as desks  # its verbs on files load only in the lane that uses them
from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reviewer.desk import FirstArticle, TablePreview, Workshop
    from reviewer.gui.jobs import Outcome
    from reviewer.gui.session import Session
    from reviewer.records import TableField


class IntakeSession(QObject):
    """Looks into tables in the lane where files are read."""

    previewed = Signal(object, object)  # Path, TablePreview
    refused = Signal(object, object)  # Path, Exception
    first_read = Signal(object, object)  # Path, FirstArticle | None

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._line = session

    def preview(self, path: Path) -> None:
        """Ask for the columns and first rows of a table."""
        _, reading = self._line.lanes

        def show(outcome: Outcome[TablePreview]) -> None:
            if isinstance(outcome, Err):
                self.refused.emit(path, outcome.error)
            else:
                self.previewed.emit(path, outcome.value)

        reading.run(lambda: desks.preview_table(path), show)

    def read_first(self, path: Path, columns: Mapping[TableField, str]) -> None:
        """Ask for the first article that columns of a table give."""
        _, reading = self._line.lanes

        def show(outcome: Outcome[FirstArticle | None]) -> None:
            if not isinstance(outcome, Err):  # the import itself will say what is wrong
                self.first_read.emit(path, outcome.value)

        def read(workshop: Workshop) -> None:
            reading.run(lambda: desks.first_article(path, columns, workshop), show)

        self._line.read(lambda desk: desk.workshop, read)
