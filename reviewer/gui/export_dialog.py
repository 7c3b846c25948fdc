"""What shall leave, and in which form; the file is chosen after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reviewer.desk import Choice, Chosen
from reviewer.gui.column_chooser import ColumnChooser
from reviewer.gui.export_forms import forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.export_forms import Form
    from reviewer.gui.settings import Settings

_HEIGHT, _LOW = 520, 190  # pixels, with and without columns


@dataclass(frozen=True, slots=True)
class Scope:
    """Some articles that may be exported: a name in the settings, how they are worded, which."""

    name: str
    text: str
    chosen: Chosen


class ExportDialog(QDialog):
    """Return exports as last time; all else is reached by Tab and Alt with a letter."""

    preview_wanted = Signal(object)  # Chosen
    export_chosen = Signal(object, object)  # Form, Choice

    def __init__(self, scopes: Sequence[Scope], settings: Settings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._settings = settings
        self._form = QComboBox()
        for form in forms():
            self._form.addItem(form.text, form)
        self._scope = QComboBox()
        for scope in scopes:
            self._scope.addItem(scope.text, scope)
        names = [form.name for form in forms()]
        _choose(self._form, names, settings.export_form)
        _choose(self._scope, [scope.name for scope in scopes], settings.export_scope)
        self._columns = ColumnChooser(settings.export_columns.split())
        self.show_rows = self._columns.show_rows
        self._lay_out()
        self._accept.setDefault(True)  # here: only a button that lies in the dialog stays it
        self._form.currentIndexChanged.connect(self._on_form)
        self._scope.currentIndexChanged.connect(self._on_chosen)
        self._since.toggled.connect(self._day.setEnabled)
        self._since.toggled.connect(self._on_chosen)
        self._day.dateChanged.connect(self._on_chosen)
        self._columns.columns_changed.connect(self._on_columns)
        self._on_form()

    def ask(self) -> None:
        """Open the dialog and ask for its preview."""
        self.open()
        self._accept.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_chosen()

    def _lay_out(self) -> None:
        self._since = QCheckBox(self.tr("&Only what changed since"))
        self._day = QDateEdit(QDate.currentDate().addDays(-7))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._day.setAccessibleName(self.tr("Changed since"))
        self._day.setEnabled(False)
        day = QHBoxLayout()
        day.addWidget(self._since)
        day.addWidget(self._day)
        day.addStretch()
        fields = QFormLayout()
        fields.setSpacing(10)
        fields.addRow(self.tr("&Form"), self._form)
        fields.addRow(self.tr("&Articles"), self._scope)
        fields.addRow("", day)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.addButton(
            self.tr("Choose the file…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(fields)
        column.addWidget(self._columns, 1)
        column.addWidget(buttons)

    @property
    def _chosen(self) -> Chosen:
        scope: Scope = self._scope.currentData()
        return replace(scope.chosen, since=self._moment() if self._since.isChecked() else "")

    def _moment(self) -> str:
        """Return the beginning of the day in UTC, as the log writes it."""
        begins = self._day.date().startOfDay(QTimeZone(QTimeZone.Initialization.LocalTime))
        return f"{begins.toUTC().toString('yyyy-MM-ddTHH:mm:ss.zzz')}Z"

    @Slot()
    def _on_form(self) -> None:
        form: Form = self._form.currentData()
        self._columns.setVisible(form.has_columns)
        self.resize(860, _HEIGHT if form.has_columns else _LOW)
        self._on_columns()

    @Slot()
    def _on_columns(self) -> None:
        form: Form = self._form.currentData()
        self._accept.setEnabled(bool(self._columns.columns) or not form.has_columns)

    @Slot()
    def _on_chosen(self) -> None:
        self.preview_wanted.emit(self._chosen)

    @Slot()
    def _on_accepted(self) -> None:
        form: Form = self._form.currentData()
        scope: Scope = self._scope.currentData()
        columns = self._columns.columns
        self._settings.export_form = form.name
        self._settings.export_scope = scope.name
        if form.has_columns:
            self._settings.export_columns = " ".join(columns)
        choice = Choice(form.format, self._chosen, form.profile)
        self.export_chosen.emit(form, replace(choice, columns=columns) if columns else choice)


def _choose(box: QComboBox, names: Sequence[str], name: str) -> None:
    box.setCurrentIndex(names.index(name) if name in names else 0)
