"""Makes the page of a long article bit by bit: its beginning at once, all of it soon after."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reviewer.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.gui.page import Line

_FIRST, _MORE = 100, 1_000  # lines


class PageMaker(QObject):
    """Collects the lines of one page; what it began before is forgotten."""

    made = Signal(object)  # Page: all of what begin() gave the beginning of

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._coming: Iterator[Line] = iter(())
        self._lines: list[Line] = []
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._on_make)

    @property
    def is_busy(self) -> bool:
        """Whether there is more to come."""
        return self._making.isActive()

    def begin(self, lines: Iterator[Line]) -> Page:
        """Return a page of the first lines; made tells of the whole one."""
        self._coming, self._lines = lines, list(islice(lines, _FIRST))
        self._making.start()
        return Page(self._lines)

    def make(self, lines: Iterator[Line]) -> Page:
        """Return the whole page at once."""
        self._making.stop()
        return Page(list(lines))

    @Slot()
    def _on_make(self) -> None:
        known = len(self._lines)
        self._lines += islice(self._coming, _MORE)
        if len(self._lines) - known < _MORE:
            self._making.stop()
            self.made.emit(Page(self._lines))
