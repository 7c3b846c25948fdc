"""The keys that are printed about the window: always those in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.key_names import first_name, plain, with_key

if TYPE_CHECKING:
    from reviewer.gui.key_map import KeyMap
    from reviewer.gui.workplace import Workplace

_PRINTED = (
    "reviewed_next",
    "undo",
    "keys",
    "search",
    "find_previous",
    "find_next",
    "open_files",
)


class KeyPrints(QObject):
    """Prints keys in the status bar, on the search box, on buttons and in the article."""

    def __init__(self, place: Workplace, keys: KeyMap) -> None:
        super().__init__(place)
        self._place = place
        keys.changed.connect(self._on_changed)
        self._print()

    @Slot()
    def _on_changed(self) -> None:
        self._print()
        self._place.reader.show_everything(self._place.actions["whole"].isChecked())

    def _print(self) -> None:
        place = self._place
        names = {name: first_name(place.actions[name]) for name in _PRINTED}
        hints = (
            (self.tr("Reviewed and next"), names["reviewed_next"]),
            (self.tr("Undo"), names["undo"]),
            (self.tr("Keys"), names["keys"]),
        )
        said = "     ".join(f"{text} {name}" for text, name in hints if name)
        place.window.status.show_keys(said)
        bar = place.window.queue.filter
        bar.show_key(names["search"])
        for button, name in (
            (bar.more, "filter_list"),
            (bar.order, "sort_list"),
            (bar.saved, "saved_filters"),
        ):
            action = place.actions[name]
            button.setToolTip(with_key(plain(action.text()), action))
            button.setAccessibleName(button.toolTip())
        place.pane.find_bar.show_keys(names["find_previous"], names["find_next"])
        place.annotations.show_keys(place.actions)
        place.welcome.show_key(names["open_files"])
