"""The workplace: reader, annotations and actions of a window, and how they answer the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.actions import Actions
from reviewer.gui.annotation_panel import AnnotationPanel
from reviewer.gui.page_wording import PageWording
from reviewer.gui.reader import Reader
from reviewer.gui.welcome import Welcome

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.main_window import MainWindow
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category


class Workplace(QObject):
    """Where the open article is read and annotated."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        categories: tuple[Category, ...],
        language: str,
        look: tuple[Theme, int],
    ) -> None:
        super().__init__(window)
        self.window = window
        self.opened: OpenArticle | None = None
        self.reader = Reader(PageWording(self), categories, *look)
        self.annotations = AnnotationPanel(categories, language, look[0])
        self.actions = Actions(window, self.reader, categories, language)
        self.welcome = Welcome(self.actions["open_files"], self.actions["samples"])
        self.actions.fill(window.menuBar())
        window.furnish(self.reader, self.annotations, self.welcome)
        self._connect(session)
        if window.library:
            self._on_library(window.library)

    def focus_next_pane(self) -> None:
        """Go from the queue to the text, from the text to the form, from the form to the queue."""
        if self.reader.hasFocus():
            self.annotations.form.begin()
        elif self.window.queue.isAncestorOf(self.window.focusWidget() or self.window):
            self.reader.setFocus()
        else:
            self.window.queue.focus_list()

    def set_look(self, theme: Theme, size: int) -> None:
        """Show in the colours of another scheme, the article's text in another size."""
        self.window.queue.set_theme(theme)
        self.reader.set_look(theme, size)
        self.annotations.set_theme(theme)

    def _connect(self, session: Session) -> None:
        form = self.annotations.form
        session.library_opened.connect(self._on_library)
        session.article_opened.connect(self._on_article)
        session.annotations_changed.connect(self._on_annotations)
        session.tagged.connect(self._on_tagged)
        session.failed.connect(form.give_up)
        self.window.queue.article_requested.connect(session.open_article)
        self.window.queue.reading_requested.connect(self.reader.setFocus)
        self.window.closing.connect(form.commit)
        self.reader.annotation_activated.connect(self.annotations.choose)
        self.annotations.chosen.connect(self.reader.show_current)
        form.submitted.connect(session.retag)
        form.drafted.connect(session.draft)
        form.state_requested.connect(session.set_annotation_state)
        form.delete_requested.connect(session.untag)
        form.left.connect(self.reader.setFocus)

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self.actions.allow_changes(not facts.read_only)
        self.annotations.setEnabled(not facts.read_only)

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        if self.opened and self.opened.article.id != opened.article.id:
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
