"""The fields of the form: category, correction, severity, cause, evidence and note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.line_keys import leaves_to_window
from reviewer.gui.messages import cause_name, severity_name
from reviewer.gui.overrides import override
from reviewer.records import Cause, Details, Severity

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reviewer.records import Category


_NARROWEST = 60  # pixels of a choice, where the pane is narrower than its name


class DetailsFields(QWidget):
    """Collects the details of one error."""

    edited = Signal()
    submitted = Signal()  # Enter, or Ctrl+Enter in a field of several lines

    def __init__(self, categories: tuple[Category, ...], language: str) -> None:
        super().__init__()
        self._categories = categories
        self._language = language
        self._ignores_held_key = False
        self._chips = QButtonGroup(self)
        self._chip_rows = FlowLayout(5)
        self._make_chips()
        self._make_fields()
        self._lay_out()
        self._connect()

    def show_details(self, details: Details) -> None:
        """Fill the fields."""
        blockers = [QSignalBlocker(field) for field in (self._evidence, self._note)]
        self._choose(details.category)
        self._severity.setCurrentIndex(self._severity.findData(details.severity.value))
        self._cause.setCurrentIndex(self._cause.findData(details.cause.value))
        self._correction.setText(details.correction)
        self._evidence.setPlainText("\n".join(details.evidence))
        self._note.setPlainText(details.note)
        del blockers
        self._show_hints()

    def details(self) -> Details:
        """Return what the fields say; evidence is one link a line."""
        lines = (line.strip() for line in _text(self._evidence).split("\n"))
        return Details(
            category=self._category(),
            severity=Severity(self._severity.currentData()),
            correction=self._correction.text(),
            evidence=tuple(line for line in lines if line),
            note=_text(self._note),
            cause=Cause(self._cause.currentData()),
        )

    def begin(self) -> None:
        """Put the caret where typing starts: in the correction."""
        self._ignores_held_key = True
        self._correction.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._correction.selectAll()

    def begin_note(self) -> None:
        """Put the caret in the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def lacks_note(self) -> bool:
        """Whether the category asks for a note that is not there."""
        chosen = self._category()
        required = any(c.note_required and c.id == chosen for c in self._categories)
        return required and not _text(self._note).strip()

    @Slot()
    def _on_edited(self) -> None:
        self._show_hints()
        self.edited.emit()

    def set_categories(self, categories: tuple[Category, ...]) -> None:
        """Offer other categories; the chosen one stays chosen."""
        chosen = self._category()
        self._categories = categories
        self._make_chips()
        self._choose(chosen)
        self._show_hints()

    def _show_hints(self) -> None:
        chosen = next((c for c in self._categories if c.id == self._category()), None)
        said = (chosen.definitions, chosen.examples) if chosen else ()
        self._about.setText("\n".join(text[self._language] for text in said).strip())
        self._about.setVisible(bool(self._about.text()))
        self._hint.setVisible(self.lacks_note())

    def _category(self) -> str:
        chip = self._chips.checkedButton()
        return str(chip.property("category")) if chip else ""

    def _choose(self, category_id: str) -> None:
        """Check the chip of a category; one that is retired, or not known, is shown for that."""
        if not category_id:
            return
        chips = {str(c.property("category")): c for c in self._chips.buttons()}
        retired = {c.id for c in self._categories if c.retired}
        if category_id not in chips:
            chips[category_id] = self._add_chip(_plain_chip(category_id, category_id))
        for name, chip in chips.items():
            chip.setHidden(name in retired and name != category_id)
        chips[category_id].setChecked(True)

    def _make_chips(self) -> None:
        for chip in self._chips.buttons():
            self._chips.removeButton(chip)
            self._chip_rows.removeWidget(chip)
            chip.deleteLater()
        for category in self._categories:
            self._add_chip(_make_chip(category, self._language))

    def _add_chip(self, chip: QAbstractButton) -> QAbstractButton:
        self._chips.addButton(chip)
        self._chip_rows.addWidget(chip)
        return chip

    def _make_fields(self) -> None:
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._about.setProperty("role", "label")
        self._correction = QLineEdit(placeholderText=self.tr("What should stand there"))
        self._correction.setAccessibleName(self.tr("Correction"))
        self._severity = _chooser(
            self.tr("Severity"), [(severity_name(s), s.value) for s in Severity]
        )
        self._cause = _chooser(self.tr("Cause"), [(cause_name(c), c.value) for c in Cause])
        self._evidence = _paper(self.tr("Evidence"), self.tr("Paste links, one a line"))
        self._evidence.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._evidence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = _paper(self.tr("Note"), self.tr("For the desk, not for readers"))
        self._hint = QLabel(self.tr("This category asks for a note."))
        self._hint.setProperty("role", "warning")

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(8)
        choices.setVerticalSpacing(3)
        for number, chooser in enumerate((self._severity, self._cause)):
            choices.addWidget(label_of(chooser), 0, number)
            choices.addWidget(chooser, 1, number)
            choices.setColumnStretch(number, number + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._chip_rows)
        column.addWidget(self._about)
        column.addWidget(self._hint)
        column.addSpacing(5)
        column.addWidget(label_of(self._correction))
        column.addWidget(self._correction)
        column.addSpacing(3)
        column.addLayout(choices)
        for paper in (self._evidence, self._note):
            column.addSpacing(3)
            column.addWidget(label_of(paper))
            column.addWidget(paper)

    def _connect(self) -> None:
        self._correction.textEdited.connect(self._on_edited)
        self._correction.returnPressed.connect(self.submitted)
        self._evidence.textChanged.connect(self._on_edited)
        self._note.textChanged.connect(self._on_edited)
        self._chips.buttonClicked.connect(self._on_edited)
        self._severity.activated.connect(self._on_edited)
        self._cause.activated.connect(self._on_edited)
        for field in (self._correction, self._evidence, self._note):
            field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self._correction:
            return leaves_to_window(event) or self._is_held(event)
        if _is_submit(event):
            if event.type() == QEvent.Type.KeyPress:
                self.submitted.emit()
            event.accept()  # else the window would take the keys for its own
            return True
        return super().eventFilter(watched, event)

    def _is_held(self, event: QKeyEvent) -> bool:
        """Whether a key is still down that put the caret here: its repetitions are no text."""
        if event.type() == QEvent.Type.KeyPress:
            self._ignores_held_key = self._ignores_held_key and event.isAutoRepeat()
        return self._ignores_held_key


def _text(paper: QPlainTextEdit) -> str:
    """Return what was typed, with its no-break spaces, which toPlainText() would lose."""
    return paper.document().toRawText().replace("\u2029", "\n")


def label_of(field: QWidget) -> QLabel:
    """Return a label for a field, worded as its accessible name."""
    label = QLabel(field.accessibleName())
    label.setProperty("role", "label")
    label.setBuddy(field)
    return label


def _is_submit(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _make_chip(category: Category, language: str) -> QPushButton:
    name = category.names[language]
    chip = _plain_chip(category.id, f"{name}  {category.key}".rstrip())
    chip.setAccessibleName(name)
    chip.setAccessibleDescription(category.definitions[language])
    return chip


def _plain_chip(category_id: str, text: str) -> QPushButton:
    chip = QPushButton(text.replace("&", "&&"))
    chip.setCheckable(True)
    chip.setProperty("chip", True)
    chip.setProperty("category", category_id)
    chip.setMinimumWidth(_NARROWEST)
    return chip


def _chooser(name: str, choices: list[tuple[str, str]]) -> QComboBox:
    chooser = QComboBox()
    chooser.setAccessibleName(name)
    # As narrow as the pane wants it, whatever the longest choice.
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(3)
    chooser.setMinimumWidth(_NARROWEST)
    for text, value in choices:
        chooser.addItem(text, value)
    return chooser


def _paper(name: str, hint: str) -> QPlainTextEdit:
    paper = QPlainTextEdit(placeholderText=hint, tabChangesFocus=True)
    paper.setAccessibleName(name)
    paper.setProperty("paper", True)  # the style sheet knows how high it is
    paper.document().setDocumentMargin(1)
    return paper
