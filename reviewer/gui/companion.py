"""The reader's companion: shows another article, and tells when the editor goes on there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot

from reviewer.gui.overrides import override
from reviewer.gui.page import Role
from reviewer.gui.reader import Reader

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from reviewer.gui.composing import Wording
    from reviewer.gui.theme import Theme
    from reviewer.records import Category, Span


class Wanted(NamedTuple):
    """Where an editor goes on: what is selected, or where the caret stands in the original."""

    span: Span | None
    original: int
    annotation: str = ""


class Companion(Reader):
    """A reader without actions of its own."""

    chosen = Signal(object)  # Wanted: a click or a selection

    def __init__(
        self, wording: Wording, categories: tuple[Category, ...], theme: Theme, size: int
    ) -> None:
        super().__init__(wording, categories, theme, size)
        self.setAccessibleName(self.tr("Text of the other article"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._clicked = ""  # an annotation
        self.annotation_activated.connect(self._on_annotation)

    def wanted(self) -> Wanted:
        """Return what is selected, or where the caret stands."""
        caret = self.page.origin_at(self.selected_range()[1])
        return Wanted(self.selected_span(or_word=False), caret, self._clicked)

    @Slot(str)
    def _on_annotation(self, annotation_id: str) -> None:
        self._clicked = annotation_id

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._clicked = ""
        super().mouseReleaseEvent(event)
        is_mark = self._caret_line()[1].role is Role.MARK  # which is opened or closed here
        if event.button() == Qt.MouseButton.LeftButton and not is_mark:
            self.chosen.emit(self.wanted())
        self._clicked = ""
