"""The window: three panes around one session. Widgets ask, the session does, facts come back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.gui.actions import Actions
from reviewer.gui.annotation_panel import AnnotationPanel
from reviewer.gui.overrides import override
from reviewer.gui.page_wording import PageWording
from reviewer.gui.queue_panel import QueuePanel
from reviewer.gui.reader import Reader
from reviewer.gui.status import Status
from reviewer.gui.welcome import Welcome

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from reviewer.desk import OpenArticle
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Queue

_PANES = (300, 720, 340)  # pixels


class MainWindow(QMainWindow):
    """Shows the queue, the article and its annotations."""

    painted = Signal()  # once, after the first paint
    files_dropped = Signal(object)  # list of Path
    library_chosen = Signal(object)  # Path

    def __init__(
        self,
        session: Session,
        settings: Settings,
        categories: tuple[Category, ...],
        language: str,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Reviewer")
        self.setAcceptDrops(True)
        self._session = session
        self._settings = settings
        self.opened: OpenArticle | None = None
        self.queue = QueuePanel(theme)
        self.reader = Reader(PageWording(self), categories, theme, settings.text_size)
        self.annotations = AnnotationPanel(categories, language, theme)
        self.actions_by_name = Actions(self, self.reader, categories, language)
        self.status = Status()
        self._lay_out()
        self._connect()
        self._remember()

    # --- what is shown

    def focus_next_pane(self) -> None:
        """Go from the queue to the text, from the text to the form, from the form to the queue."""
        if self.reader.hasFocus():
            self.annotations.form.begin()
        elif self.queue.isAncestorOf(self.focusWidget() or self):
            self.reader.setFocus()
        else:
            self.queue.focus_list()

    def set_theme(self, theme: Theme, size: int) -> None:
        """Show in the colours of another scheme, the article's text in another size."""
        self.queue.set_theme(theme)
        self.reader.set_look(theme, size)
        self.annotations.set_theme(theme)

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self.setWindowTitle(f"{facts.path.stem}[*] – Reviewer".replace("[*]", ""))
        self.actions_by_name.allow_changes(not facts.read_only)
        self.annotations.setEnabled(not facts.read_only)
        self.banner.setVisible(facts.read_only)
        if facts.holder:
            self.banner.setText(
                self.tr(
                    "Read only: this library is open in another window (process {holder}). "
                    "You can read and export; close it there to annotate here."
                ).format(holder=facts.holder)
            )
        else:
            self.banner.setText(
                self.tr("Read only: this library can’t be written to. You can read and export.")
            )
        self.queue.forget()
        self.status.forget()

    @Slot(object)
    def _on_queue(self, queue: Queue) -> None:
        is_empty = not sum(queue.counts.values())
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.queue.show_queue(queue)

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        self.annotations.form.commit()
        self.opened = opened
        self.reader.show_article(opened)
        self.annotations.show_article(opened.annotations, opened.draft)

    @Slot(str, object)
    def _on_annotations(self, article_id: str, annotations: tuple[Annotation, ...]) -> None:
        if self.opened and self.opened.article.id == article_id:
            self.reader.show_annotations(annotations)
            self.annotations.show_annotations(annotations)

    @Slot(object)
    def _on_tagged(self, annotation: Annotation) -> None:
        if self.opened and self.opened.article.id == annotation.article_id:
            self.reader.clear_selection()
            self.annotations.choose(annotation.id)

    @Slot(str)
    def _on_activated(self, annotation_id: str) -> None:
        self.annotations.choose(annotation_id)

    # --- private

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._splitter.setHandleWidth(1)
        for pane, width in zip((self.queue, self.reader, self.annotations), _PANES, strict=True):
            pane.setMinimumWidth(min(width, 250))
            self._splitter.addWidget(pane)
        self._splitter.setSizes(list(_PANES))
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(2, 0)
        self.banner = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.banner.hide()
        self.banner.setProperty("role", "banner")
        self.welcome = Welcome(self.actions_by_name["open_files"], self.actions_by_name["samples"])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.welcome)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.actions_by_name.fill(self.menuBar())

    def _connect(self) -> None:
        session, form = self._session, self.annotations.form
        session.library_opened.connect(self._on_library)
        session.queue_changed.connect(self._on_queue)
        session.rows_loaded.connect(self.queue.model.take_rows)
        session.article_opened.connect(self._on_article)
        session.annotations_changed.connect(self._on_annotations)
        session.tagged.connect(self._on_tagged)
        session.failed.connect(form.give_up)
        session.saving.connect(self.status.show_saving)
        session.saved.connect(self.status.show_saved)
        session.import_progressed.connect(self.status.show_progress)
        self.status.cancel.clicked.connect(session.cancel_import)
        self.queue.filter.filter_changed.connect(session.set_filter)
        self.queue.model.rows_wanted.connect(session.load_rows)
        self.queue.article_requested.connect(session.open_article)
        self.queue.reading_requested.connect(self.reader.setFocus)
        self.reader.annotation_activated.connect(self._on_activated)
        self.annotations.chosen.connect(self.reader.show_current)
        form.submitted.connect(session.retag)
        form.drafted.connect(session.draft)
        form.state_requested.connect(session.set_annotation_state)
        form.delete_requested.connect(session.untag)
        form.left.connect(self.reader.setFocus)

    def _remember(self) -> None:
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(1360, 820)
        if not self._settings.panes.isEmpty():
            self._splitter.restoreState(self._settings.panes)

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
        self.annotations.form.commit()
        self._settings.geometry = QByteArray(self.saveGeometry())
        self._settings.panes = QByteArray(self._splitter.saveState())
        super().closeEvent(event)
