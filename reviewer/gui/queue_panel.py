"""The left pane: the filter, the queue of articles, and how far the reading is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui import queue_delegate
from reviewer.gui.filter_bar import FilterBar
from reviewer.gui.overrides import override
from reviewer.gui.queue_delegate import QueueDelegate
from reviewer.gui.queue_model import QueueModel
from reviewer.records import ArticleState, Queue

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reviewer.gui.theme import Theme


class QueuePanel(QWidget):
    """Shows the queue and asks for articles."""

    article_requested = Signal(str)  # article id
    reading_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queue_panel")
        self.filter = FilterBar()
        self.model = QueueModel(self)
        self._delegate = QueueDelegate(theme, self)
        self._current = ""
        self._make_view()
        self._make_rest()
        self._lay_out()
        self.filter.list_requested.connect(self.focus_list)
        self._view.installEventFilter(self)
        self._view.selectionModel().currentRowChanged.connect(self._on_current)

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Show the articles of a queue and its counts, keeping the open article chosen."""
        self.model.show_queue(queue)
        total = sum(queue.counts.values())
        reviewed = queue.counts.get(ArticleState.REVIEWED, 0)
        self.filter.show_counts(queue)
        self._progress.setMaximum(max(1, total))
        self._progress.setValue(reviewed)
        self._progressed.setText(
            self.tr("%n of {total} reviewed", "", reviewed).format(total=total)
        )
        self._nothing.setVisible(bool(total) and not queue.ids)
        self._view.setVisible(bool(queue.ids) or not total)
        if self.model.place_of(self._current) >= 0:
            self._choose(self.model.place_of(self._current))
        elif queue.ids and not self._current:
            self._choose(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another scheme."""
        self._delegate.set_theme(theme)
        self._view.viewport().update()

    def step(self, by: int) -> None:
        """Go forward or back by some articles, at most to the end."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self._choose(max(0, min(last, self._view.currentIndex().row() + by)))

    def request_current(self) -> None:
        """Ask for the chosen article again."""
        if self._current:
            self.article_requested.emit(self._current)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected articles."""
        rows = self._view.selectionModel().selectedRows()
        return [self.model.id_at(index.row()) for index in rows]

    def forget(self) -> None:
        """Choose the first article of the queue that comes next: another library."""
        self._current = ""

    def focus_list(self) -> None:
        """Put the focus on the list."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        article_id = self.model.id_at(index.row())
        if article_id != self._current:
            self._current = article_id
            self.article_requested.emit(article_id)

    def _choose(self, place: int) -> None:
        if self._view.currentIndex().row() != place:
            self._view.selectRow(place)
        self._view.scrollTo(self.model.index(place))

    def _make_rest(self) -> None:
        self._nothing = QLabel(
            self.tr("No article matches. Clear the search or choose another state.")
        )
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(14, 14, 14, 14)
        self._progressed = QLabel()
        self._progressed.setProperty("role", "label")
        self._progress = QProgressBar(textVisible=False)
        self._progress.setAccessibleName(self.tr("Articles reviewed"))

    def _make_view(self) -> None:
        self._view = QTableView()
        self._view.setAccessibleName(self.tr("Articles"))
        self._view.setModel(self.model)
        self._view.setItemDelegate(self._delegate)
        self._view.setShowGrid(False)
        self._view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setTabKeyNavigation(False)
        self._view.horizontalHeader().hide()
        self._view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self._view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(queue_delegate.HEIGHT)

    def _lay_out(self) -> None:
        bottom = QWidget()
        below = QVBoxLayout(bottom)
        below.setContentsMargins(14, 8, 14, 12)
        below.addWidget(self._progressed)
        below.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._nothing)
        column.addWidget(self._view, 1)
        column.addStretch(0)
        column.addWidget(bottom)

    def _answer(self, key: int) -> bool:
        """Act on a key of the list that a table would use for its columns."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reading_requested.emit()
        elif key == Qt.Key.Key_Home:
            self.step(-self.model.rowCount())
        elif key == Qt.Key.Key_End:
            self.step(self.model.rowCount())
        else:
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_ours = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if is_ours and self._answer(event.key()):
                return True
        return super().eventFilter(watched, event)
