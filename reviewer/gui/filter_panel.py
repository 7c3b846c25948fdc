"""The panel that opens below the search box: what else an editor asks of articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.overrides import override
from reviewer.gui.period_field import PeriodField
from reviewer.gui.queue_wording import FIELDS, field_name, value_name
from reviewer.records import FilterChoices, QueueFilter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

_CHOICES = {
    "site": "sites",
    "language": "languages",
    "author": "authors",
    "category": "categories",
    "annotator": "annotators",
}


class FilterPanel(QFrame):
    """Collects what a filter asks; every choice counts at once."""

    filter_chosen = Signal(object)  # QueueFilter
    save_requested = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filter_panel")
        self._names: Mapping[str, str] = {}
        self._wanted = QueueFilter()
        self._choices = {field: self._chooser(field) for field in _CHOICES}
        self._periods = {name: PeriodField(field_name(name)) for name in FIELDS[len(_CHOICES) :]}
        for period in self._periods.values():
            period.chosen.connect(self._on_chosen)
        self._lay_out()
        self.hide()

    def name_categories(self, names: Mapping[str, str]) -> None:
        """Name categories by their ids, from the next time on that the panel opens."""
        self._names = names

    def begin(self) -> None:
        """Open, with the focus on the first field."""
        self.show()
        self._choices["site"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, choices: FilterChoices) -> None:
        """Offer what the articles differ in."""
        for field, chooser in self._choices.items():
            chooser.clear()
            chooser.addItem(self.tr("Any"), "")
            said = [
                (value_name(field, value, self._names), value, count)
                for value, count in getattr(choices, _CHOICES[field])
            ]
            for name, value, count in sorted(said, key=lambda one: one[0].casefold()):
                chooser.addItem(f"{name} ({count})", value)
            chooser.setEnabled(bool(said))
        self.show_filter(self._wanted)

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show what is asked; a value that no article has any more is still shown."""
        self._wanted = wanted
        for field, chooser in self._choices.items():
            value = getattr(wanted, field)
            if value and chooser.findData(value) < 0:
                chooser.addItem(f"{value_name(field, value, self._names)} (0)", value)
            chooser.setCurrentIndex(max(0, chooser.findData(value)))
        for name, period in self._periods.items():
            period.show_period(getattr(wanted, name))

    @Slot()
    def _on_chosen(self) -> None:
        said: dict[str, Any] = {
            **{field: chooser.currentData() or "" for field, chooser in self._choices.items()},
            **{name: period.period() for name, period in self._periods.items()},
        }
        self._wanted = replace(self._wanted, **said)
        self.filter_chosen.emit(self._wanted)

    def _chooser(self, field: str) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(field_name(field))
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.setMinimumContentsLength(6)
        chooser.setMaxVisibleItems(18)
        chooser.addItem(self.tr("Any"), "")
        chooser.setEnabled(False)
        chooser.activated.connect(self._on_chosen)
        return chooser

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        fields: dict[str, QWidget] = {**self._choices, **self._periods}
        for row, name in enumerate(FIELDS):
            label = QLabel(field_name(name))
            label.setProperty("role", "label")
            label.setBuddy(fields[name])
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(fields[name], row, 1)
        buttons = FlowLayout(6)
        for text, signal in (
            (self.tr("Save…"), self.save_requested),
            (self.tr("Clear"), self.cleared),
            (self.tr("Close (Esc)"), self.left),
        ):
            button = QPushButton(text)
            button.setProperty("chip", True)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
