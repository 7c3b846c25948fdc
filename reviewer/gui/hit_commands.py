"""From a search in the list to the passage in the text: an article opens where the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.find_commands import FindCommands
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace


class HitCommands(QObject):
    """Shows the first hit of an article that is opened while the list is searched; F3 goes on."""

    def __init__(self, place: Workplace, session: Session, find: FindCommands) -> None:
        super().__init__(place)
        self._place = place
        self._session = session
        self._find = find
        self._shown = ("", "")  # article id and words of the last hit
        session.article_opened.connect(self._on_article)
        place.window.queue.reading_requested.connect(self._on_reading)

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        self._show(opened.article.id)

    @Slot()
    def _on_reading(self) -> None:
        """Show the hit too when the search began after the article was opened."""
        if self._place.opened:
            self._show(self._place.opened.article.id)

    def _show(self, article_id: str) -> None:
        words = self._session.wanted.text.strip()
        former, self._shown = self._shown, (article_id, words)
        if self._shown == former or not (words or former[1]):
            return
        self._find.show_hit(words)
        row = self._place.window.queue.model.row_of(article_id)
        if words and row and row.hit and row.hit.annotation_id:
            self._place.annotations.choose(row.hit.annotation_id)
