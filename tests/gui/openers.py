"""Every dialog and pane there is, each with the way to it: what is new joins the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal, TableError
from reviewer.gui.dialogs import ImportProblems, TableProblems, Unexpected

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
            "find",
            "statistics",
            "categories",
            "unsettled_list",
            "restore_backup",
        )
    },
    "files left out": _files_left_out,
    "rows left out": _rows_left_out,
    "unexpected": _unexpected,
}
PANES = {"find", "filter_list", "note"}  # of the window itself
# Dialogs that need more than an opened article, or are Qt's own file dialog: seen in journeys.
ELSEWHERE = {
    "PassagesDialog": "opened in test_passages",
    "EditedTableDialog": "opened in test_exchange",
    "HistoryDialog": "opened in test_second_reader",
    "FileDialog": "Qt's own",
}
