"""The one object between the desk and the widgets: requests go in, facts come out as signals.

The desk lives in the thread of one lane; files are read and cleaned in another, so that saving
never waits for an import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.desk import Desk
from reviewer.gui.desk_line import DeskLine
from reviewer.gui.importing import ImportRun
from reviewer.gui.jobs import Err
from reviewer.records import Draft, QueueFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reviewer.desk import OpenArticle, Profile
    from reviewer.gui.importing import ImportReport
    from reviewer.gui.jobs import Lane, Outcome
    from reviewer.records import Annotation, AnnotationState, ArticleState, Details, Span


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What an editor should know of the open library."""

    path: Path
    read_only: bool
    holder: str


class Session(DeskLine):
    """An editor's session on one library."""

    library_opened = Signal(object)  # LibraryFacts
    queue_changed = Signal(object)  # Queue
    rows_loaded = Signal(object)  # tuple of ArticleRow
    article_opened = Signal(object)  # OpenArticle
    annotations_changed = Signal(str, object)  # article id, tuple of Annotation
    tagged = Signal(object)  # Annotation
    steps_changed = Signal(object, object)  # Step | None to undo, to redo
    import_progressed = Signal(int, int)  # files done, files in all
    import_finished = Signal(object)  # ImportReport
    exported = Signal(object, int)  # Path, rows

    def __init__(self, desk_lane: Lane, reading_lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(desk_lane, parent)
        self._reading = reading_lane
        self._filter = QueueFilter()
        self._import: ImportRun | None = None
        self._wanted = ""

    # --- library

    def open_library(self, path: Path, author: str, language: str) -> None:
        """Open a library, in place of the one that is open."""
        before, self._desk = self._desk, None

        def work() -> tuple[Desk, LibraryFacts]:
            if before:
                before.close()
            desk = Desk.open(path, author, language)
            return desk, LibraryFacts(path, desk.read_only, desk.holder)

        self._lane.run(work, self._on_library)

    def close(self) -> None:
        """Stop an import, finish all writing and close the library."""
        self.cancel_import()
        if self._desk:
            self._lane.run(self._desk.close, lambda _: None)
            self._desk = None

    def _on_library(self, outcome: Outcome[tuple[Desk, LibraryFacts]]) -> None:
        if isinstance(outcome, Err):
            self.failed.emit(outcome.error)
            return
        self._desk, facts = outcome.value
        self.library_opened.emit(facts)
        self.refresh()

    # --- queue

    @Slot(object)
    def set_filter(self, wanted: QueueFilter) -> None:
        """Show the articles that a filter wants."""
        self._filter = wanted
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the queue and the next undo steps again."""
        wanted = self._filter
        self._read(lambda desk: (desk.queue(wanted), desk.next_steps()), self._show_queue)

    def _show_queue(self, found: tuple[object, tuple[object, object]]) -> None:
        queue, (undo, redo) = found
        self.queue_changed.emit(queue)
        self.steps_changed.emit(undo, redo)

    @Slot(object)
    def load_rows(self, ids: Sequence[str]) -> None:
        """Ask for lines of the queue."""
        self._read(lambda desk: desk.rows(ids), self.rows_loaded.emit)

    @Slot(str)
    def open_article(self, article_id: str) -> None:
        """Open an article; a later request overtakes one that is still on its way."""
        self._wanted = article_id
        self._read(lambda desk: desk.open_article(article_id), self._show_article)

    def _show_article(self, opened: OpenArticle) -> None:
        if opened.article.id == self._wanted:
            self.article_opened.emit(opened)

    # --- annotating

    def tag(self, article_id: str, span: Span, details: Details) -> None:
        """Tag a span as an error."""
        self._write(
            lambda desk: (desk.tag(article_id, span, details), desk.annotations(article_id)),
            self._show_tagged,
        )

    def _show_tagged(self, outcome: tuple[Annotation, tuple[Annotation, ...]]) -> None:
        annotation, annotations = outcome
        self.annotations_changed.emit(annotation.article_id, annotations)
        self.tagged.emit(annotation)
        self.refresh()

    def retag(self, annotation: Annotation, details: Details) -> None:
        """Change what is said about an error, and forget the draft that said it."""

        def work(desk: Desk) -> None:
            if details != annotation.details or annotation.conflicts:
                desk.retag(annotation.id, details)
            desk.save_draft(None, annotation.article_id)

        self._annotate(annotation.article_id, work)

    def untag(self, annotation: Annotation) -> None:
        """Take an annotation away."""
        self._annotate(annotation.article_id, lambda desk: desk.untag(annotation.id))

    def set_annotation_state(self, annotation: Annotation, state: AnnotationState) -> None:
        """Confirm, reject or reopen an annotation."""
        self._annotate(
            annotation.article_id, lambda desk: desk.set_annotation_state(annotation.id, state)
        )

    def _annotate(self, article_id: str, work: Callable[[Desk], object]) -> None:
        def then_read(desk: Desk) -> tuple[Annotation, ...]:
            work(desk)
            return desk.annotations(article_id)

        def show(found: tuple[Annotation, ...]) -> None:
            self.annotations_changed.emit(article_id, found)
            self.refresh()

        self._write(then_read, show)

    def draft(self, annotation: Annotation, details: Details) -> None:
        """Keep what stands in the form of an annotation."""
        draft = Draft(annotation.article_id, annotation.id, details)
        self._write(lambda desk: desk.save_draft(draft, draft.article_id), lambda _: None)

    def set_state(self, article_ids: Sequence[str], state: ArticleState) -> None:
        """Set how far the reading of some articles is."""
        self._write(lambda desk: desk.set_state(article_ids, state), self._refreshed)

    def set_kept(self, article_id: str, span: Span, kept: bool) -> None:
        """Restore or remove a passage."""
        self._write(lambda desk: desk.set_kept(article_id, span, kept), self._reopen)

    @Slot()
    def undo(self) -> None:
        """Take back the last act."""
        self._write(lambda desk: desk.undo(), self._reopen)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back."""
        self._write(lambda desk: desk.redo(), self._reopen)

    def _reopen(self, _: object) -> None:
        if self._wanted:
            self.open_article(self._wanted)
        self.refresh()

    def _refreshed(self, _: object) -> None:
        self.refresh()

    # --- in and out

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Take in files and folders; progress and outcome come as signals."""
        if not self._desk or self._import:
            return
        run = ImportRun(self._desk, self._lane, self._reading, self)
        run.progressed.connect(self.import_progressed)
        run.added.connect(self.refresh)
        run.failed.connect(self.failed)
        run.finished.connect(self._on_import_finished)
        self._import = run
        run.start(paths)

    @Slot()
    def cancel_import(self) -> None:
        """Stop an import; what has been taken in stays."""
        if self._import:
            self._import.cancel()

    @Slot(object)
    def _on_import_finished(self, report: ImportReport) -> None:
        self._import = None
        self.refresh()
        self.import_finished.emit(report)

    def export(self, path: Path, profile: Profile, separator: str) -> None:
        """Write all annotations to a CSV file."""
        self._read(
            lambda desk: desk.export(path, profile, separator),
            lambda rows: self.exported.emit(path, rows),
        )
