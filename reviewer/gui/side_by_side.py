"""The reading area split in two: the reader with the open article, a companion with another one.

Each article keeps its side. When the other one is opened, reader and companion change places, so
that tagging is always the reader's, whatever side it is on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QBoxLayout

from reviewer.gui.companion import Companion
from reviewer.gui.compare_bar import CompareBar
from reviewer.gui.difference_marks import ONLY_HERE, OTHERWISE, DifferenceMark, DifferenceMarks
from reviewer.gui.gutter import Gutter
from reviewer.gui.key_names import first_name
from reviewer.gui.levelling import Levelling
from reviewer.gui.page_wording import PageWording
from reviewer.gui.reading_pane import TextColumn

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.column import Anchor
    from reviewer.gui.companion import Wanted
    from reviewer.gui.theme import Theme
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Category, Comparison, Difference, Told


class SideBySide(QObject):
    """Shows a comparison; knows nothing of the session."""

    compared = Signal()  # another comparison is shown

    def __init__(self, place: Workplace, categories: tuple[Category, ...]) -> None:
        super().__init__(place)
        self._place = place
        self._reader = place.reader
        self.companion = Companion(
            PageWording(self._key_name, self), categories, place.theme, place.size
        )
        self._column = TextColumn(self.companion, is_active=False)
        self._gutter = Gutter(place.theme)
        self.bar = CompareBar(place.actions)
        self._levelling = Levelling(self._reader, self.companion)
        self.marks = DifferenceMarks(self._reader), DifferenceMarks(self.companion)
        self.comparison: Comparison | None = None
        self.other: OpenArticle | None = None  # the companion's
        self._active = ""  # the id of the article that the reader shows
        self._current: Difference | None = None
        self._anchors: dict[str, Anchor] = {}
        self._put_in()
        self._connect()

    def _put_in(self) -> None:
        pane = self._place.pane
        pane.put_strip(self.bar)
        pane.columns.addWidget(self._gutter)
        pane.columns.addWidget(self._column, 1)
        pane.text.head.setText(self.tr("You tag here"))
        self._set_visible(False)

    def _connect(self) -> None:
        self._levelling.moved.connect(self._on_moved)
        self._place.categories_changed.connect(self.companion.set_categories)
        self._place.look_changed.connect(self._on_look)
        self._place.actions["whole"].toggled.connect(self.companion.show_everything)

    def _key_name(self, action: str) -> str:
        return first_name(self._place.actions[action])

    @property
    def is_on(self) -> bool:
        """Whether two texts are shown."""
        return self.comparison is not None

    @property
    def is_reader_left(self) -> bool:
        """Whether the open article stands on the left."""
        return bool(self.comparison and self.comparison.left == self._active)

    def show(self, active: OpenArticle, other: OpenArticle, comparison: Comparison) -> None:
        """Show the other article beside the open one, which the reader shows already."""
        is_swap = self.is_on and self._active == other.article.id
        is_new = self.comparison != comparison
        anchors = dict(self._anchors) if is_swap else {}
        self._levelling.rest()
        self.comparison, self._active = comparison, active.article.id
        there = self.tr("The other text: {key} or a click goes there")
        self._column.head.setText(there.format(key=self._key_name("other_text")))
        self._set_visible(True)
        self.companion.show_article(other)
        is_left = self.is_reader_left
        way = QBoxLayout.Direction
        direction = way.LeftToRight if is_left else way.RightToLeft
        self._place.pane.columns.setDirection(direction)
        marked = _marked(comparison)
        for marks, shown in zip(self.marks, marked if is_left else marked[::-1], strict=True):
            marks.show(shown)
        left, right = [row.left for row in comparison.rows], [row.right for row in comparison.rows]
        self.other = other
        self._levelling.begin(*((left, right) if is_left else (right, left)))
        self._restore(anchors)
        self._join()
        if is_new:
            self._current = None
            self.compared.emit()
        self._stress()

    def show_annotations(self, opened: OpenArticle) -> None:
        """Show the annotations of the companion's article anew; those of another are not meant."""
        if self.other and self.other.article.id == opened.article.id:
            self.other = opened
            self.companion.show_annotations(opened.annotations)

    def choose(self, wanted: Wanted) -> None:
        """Go on in the reader where the editor went in the companion; nothing scrolls."""
        self._levelling.rest()
        top = self._levelling.columns[0].anchor()
        page = self._reader.page
        shown = list(page.to_view(wanted.span)) if wanted.span else []
        if shown:
            self._reader.reveal(shown[0][0], shown[-1][1])
        else:
            self._reader.reveal(page.view_of(wanted.original))
        if wanted.annotation:
            self._place.annotations.choose(wanted.annotation)
        self._levelling.columns[0].restore(top)
        self._levelling.resume()
        self._reader.setFocus()

    def end(self) -> None:
        """Show the open article alone."""
        self._levelling.rest()
        self.comparison, self.other, self._active = None, None, ""
        self._anchors.clear()
        for marks in self.marks:
            marks.show(())
        self._set_visible(False)
        self._place.pane.columns.setDirection(QBoxLayout.Direction.LeftToRight)
        self.companion.clear_article()

    # --- differences

    def told(self, difference: Difference) -> tuple[Told | None, Told | None]:
        """Return what the open article tells, and what the other one does."""
        sides = difference.left, difference.right
        return sides if self.is_reader_left else (sides[1], sides[0])

    def go_to(self, difference: Difference) -> None:
        """Bring a difference into view on both sides, level; the open article's is selected."""
        if self.comparison is None:
            return
        row = self.comparison.rows[difference.row]
        rows = (row.left, row.right) if self.is_reader_left else (row.right, row.left)
        self._levelling.rest()
        views = self._reader, self.companion
        for view, told, spans in zip(views, self.told(difference), rows, strict=True):
            span = told.span if told else (spans[0] if spans else None)
            shown = list(view.page.to_view(span)) if span else []
            if shown:
                view.reveal(shown[0][0], shown[-1][1] if told else -1)
        self._current = difference
        self._stress()
        self._levelling.bring_level()

    def _stress(self) -> None:
        told = self.told(self._current) if self._current else (None, None)
        for marks, one in zip(self.marks, told, strict=True):
            marks.stress(one.span if one else None)

    # --- places

    def _shown(self) -> tuple[str, str]:
        """Return the ids of the articles in the reader and in the companion."""
        return self._active, self.other.article.id if self.other else ""

    def _restore(self, anchors: dict[str, Anchor]) -> None:
        self._levelling.rest()
        for column, article_id in zip(self._levelling.columns, self._shown(), strict=True):
            if article_id in anchors:
                column.restore(anchors[article_id])
        self._levelling.resume()

    def _join(self) -> None:
        if self.comparison:
            reader, companion = self._levelling.columns
            sides = (reader, companion) if self.is_reader_left else (companion, reader)
            self._gutter.join(*sides, len(self.comparison.rows))

    @Slot()
    def _on_moved(self) -> None:
        self._gutter.update()
        opened = self._place.opened
        if not self.comparison or opened is None or opened.article.id != self._active:
            return  # the reader shows another article already
        for column, article_id in zip(self._levelling.columns, self._shown(), strict=True):
            self._anchors[article_id] = column.anchor()

    def _set_visible(self, visible: bool) -> None:
        for widget in (self.bar, self._gutter, self._column, self._column.head):
            widget.setVisible(visible)
        self._place.pane.text.head.setVisible(visible)

    @Slot(object, int)
    def _on_look(self, theme: Theme, size: int) -> None:
        self.companion.set_look(theme, size)
        self._gutter.set_theme(theme)


def _marked(comparison: Comparison) -> tuple[list[DifferenceMark], list[DifferenceMark]]:
    """Return what is marked on the left and on the right."""
    marked: tuple[list[DifferenceMark], list[DifferenceMark]] = [], []
    for difference in comparison.differences:
        sign = OTHERWISE if difference.left and difference.right else ONLY_HERE
        for side, told in zip(marked, (difference.left, difference.right), strict=True):
            if told:
                side.append(DifferenceMark(told.span, sign))
    return marked
