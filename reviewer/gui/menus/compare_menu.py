"""Two articles side by side."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, Scope, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    reader = Scope.READER
    again = translate("Actions", "Compare the last two again")
    previous = translate("Actions", "Previous difference")
    return (
        Entry("compare", translate("Actions", "Compare with…"), ("Ctrl+B",)),
        Entry("compare_again", again, ("Ctrl+Shift+B",)),
        Entry("next_difference", translate("Actions", "Next difference"), ("B",), reader),
        Entry("previous_difference", previous, ("Shift+B",), reader),
        Entry(
            "tag_difference",
            translate("Actions", "Tag the difference, taking the other’s words"),
            ("A",),
            reader,
            changes=True,
        ),
        Entry("other_text", translate("Actions", "Go to the other text"), ("F8",)),
        Entry("end_comparison", translate("Actions", "End the comparison")),
    )
