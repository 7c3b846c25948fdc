"""Errors: tagging, moving, changing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.gui.menus.entries import Entry, Scope, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.records import Category


def entries(categories: Iterable[Category], language: str) -> tuple[Entry, ...]:
    """Return the entries of the menu, in order."""
    return (*_tag_entries(), *_category_entries(categories, language))


# The digit row of a French or Belgian keyboard gives these without Shift.
_AZERTY = {
    "1": ("&",),
    "2": ("é",),
    "3": ('"',),
    "4": ("'",),
    "5": ("(",),
    "6": ("-", "§"),
    "7": ("è",),
    "8": ("_", "!"),
    "9": ("ç",),
    "0": ("à",),
}


def _tag_entries() -> tuple[Entry, ...]:
    return (
        Entry(
            "tag_other",
            translate("Actions", "Choose a category…"),
            ("C",),
            changes=True,
            scope=Scope.READER,
        ),
        *_moving_entries(),
        Entry("next_error", translate("Actions", "Next error"), ("N",), scope=Scope.READER),
        Entry(
            "previous_error",
            translate("Actions", "Previous error"),
            ("Shift+N",),
            scope=Scope.READER,
        ),
        Entry(
            "edit_error",
            translate("Actions", "Edit the error"),
            ("Return", "F2"),
            scope=Scope.READER,
        ),
        Entry(
            "delete_error",
            translate("Actions", "Delete the error"),
            ("Del",),
            changes=True,
            scope=Scope.READER,
        ),
        *_judging_entries(),
        *_same_entries(),
        Entry("categories", translate("Actions", "Categories…"), ("Shift+C",), scope=Scope.READER),
    )


def _judging_entries() -> Iterator[Entry]:
    for name, text, key in (
        ("confirm_error", translate("Actions", "Confirm the error"), "V"),
        ("reject_error", translate("Actions", "Reject the error…"), "Shift+V"),
        ("reopen_error", translate("Actions", "Reopen the error"), "Alt+V"),
    ):
        yield Entry(name, text, (key,), scope=Scope.READER, changes=True)
    yield Entry(
        "history", translate("Actions", "History of the error…"), ("H",), scope=Scope.READER
    )


def _same_entries() -> tuple[Entry, ...]:
    return (
        Entry(
            "find_same",
            translate("Actions", "Find this passage in the other articles…"),
            ("F",),
            changes=True,
            scope=Scope.READER,
        ),
        Entry(
            "change_same",
            translate("Actions", "Do the same to the same passages…"),
            ("Shift+F",),
            changes=True,
            scope=Scope.READER,
        ),
    )


def _moving_entries() -> Iterator[Entry]:
    for name, text, key in (
        ("arm", translate("Actions", "Series: keep a category armed…"), "T"),
        ("tag_armed", translate("Actions", "Tag with the armed category"), "Space"),
        ("move_error", translate("Actions", "Move the error to the selection"), "M"),
        ("longer_error", translate("Actions", "Error one word longer"), "Alt+Shift+Right"),
        ("shorter_error", translate("Actions", "Error one word shorter"), "Alt+Shift+Left"),
        ("confirm_place", translate("Actions", "Confirm the place of the error"), "Y"),
    ):
        changes = name != "tag_armed"  # that one is enabled while a category is armed
        yield Entry(name, text, (key,), scope=Scope.READER, changes=changes)


def _category_entries(categories: Iterable[Category], language: str) -> list[Entry]:
    return [
        Entry(
            f"tag:{category.id}",
            category.names[language].replace("&", "&&"),
            (category.key, *_AZERTY.get(category.key, ())) if category.key else (),
            scope=Scope.READER,
            changes=True,
        )
        for category in categories
        if not category.retired
    ]
