"""The categories of factual error, as shipped."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reviewer.desk.category_table import category_of
from reviewer.resources import table

if TYPE_CHECKING:
    from reviewer.records import Category


@cache
def categories() -> tuple[Category, ...]:
    """Return the categories that ship, in the order in which an editor sees them."""
    rows = table("categories.toml")["category"]
    return tuple(category_of(row, row.get("id", "?")) for row in rows)
