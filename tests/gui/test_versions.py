"""A file that comes again with edits, by keyboard: what has no sure place is listed and settled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reviewer.gui.unsettled_dialog import UnsettledDialog
from reviewer.records import Anchor

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.gui.app import Start
    from tests.gui.editor import Editor, OpenWindow

TEXT = (
    "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord.\n\n"
    "Sa visite de deux jours est la première depuis vingt-quatre ans, selon l’agence.\n\n"
    "Le dirigeant nord-coréen Kim Jong-un l’a accueilli à l’aéroport de Pyongyang."
)


def test_edited_file_carries_its_errors(at_window: OpenWindow, start: Start, tmp_path: Path):
    file = tmp_path / "visite.txt"
    file.write_text(TEXT, "utf-8")
    editor = at_window(replace(start, paths=(file,)))
    editor.wait_until(lambda: editor.place.opened is not None)
    editor.place.reader.setFocus()
    editor.put_caret_before("américain")
    editor.press("W", "2")
    editor.type("russe")
    editor.press("Return")
    file.write_text(TEXT.replace("américain Vladimir", "américain M. Vladimir"), "utf-8")
    editor.application.session.import_paths([file])
    editor.wait_until(lambda: "1 erreur à replacer" in editor.window.status.said)
    editor.place.actions["unsettled_list"].trigger()
    editor.wait()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, UnsettledDialog))
    dialog.activateWindow()
    editor.wait()
    editor.press("Return")
    editor.wait_until(lambda: anchors(editor) == [Anchor.TO_CONFIRM])
    dialog.close()
    editor.window.activateWindow()
    editor.place.reader.setFocus()
    editor.press("Y")
    editor.wait_until(lambda: anchors(editor) == [Anchor.EXACT])


def anchors(editor: Editor) -> list[Anchor]:
    opened = editor.place.opened
    return [one.anchor for one in opened.annotations] if opened else []
