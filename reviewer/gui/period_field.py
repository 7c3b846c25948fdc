"""A field for a period: one of a few, or from a day to a day."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewer.gui.queue_wording import period_name
from reviewer.records import Period

_PRESETS = (None, Period(days=1), Period(days=7), Period(days=30))
_MONTH = 30
_ISO = "yyyy-MM-dd"


class PeriodField(QWidget):
    """Collects a period."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._preset = QComboBox()
        self._preset.setAccessibleName(name)
        self._preset.addItem(self.tr("Any time"))
        for period in _PRESETS[1:]:
            if period:
                self._preset.addItem(period_name(period).capitalize())
        self._preset.addItem(self.tr("From … to …"))
        today = QDate.currentDate()
        self._first = _day(self.tr("{name}, from").format(name=name), today.addDays(-_MONTH))
        self._last = _day(self.tr("{name}, to").format(name=name), today)
        self._days = QWidget()
        row = QHBoxLayout(self._days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._first, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self._last, 1)
        self._days.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._preset)
        column.addWidget(self._days)
        self.setFocusProxy(self._preset)
        self._preset.activated.connect(self._on_chosen)
        for field in (self._first, self._last):
            field.dateChanged.connect(self._on_chosen)

    def period(self) -> Period | None:
        """Return the chosen period, None for any time; days in the wrong order are turned round."""
        at = self._preset.currentIndex()
        if at < len(_PRESETS):
            return _PRESETS[at]
        days = sorted(field.date().toString(_ISO) for field in (self._first, self._last))
        return Period(first=days[0], last=days[1])

    def show_period(self, period: Period | None) -> None:
        """Show a period."""
        at = _PRESETS.index(period) if period in _PRESETS else len(_PRESETS)
        self._preset.setCurrentIndex(at)
        if period and at == len(_PRESETS):
            for field, day in ((self._first, period.first), (self._last, period.last)):
                with QSignalBlocker(field):
                    if day and not field.hasFocus():
                        field.setDate(QDate.fromString(day, _ISO))
        self._days.setVisible(at == len(_PRESETS))

    @Slot()
    def _on_chosen(self) -> None:
        self._days.setVisible(self._preset.currentIndex() == len(_PRESETS))
        self.chosen.emit()


def _day(name: str, day: QDate) -> QDateEdit:
    field = QDateEdit(day)
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    field.setAlignment(Qt.AlignmentFlag.AlignLeft)
    field.setMinimumWidth(60)
    return field
