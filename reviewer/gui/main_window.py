"""The window: the queue at once, the rest of its furniture after the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.gui.banner import Banner
from reviewer.gui.messages import isolated
from reviewer.gui.overrides import override
from reviewer.gui.queue_panel import QueuePanel
from reviewer.gui.queue_wording import ORDERS
from reviewer.gui.status import Status
from reviewer.records import QueueFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.theme import Theme
    from reviewer.records import Queue

_PANES = (300, 720, 340)  # pixels
_NARROWEST = 276
_WIDEST = 1.3  # times: how much of larger letters the panes beside the text follow


class MainWindow(QMainWindow):
    """Shows the queue; furnish() adds the article and its annotations."""

    painted = Signal()
    files_dropped = Signal(object)  # list of Path
    closing = Signal()

    def __init__(self, session: Session, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Reviewer")
        self.setAcceptDrops(True)
        self._session = session
        self._settings = settings
        self._closes_when_saved = False
        self._widening = min(theme.scale, _WIDEST)
        self.library: LibraryFacts | None = None
        self.queue = QueuePanel(theme)
        self.status = Status()
        self._lay_out()
        session.library_opened.connect(self._on_library)
        session.queue_changed.connect(self._on_queue)
        session.rows_loaded.connect(self.queue.model.take_rows)
        session.saving.connect(self.status.show_saving)
        session.saved.connect(self.status.show_saved)
        session.save_failed.connect(self.status.show_unsaved)
        session.failed.connect(self._on_failed)
        session.idled.connect(self._on_idle)
        self.closing.connect(session.cancel_import)
        session.import_progressed.connect(self.status.show_progress)
        self.status.cancel.clicked.connect(session.cancel_import)
        self.queue.filter.filter_changed.connect(session.set_filter)
        self.queue.filter.set_filter(_remembered(settings.order))
        self.queue.model.rows_wanted.connect(session.load_rows)
        if not self.restoreGeometry(settings.geometry):
            self.resize(sum(_PANES), 820)

    def furnish(self, reader: QWidget, annotations: QWidget, welcome: QWidget) -> None:
        """Put in what the first paint did not need."""
        for place, pane in ((1, reader), (2, annotations)):
            pane.setMinimumWidth(_NARROWEST)
            if empty := self._splitter.replaceWidget(place, pane):
                empty.deleteLater()
        self._stack.addWidget(welcome)
        self._arrange()

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self.library = facts
        self.setWindowTitle(f"{facts.path.stem} – Reviewer")
        self.banner.say(*self._peculiarity(facts))
        self.queue.expect(self._settings.article)
        self.status.forget()

    def _peculiarity(self, facts: LibraryFacts) -> tuple[str, str]:
        """Return what the banner says of a library, and what its button does about it."""
        if not facts.read_only:
            return "", ""
        if facts.is_left:
            said = self.tr(
                "Read only: this library was left open on another computer (process {holder}). "
                "If nobody works on it there, you can take it over."
            )
            return said.format(holder=isolated(facts.holder)), self.tr("Take over")
        if facts.holder:
            said = self.tr(
                "Read only: another window (process {holder}) works on this library. You can "
                "read and export; to annotate, close the other window, then try again."
            )
            return said.format(holder=isolated(facts.holder)), self.tr("Try again")
        said = self.tr("Read only: this library can’t be written to. You can read and export.")
        return said, self.tr("Try again")

    @Slot(object)
    def _on_queue(self, queue: Queue) -> None:
        is_empty = not sum(queue.counts.values())
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.queue.show_queue(queue)

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.queue.setMinimumWidth(_NARROWEST)
        for pane in (self.queue, QWidget(), QWidget()):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(1, 1)
        self._arrange()
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.menuBar()

    def _arrange(self) -> None:
        if self._settings.panes.isEmpty() or not self._splitter.restoreState(self._settings.panes):
            left, right = (round(pane * self._widening) for pane in (_PANES[0], _PANES[-1]))
            self._splitter.setSizes([left, sum(_PANES) - left - right, right])

    # --- Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.files_dropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._settings.geometry = QByteArray(self.saveGeometry())
        self._settings.panes = QByteArray(self._splitter.saveState())
        self._settings.article = self.queue.current
        if self._session.busy:
            self._closes_when_saved = True
            event.ignore()
        else:
            super().closeEvent(event)

    @Slot()
    def _on_idle(self) -> None:
        if self._closes_when_saved and not self._session.busy:
            self.close()

    @Slot()
    def _on_failed(self) -> None:
        """Stay open: what could not be saved is still in the form."""
        self._closes_when_saved = False


def _remembered(order: str) -> QueueFilter:
    """Return a filter for all articles in an order as the settings remember it."""
    column, _, rest = order.partition(":")
    direction, _, story = rest.partition(":")
    if column not in ORDERS:
        return QueueFilter()
    return QueueFilter(order=column, descending=direction == "down", by_story=story == "story")
