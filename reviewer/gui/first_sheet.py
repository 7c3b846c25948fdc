"""The sheet that greets a new editor: three sentences, and any key closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reviewer.gui.key_names import first_name
from reviewer.gui.overrides import override

if TYPE_CHECKING:
    from reviewer.gui.actions import Actions
    from reviewer.gui.theme import Theme

_HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


class FirstSheet(QDialog):
    """Says in three sentences what to do."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("First steps"))
        title = QLabel(self.tr("Three things to know"))
        title.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 28, 34, 24)
        column.setSpacing(16)
        column.addWidget(title)
        said = [text.format(**_keys(actions)) for text in self._sentences()]
        for number, text in enumerate(said, 1):
            label = QLabel(f"{number}.  {text}", wordWrap=True)
            label.setProperty("role", "step")
            label.setMinimumWidth(min(720, theme.scaled(460)))
            column.addWidget(label)
        end = QLabel(self.tr("Any key closes this sheet; it is kept in the Help menu."))
        end.setProperty("role", "hint")
        column.addWidget(end)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription("\n".join(said))

    def _sentences(self) -> tuple[str, str, str]:
        return (
            self.tr(
                "Drop texts, saved pages or folders into the window ({open_files}): what is not "
                "the article is taken out, and can be seen and brought back ({toggle_mark})."
            ),
            self.tr(
                "Select what is wrong with the mouse or by words ({select_word}), press the key of "
                "a category, type the correction, and press Enter."
            ),
            self.tr(
                "All is saved at once and can be undone ({undo}); when an article is done, "
                "{reviewed_next} brings the next one, and {keys} shows all keys."
            ),
        )

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() not in _HELD:
                self.accept()
            return True
        return super().event(event)


def _keys(actions: Actions) -> dict[str, str]:
    names = ("open_files", "toggle_mark", "select_word", "undo", "reviewed_next", "keys")
    return {name: first_name(actions[name]) or "–" for name in names}
