"""A table of records with the buttons that act on what is selected, and words for an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.lengths import in_step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QStyledItemDelegate

    from reviewer.gui.rows_model import RowsModel

_ROW = 30  # pixels
_WIDER = 1.5  # times a column grows at most: the one that stretches keeps some room


class RowsTable(QWidget):
    """Shows a model of records; widths are pixels of the columns, 0 for the one that stretches."""

    selection_changed = Signal()

    def __init__(
        self, model: RowsModel[Any], name: str, nothing: str, widths: Sequence[int]
    ) -> None:
        super().__init__()
        self._model = model
        self._acting: list[QPushButton] = []
        self._place = 0  # where the selection was last, to go on from there
        self._view = self._make_view(name, widths)
        self._nothing = QLabel(nothing, wordWrap=True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "lead")
        self._nothing.setContentsMargins(40, 20, 40, 20)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack, 1)
        column.addLayout(self._buttons)
        model.modelReset.connect(self._on_reset)
        self._view.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_reset()

    def _make_view(self, name: str, widths: Sequence[int]) -> QTableView:
        view = QTableView()
        view.setAccessibleName(name)
        view.setModel(self._model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(in_step(view, _ROW))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            if width:
                wide = min(in_step(view, width), round(_WIDER * width))
                view.setColumnWidth(column, wide)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return view

    def set_delegate(self, delegate: QStyledItemDelegate) -> None:
        """Let a delegate paint the first column."""
        self._view.setItemDelegateForColumn(0, delegate)

    def say_nothing(self, nothing: str) -> None:
        """Show other words where there are no rows."""
        self._nothing.setText(nothing)

    def add_button(
        self, text: str, act: Callable[[], object], *keys: str, needs_rows: bool = True
    ) -> QPushButton:
        """Add a button, with keys that count while the table has the focus."""
        button = QPushButton(text)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        if needs_rows:
            self._acting.append(button)
        self.add_keys(button.click, *keys)
        self._on_selection()
        return button

    def add_keys(self, act: Callable[[], object], *keys: str) -> None:
        """Let keys act while the table has the focus."""
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self._view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def selected(self) -> list[Any]:
        """Return the selected records, in order."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [self._model.rows[row] for row in rows]

    def select(self, row: int) -> None:
        """Select a row, or the nearest one there is."""
        if self._model.rows:
            # selectRow does nothing while the columns have no width yet.
            flag = QItemSelectionModel.SelectionFlag
            index = self._model.index(max(0, min(row, len(self._model.rows) - 1)), 0)
            how = flag.ClearAndSelect | flag.Rows
            self._view.selectionModel().setCurrentIndex(index, how)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._view.clearSelection()

    def focus_rows(self) -> None:
        """Put the focus on the rows."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_reset(self) -> None:
        self._stack.setCurrentIndex(0 if self._model.rows else 1)
        self._on_selection()
        self.select(self._place)

    @Slot()
    def _on_selection(self) -> None:
        chosen = self._view.selectionModel().selectedRows()
        has_rows = bool(chosen)
        if has_rows:
            self._place = chosen[0].row()
        for button in self._acting:
            button.setEnabled(has_rows)
        self.selection_changed.emit()
