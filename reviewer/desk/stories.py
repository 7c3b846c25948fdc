"""The verbs on stories: articles on the same event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.records import Change
from reviewer.store import STORY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.store import Library


class Stories:
    """What an editor asks and says about stories; of the desk's thread."""

    def __init__(self, library: Library, author: str) -> None:
        self._library = library
        self._author = author

    def siblings(self, article_id: str) -> tuple[str, ...]:
        """Return all articles of an article's story, itself among them, oldest first."""
        return self._library.collection.siblings(article_id)

    def part(self, article_ids: Sequence[str]) -> None:
        """Let each of these articles stand alone, as one act."""
        self._say("part", [(one, one) for one in article_ids])

    def join(self, article_ids: Sequence[str]) -> None:
        """Make these articles one story, that of the first of them, as one act."""
        first, *others = article_ids
        self._say("join", [(one, first) for one in others])

    def _say(self, verb: str, said: Sequence[tuple[str, str]]) -> None:
        changes = [Change(one, one, {STORY: other}) for one, other in said]
        if changes:
            self._library.commit(verb, self._author, changes)
