"""The form: one annotation as a card, with every pause in the typing kept as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from reviewer.gui.details_fields import DetailsFields
from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.messages import annotation_state_name
from reviewer.gui.overrides import override
from reviewer.gui.preview import Preview
from reviewer.records import AnnotationState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Details

DRAFT_PAUSE_MS = 400
_JUDGEMENTS = (AnnotationState.OPEN, AnnotationState.CONFIRMED, AnnotationState.REJECTED)


class AnnotationForm(QFrame):
    """Shows one annotation and collects what is said about it."""

    drafted = Signal(object, object)  # Annotation, Details as typed so far
    submitted = Signal(object, object)  # Annotation, Details
    state_requested = Signal(object, object)  # Annotation, AnnotationState
    delete_requested = Signal(object)  # Annotation
    left = Signal()

    def __init__(self, categories: tuple[Category, ...], language: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._annotation: Annotation | None = None
        self._is_dirty = False
        self._submits_later = False
        self.expects = False
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_PAUSE_MS)
        self._fields = DetailsFields(categories, language)
        self._preview = Preview(theme)
        self._make_rest()
        self._lay_out()
        self._connect()

    @property
    def annotation(self) -> Annotation | None:
        """The annotation in the form."""
        return self._annotation

    def show_annotation(self, annotation: Annotation, details: Details) -> None:
        """Fill the form; details may be a draft of the annotation's.

        What is being typed about the same annotation stays; about another it is submitted.
        """
        is_same = self.expects or (
            self._annotation is not None and self._annotation.id == annotation.id
        )
        if not is_same:
            self.commit()
        if not (is_same and self._is_dirty):
            self._fields.show_details(details)
            self._is_dirty = details != annotation.details
        self._annotation = annotation
        self._arrive()
        for state, button in self.judgements.items():
            button.setChecked(annotation.state is state)
        self._show_preview()

    def expect(self, quote: str, details: Details) -> None:
        """Take typing at once for an annotation that is still on its way to the disk."""
        self.commit()
        self._annotation = None
        self._is_dirty = self._submits_later = False
        self.expects = True
        self._fields.show_details(details)
        self._preview.show_quote(quote)
        self._fields.begin()

    def give_up(self) -> None:
        """Wait no longer: the annotation could not be saved; what was typed stays readable."""
        self.expects = False

    def _arrive(self) -> None:
        if self.expects:
            self.expects = False
            if self._submits_later:
                self.commit()
            elif self._is_dirty:
                self._pause.start()

    def commit(self) -> None:
        """Submit what was typed since the form was last saved."""
        self._pause.stop()
        self._submits_later = self.expects
        if self._annotation and self._is_dirty:
            self._is_dirty = False
            self.submitted.emit(self._annotation, self._fields.details())

    def release(self) -> None:
        """Let go of an annotation that is gone; what was typed stays a draft."""
        self._flush()
        self._annotation = None
        self._is_dirty = False

    def details(self) -> Details:
        """Return what the form says."""
        return self._fields.details()

    def begin(self) -> None:
        """Put the caret where typing starts."""
        self._fields.begin()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of another scheme."""
        self._preview.set_theme(theme)
        self._show_preview()

    def _show_preview(self) -> None:
        if self._annotation:
            self._preview.show_correction(self._annotation, self._fields.details().correction)

    def _flush(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    @Slot()
    def _on_edited(self) -> None:
        self._is_dirty = True
        self._show_preview()
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._annotation:
            self.drafted.emit(self._annotation, self._fields.details())

    @Slot()
    def _on_submitted(self) -> None:
        if self._annotation is None and not self.expects:
            return
        if self._fields.lacks_note():
            self._flush()
            self._fields.begin_note()
            return
        self.commit()
        self.left.emit()

    @Slot()
    def _on_judged(self) -> None:
        chosen = next(s for s, button in self.judgements.items() if button is self.sender())
        if self._annotation:
            self._flush()
            self.state_requested.emit(self._annotation, chosen)

    @Slot()
    def _on_delete(self) -> None:
        if self._annotation:
            self._flush()
            self.delete_requested.emit(self._annotation)

    def _make_rest(self) -> None:
        self.judgements = {state: QPushButton() for state in _JUDGEMENTS}
        for state, button in self.judgements.items():
            button.setText(annotation_state_name(state))
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setAutoExclusive(True)
        self._save = QPushButton(self.tr("Save  ↵"))
        self._save.setProperty("primary", True)
        self._save.setAccessibleName(self.tr("Save"))
        self._delete = QPushButton(self.tr("Delete"))

    def _lay_out(self) -> None:
        judgements, buttons = FlowLayout(5), QHBoxLayout()
        for button in self.judgements.values():
            judgements.addWidget(button)
        buttons.addWidget(self._save)
        buttons.addStretch()
        buttons.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 12, 13, 12)
        column.setSpacing(6)
        column.addWidget(self._preview)
        column.addWidget(self._fields)
        column.addLayout(judgements)
        column.addSpacing(2)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._on_pause)
        self._fields.edited.connect(self._on_edited)
        self._fields.submitted.connect(self._on_submitted)
        self._save.clicked.connect(self._on_submitted)
        self._delete.clicked.connect(self._on_delete)
        for button in self.judgements.values():
            button.clicked.connect(self._on_judged)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)
