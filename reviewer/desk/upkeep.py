"""What concerns a library's file as a whole: copies of it, and what it holds in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.records import QueueFilter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.store import Library


class Upkeep:
    """The verbs on one library's file."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def copy_to(self, path: Path, told: Callable[[int, int], bool]) -> bool:
        """Write a copy of the library to path and open it once; what stood there is replaced.

        told hears of the pages done and the pages in all, and returns whether to go on. Returns
        whether the copy was made: if not, or on LibraryError, what stood at path is untouched.
        """
        return self._library.collection.copy_to(path, told)

    def counts(self) -> dict[str, int]:
        """Return how many articles there are by state, and how many annotations."""
        queue = self._library.queue(QueueFilter())
        found = {str(state): count for state, count in sorted(queue.counts.items())}
        annotations = self._library.collection.count_annotations()
        return {"articles": len(queue.ids), **found, "annotations": annotations}
