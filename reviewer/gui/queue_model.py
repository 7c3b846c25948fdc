"""The queue as a Qt model: an array of ids, and pages of lines asked for when seen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from reviewer.gui.messages import state_name
from reviewer.gui.overrides import override
from reviewer.gui.queue_wording import short_date

if TYPE_CHECKING:
    from reviewer.records import ArticleRow, Queue, StoryPlace

PAGE = 64
ROW = Qt.ItemDataRole.UserRole  # ArticleRow, or None while it is on its way
STORY = Qt.ItemDataRole.UserRole + 1  # StoryPlace, or None for an article that stands alone
_MOST_ROWS = 50 * PAGE  # lines that are remembered

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()  # the parent of all lines


class QueueModel(QAbstractListModel):
    """The articles that the filter wants."""

    rows_wanted = Signal(object)  # tuple of article ids

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._rows: dict[str, ArticleRow] = {}
        self._stories: dict[str, StoryPlace] = {}
        self._asked: set[int] = set()

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Take the ids in order; lines that are known stay until newer ones come."""
        self._asked.clear()
        self._stories = queue.stories
        if queue.ids == self._ids:
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        self.beginResetModel()
        self._ids = queue.ids
        self._places = queue.places
        self._rows = {i: row for i, row in self._rows.items() if i in self._places}
        self.endResetModel()

    @Slot(object)
    def take_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        """Show lines that have come."""
        if len(self._rows) > _MOST_ROWS:
            self._rows.clear()
            self._asked.clear()
        for row in rows:
            place = self._places.get(row.id)
            if place is None:
                continue
            self._asked.add(place // PAGE)
            if self._rows.get(row.id) != row:
                self._rows[row.id] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the articles that the filter wants, in order."""
        return self._ids

    def id_at(self, place: int) -> str:
        """Return the article id of a line."""
        return self._ids[place]

    def place_of(self, article_id: str) -> int:
        """Return the line of an article, or -1 when the filter hides it."""
        return self._places.get(article_id, -1)

    def story_at(self, place: int) -> StoryPlace | None:
        """Return what a line is in its story; None for an article that stands alone."""
        return self._stories.get(self._ids[place])

    def first_of_story(self, place: int) -> int:
        """Return the line below which an article of a story stands, or its own."""
        while place > 0 and (story := self.story_at(place)) and not story.others:
            place -= 1
        return place

    def row_of(self, article_id: str) -> ArticleRow | None:
        """Return what is known of an article, None if its line has not been shown."""
        return self._rows.get(article_id)

    def _row(self, place: int) -> ArticleRow | None:
        page = place // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self.rows_wanted.emit(self._ids[page * PAGE : (page + 1) * PAGE])
        return self._rows.get(self._ids[place])

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role == STORY:
            return self.story_at(index.row()) if index.isValid() else None
        row = self._row(index.row())
        if role == ROW or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(self._told(row)).replace(chr(10), '<br>')}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row, self.story_at(index.row()))
        return None

    def _said(self, row: ArticleRow, story: StoryPlace | None) -> str:
        """Return what a screen reader says of a line."""
        errors = self.tr("%n error(s)", "", row.annotations)
        found = row.hit.text if row.hit else row.note
        others = self._others(story) if story else ""
        said = (row.title, state_name(row.state), row.language, errors, found, others)
        return ", ".join(part for part in said if part)

    def _others(self, story: StoryPlace) -> str:
        if not story.others:
            return self.tr("of the same story")
        return self.tr("%n other(s) on the same story", "", story.others)

    def _told(self, row: ArticleRow) -> str:
        """Return all that is known of an article, line by line."""
        lines = [
            (self.tr("Note: {note}"), "note", row.note),
            (self.tr("Published {date}"), "date", short_date(row.published)),
            (self.tr("Added {date}"), "date", short_date(row.added_at)),
            (self.tr("Last change {date}"), "date", short_date(row.changed_at)),
        ]
        told = [text.format(**{name: value}) for text, name, value in lines if value]
        return "\n".join((row.title, state_name(row.state), *told))
