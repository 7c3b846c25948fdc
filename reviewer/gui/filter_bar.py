"""The top of the queue: search box, states with their counts, what else is asked, and order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.gui import queue_wording
from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.line_keys import leaves_to_window
from reviewer.gui.messages import state_name
from reviewer.gui.overrides import override
from reviewer.records import ArticleState, Queue, QueueFilter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

_TYPING_PAUSE_MS = 120
_STATES = (None, *ArticleState)


class FilterBar(QWidget):
    """Says which articles the queue shows."""

    filter_changed = Signal(object)  # QueueFilter
    list_requested = Signal()  # the search is done, go on in the list
    panel_requested = Signal()
    order_requested = Signal()
    saved_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = QueueFilter()
        self._categories: Mapping[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._make_widgets()
        self._lay_out()
        self._pause.timeout.connect(self._on_changed)
        self._search.textChanged.connect(self._pause.start)
        self._search.installEventFilter(self)
        self._chips.idClicked.connect(self._on_changed)
        self.more.clicked.connect(self.panel_requested)
        self.order.clicked.connect(self.order_requested)
        self.saved.clicked.connect(self.saved_requested)

    @property
    def wanted(self) -> QueueFilter:
        """What the queue shows."""
        return self._wanted

    @property
    def said(self) -> str:
        """What is said of how many articles were found."""
        return self._found.text()

    def name_categories(self, names: Mapping[str, str]) -> None:
        """Name categories by their ids."""
        self._categories = names
        self._show_conditions()

    def set_filter(self, wanted: QueueFilter) -> None:
        """Ask for other articles."""
        if self._search.text() != wanted.text:
            self._search.setText(wanted.text)
        self._pause.stop()
        self._chips.button(_STATES.index(wanted.state)).setChecked(True)
        if wanted != self._wanted:
            self._wanted = wanted
            self._show_conditions()
            self.filter_changed.emit(wanted)

    def clear(self) -> None:
        """Ask for all articles, in the order as it is."""
        now = self._wanted
        order = QueueFilter(order=now.order, descending=now.descending, by_story=now.by_story)
        self.set_filter(order)

    def show_counts(self, queue: Queue) -> None:
        """Show how many articles each state holds, and how many were found."""
        total, found = sum(queue.counts.values()), sum(queue.found.values())
        # Those of a closed story count too: they are found, and one key away.
        shown = len(queue.ids) + sum(s.others for s in queue.stories.values() if not s.is_open)
        for state, chip in zip(_STATES, self._chips.buttons(), strict=True):
            count = found if state is None else queue.found.get(state, 0)
            chip.setText(f"{chip.accessibleName()}  {count}")
            is_wanted = bool(queue.counts.get(ArticleState.SET_ASIDE)) or chip.isChecked()
            chip.setVisible(state is not ArticleState.SET_ASIDE or is_wanted)
        self._found.setText(self.tr("%n of {total} articles", "", shown).format(total=total))
        self._found.setVisible(shown != total)

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
        self.set_filter(replace(self._wanted, text=self._search.text(), state=state))

    @Slot()
    def _on_removed(self) -> None:
        """Ask without the condition of the chip that was pressed."""
        field = self.sender().property("field")
        self.focus_search()
        self.set_filter(replace(self._wanted, **{field: getattr(QueueFilter(), field)}))

    def _show_conditions(self) -> None:
        while item := self._asked.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for field, said in queue_wording.conditions(self._wanted, self._categories).items():
            chip = QPushButton(f"{said}  ✕".replace("&", "&&"))
            chip.setProperty("chip", True)
            chip.setProperty("asked", True)
            chip.setProperty("field", field)
            chip.setAccessibleName(self.tr("Remove the condition “{said}”").format(said=said))
            chip.clicked.connect(self._on_removed)
            self._asked.addWidget(chip)
            chip.show()
        self._conditions.setVisible(self._asked.count() > 0)
        arrow = "↓" if self._wanted.descending else "↑"
        self.order.setText(f"{queue_wording.order_name(self._wanted.order)} {arrow}")

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
        self.more = _flat(self.tr("Filter…"), self.tr("Filter the list (Ctrl+Shift+K)"))
        self.order = _flat("", self.tr("Sort the list (Ctrl+T)"))
        self.saved = _flat(self.tr("Saved…"), self.tr("Saved filters (Ctrl+Shift+L)"))
        self._found = QLabel()
        self._found.setProperty("role", "count")
        self._found.hide()

    def _lay_out(self) -> None:
        chips, buttons = FlowLayout(5), FlowLayout(2)
        for chip in self._chips.buttons():
            chips.addWidget(chip)
        for button in (self.more, self.order, self.saved):
            buttons.addWidget(button)
        self._conditions = QWidget()
        self._asked = FlowLayout(5)
        self._conditions.setLayout(self._asked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 6)
        self.column.setSpacing(7)
        self.column.addWidget(self._search)
        self.column.addLayout(chips)
        self.column.addLayout(buttons)
        self.column.addWidget(self._conditions)
        self.column.addWidget(self._found)
        self._show_conditions()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_to_window(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if key == Qt.Key.Key_Escape and is_plain:
                self._search.clear()
            keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
            if key in keys and is_plain:
                self._on_changed()  # without waiting for a pause
                self.list_requested.emit()
                return True
        return super().eventFilter(watched, event)


def _flat(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
