"""Keys and facts."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("keys", translate("Actions", "Keyboard map"), ("F1",)),
        Entry("change_keys", translate("Actions", "Change the keys…")),
        Entry("first_steps", translate("Actions", "First steps")),
        Entry("diagnostics", translate("Actions", "Copy diagnostics"), begins_group=True),
        Entry("about", translate("Actions", "About Reviewer")),
    )
