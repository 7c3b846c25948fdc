"""Errors without a sure place in a new version, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.session import Session
    from reviewer.records import Annotation


class SettlingSession(QObject):
    """Lists what an editor should look at after a new version came in, and takes their word."""

    listed = Signal(object)  # tuple of Unsettled
    settled = Signal(object)  # tuple of Annotation: their place is sure now

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @Slot()
    def list_unsettled(self) -> None:
        """Ask for the errors whose place is to be confirmed or gone, of all articles."""
        self._session.read(lambda desk: desk.versions.unsettled(), self.listed.emit)

    def confirm(self, annotations: Sequence[Annotation]) -> None:
        """Say that errors stand where they were found again, as one act."""
        self._session.write(
            lambda desk: desk.versions.confirm([one.id for one in annotations]),
            lambda _: self.settled.emit(tuple(annotations)),
        )
