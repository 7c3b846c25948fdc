"""What became of an annotation, act by act, and what editors disagree on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reviewer.records.annotations import Annotation


@dataclass(frozen=True, slots=True)
class FieldSaid:
    """One field of an annotation before and after an act; None where it had no value.

    name is that of the record's field, values are what JSON holds of them: a category by its id,
    evidence as a list. "span" stands for the place, with the quotes as its values.
    """

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Act:
    """One operation on an annotation.

    verb is that of the log; undone that of the act which an undo or redo concerned, else empty. why
    is the reason its author gave. made_at is ISO 8601 in UTC.
    """

    made_at: str
    author: str
    verb: str
    undone: str
    changes: tuple[FieldSaid, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rival:
    """One of several values of a field, none of whose authors had seen the others."""

    field: str
    value: Any
    author: str
    made_at: str
    operation: str


@dataclass(frozen=True, slots=True)
class History:
    """An annotation as it is, the acts that made it, oldest first, and the values in conflict."""

    annotation: Annotation
    acts: tuple[Act, ...]
    rivals: tuple[Rival, ...] = ()
