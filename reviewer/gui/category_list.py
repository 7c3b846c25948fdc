"""The list of categories with the buttons that act on the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.overrides import override
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.underline_sample import SWATCH, swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.queue_model import Index
    from reviewer.records import Category

_KEY, _USES = 66, 70  # pixels


@dataclass(frozen=True, slots=True)
class Row:
    """A category, and how many errors it has."""

    category: Category
    uses: int


class CategoryList(QWidget):
    """Shows all categories in order; keys act while the list has the focus."""

    chosen = Signal()
    add_requested = Signal()
    move_requested = Signal(int)
    retire_requested = Signal()
    drop_requested = Signal()

    def __init__(self, language: str, *, can_write: bool) -> None:
        super().__init__()
        self._language = language
        self._can_write = can_write
        self._is_filling = False
        self._model: RowsModel[Row] = RowsModel(
            (
                (self.tr("Category"), self._name),
                (self.tr("Key"), lambda row: row.category.key),
                (self.tr("Errors"), lambda row: row.uses),
            ),
            self,
        )
        self._table = RowsTable(self._model, self.tr("Categories"), "", (0, _KEY, _USES))
        self._table.set_delegate(_Swatches(self._model, self))
        self._make_buttons()
        self._lay_out()
        self._table.selection_changed.connect(self._on_selection)

    @property
    def current(self) -> Row | None:
        """The chosen category."""
        selected = self._table.selected()
        return selected[0] if selected else None

    def show_rows(self, rows: Sequence[Row], chosen: str) -> None:
        """Show categories, and choose one by its id, if it is there."""
        self._is_filling = True
        self._model.show(rows)
        self._is_filling = False
        self.choose(chosen)

    def choose(self, category_id: str) -> None:
        """Choose a category without saying so; none for an id that is not there."""
        self._is_filling = True
        ids = [row.category.id for row in self._model.rows]
        if category_id in ids:
            self._table.select(ids.index(category_id))
        else:
            self._table.clear_selection()
        self._is_filling = False
        self._show_buttons()

    def focus_rows(self) -> None:
        """Put the focus on the list."""
        self._table.focus_rows()

    def _name(self, row: Row) -> str:
        name = row.category.names[self._language]
        return self.tr("{name} (retired)").format(name=name) if row.category.retired else name

    @Slot()
    def _on_selection(self) -> None:
        if not self._is_filling:
            self._show_buttons()
            self.chosen.emit()

    def _show_buttons(self) -> None:
        row = self.current
        is_retired = row is not None and row.category.retired
        self._retire.setText(self.tr("Bring back (Del)") if is_retired else self.tr("Retire (Del)"))
        for button in (self._up, self._down, self._retire):
            button.setEnabled(self._can_write and row is not None)
        self._drop.setEnabled(self._can_write and row is not None and not row.uses)
        self._add.setEnabled(self._can_write)

    def _make_buttons(self) -> None:
        self._add = self._button(self.tr("New (Ctrl+N)"), self.add_requested, "Ctrl+N")
        self._retire = self._button("", self.retire_requested, "Del")
        self._up = self._button(self.tr("Up (Alt+↑)"), self.move_requested, "Alt+Up", -1)
        self._down = self._button(self.tr("Down (Alt+↓)"), self.move_requested, "Alt+Down", 1)
        self._drop = self._button(self.tr("Delete"), self.drop_requested)
        self._drop.setToolTip(
            self.tr("Only what no error uses, and what did not come with Reviewer")
        )

    def _button(
        self, text: str, told: SignalInstance, key: str = "", value: int | None = None
    ) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.clicked.connect(lambda: told.emit() if value is None else told.emit(value))
        if key:
            self._table.add_keys(button.click, key)
        return button

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for number, button in enumerate(
            (self._add, self._retire, self._up, self._down, self._drop)
        ):
            buttons.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)


class _Swatches(QStyledItemDelegate):
    """Paints the colours of a category before its name."""

    def __init__(self, model: RowsModel[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        category = self._model.rows[index.row()].category
        option.icon = swatch(category.light, category.dark)
        option.decorationSize = SWATCH
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
