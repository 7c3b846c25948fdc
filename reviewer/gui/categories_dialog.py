"""The editor of categories: the list on the left, one of them on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.category_fields import CategoryFields, new_category
from reviewer.gui.category_list import CategoryList, Row
from reviewer.gui.lengths import size_in_step
from reviewer.gui.overrides import override
from reviewer.gui.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import Category

_LIST = 344  # pixels


class CategoriesDialog(QDialog):
    """Lists the categories and changes one at a time; what was typed is saved on every way out."""

    add_requested = Signal(object)  # Category without an id
    change_requested = Signal(object)  # Category
    move_requested = Signal(str, int)  # id, up (-1) or down (1)
    retire_requested = Signal(str)
    return_requested = Signal(str)
    drop_requested = Signal(str)
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget, language: str, *, can_write: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Categories"))
        self.resize(size_in_step(self, 980, 600))
        self._can_write = can_write
        self._rows: dict[str, Row] = {}
        self._sent: Category | None = None  # on its way to the disk
        self._closes = False  # once what was sent is saved
        self._gives_up = False  # the next Escape closes without what was refused
        self.list = CategoryList(language, can_write=can_write)
        self.fields = CategoryFields()
        self.fields.setEnabled(can_write)
        self._make_rest()
        self._lay_out()
        self._connect()

    # --- what is shown

    @Slot(object, object)
    def show_categories(self, categories: Sequence[Category], uses: dict[str, int]) -> None:
        """Show the categories in order, each with how many errors it has; typing goes on."""
        is_first, shown = not self._rows, self.fields.shown_id
        self._rows = {one.id: Row(one, uses.get(one.id, 0)) for one in categories}
        if is_first:
            shown = categories[0].id
        self.list.show_rows([*self._rows.values()], shown)
        is_ours = self._sent is not None and self._sent.id == shown
        if is_first or (shown and (is_ours or not self.fields.is_dirty)):
            self._show(shown)
        if is_first:
            self.list.focus_rows()

    @Slot(str)
    def show_saved(self, category_id: str) -> None:
        """Know that what was sent is in the library."""
        was_new = self._sent is not None and not self._sent.id
        self._sent = None
        self.message.hide()
        if was_new and not self.fields.shown_id:
            self.list.choose(category_id)
            self._show(category_id)
        if self._closes:
            super().reject()

    @Slot(str)
    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done; what was typed comes back."""
        sent, self._sent = self._sent, None
        if sent:
            self.list.choose(sent.id)
            self._show(sent.id)
            self.fields.type_in(sent)
            self.fields.begin()
        self._gives_up = self._closes
        if self._gives_up:
            sentence = self.tr("{why} Esc closes without saving it.").format(why=sentence)
        self._closes = False
        self.message.setText(sentence)
        self.message.show()

    def _show(self, category_id: str) -> None:
        row = self._rows.get(category_id)
        self.fields.show_category(row.category if row else new_category())
        said = []
        if row and row.category.retired:
            said.append(self.tr("Retired: not offered any more, readable where it was used."))
        if row and row.category.conflicts:
            said.append(self.tr("Two desks changed it at once: what you save now counts."))
        self._told.setText(" ".join(said))
        self._told.setVisible(bool(said))

    # --- what is asked for

    @Slot()
    def save(self) -> None:
        """Ask to keep what was typed."""
        if self._can_write and self.fields.is_dirty and self._sent is None:
            self._sent = self.fields.category()
            (self.change_requested if self._sent.id else self.add_requested).emit(self._sent)

    @Slot()
    def _on_chosen(self) -> None:
        row = self.list.current
        if row:
            self.save()
            self._show(row.category.id)

    @Slot()
    def _on_edited(self) -> None:
        self._gives_up = False
        self.message.hide()

    @Slot()
    def _on_add(self) -> None:
        self.save()
        self.list.choose("")
        self._show("")
        self.fields.begin()

    @Slot(int)
    def _on_move(self, by: int) -> None:
        row = self.list.current
        if row:
            self.save()
            self.move_requested.emit(row.category.id, by)

    @Slot()
    def _on_retire(self) -> None:
        row = self.list.current
        if row:
            self.save()
            turned = self.return_requested if row.category.retired else self.retire_requested
            turned.emit(row.category.id)

    @Slot()
    def _on_drop(self) -> None:
        row = self.list.current
        if row:
            self._show(row.category.id)
            self.drop_requested.emit(row.category.id)

    # --- making

    def _make_rest(self) -> None:
        self._told, self.message = plain_label("label"), plain_label("warning")
        self._told.hide()
        self.message.hide()
        self._save = QPushButton(self.tr("Save  ↵"), autoDefault=False)
        self._save.setProperty("primary", True)
        self._save.setEnabled(self._can_write)
        self._import = QPushButton(self.tr("Import…"), autoDefault=False)
        self._import.setEnabled(self._can_write)
        self._export = QPushButton(self.tr("Export…"), autoDefault=False)
        self._close = QPushButton(self.tr("Close (Esc)"), autoDefault=False)

    def _lay_out(self) -> None:
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self.fields)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        for widget in (self._told, self.message):
            right.addWidget(widget)
        right.addWidget(scroll, 1)
        self.list.setMinimumWidth(_LIST)
        panes, buttons = QHBoxLayout(), QHBoxLayout()
        panes.setSpacing(18)
        panes.addWidget(self.list)
        panes.addLayout(right, 1)
        for button in (self._import, self._export):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._save, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(panes, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.add_requested.connect(self._on_add)
        self.list.move_requested.connect(self._on_move)
        self.list.retire_requested.connect(self._on_retire)
        self.list.drop_requested.connect(self._on_drop)
        self.fields.edited.connect(self._on_edited)
        self.fields.submitted.connect(self.save)
        for button, slot in (
            (self._save, self.save),
            (self._import, self.save),
            (self._import, self.import_requested),
            (self._export, self.save),
            (self._export, self.export_requested),
            (self._close, self.reject),
        ):
            button.clicked.connect(slot)
        for key in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)

    @override
    def reject(self) -> None:
        """Close once what was typed is saved."""
        self.save()
        if self._sent is None or self._gives_up:
            super().reject()
        else:
            self._closes = True
