"""The words about categories: why one is not taken, and what its looks are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.errors import CategoryFlaw

translate = QCoreApplication.translate


def flaw_sentence(flaw: CategoryFlaw) -> str:
    """Say why a category is not taken, and what to do; with braces for place and detail."""
    return {
        CategoryFlaw.NOT_TOML: translate(
            "Errors", "{place} is no table of categories ({detail}). Export one to see the form."
        ),
        CategoryFlaw.FIELD: translate(
            "Errors", "{place}: the field “{detail}” is unknown or holds the wrong kind of value."
        ),
        CategoryFlaw.IDENTIFIER: translate(
            "Errors", "{place}: the id “{detail}” must be small letters, digits and hyphens."
        ),
        CategoryFlaw.TWICE: translate(
            "Errors", "{place}: the id “{detail}” is there twice. Give one of them another."
        ),
        CategoryFlaw.NAME: translate("Errors", "{place}: give it a name in French and in English."),
        CategoryFlaw.NAME_TAKEN: translate(
            "Errors", "{place}: another category is named “{detail}”. Choose another name."
        ),
        CategoryFlaw.KEY: translate(
            "Errors", "{place}: the key must be one letter, digit or sign."
        ),
        CategoryFlaw.KEY_TAKEN: translate(
            "Errors", "{place}: the key {detail} is taken. Choose another one, or none."
        ),
    }.get(flaw) or _flaw_of_looks(flaw)


def _flaw_of_looks(flaw: CategoryFlaw) -> str:
    return {
        CategoryFlaw.LINE: translate(
            "Errors", "{place}: the line “{detail}” must be solid, dash, dot or wave."
        ),
        CategoryFlaw.COLOUR: translate(
            "Errors", "{place}: the colour “{detail}” must be written as #rrggbb."
        ),
        CategoryFlaw.CONTRAST: translate(
            "Errors", "{place}: the colour {detail} is hard to see on its paper. Choose another."
        ),
        CategoryFlaw.SEVERITY: translate(
            "Errors", "{place}: the severity “{detail}” must be minor, major or critical."
        ),
        CategoryFlaw.USED: translate(
            "Errors", "{place} is used or ships with Reviewer: retire it instead of deleting it."
        ),
    }[flaw]


def line_name(line: str) -> str:
    """Name a style of line."""
    return {
        "solid": translate("Categories", "Solid"),
        "dash": translate("Categories", "Dashed"),
        "dot": translate("Categories", "Dotted"),
        "wave": translate("Categories", "Wavy"),
    }.get(line, line)


def palette() -> list[tuple[str, str, str]]:
    """Return colours that stand out from both papers: name, light scheme, dark scheme."""
    return [
        (translate("Categories", "Violet"), "#8250b8", "#c9a5f5"),
        (translate("Categories", "Red"), "#b3261e", "#ff9a91"),
        (translate("Categories", "Blue"), "#1f5fb4", "#85b4f5"),
        (translate("Categories", "Ochre"), "#8a5a00", "#f0c36a"),
        (translate("Categories", "Green"), "#1a6b3a", "#8fd9a8"),
        (translate("Categories", "Pink"), "#a2306f", "#f59ac6"),
        (translate("Categories", "Teal"), "#0f6b75", "#7fd3dd"),
        (translate("Categories", "Orange"), "#9a4a12", "#f2ab78"),
        (translate("Categories", "Grey"), "#5a6472", "#b4bfcd"),
        (translate("Categories", "Lavender"), "#6b5b95", "#bdb0e6"),
        (translate("Categories", "Olive"), "#5d6b1a", "#c5d67a"),
        (translate("Categories", "Brown"), "#6f4e37", "#d4b59e"),
        (translate("Categories", "Indigo"), "#3f3fa8", "#a9a9f5"),
        (translate("Categories", "Black"), "#2b2b2b", "#f2f2f2"),
    ]
