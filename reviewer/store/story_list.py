"""The queue by stories: one line for each, with those below it that an editor has opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.records import StoryPlace
from reviewer.store.stories import KEY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence


def by_story(
    db: sqlite3.Connection, ids: Sequence[str], opened: Collection[str]
) -> tuple[tuple[str, ...], dict[str, StoryPlace]]:
    """Gather the articles of each story at the first of them; return what is shown, and as what."""
    keys = dict(db.execute(f"SELECT id, {KEY} FROM story JOIN article USING (number)"))
    stories: dict[int | str, list[str]] = {}
    for article_id in ids:
        stories.setdefault(keys.get(article_id, article_id), []).append(article_id)
    open_keys = {keys[one] for one in opened if one in keys}
    shown: list[str] = []
    places: dict[str, StoryPlace] = {}
    for key, (first, *others) in stories.items():
        is_open = key in open_keys
        shown.append(first)
        if others:
            places[first] = StoryPlace(len(others), is_open)
        if is_open:
            shown += others
            places.update(dict.fromkeys(others, StoryPlace(0, is_open=True)))
    return tuple(shown), places
