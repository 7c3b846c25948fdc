"""What a reader decides on an error: confirmed, rejected or open again; and why, asked in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.key_names import with_key
from reviewer.gui.line_keys import LeavesKeys
from reviewer.gui.messages import annotation_state_name, judgement_text
from reviewer.gui.overrides import override
from reviewer.gui.plain_label import plain_label
from reviewer.records import AnnotationState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reviewer.gui.actions import Actions
    from reviewer.records import Annotation

OPEN, CONFIRMED, REJECTED = (
    AnnotationState.OPEN,
    AnnotationState.CONFIRMED,
    AnnotationState.REJECTED,
)


class Judging(QWidget):
    """One button a state. A colleague's error comes with a line for the reason first."""

    judged = Signal(object, str)  # AnnotationState, reason
    asked = Signal()  # a reason is to be typed
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._author = ""
        self._annotation: Annotation | None = None
        self._asked: AnnotationState | None = None
        self._typed: dict[str, str] = {}  # reasons that were left unsaid, by annotation
        self._make_widgets()
        self._lay_out()
        self._close()

    def set_author(self, author: str) -> None:
        """Take note of who is at the desk: their own errors are judged without a word."""
        self._author = author

    def show_keys(self, actions: Actions) -> None:
        """Tell the keys in force."""
        for state, text, name in (
            (CONFIRMED, self.tr("Confirm"), "confirm_error"),
            (REJECTED, self.tr("Reject"), "reject_error"),
            (OPEN, self.tr("Reopen"), "reopen_error"),
        ):
            self.buttons[state].setToolTip(with_key(text, actions[name]))

    def show_annotation(self, annotation: Annotation) -> None:
        """Show what has become of an annotation."""
        is_other = self._annotation is None or self._annotation.id != annotation.id
        self._annotation = annotation
        if is_other:
            self._close()
        for state, button in self.buttons.items():
            button.setChecked(annotation.state is state)
        self._said.setText(judgement_text(annotation))
        self._said.setVisible(bool(annotation.judge) and annotation.state is not OPEN)

    def ask(self, state: AnnotationState) -> None:
        """Decide on the annotation; on a colleague's once the reason is given, or left out."""
        if self._annotation is None:
            return
        if self._annotation.author in ("", self._author):
            self.judged.emit(state, "")
            return
        self._asked = state
        self._label.setText(self._question(state))
        self._reason.setAccessibleName(self._label.text())
        self._reason.setText(self._typed.get(self._annotation.id, ""))
        self._warning.hide()
        self._label.show()
        self._reason.show()
        self._reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asked.emit()

    def _question(self, state: AnnotationState) -> str:
        if state is REJECTED:
            return self.tr("Why reject it?  ↵")
        if state is CONFIRMED:
            return self.tr("Why confirm it? (may stay empty)  ↵")
        return self.tr("Why reopen it? (may stay empty)  ↵")

    @Slot()
    def _on_chosen(self) -> None:
        if self._annotation:
            self.show_annotation(self._annotation)  # a button stays as it was until that is stored
        self.ask(next(s for s, button in self.buttons.items() if button is self.sender()))

    @Slot()
    def _on_said(self) -> None:
        reason = self._reason.text().strip()
        if self._asked is None or self._annotation is None:
            return
        if self._asked is REJECTED and not reason:
            self._warning.show()
            return
        asked = self._asked
        self._typed.pop(self._annotation.id, None)
        self._close()
        self.judged.emit(asked, reason)
        self.left.emit()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._warning.hide()
        if self._annotation:
            self._typed[self._annotation.id] = text

    def _close(self) -> None:
        self._asked = None
        for widget in (self._label, self._reason, self._warning):
            widget.hide()

    def _make_widgets(self) -> None:
        self.buttons = {state: QPushButton() for state in (OPEN, CONFIRMED, REJECTED)}
        for state, button in self.buttons.items():
            button.setText(annotation_state_name(state))
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.clicked.connect(self._on_chosen)
        self._said = plain_label("label")
        self._label = plain_label("label")
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason"))
        self._label.setBuddy(self._reason)
        self._reason.installEventFilter(LeavesKeys(self._reason))
        self._reason.returnPressed.connect(self._on_said)
        self._reason.textEdited.connect(self._on_typed)
        self._warning = plain_label("warning")
        self._warning.setText(
            self.tr("A colleague’s error is not rejected without a reason: say why.")
        )

    def _lay_out(self) -> None:
        chips = FlowLayout(5)
        for button in self.buttons.values():
            chips.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(chips)
        for widget in (self._said, self._label, self._reason, self._warning):
            column.addWidget(widget)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asked:
            self._close()
            self.left.emit()
        else:
            super().keyPressEvent(event)
