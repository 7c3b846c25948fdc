"""What an editor does with the open article: moving, tagging, judging, undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox

from reviewer.gui.messages import error_sentence
from reviewer.gui.step_wording import step_name
from reviewer.records import ArticleState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reviewer.gui.queue_session import QueueSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Step

_MANY = 1000  # articles that take so long to mark that progress is shown


class ReviewCommands(QObject):
    """Connects the reviewing actions of a window to its session."""

    def __init__(self, place: Workplace, session: Session, listing: QueueSession) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._listing = listing
        self._actions = place.actions
        self._states = {
            self._actions["to_read"]: ArticleState.TO_READ,
            self._actions["in_review"]: ArticleState.IN_REVIEW,
            self._actions["reviewed"]: ArticleState.REVIEWED,
            self._actions["set_aside"]: ArticleState.SET_ASIDE,
        }
        self._box: QMessageBox | None = None  # one for all failures, so that they don't pile up
        self._is_marking = False
        self._connect()

    def _connect(self) -> None:
        reader, panel = self._place.reader, self._place.annotations
        for name, slot in (
            ("undo", self._session.undo),
            ("redo", self._session.redo),
            ("copy", reader.copy_selection),
            ("select_word", reader.select_word),
            ("select_sentence", reader.select_sentence),
            ("select_paragraph", reader.select_paragraph),
            ("drop_word", reader.drop_word),
            ("drop_sentence", reader.drop_sentence),
            ("drop_paragraph", reader.drop_paragraph),
            ("next_pane", self._on_next_pane),
            ("toggle_mark", reader.toggle_mark),
            ("next_article", self._on_next_article),
            ("previous_article", self._on_previous_article),
            ("reviewed_next", self._on_reviewed_next),
            ("next_error", panel.next),
            ("previous_error", panel.previous),
            ("delete_error", self._on_delete),
        ):
            self._actions[name].triggered.connect(slot)
        self._actions["whole"].toggled.connect(reader.show_everything)
        for action in self._states:
            action.triggered.connect(self._on_state)
        self._session.steps_changed.connect(self._on_steps)
        self._session.undone.connect(self._on_undone)
        self._session.redone.connect(self._on_redone)
        self._session.failed.connect(self._on_failed)
        self._listing.progressed.connect(self._on_progressed)
        self._listing.states_set.connect(self._on_states_set)
        self._window.status.cancel.clicked.connect(self._listing.cancel)

    @Slot(object)
    def _on_undone(self, step: Step) -> None:
        self._tell(self.tr("Undone: {step}"), step)

    @Slot(object)
    def _on_redone(self, step: Step) -> None:
        self._tell(self.tr("Redone: {step}"), step)

    def _tell(self, said: str, step: Step) -> None:
        self._window.status.say(said.format(step=step_name(step)))
        if step.article_id and not step.is_wide:  # a rule for a site belongs to none
            self._window.queue.follow(step.article_id)

    @Slot()
    def _on_next_pane(self) -> None:
        self._place.focus_next_pane()

    @Slot()
    def _on_next_article(self) -> None:
        self._window.queue.step(1)

    @Slot()
    def _on_previous_article(self) -> None:
        self._window.queue.step(-1)

    @Slot()
    def _on_reviewed_next(self) -> None:
        opened, queue = self._place.opened, self._window.queue
        # Until the next article is there, the keys would mean one that nobody has seen.
        if opened and opened.article.id == queue.current:
            self._place.annotations.form.commit()
            self._listing.set_state([opened.article.id], ArticleState.REVIEWED)
            if queue.is_at_end:
                self._window.status.say(self.tr("That was the last article of the list."))
            queue.step(1)
            self._place.reader.setFocus()

    @Slot()
    def _on_state(self) -> None:
        self.mark(self._window.queue.selected_ids(), self._states[cast("QAction", self.sender())])

    def mark(self, article_ids: Sequence[str], state: ArticleState) -> None:
        """Set how far the reading of some articles is."""
        if article_ids:
            self._listing.set_state(article_ids, state)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if total >= _MANY:
            self._is_marking = True
            self._window.status.show_marking(done, total)

    @Slot(int)
    def _on_states_set(self, done: int) -> None:
        if self._is_marking:
            self._is_marking = False
            self._window.status.end_progress()
            if done < 0:
                self._window.status.say(self.tr("Cancelled: nothing was changed."))

    # --- errors

    @Slot()
    def _on_delete(self) -> None:
        if self._place.annotations.current:
            self._place.annotating.untag(self._place.annotations.current)

    @Slot(object, object)
    def _on_steps(self, undo: Step | None, redo: Step | None) -> None:
        for name, (alone, named), step in (
            ("undo", (self.tr("Undo"), self.tr("Undo: {step}")), undo),
            ("redo", (self.tr("Redo"), self.tr("Redo: {step}")), redo),
        ):
            shown = named.format(step=step_name(step)) if step else alone
            self._actions[name].setText(shown.replace("&", "&&"))
            can_write = not (self._window.library and self._window.library.read_only)
            self._actions[name].setEnabled(step is not None and can_write)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        said = error_sentence(error)
        if not said:
            raise error
        if self._box is None:
            self._box = QMessageBox(QMessageBox.Icon.Warning, "Reviewer", "", parent=self._window)
            self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setText(said)
        self._box.open()
