"""What an editor does with stories: the list gathered by them, articles taken out, put together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from reviewer.gui.queue_session import QueueSession
    from reviewer.gui.workplace import Workplace
    from reviewer.records import QueueFilter


class StoryCommands(QObject):
    """Connects the actions on stories to the list and the session."""

    def __init__(self, place: Workplace, listing: QueueSession) -> None:
        super().__init__(place)
        self._place = place
        self._queue = place.window.queue
        self._bar = self._queue.filter
        self._listing = listing
        actions = place.actions
        self._on_filtered(self._bar.wanted)
        actions["by_story"].toggled.connect(self._on_by_story)
        actions["part_story"].triggered.connect(self._on_part)
        actions["join_story"].triggered.connect(self._on_join)
        self._queue.story_opened.connect(self._on_story_opened)
        self._bar.filter_changed.connect(self._on_filtered)

    @Slot(object)
    def _on_filtered(self, wanted: QueueFilter) -> None:
        self._place.actions["by_story"].setChecked(wanted.by_story)

    @Slot(bool)
    def _on_by_story(self, by_story: bool) -> None:
        self._bar.set_filter(replace(self._bar.wanted, by_story=by_story, opened=()))

    @Slot(str, bool)
    def _on_story_opened(self, first: str, is_open: bool) -> None:
        others = tuple(one for one in self._bar.wanted.opened if one != first)
        opened = (*others, first) if is_open else others
        self._bar.set_filter(replace(self._bar.wanted, opened=opened))

    @Slot()
    def _on_part(self) -> None:
        if chosen := self._queue.selected_ids():
            self._listing.part(chosen)

    @Slot()
    def _on_join(self) -> None:
        chosen = self._queue.selected_ids()
        if chosen[1:]:
            self._listing.join(chosen)
        else:
            self._place.window.status.say(self.tr("Select several articles first."))
