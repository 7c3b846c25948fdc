"""What is removed from articles."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, Scope, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    reader = Scope.READER
    return (
        Entry(
            "restore",
            translate("Actions", "Restore or keep this passage"),
            ("R",),
            reader,
            changes=True,
        ),
        Entry("remove", translate("Actions", "Remove this passage"), ("X",), reader, changes=True),
        Entry(
            "restore_always",
            translate("Actions", "Always keep these lines on this site"),
            ("Shift+R",),
            reader,
            changes=True,
        ),
        Entry(
            "remove_always",
            translate("Actions", "Always remove these lines on this site"),
            ("Shift+X",),
            reader,
            changes=True,
        ),
        Entry("next_unsure", translate("Actions", "Next unsure passage"), ("U",), reader),
        Entry(
            "previous_unsure", translate("Actions", "Previous unsure passage"), ("Shift+U",), reader
        ),
        Entry("unsure_list", translate("Actions", "Unsure passages of all articles…"), ("Ctrl+U",)),
        Entry("site_rules", translate("Actions", "Rules for the lines of sites…")),
        Entry("reclean", translate("Actions", "Clean all articles again"), changes=True),
    )
