"""The note on the open article: typed in a strip, saved however that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from reviewer.gui.note_bar import NoteBar

if TYPE_CHECKING:
    from reviewer.desk import OpenArticle
    from reviewer.gui.queue_session import QueueSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace

_PAUSE_MS = 400


class NoteCommands(QObject):
    """Connects the strip to the session; every pause in the typing is kept as a draft."""

    def __init__(self, place: Workplace, session: Session, listing: QueueSession) -> None:
        super().__init__(place)
        self._place = place
        self._session = session
        self._listing = listing
        self._article_id = ""
        self._stored = ""  # what the disk has, or will have once what was sent is there
        self._is_drafted = False
        self._unsaved: dict[str, str] = {}  # notes that could not be saved, by article
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.bar = NoteBar()
        place.pane.put_strip(self.bar)
        self._pause.timeout.connect(self._on_pause)
        self.bar.edited.connect(self._pause.start)
        self.bar.done.connect(self._on_done)
        self.bar.left.connect(self.commit)
        place.actions["note"].triggered.connect(self._on_note)
        place.window.closing.connect(self.commit)
        session.leaving.connect(self._on_leaving)
        session.article_opened.connect(self._on_article)
        listing.note_saved.connect(self._on_saved)
        listing.note_unsaved.connect(self._on_unsaved)

    @Slot()
    def commit(self) -> None:
        """Save what was typed, if that is another note."""
        self._pause.stop()
        note = self.bar.note.strip()
        if self._article_id and (note != self._stored or self._is_drafted):
            self._stored, self._is_drafted = note, False
            self._unsaved.pop(self._article_id, None)
            self._listing.set_note(self._article_id, note)

    @Slot()
    def _on_note(self) -> None:
        if self._article_id:
            self.bar.begin()

    @Slot()
    def _on_done(self) -> None:
        self.commit()
        self.bar.hide()
        self._place.reader.setFocus()

    @Slot()
    def _on_pause(self) -> None:
        if self._article_id:
            self._is_drafted = True
            self._listing.draft_note(self._article_id, self.bar.note)

    @Slot()
    def _on_leaving(self) -> None:
        self.commit()
        self._article_id, self._stored = "", ""
        self._unsaved.clear()
        self.bar.hide()

    @Slot(object)
    def _on_article(self, opened: OpenArticle) -> None:
        article_id = opened.article.id
        if article_id == self._article_id and self.bar.note.strip() != self._stored:
            return  # it is being typed
        if article_id != self._article_id:
            self.commit()
            self.bar.hide()
        self._article_id, self._stored = article_id, opened.note
        typed = self._unsaved.get(article_id, opened.note_draft)
        self._is_drafted = opened.note_draft is not None
        self.bar.show_note(opened.note if typed is None else typed)
        if typed is not None and typed.strip() != opened.note:
            self.bar.show()

    @Slot(str)
    def _on_saved(self, article_id: str) -> None:
        if article_id == self._article_id:
            self._session.open_article(article_id)

    @Slot(str, str)
    def _on_unsaved(self, article_id: str, note: str) -> None:
        self._unsaved[article_id] = note
        if article_id == self._article_id:
            self._stored = "" if note else " "  # no note is stored so: the next Enter tries again
            self.bar.show()
