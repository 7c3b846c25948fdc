"""The history of one error: every act on it, and the values that editors disagree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.dialogs import closing_button
from reviewer.gui.history_wording import (
    act_lines,
    field_name,
    moment_text,
    value_text,
    whole_text,
)
from reviewer.gui.lengths import in_step, size_in_step
from reviewer.gui.messages import judgement_text, shortened
from reviewer.gui.plain_label import plain_label
from reviewer.gui.qt_text import for_qt
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.records import Annotation, History, Rival

_LONGEST = 120  # code points of a quote or a value on one line
_GAP = 10  # pixels between two acts
_VALUES = 200  # pixels for the values in conflict


class HistoryDialog(QDialog):
    """Shows what became of an error, oldest act first; of values in conflict one can be taken."""

    value_taken = Signal(object, object)  # Annotation, Rival

    def __init__(self, parent: QWidget, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the error"))
        self.resize(size_in_step(self, 720, 560))
        self._history: History | None = None
        self._names: dict[str, str] = {}
        self._make_words()
        self._make_values(can_write=can_write)
        self._lay_out()

    @property
    def annotation(self) -> Annotation | None:
        """The error that is shown."""
        return self._history.annotation if self._history else None

    @property
    def text(self) -> str:
        """The history as plain text."""
        return whole_text(self._history.acts, self._names) if self._history else ""

    def show_history(self, history: History, names: dict[str, str]) -> None:
        """Show a history; names are those of the categories by id."""
        is_other = self.annotation is None or self.annotation.id != history.annotation.id
        self._history, self._names = history, names
        self._title.setText(f"« {shortened(history.annotation.quote, _LONGEST)} »")
        self._state.setText(judgement_text(history.annotation))
        self._rivals.show(history.rivals)
        self._conflict.setVisible(bool(history.rivals))
        self._values.setVisible(bool(history.rivals))
        self._show_acts()
        if is_other and history.rivals:
            self._values.focus_rows()
        elif is_other or not history.rivals:
            self._acts.setFocus()

    def _show_acts(self) -> None:
        self._acts.clear()
        cursor = self._acts.textCursor()
        for number, (line, place, style) in enumerate(self._lines()):
            if number:
                cursor.insertBlock(place)
            cursor.insertText(for_qt(line), style)
        self._acts.moveCursor(cursor.MoveOperation.End)

    def _lines(self) -> Iterator[tuple[str, QTextBlockFormat, QTextCharFormat]]:
        apart, close = QTextBlockFormat(), QTextBlockFormat()
        apart.setTopMargin(_GAP)
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        plain.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for act in self._history.acts if self._history else ():
            first, *rest = act_lines(act, self._names)
            yield first, apart, strong
            for line in rest:
                yield line, close, plain

    def _make_words(self) -> None:
        self._title = plain_label("heading")
        self._state = plain_label("label")
        self._conflict = plain_label("warning")
        self._conflict.setText(
            self.tr("Editors said different things at the same time. Take the value that counts:")
        )
        self._acts = QTextEdit(readOnly=True)
        self._acts.setObjectName("sheet")
        self._acts.setAccessibleName(self.tr("Acts on this error, oldest first"))
        self._acts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._acts.setTabChangesFocus(True)
        self._acts.document().setDocumentMargin(12)
        self._copy = QPushButton(self.tr("Copy all (Ctrl+Shift+C)"))
        self._copy.clicked.connect(self._on_copy)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self._on_copy)

    def _make_values(self, *, can_write: bool) -> None:
        self._rivals: RowsModel[Rival] = RowsModel(
            (
                (self.tr("Field"), lambda one: field_name(one.field)),
                (self.tr("Value"), self._worded),
                (self.tr("By"), lambda one: one.author),
                (self.tr("When"), lambda one: moment_text(one.made_at)),
            ),
            self,
        )
        name = self.tr("Values in conflict")
        self._values = RowsTable(self._rivals, name, "", (110, 0, 120, 170))
        self._values.setFixedHeight(in_step(self._values, _VALUES))
        if can_write:
            self._values.add_button(self.tr("Take this value  ↵"), self._on_take, "Return", "Enter")

    def _worded(self, rival: Rival) -> str:
        return shortened(value_text(rival.field, rival.value, self._names), _LONGEST)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(closing_button(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for widget in (self._title, self._state, self._conflict, self._values):
            column.addWidget(widget)
        column.addWidget(self._acts, 1)
        column.addLayout(buttons)

    @Slot()
    def _on_take(self) -> None:
        chosen = self._values.selected()
        if self._history and chosen:
            self.value_taken.emit(self._history.annotation, chosen[0])

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.text)
