"""The fields of one category: names, key, looks, rules, definition and example."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.category_wording import line_name, palette
from reviewer.gui.details_fields import label_of
from reviewer.gui.lengths import in_step
from reviewer.gui.line_keys import LeavesKeys
from reviewer.gui.messages import severity_name
from reviewer.gui.underline_sample import SWATCH, UnderlineSample, swatch
from reviewer.records import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

_LANGUAGES = ("fr", "en")
_LINES = ("solid", "dash", "dot", "wave")
_PAPER = 60  # pixels of a definition


class CategoryFields(QWidget):
    """Shows one category and collects what it shall be."""

    edited = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = new_category()
        self._make_words()
        self._make_looks()
        self._lay_out()
        self.show_category(self._shown)

    def show_category(self, category: Category) -> None:
        """Fill the fields."""
        self._shown = category
        self.type_in(category)

    @property
    def shown_id(self) -> str:
        """The id of the category that is shown, empty for a new one."""
        return self._shown.id

    def type_in(self, category: Category) -> None:
        """Fill the fields as if that had been typed."""
        for code in _LANGUAGES:
            self._names[code].setText(category.names[code])
            self._definitions[code].setPlainText(category.definitions[code])
            self._examples[code].setText(category.examples[code])
        self._key.setText(category.key)
        self._choose_colour(category)
        self._line.setCurrentIndex(self._line.findData(category.line))
        self._severity.setCurrentIndex(self._severity.findData(category.severity.value))
        self._note.setChecked(category.note_required)
        self._on_look()

    def category(self) -> Category:
        """Return what the fields say."""
        light, dark = self._colour.currentData()
        return replace(
            self._shown,
            names={code: field.text().strip() for code, field in self._names.items()},
            definitions={c: f.toPlainText().strip() for c, f in self._definitions.items()},
            examples={code: field.text().strip() for code, field in self._examples.items()},
            key=self._key.text().strip().upper(),
            light=light,
            dark=dark,
            line=self._line.currentData(),
            severity=Severity(self._severity.currentData()),
            note_required=self._note.isChecked(),
        )

    @property
    def is_dirty(self) -> bool:
        """Whether the fields say something else than what was shown."""
        return self.category() != self._shown

    def begin(self) -> None:
        """Put the caret where typing starts."""
        self._names["fr"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._names["fr"].selectAll()

    def _choose_colour(self, category: Category) -> None:
        known = [(light, dark) for _, light, dark in palette()]
        wanted = (category.light, category.dark)
        while self._colour.count() > len(known):
            self._colour.removeItem(self._colour.count() - 1)
        if wanted not in known:  # from a table that came in
            self._colour.addItem(swatch(*wanted), self.tr("Its own"), wanted)
            known.append(wanted)
        self._colour.setCurrentIndex(known.index(wanted))

    @Slot()
    def _on_look(self) -> None:
        light, dark = self._colour.currentData()
        self._sample.show_look(self._line.currentData(), light, dark)

    def _make_words(self) -> None:
        self._names = {
            "fr": self._text(self.tr("Name in French")),
            "en": self._text(self.tr("Name in English")),
        }
        self._definitions = {
            "fr": self._paper(self.tr("Definition in French")),
            "en": self._paper(self.tr("Definition in English")),
        }
        self._examples = {
            "fr": self._text(self.tr("Example in French")),
            "en": self._text(self.tr("Example in English")),
        }
        self._key = self._text(self.tr("Key"))
        self._key.setMaxLength(1)

    def _make_looks(self) -> None:
        self._colour = self._chooser(self.tr("Colour"))
        self._colour.setIconSize(SWATCH)
        for name, light, dark in palette():
            self._colour.addItem(swatch(light, dark), name, (light, dark))
        self._line = self._chooser(self.tr("Underline"), ((line_name(one), one) for one in _LINES))
        self._severity = self._chooser(
            self.tr("Severity to start with"), ((severity_name(s), s.value) for s in Severity)
        )
        for chooser in (self._colour, self._line):
            chooser.currentIndexChanged.connect(self._on_look)
        self._note = QCheckBox(self.tr("Asks for a note"))
        self._note.toggled.connect(self.edited)
        self._sample = UnderlineSample()

    def _text(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.installEventFilter(LeavesKeys(field))
        field.textEdited.connect(self.edited)
        field.returnPressed.connect(self.submitted)
        return field

    def _paper(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit(tabChangesFocus=True)
        field.setAccessibleName(name)
        field.setFixedHeight(in_step(field, _PAPER))
        field.textChanged.connect(self.edited)
        return field

    def _chooser(self, name: str, choices: Iterable[tuple[str, str]] = ()) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(name)
        chooser.setMinimumContentsLength(6)
        for text, value in choices:
            chooser.addItem(text, value)
        chooser.activated.connect(self.edited)
        return chooser

    def _lay_out(self) -> None:
        words = QGridLayout()
        words.setHorizontalSpacing(12)
        words.setVerticalSpacing(3)
        pairs = (self._names, self._definitions, self._examples)
        fields: list[QWidget] = [field for pair in pairs for field in pair.values()]
        for number, field in enumerate(fields):
            row, column = divmod(number, len(_LANGUAGES))
            words.addWidget(label_of(field), 2 * row, column)
            words.addWidget(field, 2 * row + 1, column)
        looks = QGridLayout()
        looks.setHorizontalSpacing(12)
        looks.setVerticalSpacing(3)
        choices: list[QWidget] = [self._key, self._colour, self._line, self._severity]
        for column, field in enumerate(choices):
            looks.addWidget(label_of(field), 0, column)
            looks.addWidget(field, 1, column)
            looks.setColumnStretch(column, 1 if column else 0)
        self._key.setFixedWidth(in_step(self._key, 56))
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(10)
        column_of_all.addLayout(words)
        column_of_all.addLayout(looks)
        column_of_all.addWidget(self._note)
        column_of_all.addWidget(self._sample)
        column_of_all.addStretch(1)
        for one, other in pairwise((*fields, *choices, self._note)):
            self.setTabOrder(one, other)


def new_category() -> Category:
    """Return a category without names yet."""
    _, light, dark = palette()[2]
    nothing = {"fr": "", "en": ""}
    return Category("", "", "solid", light, dark, nothing, dict(nothing), dict(nothing))
