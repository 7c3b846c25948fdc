"""Where errors lie: an error moved to another passage, made longer, made shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui import selecting
from reviewer.gui.key_names import said_by
from reviewer.gui.qt_text import Unit
from reviewer.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.gui.page import Page
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation, Span


class SpanCommands(QObject):
    """Connects the actions that change the span of the chosen error."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        place.actions["move_error"].triggered.connect(self._on_move)
        place.actions["longer_error"].triggered.connect(self._on_longer)
        place.actions["shorter_error"].triggered.connect(self._on_shorter)

    @property
    def _current(self) -> Annotation | None:
        current = self._place.annotations.current
        if current is None:
            self._place.window.status.say(self.tr("Choose an error first (N)."))
        return current

    @Slot()
    def _on_move(self) -> None:
        current = self._current
        if current is None:
            return
        span = self._place.reader.selected_span(or_word=False)
        if span is None:
            self._place.window.status.say(self.tr("Select a passage of the article first."))
        else:
            self._move(current, span)

    @Slot()
    def _on_longer(self) -> None:
        self._stretch(selecting.grown)

    @Slot()
    def _on_shorter(self) -> None:
        self._stretch(selecting.shrunk)

    def _stretch(self, change: Callable[[Page, int, int, Unit | None], tuple[int, int]]) -> None:
        current, page = self._current, self._place.reader.page
        if current and current.anchor is Anchor.ORPHAN:
            self._place.window.status.say(
                self.tr(
                    "This error is no longer in the text: select its passage, then press {key}."
                ).format(key=said_by(self._place.actions["move_error"], "M"))
            )
            return
        shown = list(page.to_view(current.span)) if current else []
        if current is None or not shown:
            return
        start = shown[0][0]
        _, end = change(page, start, shown[-1][1], Unit.WORD)
        span = page.to_original(start, end) if start < end else None
        if span:
            self._move(current, span)

    def _move(self, annotation: Annotation, span: Span) -> None:
        opened = self._place.opened
        if opened is None or opened.article.id != annotation.article_id:
            return
        if opened.bridges_removed(span):
            self._place.window.status.say(
                self.tr("Removed lines lie inside this passage: take what stands before or after.")
            )
        else:
            self._place.respan(annotation, span)
