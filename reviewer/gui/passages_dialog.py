"""Places where the same passage stands, to be ticked: one act for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.dialogs import closing_button
from reviewer.gui.lengths import size_in_step
from reviewer.gui.passage_delegate import PassageDelegate
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.tick_model import TickModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.records import Occurrence

_SLOW_MS = 500  # what takes less needs no progress bar


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a list of places is for, in words: act words the button for so many places.

    now says in a row what is known of its place; it heads the last column.
    """

    title: str
    heading: str
    hint: str
    nothing: str
    now: tuple[str, Callable[[Occurrence], str]]
    act: Callable[[int], str]


class PassagesDialog(QDialog):
    """Lists places as they are found; stays open beside the window."""

    act_requested = Signal(object)  # list of Occurrence
    place_chosen = Signal(object)  # Occurrence
    stop_requested = Signal()

    def __init__(self, parent: QWidget, purpose: Purpose) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(purpose.title)
        self.resize(size_in_step(self, 980, 520))
        self._purpose = purpose
        self._other: list[Occurrence] = []  # with other capitals, shown when asked for
        self._model: TickModel[Occurrence] = TickModel(
            (
                (self.tr("Passage"), lambda place: f"{place.before}{place.quote}{place.after}"),
                (self.tr("Article"), lambda place: place.title),
                purpose.now,
            ),
            self,
        )
        self._make_table()
        self._make_line()
        self._lay_out()
        self._model.ticks_changed.connect(self._on_ticks)
        self._on_ticks()

    def add_places(self, places: Sequence[Occurrence]) -> None:
        """Add places, ticked unless the same is said of them; other capitals wait to be asked for.

        The focus goes to the first ones.
        """
        is_first = not self._model.rows
        self._other += [place for place in places if not place.same_capitals]
        wanted = self._capitals.isChecked()
        self._add([place for place in places if place.same_capitals or wanted])
        if self._other:
            said = self.tr("Also %n place(s) with other capitals", "", len(self._other))
            self._capitals.setText(said)
            self._capitals.show()
        if is_first and self._model.rows:
            self._table.focus_rows()

    def _add(self, places: Sequence[Occurrence], *, ticked: bool = False) -> None:
        known = [place for place in places if place.annotation and not ticked]
        self._model.add(places, known)

    def show_all(self, places: Sequence[Occurrence]) -> None:
        """Show all there is, each place ticked, whatever is said of it and with what capitals."""
        self._add(places, ticked=True)
        self.end_search(everything=True)
        self._table.focus_rows()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the search is, once it takes long."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._said.setText(
            self.tr("Searched {done} of {total} articles").format(done=done, total=total)
        )

    @Slot(bool)
    def end_search(self, everything: bool) -> None:
        """Show that no more places will come."""
        self._slow.stop()
        for widget in (self._bar, self._stop):
            widget.hide()
        self._table.say_nothing(self._purpose.nothing)
        self._said.setText(
            ""
            if everything
            else self.tr("Not all articles were searched: search again afterwards.")
        )

    def _make_table(self) -> None:
        self._table = RowsTable(
            self._model,
            self._purpose.title,
            self.tr("Searching…"),
            (0, 230, 190),
        )
        self._table.set_delegate(PassageDelegate(self))
        self._table.add_button(self.tr("Go to the passage (G)"), self._on_go, "G")
        self._table.add_button(self.tr("Tick (Space)"), self._on_tick, "Space")
        self._table.add_button(self.tr("All or none (A)"), self._on_all, "A")
        self._act = self._table.add_button("", self._on_act, "Return", "Enter", needs_rows=False)
        self._act.setProperty("primary", True)

    def _make_line(self) -> None:
        self._capitals = QCheckBox(self.tr("Also places with other capitals"))
        self._capitals.hide()
        self._capitals.toggled.connect(self._on_capitals)
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._said.setProperty("role", "hint")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMaximumWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setProperty("flat", True)
        self._stop.clicked.connect(self.stop_requested)
        for widget in (self._bar, self._stop):
            widget.hide()
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._bar.show)
        self._slow.timeout.connect(self._stop.show)
        self._slow.start()

    def _lay_out(self) -> None:
        heading = QLabel(self._purpose.heading, textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "heading")
        hint = QLabel(self._purpose.hint, textFormat=Qt.TextFormat.PlainText)
        hint.setProperty("role", "hint")
        for label in (heading, hint):
            label.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self._capitals)
        line.addWidget(self._said)
        line.addWidget(self._bar)
        line.addWidget(self._stop)
        line.addStretch()
        line.addWidget(closing_button(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addWidget(self._table, 1)
        column.addLayout(line)

    @Slot(bool)
    def _on_capitals(self, wanted: bool) -> None:
        if wanted:
            self._add(self._other)
            self._table.focus_rows()
        else:
            self._model.remove(self._other)

    @Slot()
    def _on_ticks(self) -> None:
        count = len(self._model.ticked)
        self._act.setText(self._purpose.act(count))
        self._act.setEnabled(count > 0)

    @Slot()
    def _on_go(self) -> None:
        for place in self._table.selected()[:1]:
            self.place_chosen.emit(place)

    @Slot()
    def _on_tick(self) -> None:
        self._model.toggle(self._table.selected())

    @Slot()
    def _on_all(self) -> None:
        self._model.toggle(self._model.rows)

    @Slot()
    def _on_act(self) -> None:
        self.act_requested.emit(self._model.ticked)
        self.close()
