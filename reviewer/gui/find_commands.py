"""Finding in the open article: the bar asks, the reader shows."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from reviewer.gui import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.gui.actions import Actions
    from reviewer.gui.find_bar import FindBar
    from reviewer.gui.reader import Reader

_LONGEST = 100  # code points of a selection that is looked for


class FindCommands(QObject):
    """Connects the bar to the reader; a long article is searched bit by bit."""

    def __init__(self, bar: FindBar, reader: Reader, actions: Actions) -> None:
        super().__init__(reader)
        self._bar = bar
        self._reader = reader
        self._places: list[tuple[int, int]] = []
        self._coming: Iterator[list[tuple[int, int]]] = iter(())
        self._at = -1  # which place is shown
        self._from = -1  # where the first place is wanted, or -1 if none is to be shown
        self._searching = QTimer(self, interval=0)
        self._searching.timeout.connect(self._on_search)
        actions["find"].triggered.connect(self._on_find)
        actions["find_next"].triggered.connect(self._on_next)
        actions["find_previous"].triggered.connect(self._on_previous)
        bar.wanted_changed.connect(self._on_wanted)
        bar.next_requested.connect(self._on_next)
        bar.previous_requested.connect(self._on_previous)
        bar.left.connect(self._on_left)
        reader.escaped.connect(self._on_left)
        reader.laid_out.connect(self._on_laid_out)

    def show_hit(self, words: str) -> bool:
        """Show where words of a search stand first: all in a row, else one of them.

        Returns whether they do; the focus stays where it is.
        """
        singly = sorted(words.split(), key=len, reverse=True)
        for wanted in dict.fromkeys((words.strip(), *singly)):
            pattern = finding.pattern(wanted)
            if pattern and any(finding.hits(self._reader.page, pattern)):
                self._bar.show_words(wanted)
                self._search(0)
                return True
        self._on_left()
        return False

    @Slot()
    def _on_find(self) -> None:
        words = self._reader.selected_text()
        self._bar.begin("" if "\n" in words or len(words) > _LONGEST else words)

    @Slot(str)
    def _on_wanted(self) -> None:
        self._search(self._reader.selected_range()[0])

    @Slot()
    def _on_laid_out(self) -> None:
        if self._bar.isVisible():
            self._search(-1)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    @Slot()
    def _on_left(self) -> None:
        if self._bar.isVisible():
            self._searching.stop()
            self._bar.hide()
            self._reader.show_hits(())
            if self._bar.isAncestorOf(self._reader.window().focusWidget() or self._reader):
                self._reader.setFocus()

    def _search(self, start: int) -> None:
        """Look for the words of the bar; the first place from a position on is shown."""
        self._places, self._at, self._from = [], -1, start
        wanted = finding.pattern(self._bar.wanted)
        self._coming = finding.hits(self._reader.page, wanted) if wanted else iter(())
        self._searching.start()
        self._on_search()

    @Slot()
    def _on_search(self) -> None:
        found = next(self._coming, None)
        if found is None:
            self._searching.stop()
            if self._from >= 0 and self._places:
                self._show(0)  # none after the caret: the first of all
        else:
            self._places += found
            place = bisect_left(self._places, (self._from, 0))
            if self._from >= 0 and place < len(self._places):
                self._show(place)
        self._reader.show_hits(self._places)
        self._bar.show_count(self._at + 1, len(self._places))

    def _step(self, by: int) -> None:
        if not self._bar.isVisible():
            if not self._bar.wanted:
                self._on_find()
                return
            self._bar.show()
            self._search(-1)
            while self._searching.isActive():
                self._on_search()
        if self._places:
            self._show(self._next(by))
            self._bar.show_count(self._at + 1, len(self._places))

    def _next(self, by: int) -> int:
        """Return the place after or before what is selected; it goes round."""
        start, end = self._reader.selected_range()
        here = bisect_left(self._places, (start, 0))
        is_there = here < len(self._places) and self._places[here] == (start, end)
        return (here + (by if is_there or by < 0 else 0)) % len(self._places)

    def _show(self, place: int) -> None:
        self._at, self._from = place, -1
        self._reader.reveal(*self._places[place])
