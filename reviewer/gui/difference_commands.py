"""Going through what differs between two articles, and tagging it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.key_names import first_name
from reviewer.records import Details, ToldKind

if TYPE_CHECKING:
    from reviewer.gui.side_by_side import SideBySide
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Difference, Told

_CATEGORIES = {
    ToldKind.NAME: "name",
    ToldKind.ROLE: "role",
    ToldKind.NUMBER: "number",
    ToldKind.DATE: "date",
}


class DifferenceCommands(QObject):
    """Connects the actions on differences to what is shown side by side."""

    def __init__(self, place: Workplace, sides: SideBySide) -> None:
        super().__init__(place)
        self._place = place
        self._sides = sides
        self._at = -1
        for name, slot in (
            ("next_difference", self._on_next),
            ("previous_difference", self._on_previous),
            ("tag_difference", self._on_tag),
            ("other_text", self._on_other),
        ):
            place.actions[name].triggered.connect(slot)
        sides.compared.connect(self._on_compared)

    @property
    def _all(self) -> tuple[Difference, ...]:
        return self._sides.comparison.differences if self._sides.comparison else ()

    @property
    def _current(self) -> Difference | None:
        return self._all[self._at] if 0 <= self._at < len(self._all) else None

    def _is_on(self) -> bool:
        if not self._sides.is_on:
            said = self.tr("Lay two articles side by side first ({key}).")
            self._place.window.status.say(said.format(key=self._key("compare")))
        return self._sides.is_on

    def _key(self, name: str) -> str:
        return first_name(self._place.actions[name])

    @Slot()
    def _on_compared(self) -> None:
        self._at = -1
        self._sides.bar.show_total(len(self._all), self._key("next_difference"))

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._is_on() or not self._all:
            return
        total = len(self._all)
        self._at = (self._at + by) % total if self._at >= 0 else (0 if by > 0 else total - 1)
        self._sides.bar.show_difference(self._all[self._at], self._at + 1, total)
        self._sides.go_to(self._all[self._at])

    @Slot()
    def _on_other(self) -> None:
        if self._is_on():
            told = self._sides.told(self._current)[1] if self._current else None
            wanted = self._sides.companion.wanted()
            if told:
                wanted = wanted._replace(span=told.span)
            self._sides.companion.chosen.emit(wanted)

    @Slot()
    def _on_tag(self) -> None:
        if not self._is_on():
            return
        if self._current is None:
            self._place.window.status.say(self.tr("Go to a difference first."))
            return
        here, there = self._sides.told(self._current)
        if here:
            self._tag(here, there, _CATEGORIES[self._current.kind])
        else:
            said = self.tr("Only the other text says this: {key} goes there.")
            self._place.window.status.say(said.format(key=self._key("other_text")))

    def _tag(self, here: Told, there: Told | None, category: str) -> None:
        """Tag what the open article says, corrected by what the other one says."""
        panel = self._place.annotations
        known = next((one for one in panel.annotations if one.span == here.span), None)
        if known:
            panel.choose(known.id)
            panel.form.begin()
        elif self._sides.other:
            other = self._sides.other.article
            facts = (other.title or other.source.name, other.site, other.url)
            evidence = ", ".join(fact for fact in facts if fact)
            correction = there.quote if there else ""
            details = Details(category, correction=correction, evidence=(evidence,))
            self._place.tag(here.span, details)
