"""How annotations are drawn: the line and the colour of their category."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category


class CategoryLooks:
    """The looks of the categories of one library."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self._categories = {category.id: category for category in categories}

    def of(self, annotation: Annotation, theme: Theme) -> tuple[str, str]:
        """Return line style, and colour as #rrggbb; plain and muted for an unknown category."""
        category = self._categories.get(annotation.details.category)
        if category is None:
            return "solid", theme.muted
        return category.line, theme.colour(category).name()
