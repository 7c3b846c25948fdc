"""The categories of factual error, as shipped."""

from __future__ import annotations

from reviewer.records import Category
from reviewer.resources import table


def categories() -> tuple[Category, ...]:
    """Return the categories in the order in which an editor sees them."""
    return tuple(
        Category(
            id=row["id"],
            key=row["key"],
            line=row["line"],
            light=row["light"],
            dark=row["dark"],
            names=row["name"],
            definitions=row["definition"],
            examples=row["example"],
            note_required=row.get("note_required", False),
        )
        for row in table("categories.toml")["category"]
    )
