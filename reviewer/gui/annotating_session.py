"""An editor's say on errors, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.records import Draft, SameChange

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.desk import Desk
    from reviewer.gui.session import Session
    from reviewer.records import Annotation, AnnotationState, Details, Rival, Span


class AnnotatingSession(QObject):
    """What editors say of errors; each word comes back with all annotations of its article."""

    annotations_changed = Signal(str, object)  # article id, tuple of Annotation
    unsaved = Signal(object, object)  # Annotation, Details that could not be saved
    unmoved = Signal(object)  # Annotation as it was before a move that could not be saved
    history_told = Signal(object)  # History
    changed = Signal(object)  # SameChange: what has become of an annotation that was known

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @Slot(object, object, str)
    def save(self, annotation: Annotation, details: Details, why: str = "") -> None:
        """Keep what is said about an error, whether it is on disk already or new; and why."""
        self._annotate(
            SameChange(annotation, details=details),
            lambda desk: desk.save(annotation, details, why),
            lambda: self.unsaved.emit(annotation, details),
        )

    def respan(self, annotation: Annotation, span: Span) -> None:
        """Move an annotation to another span of its article."""
        self._annotate(
            SameChange(annotation, details=annotation.details),
            lambda desk: desk.respan(annotation.id, span),
            lambda: self.unmoved.emit(annotation),
        )

    @Slot(object)
    def untag(self, annotation: Annotation) -> None:
        """Take an annotation away."""
        self._annotate(SameChange(annotation), lambda desk: desk.untag(annotation.id))

    @Slot(object, object, str)
    def set_annotation_state(
        self, annotation: Annotation, state: AnnotationState, reason: str = ""
    ) -> None:
        """Confirm, reject or reopen an annotation, and keep why."""
        self._annotate(
            SameChange(annotation, state=state, reason=reason),
            lambda desk: desk.set_annotation_state(annotation.id, state, reason),
        )

    @Slot(object, object)
    def settle(self, annotation: Annotation, rival: Rival) -> None:
        """Take one of the values of a field in conflict."""
        self._annotate(
            SameChange(annotation, details=annotation.details),
            lambda desk: desk.histories.settle(annotation.id, rival),
        )

    def ask_history(self, annotation_id: str) -> None:
        """Ask what became of an annotation."""
        self._session.read(lambda desk: desk.histories.of(annotation_id), self.history_told.emit)

    def _annotate(
        self,
        change: SameChange,
        work: Callable[[Desk], object],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        article_id = change.before.article_id

        def then_read(desk: Desk) -> tuple[Annotation, ...]:
            work(desk)
            return desk.annotations(article_id)

        def show(found: tuple[Annotation, ...]) -> None:
            self.annotations_changed.emit(article_id, found)
            self._session.refresh()
            if change.details != change.before.details:  # else it was new
                self.changed.emit(change)

        self._session.write(then_read, show, failed)

    @Slot(object, object)
    def draft(self, annotation: Annotation, details: Details) -> None:
        """Keep what stands in the form of an annotation."""
        draft = Draft(annotation.article_id, annotation.id, details)
        self._session.write(lambda desk: desk.save_draft(draft), lambda _: None)
