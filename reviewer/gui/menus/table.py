"""All menus, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.gui.menus import (
    cleaning_menu,
    compare_menu,
    edit_menu,
    file_menu,
    help_menu,
    list_menu,
    review_menu,
    tag_menu,
    view_menu,
)
from reviewer.gui.menus.entries import Menu, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.records import Category


def menus(categories: Iterable[Category], language: str) -> tuple[Menu, ...]:
    """Return all menus, worded in the interface's language."""
    return (
        Menu(translate("Menus", "&File"), file_menu.entries()),
        Menu(translate("Menus", "&Edit"), edit_menu.entries()),
        Menu(translate("Menus", "&View"), view_menu.entries()),
        Menu(translate("Menus", "&List"), list_menu.entries()),
        Menu(translate("Menus", "&Review"), review_menu.entries()),
        Menu(translate("Menus", "C&ompare"), compare_menu.entries()),
        Menu(translate("Menus", "&Tag"), tag_menu.entries(categories, language)),
        Menu(translate("Menus", "&Cleaning"), cleaning_menu.entries()),
        Menu(translate("Menus", "&Help"), help_menu.entries()),
    )
