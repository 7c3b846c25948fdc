"""The bottom of the queue: how far the reading is, in this list and in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from reviewer.records import ArticleState

if TYPE_CHECKING:
    from reviewer.records import Queue


class QueueProgress(QWidget):
    """Says how many articles are reviewed; the bar is that of the list, whatever their state."""

    def __init__(self) -> None:
        super().__init__()
        self._said = QLabel()
        self._said.setProperty("role", "label")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Articles reviewed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.addWidget(self._said)
        column.addWidget(self._bar)

    @property
    def said(self) -> str:
        """What is said of the progress."""
        return self._said.text()

    def show_counts(self, queue: Queue) -> None:
        """Show how many articles are reviewed, of those that the filter finds and of all."""
        total, found = sum(queue.counts.values()), sum(queue.found.values())
        reviewed = queue.counts.get(ArticleState.REVIEWED, 0)
        here = queue.found.get(ArticleState.REVIEWED, 0)
        self._bar.setMaximum(max(1, found))
        self._bar.setValue(here)
        said = self.tr("%n of {total} reviewed", "", reviewed).format(total=total)
        if found != total:
            listed = self.tr("%n of {total} reviewed in this list", "", here).format(total=found)
            everywhere = self.tr("%n of {total} in all", "", reviewed).format(total=total)
            said = f"{listed}\n{everywhere}"
        self._said.setText(said)
