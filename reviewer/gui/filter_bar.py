"""The top of the queue: search box, states with their counts, order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.line_keys import leaves_to_window
from reviewer.gui.messages import state_name
from reviewer.gui.overrides import override
from reviewer.records import ArticleState, Queue, QueueFilter

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_TYPING_PAUSE_MS = 120
_STATES = (None, *ArticleState)


class FilterBar(QWidget):
    """Says which articles the queue shows."""

    filter_changed = Signal(object)  # QueueFilter
    list_requested = Signal()  # the search is done, go on in the list

    def __init__(self) -> None:
        super().__init__()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._make_widgets()
        self._lay_out()
        self._pause.timeout.connect(self._on_changed)
        self._search.textChanged.connect(self._pause.start)
        self._search.installEventFilter(self)
        self._chips.idClicked.connect(self._on_changed)
        self._order.activated.connect(self._on_changed)

    def show_counts(self, queue: Queue) -> None:
        """Show how many articles each state holds."""
        total = sum(queue.counts.values())
        for state, chip in zip(_STATES, self._chips.buttons(), strict=True):
            count = total if state is None else queue.counts.get(state, 0)
            chip.setText(f"{chip.accessibleName()}  {count}")
            chip.setVisible(state is not ArticleState.SET_ASIDE or bool(count) or chip.isChecked())

    def show_key(self, name: str) -> None:
        """Print the key that leads to the search box."""
        said = self.tr("Search the articles")
        self._search.setPlaceholderText(f"{said} ({name})" if name else said)

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _on_changed(self) -> None:
        state = _STATES[self._chips.checkedId()]
        order, descending = self._order.currentData()
        self.filter_changed.emit(QueueFilter(self._search.text(), state, order, descending))

    def _make_widgets(self) -> None:
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Search the articles"))
        self._search.setAccessibleName(self.tr("Search the articles"))
        self._chips = QButtonGroup(self)
        for number, state in enumerate(_STATES):
            name = state_name(state) if state else self.tr("All")
            chip = QPushButton(name)
            chip.setCheckable(True)
            chip.setChecked(state is None)
            chip.setAccessibleName(name)
            chip.setProperty("chip", True)
            self._chips.addButton(chip, number)
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order"))
        for text, order in (
            (self.tr("Order of arrival"), ("added", False)),
            (self.tr("Newest date first"), ("published", True)),
            (self.tr("By title"), ("title", False)),
            (self.tr("By site"), ("site", False)),
            (self.tr("Most errors first"), ("annotations", True)),
        ):
            self._order.addItem(text, order)

    def _lay_out(self) -> None:
        chips = FlowLayout(5)
        for chip in self._chips.buttons():
            chips.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addLayout(chips)
        column.addWidget(self._order)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_to_window(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self._search.clear()
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.list_requested.emit()
                return True
        return super().eventFilter(watched, event)
