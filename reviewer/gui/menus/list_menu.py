"""Which articles the list shows, and in which order."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, translate

# The digit row of a French or Belgian keyboard gives these without Shift.
_AZERTY = ("&", "é", '"', "'", "(", "-", "è", "_", "ç")


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("search", translate("Actions", "Search the articles"), ("Ctrl+K",)),
        Entry("filter_list", translate("Actions", "Filter the list"), ("Ctrl+Shift+K",)),
        Entry("sort_list", translate("Actions", "Sort the list"), ("Ctrl+T",)),
        Entry("by_story", translate("Actions", "Gather by story"), ("Ctrl+G",), checkable=True),
        Entry("part_story", translate("Actions", "Take out of its story"), changes=True),
        Entry("join_story", translate("Actions", "Make one story of them"), changes=True),
        Entry("clear_filters", translate("Actions", "Clear the filters"), ("Shift+Esc",)),
        Entry("saved_filters", translate("Actions", "Saved filters…"), ("Ctrl+Shift+L",)),
        *(
            Entry(
                f"filter:{number}",
                translate("Actions", "Saved filter {number}").format(number=number),
                (f"Alt+{number}", f"Alt+{sign}"),
            )
            for number, sign in enumerate(_AZERTY, 1)
        ),
    )
