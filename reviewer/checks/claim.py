"""A claim about a person: what a text says that somebody is, and where it says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from reviewer.records import Span

if TYPE_CHECKING:
    from reviewer.checks.lexicon import PlaceWord, Title


class Timing(Enum):
    """Whether a claim is about the day of the text."""

    NOW = auto()
    OTHER = auto()  # former, future or then: dates say nothing


class PlaceAt(NamedTuple):
    """Where a claim names a place, and the words that it may be."""

    span: Span
    words: tuple[PlaceWord, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody is said to hold an office. phrase covers office and places, whole the name as well.

    person is None for a name that no table knows; before tells that the office stands before it.
    """

    name: Span
    person: str | None
    title: Title
    offices: frozenset[str]
    places: tuple[PlaceAt, ...]
    phrase: Span
    timing: Timing
    governed: bool
    before: bool

    @property
    def whole(self) -> Span:
        """From the beginning of office or name to the end of the other."""
        spans = (self.phrase, self.name, *(at.span for at in self.places))
        return Span(min(span.start for span in spans), max(span.end for span in spans))
