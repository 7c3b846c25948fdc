"""Every dialog and pane there is, each with the way to it: what is new joins the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.desk import EditedTable, FieldChange
from reviewer.errors import IntakeError, Refusal, TableError
from reviewer.gui.dialogs import ImportProblems, TableProblems, Unexpected
from reviewer.gui.edited_table_dialog import EditedTableDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.editor import Editor


def by_action(name: str) -> Callable[[Editor], None]:
    def open_it(editor: Editor) -> None:
        editor.place.actions[name].trigger()

    return open_it


def _files_left_out(editor: Editor) -> None:
    ImportProblems([IntakeError("a.pdf", Refusal.BINARY, "image")], editor.window).open()


def _rows_left_out(editor: Editor) -> None:
    TableProblems([TableError(3, "no line")], editor.window).open()


def _edited_table(editor: Editor) -> None:
    undo = editor.place.actions["undo"]
    (annotation,) = editor.place.annotations.annotations
    change = FieldChange(2, "Le titre", annotation, "correction", "a", "b")
    found = EditedTable(changes=(change,), rows=1)
    EditedTableDialog(found, editor.window, undo).open()


def _unexpected(editor: Editor) -> None:
    Unexpected("ValueError", editor.window).open()


# Actions open a dialog or show a pane; what no action opens has an opener of its own.
OPENERS: dict[str, Callable[[Editor], None]] = {
    **{
        name: by_action(name)
        for name in (
            "preferences",
            "keys",
            "change_keys",
            "first_steps",
            "about",
            "export",
            "corrected",
            "unsure_list",
            "site_rules",
            "saved_filters",
            "filter_list",
            "note",
            "compare",
            "import_web",
            "find",
            "statistics",
            "categories",
            "unsettled_list",
            "restore_backup",
            "history",
            "find_same",
        )
    },
    "files left out": _files_left_out,
    "rows left out": _rows_left_out,
    "unexpected": _unexpected,
    "edited table": _edited_table,
}
PANES = {"find", "filter_list", "note"}  # of the window itself
# What needs files, and Qt's own file dialogs, are seen in journeys.
ELSEWHERE = {"FileDialog", "TableDialog", "WatchDialog"}
