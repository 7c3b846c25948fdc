"""The list of errors says where a new version left an error without a sure place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from reviewer.gui.annotation_delegate import AnnotationDelegate
from reviewer.gui.annotation_model import PLACE, AnnotationModel
from reviewer.gui.theme import LIGHT
from reviewer.records import Anchor, Annotation, AnnotationState, Details, Span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reviewer.gui.app import Start
    from tests.gui.editor import OpenWindow

SURE = Annotation("n1", "a1", Span(0, 3), "mot", "", "", Details("role"), "Ana", "", "")


def shown(anchor: Anchor, key: str = "Y") -> AnnotationModel:
    model = AnnotationModel({})
    model.set_key(key)
    model.show((replace(SURE, anchor=anchor),))
    return model


@pytest.mark.parametrize(
    ("anchor", "key", "said"),
    [
        (Anchor.EXACT, "Y", ""),
        (Anchor.TO_CONFIRM, "Y", "place to confirm (Y)"),
        (Anchor.TO_CONFIRM, "", "place to confirm"),
        (Anchor.ORPHAN, "Y", "no longer in the text"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_unsure_place_is_told_with_the_key_in_force(anchor: Anchor, key: str, said: str):
    model = shown(anchor, key)
    index = model.index(0)
    assert said == index.data(PLACE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(said)


def test_unsure_place_is_painted(qtbot: QtBot):
    pictures = []
    for anchor in (Anchor.EXACT, Anchor.TO_CONFIRM, Anchor.ORPHAN):
        model, view = shown(anchor), QListView()
        qtbot.addWidget(view)
        view.setModel(model)
        view.setItemDelegate(AnnotationDelegate({}, "en", LIGHT, view))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_keys_about_the_errors_follow_the_editor(at_window: OpenWindow, start: Start):
    """What an editor assigns is what buttons, tips and hints say from then on."""
    editor = at_window(start)
    panel, keys = editor.place.annotations, editor.application.furniture.keys
    assert "(Suppr)" in panel.form.delete.text()
    keys.assign("delete_error", ["Ctrl+Alt+D"])
    keys.assign("confirm_error", ["G"])
    keys.assign("sort_list", [])
    assert "(Ctrl+Alt+D)" in panel.form.delete.text()
    assert "(G)" in panel.form.judging.buttons[AnnotationState.CONFIRMED].toolTip()
    assert "(" not in editor.window.queue.filter.order.toolTip()
