"""The one object between the desk and the widgets: requests go in, facts come out as signals.

The desk lives in the thread of one lane; files are read and cleaned in another, so that saving
never waits for an import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from reviewer import records
from reviewer.desk import Desk
from reviewer.gui.desk_line import DeskLine
from reviewer.gui.importing import Imports
from reviewer.gui.jobs import Err
from reviewer.records import QueueFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reviewer.desk import OpenArticle
    from reviewer.gui.importing import ImportReport
    from reviewer.gui.jobs import Lane, Outcome
    from reviewer.records import (
        ArticleRow,
        Queue,
        Step,
        Wanted,
    )

    _Listing = tuple[Queue, tuple[ArticleRow, ...], Step | None, Step | None]


_FIRST_ROWS = 64  # lines that come with the queue itself: what a window shows at once


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What an editor should know of the open library."""

    path: Path
    read_only: bool
    holder: str
    author: str = ""
    is_left: bool = False  # by a holder on another host, who may be gone


class Session(DeskLine):
    """An editor's session on one library."""

    library_opened = Signal(object)  # LibraryFacts
    queue_changed = Signal(object)  # Queue
    rows_loaded = Signal(object)  # tuple of ArticleRow
    article_opened = Signal(object)  # OpenArticle
    leaving = Signal()  # another library is open: what is typed still goes to this one
    closing = Signal()  # no more may be asked of the desk
    idled = Signal()  # a lane has done all that was asked of it
    undone = Signal(object)  # Step
    redone = Signal(object)  # Step
    steps_changed = Signal(object, object)  # Step | None to undo, to redo
    import_progressed = Signal(int, int)  # articles done, articles in all or 0
    import_finished = Signal(object)  # ImportReport

    def __init__(self, desk_lane: Lane, reading_lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(desk_lane, parent)
        self._reading = reading_lane
        desk_lane.idled.connect(self.idled)
        reading_lane.idled.connect(self.idled)
        self._filter = QueueFilter()
        self._imports = Imports(desk_lane, reading_lane, self)
        self._imports.progressed.connect(self.import_progressed)
        self._imports.added.connect(self.refresh)
        self._imports.failed.connect(self.failed)
        self._imports.finished.connect(self.import_finished)
        self._facts: LibraryFacts | None = None
        self._wanted = ""

    # --- library

    def open_library(self, path: Path, author: str, language: str) -> None:
        """Open a library; the one that is open is closed once that has worked."""

        def work() -> tuple[Desk, LibraryFacts]:
            desk = Desk.open(path, author, language)
            facts = LibraryFacts(path, desk.read_only, desk.holder, desk.author, desk.is_left)
            return desk, facts

        if self._facts is None or self._facts.path != path:
            self._lane.run(work, self._on_library)

    @property
    def lanes(self) -> tuple[Lane, Lane]:
        """The lane of the desk, and the one where files are read and cleaned."""
        return self._lane, self._reading

    @property
    def busy(self) -> bool:
        """Whether something asked for is not done yet."""
        return not (self._lane.idle and self._reading.idle)

    def close(self) -> None:
        """Stop an import, finish all writing and close the library."""
        self.cancel_import()
        if self._desk:
            self.closing.emit()
            self._lane.run(self._desk.close, lambda _: None)
            self._desk = self._facts = None

    def _on_library(self, outcome: Outcome[tuple[Desk, LibraryFacts]]) -> None:
        if isinstance(outcome, Err):
            self.failed.emit(outcome.error)
            return
        self.leaving.emit()
        self.close()
        self._desk, self._facts = outcome.value
        self._wanted = ""
        self.library_opened.emit(self._facts)
        self.refresh()

    # --- queue

    @property
    def wanted(self) -> QueueFilter:
        """Which articles the queue shows."""
        return self._filter

    @Slot(object)
    def set_filter(self, wanted: QueueFilter) -> None:
        """Show the articles that a filter wants."""
        self._filter = wanted
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the queue and the next undo steps again."""
        wanted = self._filter

        def read(desk: Desk) -> _Listing | None:
            if wanted is not self._filter:
                return None  # another was asked for meanwhile, as when someone types
            queue = desk.queue(wanted)
            return queue, desk.rows(queue.ids[:_FIRST_ROWS], wanted.text), *desk.next_steps()

        self.read(read, self._show_queue)

    def _show_queue(self, found: _Listing | None) -> None:
        if found:
            queue, rows, undo, redo = found
            self.queue_changed.emit(queue)
            self.rows_loaded.emit(rows)
            self.steps_changed.emit(undo, redo)

    @Slot(object)
    def load_rows(self, ids: Sequence[str]) -> None:
        """Ask for lines of the queue."""
        text = self._filter.text
        self.read(lambda desk: desk.rows(ids, text), self.rows_loaded.emit)

    @Slot(str)
    def open_article(self, article_id: str) -> None:
        """Open an article; a later request overtakes one that is still on its way."""
        self._wanted = article_id
        self.read(lambda desk: desk.open_article(article_id), self._show_article)

    def _show_article(self, opened: OpenArticle) -> None:
        if opened.article.id == self._wanted:
            self.article_opened.emit(opened)

    # --- acts

    @Slot()
    def undo(self) -> None:
        """Take back the last act."""
        self.write(lambda desk: desk.undo(), lambda step: self._show_step(step, self.undone))

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back."""
        self.write(lambda desk: desk.redo(), lambda step: self._show_step(step, self.redone))

    def _show_step(self, step: Step | None, told: SignalInstance) -> None:
        if step is None:
            return
        told.emit(step)
        if step.is_wide and self._wanted:
            self.open_article(self._wanted)
        elif step.article_id:
            self.open_article(step.article_id)
        self.refresh()

    @Slot()
    def reopen(self) -> None:
        """Read the open article and the queue again."""
        if self._wanted:
            self.open_article(self._wanted)
        self.refresh()

    # --- in and out

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Take in files and folders, after an import that is under way."""
        self.take_in(records.Wanted(tuple(paths)))

    def take_in(self, wanted: Wanted, then: Callable[[ImportReport], object] | None = None) -> None:
        """Take in what is wanted, then call then with its report, or tell everybody."""
        if self._desk:
            self._imports.add(self._desk, wanted, then)

    @Slot()
    def cancel_import(self) -> None:
        """Stop an import, and those that wait; what has been taken in stays."""
        self._imports.cancel()
