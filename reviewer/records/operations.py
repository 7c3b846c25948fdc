"""The log of operations: what changed, and what undo would take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Change:
    """New values for some fields of one subject: an annotation, an article, or a site's rule.

    article_id is the article that the subject is or belongs to, "" for a rule. Values are what
    JSON can hold.
    """

    subject: str
    article_id: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One immutable entry of the log: a change, what it replaced, and what its author had seen.

    gesture is shared by the operations that one act of the editor made; target names the gesture
    that an undo or redo concerns, else it is empty. parents are ids of operations on the subject.
    """

    id: str
    gesture: str
    verb: str
    target: str
    subject: str
    article_id: str
    author: str
    made_at: str
    parents: tuple[str, ...]
    fields: dict[str, Any]
    replaced: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would do next: the verb and the words it concerned.

    article_id is "" where the step is about the rules of a site. articles counts those whose state
    it is about.
    """

    gesture: str
    verb: str
    label: str
    article_id: str
    articles: int = 1

    @property
    def is_wide(self) -> bool:
        """Whether the step concerns several articles alike: none is meant alone."""
        return self.verb.endswith("-same") or self.articles > 1
