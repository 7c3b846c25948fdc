"""The left pane: the filter, the queue of articles, and how far the reading is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.empty_list import EmptyList
from reviewer.gui.filter_bar import FilterBar
from reviewer.gui.overrides import override
from reviewer.gui.queue_delegate import QueueDelegate
from reviewer.gui.queue_model import Index, QueueModel
from reviewer.gui.queue_progress import QueueProgress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from reviewer.gui.theme import Theme
    from reviewer.records import Queue


class QueuePanel(QWidget):
    """Shows the queue and asks for articles."""

    article_requested = Signal(str)  # article id
    reading_requested = Signal()
    escaped = Signal()
    story_opened = Signal(str, bool)  # id of the first article of a story, whether to open it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queue_panel")
        self.filter = FilterBar()
        self.model = QueueModel(self)
        self._delegate = QueueDelegate(theme, self._is_selected, self)
        self._current = ""
        self._is_new = True  # the queue of this library has not been shown yet
        self._place = 0
        self._view = _list_view(self.model, self._delegate)
        self._view.setAccessibleName(self.tr("Articles"))
        self._make_rest()
        self._lay_out()
        self.filter.list_requested.connect(self.focus_list)
        self._view.installEventFilter(self)
        self._view.selectionModel().currentRowChanged.connect(self._on_current)

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Show the articles of a queue and its counts, keeping the open article chosen."""
        selected = self.selected_ids()
        self.model.show_queue(queue)
        total = sum(queue.counts.values())
        self.filter.show_counts(queue)
        self.progress.show_counts(queue)
        self._reselect(selected)
        if self.model.place_of(self._current) >= 0:
            if self._view.currentIndex().row() != self.model.place_of(self._current):
                self._choose(self.model.place_of(self._current), keeps=bool(selected[1:]))
        elif queue.ids and (self._is_new or not self._current):
            self._choose(0)
        self._is_new = self._is_new and not queue.ids
        # Last: a list that gets the focus before an article is chosen would choose the first.
        self._empty.setVisible(bool(total) and not queue.ids)
        self._view.setVisible(bool(queue.ids) or not total)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another scheme."""
        self._delegate.set_theme(theme)
        self._view.verticalHeader().setDefaultSectionSize(self._delegate.height)
        self._view.viewport().update()

    @property
    def current(self) -> str:
        """The id of the chosen article, or an empty text."""
        return self._current

    def step(self, by: int) -> None:
        """Go forward or back by some articles, at most to the end.

        When the chosen one has left the queue, the next one stands in its place.
        """
        last = self.model.rowCount() - 1
        here = self._view.currentIndex().row()
        if here < 0:
            here = self._place - 1 if by > 0 else self._place
        if last >= 0:
            self._choose(max(0, min(last, here + by)))

    @property
    def is_at_end(self) -> bool:
        """Whether no article comes after the chosen one."""
        return self._view.currentIndex().row() == self.model.rowCount() - 1

    def follow(self, article_id: str) -> None:
        """Choose an article that is being opened, if the filter shows it."""
        self._current = article_id
        if self.model.place_of(article_id) >= 0:
            self._choose(self.model.place_of(article_id))

    def request_current(self) -> None:
        """Ask for the chosen article again."""
        if self._current:
            self.article_requested.emit(self._current)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected articles, in the order of the list."""
        # Range by range: an index for each line of a long list would take a quarter of a second.
        chosen = self._view.selectionModel().selection()
        runs = sorted((run.top(), run.bottom()) for run in chosen.toList())
        ids = self.model.ids
        return [article_id for top, bottom in runs for article_id in ids[top : bottom + 1]]

    def choose(self, article_id: str) -> None:
        """Open an article, which the list may hide."""
        if self.model.place_of(article_id) >= 0:
            self._choose(self.model.place_of(article_id))
        else:
            self._current = article_id
            self.article_requested.emit(article_id)

    def expect(self, article_id: str) -> None:
        """Choose this article, or else the first, when another library's queue comes."""
        self._current = article_id
        self._is_new = True
        self._view.selectionModel().clear()  # a copy holds the same articles in the same lines

    def focus_list(self) -> None:
        """Put the focus on the list."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self._place = index.row()
        article_id = self.model.id_at(index.row())
        if article_id != self._current or self._is_new:
            self._current = article_id
            self.article_requested.emit(article_id)

    def _is_selected(self, index: Index) -> bool:
        return self._view.selectionModel().isSelected(index)

    def _choose(self, place: int, *, keeps: bool = False) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self.model.index(place)
        how = flag.NoUpdate if keeps else flag.ClearAndSelect | flag.Rows
        self._view.selectionModel().setCurrentIndex(index, how)
        self._view.scrollTo(index)

    def _reselect(self, ids: list[str]) -> None:
        """Select several articles again after the lines have moved."""
        if not ids[1:] or self._view.selectionModel().hasSelection():
            return
        flag = QItemSelectionModel.SelectionFlag
        places = sorted(filter(lambda place: place >= 0, map(self.model.place_of, ids)))
        chosen = QItemSelection()
        for first, last in _runs(places):
            chosen.select(self.model.index(first), self.model.index(last))
        self._view.selectionModel().select(chosen, flag.Select | flag.Rows)

    def _make_rest(self) -> None:
        self._empty = EmptyList(self.filter.clear)
        self._empty.hide()
        self.progress = QueueProgress()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._empty)
        column.addWidget(self._view, 1)
        column.addStretch(0)
        column.addWidget(self.progress)

    def _answer(self, key: int) -> bool:
        """Act on a key of the list that a table would use for its columns."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reading_requested.emit()
        elif key == Qt.Key.Key_Home:
            self.step(-self.model.rowCount())
        elif key == Qt.Key.Key_End:
            self.step(self.model.rowCount())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._open_story(is_open=key == Qt.Key.Key_Right)
        else:
            return False
        return True

    def _open_story(self, *, is_open: bool) -> None:
        """Show the articles of the chosen one's story, or only the first of them."""
        here = self._view.currentIndex().row()
        story = self.model.story_at(here) if here >= 0 else None
        if story is None or story.is_open == is_open:
            return
        first = self.model.first_of_story(here)
        if first != here:
            self._choose(first)
        self.story_opened.emit(self.model.id_at(first), is_open)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_ours = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if is_ours and self._answer(event.key()):
                return True
        return super().eventFilter(watched, event)


def _list_view(model: QueueModel, delegate: QueueDelegate) -> QTableView:
    """Return a table of one column: its lines are of one height, so that it stays quick."""
    view = QTableView()
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.horizontalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(delegate.height)
    return view


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of neighbours; places are sorted."""
    first = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[first], places[at - 1]
            first = at
