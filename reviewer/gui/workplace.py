"""The workplace: reader, annotations and actions of a window, and how they answer the session."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.desk import moved_annotation, new_annotation
from reviewer.gui.actions import Actions
from reviewer.gui.annotating_session import AnnotatingSession
from reviewer.gui.annotation_panel import AnnotationPanel
from reviewer.gui.key_names import first_name
from reviewer.gui.page_wording import PageWording
from reviewer.gui.reader import Reader
from reviewer.gui.reading_pane import ReadingPane
from reviewer.gui.welcome import Welcome
from reviewer.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.desk import OpenArticle
    from reviewer.gui.main_window import MainWindow
    from reviewer.gui.session import LibraryFacts, Session
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Details, Span


class Workplace(QObject):
    """Where the open article is read and annotated."""

    categories_changed = Signal(object)  # tuple of Category, once the actions are there
    look_changed = Signal(object, int)  # Theme, size of the article's text in pixels

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
        self.theme, self.size = look
        self._session = session
        self.annotating = AnnotatingSession(session)
        self.opened: OpenArticle | None = None
        # What is to be done once an article is open.
        self._awaited: tuple[str, Callable[[], object]] | None = None
        self._stored: tuple[Annotation, ...] = ()
        self._pending: dict[str, Annotation] = {}
        self.reader = Reader(PageWording(self._key_name, self), categories, *look)
        self.annotations = AnnotationPanel(categories, language, look[0])
        self.actions = Actions(window, self.reader, categories, language)
        self.welcome = Welcome(self.actions["open_files"], self.actions["samples"])
        self.actions.fill(window.menuBar())
        self.pane = ReadingPane(self.reader)
        window.furnish(self.pane, self.annotations, self.welcome)
        self._connect()
        self.actions.allow_changes(False)  # until a library is open
        if window.library:
            self._on_library(window.library)

    def focus_next_pane(self) -> None:
        """Go from the queue to the text, from the text to the form, from the form to the queue."""
        if self.reader.hasFocus() and self.annotations.current:
            self.annotations.form.begin()
        elif self.window.queue.isHidden() or self.window.queue.isAncestorOf(
            self.window.focusWidget() or self.window
        ):
            self.reader.setFocus()
        else:
            self.window.queue.focus_list()

    def go_to(self, article_id: str, span: Span) -> None:
        """Open an article at a passage, and put the focus there."""
        self._go(article_id, lambda: self.reader.show_span(span))

    def go_to_error(self, annotation: Annotation) -> None:
        """Open the article of an error, and choose that."""
        self._go(annotation.article_id, lambda: self.annotations.choose(annotation.id))

    def _go(self, article_id: str, act: Callable[[], object]) -> None:
        self._awaited = (article_id, act)
        self.window.queue.follow(article_id)
        self._session.open_article(article_id)
        self.window.activateWindow()

    def _key_name(self, action: str) -> str:
        return first_name(self.actions[action])

    def _show_awaited(self, article_id: str) -> None:
        if self._awaited and self._awaited[0] == article_id:
            self.reader.setFocus()
            self._awaited[1]()
            self._awaited = None

    def set_look(self, theme: Theme, size: int) -> None:
        """Show in the colours of another scheme, the article's text in another size."""
        self.theme, self.size = theme, size
        self.window.queue.set_theme(theme)
        self.reader.set_look(theme, size)
        self.annotations.set_theme(theme)
        self.look_changed.emit(theme, size)

    @Slot(object)
    def show_categories(self, categories: tuple[Category, ...]) -> None:
        """Show other categories wherever any are shown."""
        self.actions.show_categories(categories)
        self.reader.set_categories(categories)
        self.annotations.set_categories(categories)
        self.categories_changed.emit(categories)

    def tag(self, span: Span, details: Details, *, with_form: bool = True) -> None:
        """Tag a span: the annotation is there at once, and its form; the disk follows."""
        if self.opened is None:
            return
        article = self.opened.article
        annotation = new_annotation(article.id, article.original, span, details)
        self._expect(annotation)
        if with_form:
            self.annotations.choose(annotation.id)
            self.annotations.form.begin()
        self.annotating.save(annotation, details)

    def respan(self, annotation: Annotation, span: Span) -> None:
        """Move an annotation to another span: it is there at once, the disk follows."""
        if self.opened and (span != annotation.span or annotation.anchor is not Anchor.EXACT):
            self._expect(moved_annotation(annotation, self.opened.article.original, span))
            self.annotating.respan(annotation, span)

    def _connect(self) -> None:
        session, form, annotating = self._session, self.annotations.form, self.annotating
        session.library_opened.connect(self._on_library)
        session.article_opened.connect(self._on_article)
        annotating.annotations_changed.connect(self._on_annotations)
        annotating.unsaved.connect(self.annotations.keep_unsaved)
        annotating.unmoved.connect(self._on_unmoved)
        self.window.queue.article_requested.connect(session.open_article)
        self.window.queue.reading_requested.connect(self.reader.setFocus)
        self.window.closing.connect(form.commit)
        session.leaving.connect(form.commit)
        self.reader.annotation_activated.connect(self.annotations.choose)
        self.annotations.chosen.connect(self.reader.show_current)
        form.submitted.connect(annotating.save)
        form.drafted.connect(annotating.draft)
        form.state_requested.connect(annotating.set_annotation_state)
        form.delete_requested.connect(annotating.untag)
        form.left.connect(self.reader.setFocus)
        form.held.connect(self._on_held)

    @Slot()
    def _on_held(self) -> None:
        self.window.status.say(
            self.tr("Kept as a draft: this category asks for a note, then it can be saved.")
        )

    @Slot(object)
    def _on_library(self, facts: LibraryFacts) -> None:
        self.actions.allow_changes(not facts.read_only)
        self.annotations.form.setEnabled(not facts.read_only)
        self.annotations.form.set_author(facts.author)
        self.opened = None
        self._pending.clear()
        self._show(())
        self.reader.clear_article()

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        is_other = self.opened is None or self.opened.article.id != opened.article.id
        if is_other:
            self.annotations.form.commit()
            if self.annotations.isAncestorOf(self.window.focusWidget() or self.window):
                self.reader.setFocus()
        self.opened = opened
        self._stored = opened.annotations
        self.reader.show_article(opened)
        self.annotations.show_article(self._with_pending(), opened.drafts)
        self.reader.show_annotations(self._with_pending())
        self._show_awaited(opened.article.id)

    @Slot(str, object)
    def _on_annotations(self, article_id: str, annotations: tuple[Annotation, ...]) -> None:
        for annotation in annotations:
            coming = self._pending.get(annotation.id)
            if coming and coming.span == annotation.span:  # else it was moved again meanwhile
                del self._pending[annotation.id]
        if self.opened and self.opened.article.id == article_id:
            self._show(annotations)

    @Slot(object)
    def _on_unmoved(self, annotation: Annotation) -> None:
        self._pending.pop(annotation.id, None)
        self._show(self._stored)

    def _expect(self, annotation: Annotation) -> None:
        self._pending[annotation.id] = annotation
        self._show(self._stored)

    def _show(self, stored: tuple[Annotation, ...]) -> None:
        self._stored = stored
        shown = self._with_pending()
        self.reader.show_annotations(shown)
        self.annotations.show_annotations(shown)

    def _with_pending(self) -> tuple[Annotation, ...]:
        """Return what is stored and what is on its way to the disk, by place."""
        here = self.opened.article.id if self.opened else ""
        coming = [a for a in self._pending.values() if a.article_id == here]
        if not coming:
            return self._stored
        shown = [a for a in self._stored if a.id not in self._pending]
        for annotation in coming:
            insort(shown, annotation, key=lambda a: (a.span, a.id))
        return tuple(shown)
