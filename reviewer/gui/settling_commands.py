"""What an editor does about errors that a new version left without a sure place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.key_names import said_by
from reviewer.gui.unsettled_dialog import UnsettledDialog
from reviewer.records import Anchor

if TYPE_CHECKING:
    from reviewer.gui.session import Session
    from reviewer.gui.settling_session import SettlingSession
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation, Unsettled


class SettlingCommands(QObject):
    """Connects the list of errors to place again, and the key that confirms a place."""

    def __init__(self, place: Workplace, session: Session, settling: SettlingSession) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._settling = settling
        place.actions["unsettled_list"].triggered.connect(self._on_list)
        place.actions["confirm_place"].triggered.connect(self._on_confirm)
        settling.settled.connect(self._on_settled)

    @Slot()
    def _on_list(self) -> None:
        can_write = bool(self._window.library and not self._window.library.read_only)
        dialog = UnsettledDialog(
            self._window, self._place.actions["move_error"], can_write=can_write
        )
        self._settling.listed.connect(dialog.show_unsettled)
        self._settling.settled.connect(self._settling.list_unsettled)
        self._place.annotating.annotations_changed.connect(self._settling.list_unsettled)
        self._session.library_opened.connect(dialog.close)
        dialog.chosen.connect(self._on_chosen)
        dialog.confirmed.connect(self._settling.confirm)
        dialog.finished.connect(self._on_finished)
        self._settling.list_unsettled()
        dialog.show()

    @Slot()
    def _on_finished(self) -> None:
        self._settling.settled.disconnect(self._settling.list_unsettled)
        self._place.annotating.annotations_changed.disconnect(self._settling.list_unsettled)

    @Slot(object)
    def _on_chosen(self, one: Unsettled) -> None:
        self._place.go_to_error(one.annotation)

    @Slot()
    def _on_confirm(self) -> None:
        current = self._place.annotations.current
        if current is None:
            self._window.status.say(self.tr("Choose an error first."))
        elif current.anchor is Anchor.ORPHAN:
            self._window.status.say(
                self.tr(
                    "This error is no longer in the text: select its passage, then press {key}."
                ).format(key=said_by(self._place.actions["move_error"], "M"))
            )
        elif current.anchor is Anchor.TO_CONFIRM:
            self._settling.confirm([current])
        else:
            self._window.status.say(self.tr("This error stands surely at its place."))

    @Slot(object)
    def _on_settled(self, annotations: tuple[Annotation, ...]) -> None:
        self._window.status.say(self.tr("%n place(s) confirmed.", "", len(annotations)))
        self._session.reopen()
