"""What goes in and out."""

from __future__ import annotations

from reviewer.gui.menus.entries import Entry, translate


def entries() -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (
        Entry("open_files", translate("Actions", "Import files…"), ("Ctrl+O",), changes=True),
        Entry(
            "open_folder", translate("Actions", "Import a folder…"), ("Ctrl+Shift+O",), changes=True
        ),
        Entry("samples", translate("Actions", "Import the sample articles"), changes=True),
        Entry("export", translate("Actions", "Export…"), ("Ctrl+E",)),
        Entry(
            "import_annotations",
            translate("Actions", "Take in an edited table of annotations…"),
            changes=True,
        ),
        Entry("open_library", translate("Actions", "Open or create a library…")),
        Entry("restore_backup", translate("Actions", "Restore from a backup…")),
        Entry("preferences", translate("Actions", "Preferences…"), ("Ctrl+,",)),
        Entry("quit", translate("Actions", "Quit"), ("Ctrl+Q",)),
    )
