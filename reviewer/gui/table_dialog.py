"""Which column of a table tells what: guessed, shown with the first article, and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.messages import date_text, isolated, language_name, shortened
from reviewer.records import TableField

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.desk import FirstArticle, TablePreview

_LONGEST_CELL = 120  # code points
_COLUMN, _ROW = 170, 26  # pixels
_ROWS_SHOWN = 4


class TableDialog(QDialog):
    """Return imports with the guess; every field is a list to choose a column from."""

    columns_changed = Signal(object, object)  # Path, columns by field
    import_chosen = Signal(object, object)  # Path, columns by field

    def __init__(self, path: Path, preview: TablePreview, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a table"))
        self.resize(940, 640)
        self._path = path
        self._preview = preview
        self._rows = self._make_rows()
        self._boxes = {field: self._box(name, field) for field, name in self._fields().items()}
        self._first_title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._first_title.setProperty("role", "heading")
        self._first_facts = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._first_facts.setProperty("role", "hint")
        self._first_text = QPlainTextEdit(readOnly=True)
        self._first_text.setAccessibleName(self.tr("The first article"))
        self._first_text.setTabChangesFocus(True)
        self._lay_out()
        self._accept.setDefault(True)  # here: only a button that lies in the dialog stays it
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._on_changed)

    def ask(self) -> None:
        """Open the dialog and ask for the first article."""
        self.open()
        self._on_changed()
        focused = self._accept if self._accept.isEnabled() else self._boxes[TableField.TEXT]
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def columns(self) -> dict[TableField, str]:
        """The chosen column of every field that has one."""
        return {field: box.currentData() for field, box in self._boxes.items() if box.currentData()}

    @Slot(object, object)
    def show_first(self, path: Path, first: FirstArticle | None) -> None:
        """Show how the first article would look."""
        if path != self._path:
            return
        if first is None:
            self._first_title.setText(self.tr("No article in the first rows."))
            self._first_facts.setText(self.tr("Choose the column that holds the text."))
            self._first_text.clear()
            return
        article = first.article
        self._first_title.setText(article.title)
        facts = (article.site, date_text(article.published), language_name(article.language))
        self._first_facts.setText("  ·  ".join(filter(None, (*facts, article.author, article.url))))
        self._first_text.setPlainText(first.text)

    def _fields(self) -> dict[TableField, str]:
        return {
            TableField.TEXT: self.tr("&Text"),
            TableField.TITLE: self.tr("T&itle"),
            TableField.URL: self.tr("&Address"),
            TableField.PUBLISHED: self.tr("&Date"),
            TableField.SITE: self.tr("&Site"),
            TableField.AUTHOR: self.tr("A&uthor"),
            TableField.LANGUAGE: self.tr("&Language"),
            TableField.ID: self.tr("I&dentifier"),
        }

    def _box(self, name: str, field: TableField) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name.replace("&", ""))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.addItem("–", "")
        for column in self._preview.columns:
            box.addItem(shortened(column, 40), column)
        box.setCurrentIndex(max(0, box.findData(self._preview.guess.get(field, ""))))
        return box

    def _make_rows(self) -> QTableWidget:
        columns, rows = self._preview.columns, self._preview.rows[:_ROWS_SHOWN]
        table = QTableWidget(len(rows), len(columns))
        table.setAccessibleName(self.tr("The first rows of the table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setDefaultSectionSize(_COLUMN)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, cells in enumerate(rows):
            for place, column in enumerate(columns):
                said = shortened(cells.get(column, ""), _LONGEST_CELL)
                table.setItem(row, place, QTableWidgetItem(said))
        table.setFixedHeight(_ROW * (len(rows) + 1) + 34)
        return table

    def _lay_out(self) -> None:
        said = self.tr(
            "Each row of {name} becomes an article. Say which column tells what; what is guessed "
            "is chosen already."
        )
        lead = QLabel(said.format(name=isolated(self._path.name)), wordWrap=True)
        lead.setTextFormat(Qt.TextFormat.PlainText)
        fields = QFormLayout()
        fields.setSpacing(8)
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        for field, name in self._fields().items():
            fields.addRow(name, self._boxes[field])
        first = QVBoxLayout()
        first.setSpacing(4)
        caption = QLabel(self.tr("The first article"))
        caption.setProperty("role", "label")
        for widget in (caption, self._first_title, self._first_facts):
            first.addWidget(widget)
        first.addWidget(self._first_text, 1)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(fields)
        halves.addLayout(first, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self._rows)
        column.addLayout(halves, 1)
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        return buttons

    @Slot()
    def _on_changed(self) -> None:
        columns = self.columns
        self._accept.setEnabled(TableField.TEXT in columns)
        names = {field: name.replace("&", "") for field, name in self._fields().items()}
        told = {column: names[field] for field, column in columns.items()}
        self._rows.setHorizontalHeaderLabels(
            [
                f"{column} → {told[column]}" if column in told else column
                for column in self._preview.columns
            ]
        )
        if TableField.TEXT in columns:
            self.columns_changed.emit(self._path, columns)
        else:
            self.show_first(self._path, None)

    @Slot()
    def _on_accepted(self) -> None:
        self.import_chosen.emit(self._path, self.columns)
