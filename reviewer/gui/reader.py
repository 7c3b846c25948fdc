"""The reader: one article's text, its annotations, and what cleaning removed from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor

from reviewer.gui.category_looks import CategoryLooks
from reviewer.gui.composing import compose
from reviewer.gui.layers import Layers
from reviewer.gui.overrides import override
from reviewer.gui.page import Role
from reviewer.gui.page_maker import PageMaker
from reviewer.gui.selectable_view import SelectableView
from reviewer.gui.underlines import Underline
from reviewer.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent

    from reviewer.desk import OpenArticle
    from reviewer.gui.composing import Wording
    from reviewer.gui.page import Mark, Page
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Span

_LONG = 400_000  # code points of an article whose page is made bit by bit


class Reader(SelectableView):
    """Shows one article."""

    annotation_activated = Signal(str)  # annotation id
    marked = Signal()  # there are other annotations
    kept_requested = Signal(object, bool)  # Span of the original, whether to keep it
    always_requested = Signal(object, bool)  # the same, on all articles of the site

    def __init__(
        self, wording: Wording, categories: tuple[Category, ...], theme: Theme, size: int
    ) -> None:
        super().__init__(theme, size)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article text"))
        self._wording = wording
        self._looks = CategoryLooks(categories)
        self._opened: OpenArticle | None = None
        self._annotations: tuple[Annotation, ...] = ()
        self._layers = Layers(())
        self._current = ""
        self._shown: set[Span] = set()
        self._everything = False
        self._wanted: tuple[Span, object] | None = None  # to be shown, if the view is left there
        self._maker = PageMaker(self)
        self._maker.made.connect(self._on_made)
        self.marked.connect(self.viewport().update)

    @property
    @override
    def is_whole(self) -> bool:
        return not self._maker.is_busy and super().is_whole

    def set_categories(self, categories: tuple[Category, ...]) -> None:
        """Draw the annotations in the looks of other categories."""
        self._looks = CategoryLooks(categories)
        self.marked.emit()

    def show_article(self, opened: OpenArticle) -> None:
        """Show an article; one that was shown already keeps its place and its open marks."""
        former, self._opened = self._opened, opened
        is_same = former is not None and former.article.id == opened.article.id
        if former and is_same and (former.blocks, former.note) == (opened.blocks, opened.note):
            self.show_annotations(opened.annotations)  # what is selected stays selected
            return
        if not is_same:
            self._shown.clear()
            self._current = ""
        self.show_annotations(opened.annotations)
        self._compose(stay=is_same)

    def clear_article(self) -> None:
        """Show nothing."""
        self._opened = None
        self._shown.clear()
        self._current = ""
        self.lay_out(self._maker.make(iter(())), self._theme, self._size, stay=False)

    def show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show the annotations of the article anew."""
        if annotations is not self._annotations:
            self._annotations = annotations
            # An orphan's span is that in an older version: it lies nowhere in this text.
            self._layers = Layers([a for a in annotations if a.anchor is not Anchor.ORPHAN])
            self.viewport().update()
            self.marked.emit()

    def show_current(self, annotation: Annotation | None) -> None:
        """Bring an annotation into view and stress it."""
        self._current = annotation.id if annotation else ""
        self.viewport().update()
        if annotation and annotation.anchor is not Anchor.ORPHAN:
            self.show_span(annotation.span)

    def set_look(self, theme: Theme, size: int) -> None:
        """Show the text in other colours or another size, in pixels."""
        if self._opened is None:
            self._theme, self._size = theme, size
        self._compose(stay=True, theme=theme, size=size)

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
        """Ask to restore the removed passage at the caret, or all of its mark; or to keep it."""
        self._ask_to_keep(self.kept_requested)

    @Slot()
    def remove(self) -> None:
        """Ask to remove the passage at the caret."""
        line = self._caret_line()[1]
        if line.block and not line.mark:
            self.kept_requested.emit(line.block.span, False)

    @Slot()
    def restore_always(self) -> None:
        """Ask to keep the lines at the caret on the whole site."""
        self._ask_to_keep(self.always_requested)

    @Slot()
    def remove_always(self) -> None:
        """Ask to remove the lines at the caret on the whole site."""
        line = self._caret_line()[1]
        if line.block:
            self.always_requested.emit(line.block.span, False)

    @Slot()
    def next_unsure(self) -> None:
        """Go to the next passage of which cleaning is not sure."""
        self._go_unsure(1)

    @Slot()
    def previous_unsure(self) -> None:
        """Go to the passage before, of which cleaning is not sure."""
        self._go_unsure(-1)

    def looks(self) -> tuple[list[int], list[tuple[str, str]]]:
        """Return where the annotations begin, in order; and line style and colour of each."""
        found = self._layers.annotations
        return [a.span.start for a in found], [self._looks.of(a, self._theme) for a in found]

    def show_span(self, span: Span) -> None:
        """Bring a span of the original into view; a mark that hides it is opened."""
        self._wanted = (span, self._where()) if self._maker.is_busy else None
        hidden = None if self._wanted else self._page.closed_mark_over(span)
        if hidden:
            self._toggle(hidden)
        places = list(self._page.to_view(span))
        if places:
            self.reveal(places[0][0])

    def _ask_to_keep(self, request: SignalInstance) -> None:
        line = self._caret_line()[1]
        if line.mark:
            request.emit(line.block.span if line.block else line.mark.span, True)
        elif line.block and not line.block.verdict.by_editor:
            request.emit(line.block.span, True)

    def _go_unsure(self, by: int) -> None:
        places = self._page.unsure_places(self._caret_line()[0], by)
        if places:
            self.reveal(places[0])

    def _toggle(self, mark: Mark) -> None:
        self._shown ^= {mark.span}
        self._compose(stay=True)

    def _compose(self, *, stay: bool, theme: Theme | None = None, size: int = 0) -> None:
        self._wanted = None
        if self._opened is None:
            return
        lines = compose(self._opened, self._wording, self._shown, everything=self._everything)
        at_once = stay or len(self._opened.article.original) < _LONG
        page = self._maker.make(lines) if at_once else self._maker.begin(lines)
        self.lay_out(page, theme or self._theme, size or self._size, stay=stay)

    @Slot(object)
    def _on_made(self, page: Page) -> None:
        self.extend(page)
        if self._wanted and self._wanted[1] == self._where():
            self.show_span(self._wanted[0])

    @override
    def underlines_in(self, number: int) -> Iterator[Underline]:
        line, begins = self._page.lines[number], self._page.starts[number]
        if line.original < 0:
            return
        low, high = line.original, line.original + len(line.text)
        for annotation, depth in self._layers.over(low, high):
            style, colour = self._looks.of(annotation, self._theme)
            yield Underline(
                start=begins + max(low, annotation.span.start) - low,
                end=begins + min(high, annotation.span.end) - low,
                colour=QColor(colour),
                style=style,
                depth=depth,
                is_current=annotation.id == self._current,
            )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        start, line = self._caret_line()
        if line.mark and line.role is Role.MARK:
            self._toggle(line.mark)
            return
        offset = line.original + self._caret() - start
        here = self._layers.shortest_at(offset) if line.original >= 0 else None
        if here:
            self.annotation_activated.emit(here.id)
