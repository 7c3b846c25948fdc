"""What an editor does with the list: filtering, sorting, saved filters, the next to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui import queue_wording
from reviewer.gui.filter_panel import FilterPanel
from reviewer.gui.messages import state_name
from reviewer.gui.order_menu import OrderMenu
from reviewer.gui.saved_filters_dialog import SavedFilters
from reviewer.records import SavedFilter

if TYPE_CHECKING:
    from reviewer.gui.queue_session import QueueSession
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Category, FilterChoices, QueueFilter

_KEYS = 9  # filters that a key chooses


class QueueCommands(QObject):
    """Connects the list of a window to the session."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        listing: QueueSession,
        settings: Settings,
        categories: tuple[tuple[Category, ...], str],
    ) -> None:
        super().__init__(place)
        self._place = place
        self._queue = place.window.queue
        self._bar = self._queue.filter
        self._session = session
        self._listing = listing
        self._language = categories[1]
        self._settings = settings
        self._saved: tuple[SavedFilter, ...] = ()
        self._dialog: SavedFilters | None = None
        self._panel = FilterPanel()
        self._bar.column.addWidget(self._panel)
        self._menu = OrderMenu(place.window)
        self._connect()
        self._show_saved(())
        place.categories_changed.connect(self._show_categories)
        self._show_categories(categories[0])

    def _connect(self) -> None:
        actions, bar, panel, listing = self._place.actions, self._bar, self._panel, self._listing
        for name, slot in (
            ("search", bar.focus_search),
            ("filter_list", self._on_filter),
            ("sort_list", self._on_sort),
            ("clear_filters", bar.clear),
            ("saved_filters", self._on_saved),
            ("next_unreviewed", self._on_next_unreviewed),
            ("previous_unreviewed", self._on_previous_unreviewed),
        ):
            actions[name].triggered.connect(slot)
        for number in range(1, _KEYS + 1):
            actions[f"filter:{number}"].setProperty("number", number)
            actions[f"filter:{number}"].triggered.connect(self._on_numbered)
        bar.panel_requested.connect(self._on_filter)
        bar.order_requested.connect(self._on_sort)
        bar.saved_requested.connect(self._on_saved)
        bar.filter_changed.connect(self._on_filtered)
        panel.filter_chosen.connect(bar.set_filter)
        self._menu.chosen.connect(bar.set_filter)
        panel.cleared.connect(bar.clear)
        panel.save_requested.connect(self._on_saved)
        panel.left.connect(self._on_panel_left)
        self._queue.escaped.connect(self._on_escaped)
        listing.choices_listed.connect(self._on_choices)
        listing.filters_listed.connect(self._show_saved)
        listing.next_found.connect(self._on_next_found)
        self._session.library_opened.connect(listing.list_filters)
        listing.list_filters()

    @Slot(object)
    def _show_categories(self, categories: tuple[Category, ...]) -> None:
        self._categories = {one.id: one.names[self._language] for one in categories}
        self._panel.name_categories(self._categories)
        self._bar.name_categories(self._categories)

    # --- filtering

    @Slot()
    def _on_filter(self) -> None:
        if self._panel.isVisible():
            self._on_panel_left()
        else:
            self._panel.show_filter(self._bar.wanted)
            self._listing.list_choices()

    @Slot(object)
    def _on_choices(self, choices: FilterChoices) -> None:
        self._panel.offer(choices)
        if not self._panel.isVisible():
            self._panel.begin()

    @Slot()
    def _on_panel_left(self) -> None:
        self._panel.hide()
        self._queue.focus_list()

    @Slot(object)
    def _on_filtered(self, wanted: QueueFilter) -> None:
        self._panel.show_filter(wanted)
        direction = "down" if wanted.descending else "up"
        self._settings.order = f"{wanted.order}:{direction}{':story' if wanted.by_story else ''}"

    @Slot()
    def _on_escaped(self) -> None:
        """Close the panel, or else ask for all articles."""
        if self._panel.isVisible():
            self._panel.hide()
        else:
            self._bar.clear()

    # --- order

    @Slot()
    def _on_sort(self) -> None:
        self._menu.open_below(self._bar.order, self._bar.wanted)

    # --- saved filters

    @Slot(object)
    def _show_saved(self, filters: tuple[SavedFilter, ...]) -> None:
        self._saved = filters
        for number in range(1, _KEYS + 1):
            action = self._place.actions[f"filter:{number}"]
            action.setVisible(number <= len(filters))
            if number <= len(filters):
                action.setText(filters[number - 1].name.replace("&", "&&"))
        if self._dialog:
            self._dialog.show_filters(filters)

    @Slot()
    def _on_numbered(self) -> None:
        self._bar.set_filter(self._saved[self.sender().property("number") - 1].wanted)

    @Slot()
    def _on_saved(self) -> None:
        if self._dialog:
            return
        library = self._place.window.library
        can_change = library is not None and not library.read_only
        dialog = self._dialog = SavedFilters(self._place.window, can_change=can_change)
        dialog.tell(self._asked())
        dialog.show_filters(self._saved)
        dialog.save_requested.connect(self._on_save)
        dialog.filter_chosen.connect(self._on_chosen)
        dialog.rename_requested.connect(self._listing.rename_filter)
        dialog.delete_requested.connect(self._listing.delete_filter)
        dialog.finished.connect(self._on_dialog_left)
        dialog.open()

    def _asked(self) -> str:
        """Return what the present filter asks, in words."""
        wanted = self._bar.wanted
        said = list(queue_wording.conditions(wanted, self._categories).values())
        if wanted.text.strip():
            said.insert(0, self.tr("“{words}”").format(words=wanted.text.strip()))
        if wanted.state:
            said.append(state_name(wanted.state))
        said.append(queue_wording.order_name(wanted.order))
        return self.tr("The list shows: {conditions}").format(conditions=", ".join(said))

    @Slot(str)
    def _on_save(self, name: str) -> None:
        self._listing.save_filter(SavedFilter(name, replace(self._bar.wanted, opened=())))

    @Slot(object)
    def _on_chosen(self, saved: SavedFilter) -> None:
        self._bar.set_filter(saved.wanted)
        self._queue.focus_list()

    @Slot()
    def _on_dialog_left(self) -> None:
        self._dialog = None

    # --- the next to read

    @Slot()
    def _on_next_unreviewed(self) -> None:
        self._listing.find_unreviewed(self._queue.current, backwards=False)

    @Slot()
    def _on_previous_unreviewed(self) -> None:
        self._listing.find_unreviewed(self._queue.current, backwards=True)

    @Slot(str)
    def _on_next_found(self, article_id: str) -> None:
        if article_id:
            self._queue.choose(article_id)
        else:
            self._place.window.status.say(self.tr("No other article of this list is unreviewed."))
