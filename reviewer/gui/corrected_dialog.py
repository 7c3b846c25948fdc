"""The corrected article: before and after, what was left out and why, and a draft of a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.dialogs import closing_button
from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.messages import isolated, shortened
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.text_sheet import TextSheet
from reviewer.records import LeftOut

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, CorrectedArticle

    Row = tuple[Annotation, LeftOut]

_LONGEST = 120  # code points of a passage in its row


class CorrectedDialog(QDialog):
    """Shows one article corrected; stays open beside the window."""

    wanted = Signal(bool)  # whether with corrections that are not confirmed
    text_copied = Signal(str)
    save_requested = Signal(str)  # text
    annotation_chosen = Signal(object)  # Annotation

    def __init__(self, parent: QWidget, article_id: str, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Corrected article"))
        self.resize(860, 640)
        self.article_id = article_id
        self._shown: CorrectedArticle | None = None
        self._sheet = TextSheet(self.tr("Corrected text"), theme)
        self._notice = TextSheet(self.tr("Correction notice"), theme)
        self._make_table()
        self._make_top()
        self._lay_out()
        self._sheet.setFocus()

    @property
    def with_open(self) -> bool:
        """Whether corrections that are not confirmed are wanted too."""
        return self._open.isChecked()

    @Slot(object)
    def show_corrected(self, corrected: CorrectedArticle) -> None:
        """Show an article; another one's is passed over."""
        if corrected.article_id != self.article_id:
            return
        self._shown = corrected
        self._title.setText(corrected.title)
        self._counted.setText(
            self.tr("%n correction(s) applied", "", len(corrected.applied))
            + " · "
            + self.tr("%n not applied", "", len(corrected.left_out))
        )
        self._sheet.show_pieces(corrected.pieces)
        self._left_out.show(corrected.left_out)
        self._tabs.setTabText(
            1, self.tr("Left out ({count})").format(count=len(corrected.left_out))
        )
        self._notice.show_text(
            corrected.notice or self.tr("Nothing was corrected: there is nothing to tell readers.")
        )
        self._copy_notice.setEnabled(bool(corrected.notice))

    def _make_table(self) -> None:
        self._left_out: RowsModel[Row] = RowsModel(
            (
                (self.tr("Passage"), lambda row: _quoted(row[0].quote)),
                (self.tr("Correction"), lambda row: row[0].details.correction),
                (self.tr("Why it was left out"), lambda row: self._reason(row[1])),
            ),
            self,
        )
        self._table = RowsTable(
            self._left_out,
            self.tr("Left out"),
            self.tr("No error of this article was left out."),
            (0, 190, 270),
        )
        self._table.add_button(self.tr("Go to the error (↵)"), self._on_go, "Return", "Enter")

    def _make_top(self) -> None:
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setProperty("role", "heading")
        self._counted = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._counted.setProperty("role", "hint")
        self._open = QCheckBox(self.tr("With corrections that are not confirmed yet (O)"))
        self._open.toggled.connect(self.wanted)

    def _lay_out(self) -> None:
        rule = QLabel(
            self.tr(
                "Of corrections that overlap the longest counts, of equally long ones the first. "
                "Rejected ones never count."
            ),
            wordWrap=True,
        )
        rule.setProperty("role", "hint")
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Corrected article"))
        self._tabs.addTab(self._sheet, self.tr("Corrected text"))
        self._tabs.addTab(self._table, self.tr("Left out"))
        self._tabs.addTab(self._notice, self.tr("Correction notice"))
        line = FlowLayout(18)
        line.addWidget(self._open)
        line.addWidget(self._counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(line)
        column.addWidget(self._tabs, 1)
        column.addWidget(rule)
        column.addLayout(self._buttons())
        self._key("O", self._open.toggle)

    def _buttons(self) -> QHBoxLayout:
        row, copying = QHBoxLayout(), FlowLayout(8)
        for text, key, slot in (
            (self.tr("Copy the text (Ctrl+C)"), "Ctrl+C", self._on_copy),
            (self.tr("Save the text… (Ctrl+S)"), "Ctrl+S", self._on_save),
            (self.tr("Copy the notice (Ctrl+Shift+C)"), "Ctrl+Shift+C", self._on_copy_notice),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            self._key(key, button.click)
            copying.addWidget(button)
        self._copy_notice = button
        row.addLayout(copying, 1)
        row.addWidget(closing_button(self), 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _key(self, key: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(act)

    def _reason(self, reason: LeftOut) -> str:
        return {
            LeftOut.NO_CORRECTION: self.tr("it has no correction"),
            LeftOut.SAME_TEXT: self.tr("the correction is the text itself"),
            LeftOut.OPEN: self.tr("not confirmed yet"),
            LeftOut.REJECTED: self.tr("rejected"),
            LeftOut.APPLIED: self.tr("already applied in this text"),
            LeftOut.CONFLICT: self.tr("editors disagree on it"),
            LeftOut.UNSURE_PLACE: self.tr("its place is not sure"),
            LeftOut.REMOVED_LINES: self.tr("it lies in removed lines"),
            LeftOut.OVERLAP: self.tr("overlaps one that counts"),
        }[reason]

    @Slot()
    def _on_copy(self) -> None:
        if self._shown:
            self.text_copied.emit(self._shown.text)

    @Slot()
    def _on_copy_notice(self) -> None:
        if self._shown:
            self.text_copied.emit(self._shown.notice)

    @Slot()
    def _on_save(self) -> None:
        if self._shown:
            self.save_requested.emit(self._shown.text)

    @Slot()
    def _on_go(self) -> None:
        for annotation, _ in self._table.selected()[:1]:
            self.annotation_chosen.emit(annotation)


def _quoted(passage: str) -> str:
    return f"« {isolated(shortened(passage, _LONGEST))} »"
