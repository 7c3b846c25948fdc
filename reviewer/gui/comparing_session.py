"""Two articles side by side, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reviewer.gui.session import Session


class ComparingSession(QObject):
    """Asks which articles could be compared, and for two of them side by side."""

    listed = Signal(object)  # tuple of Candidate
    compared = Signal(object, object, object)  # OpenArticle, OpenArticle, Comparison

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._asked = 0  # later words of a filter overtake earlier ones
        self._wanted = ("", "")

    def list_candidates(self, article_id: str, text: str) -> None:
        """Ask for articles to compare one with; text filters them."""
        self._asked += 1
        asked = self._asked
        self._session.read(
            lambda desk: desk.comparing.candidates(article_id, text),
            lambda found: self.listed.emit(found) if asked == self._asked else None,
        )

    def compare(self, left: str, right: str) -> None:
        """Ask for two articles side by side."""
        self._wanted = (left, right)
        self._session.read(
            lambda desk: desk.comparing.pair(left, right),
            lambda found: self.compared.emit(*found) if self._wanted == (left, right) else None,
        )

    def forget(self) -> None:
        """Want no comparison any more."""
        self._wanted = ("", "")
