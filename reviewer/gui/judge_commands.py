"""What a second reader does: confirms, rejects, reopens, and looks at what was said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.history_dialog import HistoryDialog
from reviewer.records import AnnotationState

if TYPE_CHECKING:
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation, Category, History


class JudgeCommands(QObject):
    """Connects the actions on the state and the history of the chosen error."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        categories: tuple[Category, ...],
        language: str,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._language = language
        self._names: dict[str, str] = {}
        self._dialog: HistoryDialog | None = None
        self._show_categories(categories)
        names = ("confirm_error", "reject_error", "reopen_error", "history")
        place.annotations.add_menu([place.actions[name] for name in names])
        place.actions["confirm_error"].triggered.connect(self._on_confirm)
        place.actions["reject_error"].triggered.connect(self._on_reject)
        place.actions["reopen_error"].triggered.connect(self._on_reopen)
        place.actions["history"].triggered.connect(self._on_history)
        place.categories_changed.connect(self._show_categories)
        place.annotating.history_told.connect(self._on_told)
        place.annotating.annotations_changed.connect(self._on_changed)
        session.undone.connect(self._on_changed)
        session.redone.connect(self._on_changed)
        session.library_opened.connect(self._on_library)

    @Slot(object)
    def _show_categories(self, categories: tuple[Category, ...]) -> None:
        self._names = {one.id: one.names[self._language] for one in categories}

    @Slot()
    def _on_confirm(self) -> None:
        self._ask(AnnotationState.CONFIRMED)

    @Slot()
    def _on_reject(self) -> None:
        self._ask(AnnotationState.REJECTED)

    @Slot()
    def _on_reopen(self) -> None:
        self._ask(AnnotationState.OPEN)

    def _ask(self, state: AnnotationState) -> None:
        if self._chosen():
            self._place.annotations.form.judging.ask(state)

    def _chosen(self) -> Annotation | None:
        current = self._place.annotations.current
        if current is None:
            self._place.window.status.say(self.tr("Choose an error first (N)."))
        return current

    # --- history

    @Slot()
    def _on_history(self) -> None:
        current = self._chosen()
        if current:
            self._place.annotations.form.commit()
            self._place.annotating.ask_history(current.id)

    @Slot(object)
    def _on_told(self, history: History) -> None:
        dialog = self._dialog or self._open()
        dialog.show_history(history, self._names)
        dialog.show()

    def _open(self) -> HistoryDialog:
        library = self._place.window.library
        can_write = library is not None and not library.read_only
        dialog = HistoryDialog(self._place.window, can_write=can_write)
        dialog.finished.connect(self._on_closed)
        dialog.value_taken.connect(self._place.annotating.settle)
        dialog.addActions([self._place.actions[name] for name in ("undo", "redo")])
        self._dialog = dialog
        return dialog

    @Slot()
    def _on_changed(self) -> None:
        if self._dialog and self._dialog.annotation:
            self._place.annotating.ask_history(self._dialog.annotation.id)

    @Slot()
    def _on_library(self) -> None:
        if self._dialog:
            self._dialog.close()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._place.window.activateWindow()
