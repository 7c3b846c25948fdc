"""The few dialogs: keyboard map, preferences, and what an import left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reviewer.errors import IntakeError, TableError
    from reviewer.gui.actions import Actions
    from reviewer.gui.settings import Settings


class KeyMap(QDialog):
    """Lists every action with its keys."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard map"))
        self.resize(560, 640)
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        tree.setAccessibleName(self.tr("Keyboard map"))
        for menu in actions.menus:
            group = QTreeWidgetItem(tree, [menu.title.replace("&", "")])
            for entry in menu.entries:
                if entry.keys:
                    QTreeWidgetItem(group, _row(actions[entry.name]))
        self._add_native(tree)
        tree.expandAll()
        tree.resizeColumnToContents(0)
        column = QVBoxLayout(self)
        column.addWidget(
            QLabel(self.tr("Single letters and digits act while the text has the focus."))
        )
        column.addWidget(tree)
        column.addWidget(closing_button(self))

    def _add_native(self, tree: QTreeWidget) -> None:
        group = QTreeWidgetItem(tree, [self.tr("In the text and the form")])
        for text, keys in (
            (self.tr("Move the caret; with Shift, select"), "← → ↑ ↓"),
            (self.tr("By words; with Shift, select"), "Ctrl+← Ctrl+→"),
            (self.tr("Save the form"), "↵   Ctrl+↵"),
            (self.tr("Back to the text, keeping what was typed"), "Esc"),
        ):
            QTreeWidgetItem(group, [text, keys])


class ImportProblems(QDialog):
    """Lists the files that an import left out, each with its reason."""

    def __init__(self, refused: Sequence[IntakeError], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files left out"))
        self.resize(620, 320)
        text = QPlainTextEdit("\n".join(error_sentence(error) for error in refused), readOnly=True)
        text.setAccessibleName(self.tr("Files left out"))
        column = QVBoxLayout(self)
        column.addWidget(
            QLabel(self.tr("These files were left out; all others are in the library."))
        )
        column.addWidget(text)
        column.addWidget(closing_button(self))


class TableProblems(QDialog):
    """Lists the rows that could not be read from a table, each with its reason."""

    def __init__(self, refused: Sequence[TableError], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rows left out"))
        self.resize(620, 320)
        text = QPlainTextEdit("\n".join(error_sentence(error) for error in refused), readOnly=True)
        text.setAccessibleName(self.tr("Rows left out"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("These rows were left out; all others were taken in.")))
        column.addWidget(text)
        column.addWidget(closing_button(self))


class Unexpected(QDialog):
    """Shows an error of ours with text to copy; the window goes on."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in Reviewer"))
        self.resize(680, 420)
        said = QLabel(
            self.tr(
                "This is our mistake, not yours. What you typed is kept. Please copy the text "
                "below and send it to whoever looks after Reviewer; it holds no article text."
            ),
            wordWrap=True,
        )
        text = QPlainTextEdit(report, readOnly=True)
        text.setAccessibleName(self.tr("Report"))
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(text)
        column.addWidget(closing_button(self))


class Preferences(QDialog):
    """Language, colours and the editor's name; accept() stores them."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        system = self.tr("As the system")
        self._language = _choice(
            [(system, ""), ("Français", "fr"), ("English", "en")], settings.language
        )
        self._scheme = _choice(
            [(system, ""), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")], settings.scheme
        )
        self._author = QLineEdit(settings.author)
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setSpacing(10)
        for name, field in (
            (self.tr("Language"), self._language),
            (self.tr("Colours"), self._scheme),
            (self.tr("Your name in annotations"), self._author),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        hint = QLabel(self.tr("Language and name count from the next start."))
        hint.setProperty("role", "hint")
        form.addRow(hint)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def store(self) -> None:
        """Remember what was chosen."""
        self._settings.language = self._language.currentData()
        self._settings.scheme = self._scheme.currentData()
        self._settings.author = self._author.text().strip()


def _row(action: QAction) -> list[str]:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key.toString(native) for key in action.shortcuts()]
    return [action.text().replace("&&", "&"), "   ".join(keys)]


def _choice(choices: list[tuple[str, str]], value: str) -> QComboBox:
    chooser = QComboBox()
    for text, data in choices:
        chooser.addItem(text, data)
    chooser.setCurrentIndex(max(0, chooser.findData(value)))
    return chooser


def closing_button(dialog: QDialog) -> QDialogButtonBox:
    """Return the box with the one button that closes a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus(Qt.FocusReason.OtherFocusReason)
    return buttons
