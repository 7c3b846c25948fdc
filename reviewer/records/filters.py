"""What an editor can filter the queue by, and the filters that were given a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.queue import QueueFilter

Counted = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What articles of a library differ in: each value with how many articles have it, by name.

    categories and annotators are those of annotations, authors those of the articles.
    """

    sites: Counted = ()
    languages: Counted = ()
    categories: Counted = ()
    annotators: Counted = ()
    authors: Counted = ()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under the name that an editor gave it."""

    name: str
    wanted: QueueFilter
