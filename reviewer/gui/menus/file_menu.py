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
        Entry(
            "import_web",
            translate("Actions", "Import from the web…"),
            ("Ctrl+Shift+U",),
            changes=True,
        ),
        Entry(
            "paste_article",
            translate("Actions", "Paste as a new article"),
            ("Ctrl+Shift+V",),
            changes=True,
        ),
        Entry(
            "watch_folder", translate("Actions", "Watch a folder…"), checkable=True, changes=True
        ),
        Entry("samples", translate("Actions", "Import the sample articles"), changes=True),
        Entry("export", translate("Actions", "Export…"), ("Ctrl+E",)),
        Entry(
            "import_annotations",
            translate("Actions", "Take in an edited table of annotations…"),
            changes=True,
        ),
        Entry("new_library", translate("Actions", "New library…"), begins_group=True),
        Entry("open_library", translate("Actions", "Open a library…"), ("Ctrl+L",)),
        Entry("save_as", translate("Actions", "Save the library as…"), ("Ctrl+Shift+S",)),
        Entry("save_copy", translate("Actions", "Save a copy of the library…")),
        Entry("restore_backup", translate("Actions", "Restore from a backup…")),
        Entry("preferences", translate("Actions", "Preferences…"), ("Ctrl+,",), begins_group=True),
        Entry("quit", translate("Actions", "Quit"), ("Ctrl+Q",)),
    )
