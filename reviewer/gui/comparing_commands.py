"""How two articles come to stand side by side, change places, and part again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from reviewer.gui.compare_dialog import CompareDialog
from reviewer.gui.difference_commands import DifferenceCommands
from reviewer.gui.overrides import override
from reviewer.gui.side_by_side import SideBySide

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.companion import Wanted
    from reviewer.gui.comparing_session import ComparingSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation, Category, Comparison

_NARROW = 24  # of the text's size: a column that is narrower than this takes the queue's place


class ComparingCommands(QObject):
    """Connects the actions of comparing to the session and to what is shown side by side."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        comparing: ComparingSession,
        categories: tuple[Category, ...],
    ) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._comparing = comparing
        self.sides = SideBySide(place, categories)
        self.differences = DifferenceCommands(place, self.sides)
        self._opened: dict[str, OpenArticle] = {}  # both articles as they were read last
        self._coming: Comparison | None = None  # shown once one of its articles is open
        self._last: tuple[str, str] | None = None
        self._wanted: Wanted | None = None
        self._took_queue = False
        self._connect()

    def _connect(self) -> None:
        for name, slot in (
            ("compare", self._on_compare),
            ("compare_again", self._on_again),
            ("end_comparison", self._end),
            ("search", self._on_search),
        ):
            self._place.actions[name].triggered.connect(slot)
        self._comparing.compared.connect(self._on_compared)
        self._session.article_opened.connect(self._on_article)
        self._session.library_opened.connect(self._on_library)
        self._place.annotating.annotations_changed.connect(self._on_annotations)
        self._window.closing.connect(self._end)
        self.sides.companion.chosen.connect(self._go_over)
        self.sides.companion.escaped.connect(self._end)
        self._place.reader.installEventFilter(self)

    # --- beginning and end

    @Slot()
    def _on_compare(self) -> None:
        opened, selected = self._place.opened, self._window.queue.selected_ids()
        if len(selected[1:]) == 1:
            here = opened.article.id if opened else ""
            selected.sort(key=lambda one: one != here)
            self._compare(selected[0], selected[1])
        elif opened is None:
            self._window.status.say(self.tr("Open an article first."))
        else:
            self._choose(opened)

    def _choose(self, opened: OpenArticle) -> None:
        article = opened.article
        dialog = CompareDialog(article.title or article.source.name, self._window)
        self._session.library_opened.connect(dialog.close)
        self._comparing.listed.connect(dialog.show_candidates)
        dialog.wanted_changed.connect(
            lambda text: self._comparing.list_candidates(article.id, text)
        )
        dialog.chosen.connect(lambda other: self._compare(article.id, other))
        self._comparing.list_candidates(article.id, "")
        dialog.open()

    @Slot()
    def _on_again(self) -> None:
        if self._last:
            self._compare(*self._last)
        else:
            self._on_compare()

    def _compare(self, left: str, right: str) -> None:
        self._last = (left, right)
        self._comparing.compare(left, right)

    @Slot(object, object, object)
    def _on_compared(self, left: OpenArticle, right: OpenArticle, found: Comparison) -> None:
        self._opened = {left.article.id: left, right.article.id: right}
        self._coming = found
        opened = self._place.opened
        if opened and opened.article.id in self._opened:
            self._show(found)
        else:
            self._open(left.article.id)

    def _open(self, article_id: str) -> None:
        self._window.queue.follow(article_id)
        self._session.open_article(article_id)

    def _show(self, found: Comparison) -> None:
        self._coming = None
        active = self._place.opened
        if active is None:
            return
        if not self.sides.is_on:
            self._make_room()
        other = found.right if active.article.id == found.left else found.left
        is_new = not self.sides.is_on
        self.sides.show(active, self._opened[other], found)
        if is_new:
            self._place.reader.setFocus()

    def _make_room(self) -> None:
        least = 2 * _NARROW * self._place.size
        self._took_queue = self._place.pane.width() < least and not self._window.queue.isHidden()
        if self._took_queue:
            self._window.queue.hide()

    @Slot()
    def _end(self) -> None:
        self._comparing.forget()
        self._coming = self._wanted = None
        if self.sides.is_on:
            if self.sides.companion.hasFocus():
                self._place.reader.setFocus()
            self.sides.end()
        if self._took_queue:
            self._window.queue.show()
        self._took_queue = False

    @Slot()
    def _on_library(self) -> None:
        self._last = None
        self._end()

    @Slot()
    def _on_search(self) -> None:
        if self._took_queue:
            self._window.queue.show()
            self._took_queue = False
            self._window.queue.filter.focus_search()

    # --- who is open

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        found = self._coming or self.sides.comparison
        if found is None:
            return
        article_id = opened.article.id
        if article_id not in self._opened:
            self._end()
            return
        former, self._opened[article_id] = self._opened[article_id], opened
        self._show(found)
        if former.blocks != opened.blocks:
            self._comparing.compare(found.left, found.right)
        if self._wanted:
            self.sides.choose(self._wanted)
            self._wanted = None

    @Slot(str, object)
    def _on_annotations(self, article_id: str, annotations: tuple[Annotation, ...]) -> None:
        known = self._opened.get(article_id)
        if known:
            self._opened[article_id] = replace(known, annotations=annotations)
            self.sides.show_annotations(self._opened[article_id])

    @Slot(object)
    def _go_over(self, wanted: Wanted) -> None:
        """Open the companion's article where the editor went in it; both stay where they are."""
        if self.sides.other:
            self._wanted = wanted
            self._open(self.sides.other.article.id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape, unless that ends something else first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_busy = self._place.pane.find_bar.isVisible() or self._window.status.lasting
        if event.key() != Qt.Key.Key_Escape or is_busy or not self.sides.is_on:
            return False
        self._end()
        return True
