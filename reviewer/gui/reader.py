"""The reader: one article's text, its annotations, and what cleaning removed from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor

from reviewer.gui.overrides import override
from reviewer.gui.page import Page, Role, compose
from reviewer.gui.page_view import PageView
from reviewer.gui.underlines import Underline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent

    from reviewer.desk import OpenArticle
    from reviewer.gui.page import Mark, Wording
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Span


class Reader(PageView):
    """Shows one article."""

    annotation_activated = Signal(str)  # annotation id
    kept_requested = Signal(object, bool)  # Span of the original, whether to keep it

    def __init__(
        self, wording: Wording, categories: tuple[Category, ...], theme: Theme, size: int
    ) -> None:
        super().__init__(theme, size)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article text"))
        self._wording = wording
        self._categories = {category.id: category for category in categories}
        self._opened: OpenArticle | None = None
        self._annotations: tuple[Annotation, ...] = ()
        self._current = ""
        self._shown: set[Span] = set()
        self._everything = False

    def show_article(self, opened: OpenArticle) -> None:
        """Show an article; one that was shown already keeps its place and its open marks."""
        is_same = self._opened is not None and self._opened.article.id == opened.article.id
        if not is_same:
            self._shown.clear()
            self._current = ""
        self._opened = opened
        self._annotations = opened.annotations
        self._compose(stay=is_same)

    def clear_article(self) -> None:
        """Show nothing."""
        self._opened = None
        self._shown.clear()
        self._current = ""
        self.lay_out(Page(()), self._theme, self._size, stay=False)

    def show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show the annotations of the article anew."""
        self._annotations = annotations
        self.underline(list(self._stretches()))

    def show_current(self, annotation: Annotation | None) -> None:
        """Bring an annotation into view and stress it."""
        self._current = annotation.id if annotation else ""
        hidden = self._page.closed_mark_over(annotation.span) if annotation else None
        if hidden:
            self._toggle(hidden)
        self.underline(list(self._stretches()))
        places = list(self._page.to_view(annotation.span)) if annotation else []
        if places:
            self.reveal(places[0][0])

    def set_look(self, theme: Theme, size: int) -> None:
        """Show the text in other colours or another size, in pixels."""
        self._theme, self._size = theme, size
        self._compose(stay=True)

    @Slot(bool)
    def show_everything(self, everything: bool) -> None:
        """Show the whole original, what was removed dimmed, or only the clean text."""
        self._everything = everything
        self._compose(stay=True)

    @Slot()
    def toggle_mark(self) -> None:
        """Open or close the mark at the caret, or the nearest one."""
        mark = self._page.mark_near(self._caret())
        if mark:
            self._toggle(mark)
            self.reveal(self._page.start_of(mark))

    @Slot()
    def restore(self) -> None:
        """Ask to restore the removed passage at the caret, or all of its mark."""
        line = self._caret_line()[1]
        if line.mark:
            self.kept_requested.emit(line.block.span if line.block else line.mark.span, True)

    @Slot()
    def remove(self) -> None:
        """Ask to remove the passage at the caret."""
        line = self._caret_line()[1]
        if line.block and not line.mark:
            self.kept_requested.emit(line.block.span, False)

    def _toggle(self, mark: Mark) -> None:
        self._shown ^= {mark.span}
        self._compose(stay=True)

    def _compose(self, *, stay: bool) -> None:
        if self._opened is None:
            return
        page = compose(self._opened, self._wording, self._shown, everything=self._everything)
        self.lay_out(page, self._theme, self._size, stay=stay)
        self.underline(list(self._stretches()))

    def _stretches(self) -> Iterator[Underline]:
        for annotation in self._annotations:
            category = self._categories.get(annotation.details.category)
            colour = self._theme.colour(category) if category else QColor(self._theme.muted)
            for start, end in self._page.to_view(annotation.span):
                yield Underline(
                    start=start,
                    end=end,
                    colour=colour,
                    style=category.line if category else "solid",
                    annotation_id=annotation.id,
                    is_current=annotation.id == self._current,
                )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        line = self._caret_line()[1]
        if line.mark and line.role is Role.MARK:
            self._toggle(line.mark)
            return
        caret = self._caret()
        here = [u for u in self._underlines if u.start <= caret <= u.end]
        if here:
            shortest = min(here, key=lambda u: u.end - u.start)
            self.annotation_activated.emit(shortest.annotation_id)
