"""Suggestions: possible errors that checks found, and what speaks for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.articles import Span


class Group(StrEnum):
    """What an editor loses by leaving a suggestion unread; in the order of showing."""

    FACT = "fact"
    CONTRADICTION = "contradiction"
    NAME = "name"
    LANGUAGE = "language"
    DAMAGE = "damage"


class Scope(StrEnum):
    """What a check reads at once."""

    ARTICLE = "article"
    STORY = "story"


class EvidenceKind(StrEnum):
    """Where a piece of evidence comes from."""

    TABLE = "table"
    CALENDAR = "calendar"
    ARTICLE = "article"
    TEXT = "text"  # the same article, or the passage itself


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a suggestion; article and span tell where, if it stands in an article."""

    kind: EvidenceKind
    text: str
    article: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A possible error: never applied by itself, and none is no proof that a text is right.

    id is stable over runs and edits elsewhere in the text; message is one sentence in the editor's
    language with both readings; corrections replace the quote, the likeliest first; confidence is
    from 0 to 1. removed says that it stands in a block which cleaning took out.
    """

    id: str
    rule: str
    span: Span
    quote: str
    category: str
    message: str
    corrections: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    confidence: float
    group: Group
    removed: bool = False


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """A check as an editor knows it; version changes when it may decide otherwise."""

    id: str
    version: int
    scope: Scope
    group: Group


@dataclass(frozen=True, slots=True)
class OwnFact:
    """A row that an editor added to a table of knowledge: its name and cells by column."""

    table: str
    cells: tuple[tuple[str, str], ...]
