"""Which reviewed articles are counted: all or those of the list, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from reviewer.records import CountScope

if TYPE_CHECKING:
    from collections.abc import Sequence

_BACK = -30  # days: what is offered as a beginning


class ScopeBar(QWidget):
    """Chooses a scope. Ids of the list are those that it showed when the window was opened."""

    scope_changed = Signal()

    def __init__(self, listed: Sequence[str] | None) -> None:
        super().__init__()
        self._articles = QComboBox()
        self._articles.setAccessibleName(self.tr("Articles"))
        self._articles.addItem(self.tr("All articles"), None)
        if listed is not None:
            text = self.tr("What the list shows: %Ln article(s)", "", len(listed))
            self._articles.addItem(text, tuple(listed))
        label = QLabel(self.tr("&Articles"))
        label.setBuddy(self._articles)
        self._since = QCheckBox(self.tr("Reviewed &since"))
        self._day = QDateEdit(QDate.currentDate().addDays(_BACK))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._day.setAccessibleName(self.tr("Reviewed since"))
        self._day.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._articles)
        row.addSpacing(12)
        row.addWidget(self._since)
        row.addWidget(self._day)
        row.addStretch()
        self._articles.currentIndexChanged.connect(self._on_changed)
        self._since.toggled.connect(self._day.setEnabled)
        self._since.toggled.connect(self._on_changed)
        self._day.dateChanged.connect(self._on_changed)

    @property
    def scope(self) -> CountScope:
        """The chosen scope."""
        return CountScope(self._articles.currentData(), self._moment())

    @property
    def text(self) -> str:
        """The chosen scope in words."""
        said = self._articles.currentText()
        if self._since.isChecked():
            day = QLocale().toString(self._day.date(), "d MMMM yyyy")
            said += " · " + self.tr("reviewed since {day}").format(day=day)
        return said

    def _moment(self) -> str:
        """Return the beginning of the day in UTC, as the log writes it; empty for no day."""
        if not self._since.isChecked():
            return ""
        begins = self._day.date().startOfDay(QTimeZone(QTimeZone.Initialization.LocalTime))
        return f"{begins.toUTC().toString('yyyy-MM-ddTHH:mm:ss.zzz')}Z"

    @Slot()
    def _on_changed(self) -> None:
        self.scope_changed.emit()
