"""One import: files are read and cleaned in one lane and saved, group by group, in the other."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reviewer.desk import Desk, Prepared, SiteLines, Workshop
    from reviewer.errors import IntakeError
    from reviewer.gui.jobs import Job, Lane, Outcome
    from reviewer.records import Added, NewVersion, Wanted

    # SHA-256 and name of the files taken in, and what is known of the lines of sites.
    _Known = tuple[frozenset[tuple[str, str]], dict[str, SiteLines]]

    # The library, what is wanted, and who is told in the end: everybody if it is None.
    _Order = tuple[Desk, Wanted, Callable[["ImportReport"], object] | None]

_LARGEST_GROUP = 32
_FIRST = 100
_LONGEST_WAIT_S = 0.25  # an article is saved, and seen, at most so long after it was read


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that came in, or was there already."""

    article_id: str
    title: str
    source: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an import; first holds the first articles, a hundred at most."""

    added: int
    known: int
    refused: tuple[IntakeError, ...]
    cancelled: bool
    first: tuple[Taken, ...] = ()
    versions: tuple[NewVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Group:
    items: tuple[Prepared, ...]
    total: int


class ImportRun(QObject):
    """An import that is under way."""

    progressed = Signal(int, int)  # articles done, articles in all or 0
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
        self._versions: list[NewVersion] = []
        self._first: list[Taken] = []

    def start(self, wanted: Wanted) -> None:
        """Begin to read what is wanted."""

        def ready(outcome: Outcome[tuple[Workshop, _Known]]) -> None:
            if isinstance(outcome, Err):
                self._end(outcome.error)
            else:
                self._read(wanted, *outcome.value)

        def find() -> tuple[Workshop, _Known]:
            desk = self._desk
            # A page or clipboard is read in any case, so that the editor is led to its article.
            known = desk.known_sources() if wanted.paths else frozenset()
            return desk.workshop, (known, desk.sites.all_known())

        self._saving.run(find, ready)

    @Slot()
    def cancel(self) -> None:
        """Stop after the file that is being read; what was saved stays."""
        self._cancelled = True
        if self._job:
            self._job.cancel()

    def _read(self, wanted: Wanted, workshop: Workshop, known: _Known) -> None:
        def groups() -> Iterator[_Group]:
            offers = workshop.offers(wanted, lambda: self._cancelled)
            yield _Group((), offers.total)
            items: list[Prepared] = []
            began = time.monotonic()
            for item in workshop.prepare(offers.items, *known):
                items.append(item)
                if len(items) == _LARGEST_GROUP or time.monotonic() - began > _LONGEST_WAIT_S:
                    yield _Group(tuple(items), offers.total)
                    items, began = [], time.monotonic()
            yield _Group(tuple(items), offers.total)

        self._job = self._reading.stream(groups, self._save, self._end_after_saving)
        if self._cancelled:
            self._job.cancel()

    def _save(self, group: _Group) -> None:
        if self._cancelled:
            return

        def saved(outcome: Outcome[list[Added]]) -> None:
            if isinstance(outcome, Err):
                self.cancel()
                self.failed.emit(outcome.error)
            else:
                self._count(group, outcome.value)

        self._saving.run(lambda: self._desk.add(group.items), saved)

    def _count(self, group: _Group, added: list[Added]) -> None:
        new = [one.is_new for one in added]
        self._versions += [one.version for one in added if one.version]
        refused = [item.refusal for item in group.items if item.refusal]
        self._refused += refused
        self._added += sum(new)
        self._known += len(group.items) - len(refused) - sum(new)
        self._done += len(group.items)
        self._remember(group, new)
        self.progressed.emit(self._done, group.total)
        if any(new):
            self.added.emit()

    def _remember(self, group: _Group, new: list[bool]) -> None:
        articles = [item.article for item in group.items if item.article]
        self._first += [
            Taken(article.id, article.title, article.source.name, is_new)
            for article, is_new in zip(articles, new, strict=True)
        ][: _FIRST - len(self._first)]

    def _end_after_saving(self, outcome: Outcome[None]) -> None:
        # Behind the last group in the other lane, so that the report counts it.
        error = outcome.error if isinstance(outcome, Err) else None
        self._saving.run(lambda: None, lambda _: self._end(error))

    def _end(self, error: Exception | None) -> None:
        if error:
            self.failed.emit(error)
        self.finished.emit(
            ImportReport(
                self._added,
                self._known,
                tuple(self._refused),
                self._cancelled,
                tuple(self._first),
                tuple(self._versions),
            )
        )
        self.deleteLater()


class Imports(QObject):
    """Imports one after another, in the order in which they were asked for."""

    progressed = Signal(int, int)  # articles done, articles in all or 0
    added = Signal()
    failed = Signal(object)  # Exception
    finished = Signal(object)  # ImportReport, unless who asked for it is told alone

    def __init__(self, saving: Lane, reading: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = (saving, reading)
        self._run: ImportRun | None = None
        self._waiting: list[_Order] = []
        self._then: Callable[[ImportReport], object] | None = None

    def add(
        self, desk: Desk, wanted: Wanted, then: Callable[[ImportReport], object] | None = None
    ) -> None:
        """Take what is wanted into a desk's library when what was asked before is done.

        then is told of the end, instead of those who listen to finished.
        """
        self._waiting.append((desk, wanted, then))
        self._next()

    def cancel(self) -> None:
        """Stop the import that is under way and forget those that wait."""
        self._waiting.clear()
        if self._run:
            self._run.cancel()

    def _next(self) -> None:
        if self._run or not self._waiting:
            return
        desk, wanted, self._then = self._waiting.pop(0)
        self._run = ImportRun(desk, *self._lanes, self)
        self._run.progressed.connect(self.progressed)
        self._run.added.connect(self.added)
        self._run.failed.connect(self.failed)
        self._run.finished.connect(self._on_finished)
        self._run.start(wanted)

    @Slot(object)
    def _on_finished(self, report: ImportReport) -> None:
        self._run = None
        self.added.emit()
        tell = self._then or self.finished.emit
        tell(report)
        self._next()
