"""The few plain dialogs: what an import left out, and errors of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.messages import error_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.errors import IntakeError, TableError


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

    diagnostics_wanted = Signal()

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in Reviewer"))
        self.resize(680, 420)
        said = QLabel(
            self.tr(
                "This is our mistake, not yours. What you typed is kept. Please copy the "
                "diagnostics and send them to whoever looks after Reviewer; they hold this report "
                "and no text of articles."
            ),
            wordWrap=True,
        )
        text = QPlainTextEdit(report, readOnly=True)
        text.setAccessibleName(self.tr("Report"))
        text.setTabChangesFocus(True)
        buttons = closing_button(self)
        copy = buttons.addButton(
            self.tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.diagnostics_wanted)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(text)
        column.addWidget(buttons)


def closing_button(dialog: QDialog) -> QDialogButtonBox:
    """Return the box with the one button that closes a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus(Qt.FocusReason.OtherFocusReason)
    return buttons
