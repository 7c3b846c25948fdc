"""Preferences: who works, in which language, how it looks, and what an import may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.looking import LARGEST_TEXT, SCALES, SMALLEST_TEXT, Looking
from reviewer.gui.overrides import override
from reviewer.gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

F = TypeVar("F", bound=QWidget)
_FRENCH, _ENGLISH = "Français", "English"  # languages name themselves
_WIDEST, _TALLEST, _ROOM = 1100, 700, 24  # pixels
_EMS = 34  # heights of a line
_LARGEST_FILE, _MOST_FILES = 500, 1_000_000


class Preferences(QDialog):
    """Collects the preferences; how it looks is shown while it is being chosen."""

    look_tried = Signal(object)  # Looking
    keys_requested = Signal()

    def __init__(self, settings: Settings, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._shown: list[QWidget] = []  # the pages
        self._make_editor(author)
        self._make_look()
        self._make_limits()
        self._lay_out()
        self._show(settings)
        self._author.setText(settings.author)
        for field in (self._scheme, self._scale, self._face):
            field.currentIndexChanged.connect(self._on_look)
        self._size.valueChanged.connect(self._on_look)

    @property
    def looking(self) -> Looking:
        """How the window is to look."""
        return Looking(
            scheme=self._scheme.currentData(),
            scale=self._scale.currentData(),
            face=self._face.currentData(),
            text_size=self._size.value(),
        )

    def store(self) -> None:
        """Remember what was chosen."""
        settings = self._settings
        settings.author = self._author.text().strip()
        settings.language = self._language.currentData()
        settings.category_language = self._names.currentData()
        settings.largest_file = self._largest.value()
        settings.most_files = self._most.value()
        self.looking.store(settings)

    @Slot()
    def _on_look(self) -> None:
        self.look_tried.emit(self.looking)

    @Slot()
    def _on_defaults(self) -> None:
        self._show(None)
        self._on_look()

    def _show(self, settings: Settings | None) -> None:
        """Show what is remembered, or what a new editor finds; a name is never taken away."""
        look = Looking.of(settings) if settings else Looking()
        _choose(self._language, settings.language if settings else "")
        _choose(self._names, settings.category_language if settings else "")
        _choose(self._scheme, look.scheme)
        _choose(self._scale, look.scale)
        _choose(self._face, look.face)
        self._size.setValue(look.text_size)
        self._largest.setValue(settings.largest_file if settings else Settings.LARGEST_FILE)
        self._most.setValue(settings.most_files if settings else Settings.MOST_FILES)

    def _make_editor(self, author: str) -> None:
        self._author = _named(QLineEdit(placeholderText=author), self.tr("Your name"))
        self._language = _choice(
            self.tr("Language of the window"),
            [(self.tr("As the system"), ""), (_FRENCH, "fr"), (_ENGLISH, "en")],
        )
        self._names = _choice(
            self.tr("Names of the categories"),
            [(self.tr("As the window"), ""), (_FRENCH, "fr"), (_ENGLISH, "en")],
        )

    def _make_look(self) -> None:
        self._scheme = _choice(
            self.tr("Colours"),
            [
                (self.tr("As the system"), ""),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            ],
        )
        self._scale = _choice(
            self.tr("Size of the window’s letters"),
            [(self.tr("{percent} %").format(percent=scale), scale) for scale in SCALES],
        )
        faces = [face for face in QFontDatabase.families() if _is_for_reading(face)]
        self._face = _choice(
            self.tr("Face of the article’s text"),
            [(self.tr("Source Serif 4 (as shipped)"), ""), *((face, face) for face in faces)],
        )
        self._size = _named(QSpinBox(), self.tr("Size of the article’s text"))
        self._size.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self._size.setSuffix(self.tr(" px"))

    def _make_limits(self) -> None:
        self._largest = _named(QSpinBox(), self.tr("Largest file taken in"))
        self._largest.setRange(1, _LARGEST_FILE)
        self._largest.setSuffix(self.tr(" MB"))
        self._most = _named(QSpinBox(), self.tr("Most files of one import"))
        self._most.setRange(1, _MOST_FILES)
        self._most.setGroupSeparatorShown(True)

    def _lay_out(self) -> None:
        self._pages = pages = QTabWidget()
        pages.setAccessibleName(self.tr("Preferences"))
        pages.addTab(
            self._page(
                [self._author, self._language, self._names],
                self.tr(
                    "The name stands beside what you tag from now on. The languages count after a "
                    "restart of Reviewer."
                ),
            ),
            self.tr("&Editor"),
        )
        pages.addTab(
            self._page(
                [self._scheme, self._scale, self._face, self._size],
                self.tr("Changes are shown at once; Cancel takes them back."),
            ),
            self.tr("&Looks"),
        )
        pages.addTab(
            self._page(
                [self._largest, self._most],
                self.tr(
                    "What is larger is left out of an import, and said. The limits count from the "
                    "next import on."
                ),
            ),
            self.tr("L&imits"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 14)
        column.addWidget(pages, 1)
        column.addWidget(self._make_buttons())

    def _page(self, fields: Sequence[QWidget], hint: str) -> QScrollArea:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(10, 14, 10, 10)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in fields:
            form.addRow(field.accessibleName(), field)
        said = QLabel(hint, wordWrap=True)
        said.setProperty("role", "hint")
        form.addRow(said)
        self._shown.append(page)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        return area

    def _make_buttons(self) -> QDialogButtonBox:
        kind = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kind.Ok | kind.Cancel | kind.RestoreDefaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        defaults = buttons.button(kind.RestoreDefaults)
        defaults.setText(self.tr("&Restore defaults"))
        defaults.setAutoDefault(False)
        defaults.clicked.connect(self._on_defaults)
        return buttons

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make room for the tallest page: a scroll area asks for less than it holds."""
        super().showEvent(event)
        rest = self.height() - self._pages.height() + self._pages.tabBar().height()
        self.resize(
            min(_WIDEST, self.fontMetrics().height() * _EMS),
            min(_TALLEST, rest + max(page.sizeHint().height() for page in self._shown) + _ROOM),
        )


def _is_for_reading(face: str) -> bool:
    return (
        QFontDatabase.isSmoothlyScalable(face)
        and not QFontDatabase.isPrivateFamily(face)
        and not face.startswith("Source Serif 4")
    )


def _named(field: F, name: str) -> F:
    field.setAccessibleName(name)
    return field


def _choice(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    chooser = QComboBox()
    chooser.setAccessibleName(name)
    for text, data in choices:
        chooser.addItem(text, data)
    return chooser


def _choose(chooser: QComboBox, data: object) -> None:
    chooser.setCurrentIndex(max(0, chooser.findData(data)))
