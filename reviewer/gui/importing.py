"""One import: files are read and cleaned in one lane and saved, group by group, in the other."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reviewer.desk import Desk, Prepared, SiteLines, Workshop
    from reviewer.errors import IntakeError
    from reviewer.gui.jobs import Job, Lane, Outcome

    # SHA-256 and name of the files taken in, and what is known of the lines of sites.
    _Known = tuple[frozenset[tuple[str, str]], dict[str, SiteLines]]

_LARGEST_GROUP = 32
_LONGEST_WAIT_S = 0.25  # an article is saved, and seen, at most so long after it was read


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an import."""

    added: int
    known: int
    refused: tuple[IntakeError, ...]
    cancelled: bool


@dataclass(frozen=True, slots=True)
class _Group:
    items: tuple[Prepared, ...]
    total: int


class ImportRun(QObject):
    """An import that is under way."""

    progressed = Signal(int, int)  # files done, files in all
    added = Signal()
    failed = Signal(object)  # Exception
    finished = Signal(object)  # ImportReport

    def __init__(self, desk: Desk, saving: Lane, reading: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = saving
        self._reading = reading
        self._job: Job | None = None
        self._cancelled = False
        self._done = self._added = self._known = 0
        self._refused: list[IntakeError] = []

    def start(self, paths: Sequence[Path]) -> None:
        """Begin to read files and folders."""

        def ready(outcome: Outcome[tuple[Workshop, _Known]]) -> None:
            if isinstance(outcome, Err):
                self._end(outcome.error)
            else:
                self._read(paths, *outcome.value)

        def find() -> tuple[Workshop, _Known]:
            desk = self._desk
            return desk.workshop, (desk.known_sources(), desk.sites.all_known())

        self._saving.run(find, ready)

    @Slot()
    def cancel(self) -> None:
        """Stop after the file that is being read; what was saved stays."""
        self._cancelled = True
        if self._job:
            self._job.cancel()

    def _read(self, paths: Sequence[Path], workshop: Workshop, known: _Known) -> None:
        def groups() -> Iterator[_Group]:
            found = workshop.find(paths)
            yield _Group((), len(found))
            items: list[Prepared] = []
            began = time.monotonic()
            for item in workshop.prepare(found, *known):
                items.append(item)
                if len(items) == _LARGEST_GROUP or time.monotonic() - began > _LONGEST_WAIT_S:
                    yield _Group(tuple(items), len(found))
                    items, began = [], time.monotonic()
            yield _Group(tuple(items), len(found))

        self._job = self._reading.stream(groups, self._save, self._end_after_saving)
        if self._cancelled:
            self._job.cancel()

    def _save(self, group: _Group) -> None:
        if self._cancelled:
            return

        def saved(outcome: Outcome[list[bool]]) -> None:
            if isinstance(outcome, Err):
                self.cancel()
                self.failed.emit(outcome.error)
            else:
                self._count(group, outcome.value)

        self._saving.run(lambda: self._desk.add(group.items), saved)

    def _count(self, group: _Group, new: list[bool]) -> None:
        refused = [item.refusal for item in group.items if item.refusal]
        self._refused += refused
        self._added += sum(new)
        self._known += len(group.items) - len(refused) - sum(new)
        self._done += len(group.items)
        self.progressed.emit(self._done, group.total)
        if any(new):
            self.added.emit()

    def _end_after_saving(self, outcome: Outcome[None]) -> None:
        # Behind the last group in the other lane, so that the report counts it.
        error = outcome.error if isinstance(outcome, Err) else None
        self._saving.run(lambda: None, lambda _: self._end(error))

    def _end(self, error: Exception | None) -> None:
        if error:
            self.failed.emit(error)
        self.finished.emit(
            ImportReport(self._added, self._known, tuple(self._refused), self._cancelled)
        )
        self.deleteLater()


class Imports(QObject):
    """Imports one after another, in the order in which they were asked for."""

    progressed = Signal(int, int)  # files done, files in all
    added = Signal()
    failed = Signal(object)  # Exception
    finished = Signal(object)  # ImportReport

    def __init__(self, saving: Lane, reading: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = (saving, reading)
        self._run: ImportRun | None = None
        self._waiting: list[tuple[Desk, Sequence[Path]]] = []

    def add(self, desk: Desk, paths: Sequence[Path]) -> None:
        """Import files and folders into a desk's library when those before them are done."""
        self._waiting.append((desk, paths))
        self._next()

    def cancel(self) -> None:
        """Stop the import that is under way and forget those that wait."""
        self._waiting.clear()
        if self._run:
            self._run.cancel()

    def _next(self) -> None:
        if self._run or not self._waiting:
            return
        desk, paths = self._waiting.pop(0)
        self._run = ImportRun(desk, *self._lanes, self)
        self._run.progressed.connect(self.progressed)
        self._run.added.connect(self.added)
        self._run.failed.connect(self.failed)
        self._run.finished.connect(self._on_finished)
        self._run.start(paths)

    @Slot(object)
    def _on_finished(self, report: ImportReport) -> None:
        self._run = None
        self.added.emit()
        self.finished.emit(report)
        self._next()
