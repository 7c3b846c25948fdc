"""How the article is shown."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, Scope, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("larger", translate("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
        Entry("smaller", translate("Actions", "Smaller text"), ("Ctrl+-",)),
        Entry("next_pane", translate("Actions", "Next pane"), ("F6",)),
        Entry(
            "toggle_mark",
            translate("Actions", "Show or hide the removed lines"),
            ("D",),
            scope=Scope.READER,
        ),
        Entry("whole", translate("Actions", "Whole original"), ("Ctrl+D",), checkable=True),
    )
