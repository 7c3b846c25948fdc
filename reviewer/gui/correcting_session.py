"""Corrected articles, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from reviewer.gui.session import Session


class CorrectingSession(QObject):
    """Asks for an article with its corrections applied, and saves its text."""

    corrected = Signal(object)  # CorrectedArticle
    saved = Signal(object)  # Path

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def ask(self, article_id: str, day: date, *, with_open: bool) -> None:
        """Ask for an article with its confirmed corrections, and open ones if wanted."""
        self._session.read(
            lambda desk: desk.correcting.corrected(article_id, day, with_open=with_open),
            self.corrected.emit,
        )

    def save(self, path: Path, text: str) -> None:
        """Write a text to a file."""
        self._session.read(
            lambda desk: desk.correcting.save(path, text), lambda _: self.saved.emit(path)
        )
