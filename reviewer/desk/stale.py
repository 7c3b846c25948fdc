"""What travels between the desk and the workshop when articles are cleaned again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.cleaning import SiteLines
    from reviewer.records import Article, Cleaned, Span


@dataclass(frozen=True, slots=True)
class Stale:
    """An article to clean again, with the editors' verdicts on its passages."""

    article: Article
    verdicts: dict[Span, bool]


@dataclass(frozen=True, slots=True)
class StaleBatch:
    """Articles of one site to clean again, or of any that only teach what recurs on theirs."""

    items: tuple[Stale, ...]
    site: SiteLines
    only_teaches: bool = False


@dataclass(frozen=True, slots=True)
class Recleaned:
    """An article that was cleaned again, or whose lines were read, with the verdicts heeded."""

    article_id: str
    verdicts: dict[Span, bool]
    cleaned: Cleaned
    only_teaches: bool = False
