"""Versions of one article, and what became of its annotations on the way from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.annotations import Annotation


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What became of the annotations of an article when its next version came in.

    carried counts those that stand surely, applied those of them whose correction the new version
    has, to_confirm those whose place an editor should look at, orphans those without a place.
    """

    article_id: str
    previous_id: str
    title: str
    carried: int
    applied: int
    to_confirm: int
    orphans: int


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article that came in: new or known; version if it follows another."""

    is_new: bool
    version: NewVersion | None = None


@dataclass(frozen=True, slots=True)
class Unsettled:
    """An annotation without a sure place in its article, and the article's title."""

    annotation: Annotation
    title: str
