"""Going through the articles."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("next_article", translate("Actions", "Next article"), ("Alt+Down",)),
        Entry("previous_article", translate("Actions", "Previous article"), ("Alt+Up",)),
        Entry("next_unreviewed", translate("Actions", "Next article not reviewed yet"), ("F7",)),
        Entry(
            "previous_unreviewed",
            translate("Actions", "Previous article not reviewed yet"),
            ("Shift+F7",),
        ),
        Entry(
            "reviewed_next",
            translate("Actions", "Reviewed, and next"),
            ("Ctrl+Return", "Ctrl+Enter"),
            changes=True,
        ),
        Entry("note", translate("Actions", "Note on the article"), ("F4",), changes=True),
        Entry("corrected", translate("Actions", "Corrected article…"), ("Ctrl+R",)),
        Entry("unsettled_list", translate("Actions", "Errors to place again…")),
        Entry("statistics", translate("Actions", "Statistics…"), ("Ctrl+Shift+T",)),
        Entry("to_read", translate("Actions", "Mark as to read"), changes=True),
        Entry("in_review", translate("Actions", "Mark as in review"), changes=True),
        Entry("reviewed", translate("Actions", "Mark as reviewed"), changes=True),
        Entry("set_aside", translate("Actions", "Set aside"), changes=True),
    )
