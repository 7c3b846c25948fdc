"""The form: one annotation as a card, with every pause in the typing kept as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from reviewer.gui.details_fields import DetailsFields
from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.judging import Judging
from reviewer.gui.overrides import override
from reviewer.gui.preview import Preview
from reviewer.gui.why_line import WhyLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, AnnotationState, Category, Details

DRAFT_PAUSE_MS = 400


class AnnotationForm(QFrame):
    """Shows one annotation and collects what is said about it."""

    drafted = Signal(object, object)  # Annotation, Details as typed so far
    submitted = Signal(object, object, str)  # Annotation, Details, why they are others
    held = Signal(object, object)  # Annotation, Details that lack a note: a draft until it is there
    state_requested = Signal(object, object, str)  # Annotation, AnnotationState, reason
    delete_requested = Signal(object)  # Annotation
    left = Signal()

    def __init__(self, categories: tuple[Category, ...], language: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._annotation: Annotation | None = None
        self._sent: Details | None = None  # on its way to the disk
        self._drafted: Details | None = None
        self._author = ""
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

        What was typed about the same annotation and is not on disk yet stays; about another one it
        is submitted first.
        """
        is_same = self._annotation is not None and self._annotation.id == annotation.id
        if not is_same:
            self.commit()
            self._sent = None
        keeps = is_same and (self._is_dirty or self._sent not in (None, annotation.details))
        self._annotation = annotation
        if not keeps:
            self._sent = None
            if self._fields.details() != details:  # else caret and selection stay
                self._fields.show_details(details)
        if not is_same:
            self._drafted = None
            self._why.take()
        self.judging.show_annotation(annotation)
        self._show_preview()
        self._offer_why()

    def set_author(self, author: str) -> None:
        """Take note of who is at the desk: a change of a colleague's error may say why."""
        self._author = author
        self.judging.set_author(author)

    def set_categories(self, categories: tuple[Category, ...]) -> None:
        """Offer other categories; what was typed stays."""
        self._fields.set_categories(categories)

    def _offer_why(self) -> None:
        author = self._annotation.author if self._annotation else ""
        self._why.setVisible(author not in ("", self._author) and self._is_dirty)

    @property
    def _is_dirty(self) -> bool:
        """Whether the form says something that was not sent to the disk."""
        if self._annotation is None:
            return False
        return self._fields.details() != (self._sent or self._annotation.details)

    @Slot()
    def commit(self) -> None:
        """Submit what was typed since the last time; where a note is missing it stays a draft."""
        self._pause.stop()
        if self._annotation is None or not self._is_dirty:
            return
        details = self._fields.details()
        if self._fields.lacks_note():
            self._draft(details)
            self.held.emit(self._annotation, details)
            return
        self._sent, self._drafted = details, None
        self._offer_why()
        self.submitted.emit(self._annotation, details, self._why.take())

    @Slot()
    def resend(self) -> None:
        """Count what was sent as unsaved again, so that the next Enter tries once more."""
        self._sent = None

    def release(self) -> None:
        """Let go of an annotation that is gone; what was typed stays a draft."""
        self._flush()
        self._annotation = None
        self._sent = None

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
        self._show_preview()
        self._offer_why()
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._draft(self._fields.details())

    def _draft(self, details: Details) -> None:
        if self._annotation and details != self._drafted:  # else closing would never be done
            self._drafted = details
            self.drafted.emit(self._annotation, details)

    @Slot()
    def _on_submitted(self) -> None:
        if self._annotation is None:
            return
        if self._fields.lacks_note():
            self._flush()
            self._fields.begin_note()
            return
        self.commit()
        self.left.emit()

    @Slot(object, str)
    def _on_judged(self, state: AnnotationState, reason: str) -> None:
        if self._annotation:
            self._flush()
            self.state_requested.emit(self._annotation, state, reason)

    @Slot()
    def _on_delete(self) -> None:
        if self._annotation:
            self._flush()
            self.delete_requested.emit(self._annotation)

    def _make_rest(self) -> None:
        self.judging = Judging()
        self._why = WhyLine()
        self._save = QPushButton(self.tr("Save  ↵"))
        self._save.setProperty("primary", True)
        self._save.setAccessibleName(self.tr("Save"))
        self.delete = QPushButton(self.tr("Delete"))

    def _lay_out(self) -> None:
        buttons = FlowLayout(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 12, 13, 12)
        column.setSpacing(6)
        column.addWidget(self._preview)
        column.addWidget(self.judging)
        column.addSpacing(4)
        column.addWidget(self._fields)
        column.addWidget(self._why)
        column.addSpacing(2)
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._on_pause)
        self._fields.edited.connect(self._on_edited)
        self._fields.submitted.connect(self._on_submitted)
        self._save.clicked.connect(self._on_submitted)
        self.delete.clicked.connect(self._on_delete)
        self._why.submitted.connect(self._on_submitted)
        self.judging.judged.connect(self._on_judged)
        self.judging.left.connect(self.left)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)
