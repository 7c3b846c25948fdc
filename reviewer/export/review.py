"""An article with all that was found in it, as the documents want it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reviewer.export.finding import FORMAT, NO_ERROR

if TYPE_CHECKING:
    from reviewer.records import Annotation, Article, ArticleState, Span


@dataclass(frozen=True, slots=True)
class Review:
    """An article, how far its reading is, and the chosen annotations, by their place.

    note is what editors noted on it. kept are the passages of the original that are the article's
    own; only a page needs them.
    """

    article: Article
    state: ArticleState
    annotations: tuple[Annotation, ...]
    kept: tuple[Span, ...] = ()
    note: str = ""


def facts_of(review: Review) -> dict[str, Any]:
    """Return all facts of an article under the names that the columns of a table have."""
    article = review.article
    return {
        "article_id": article.id,
        "article_title": article.title,
        "article_source": article.url or article.source.name,
        "article_file": article.source.name,
        "article_sha256": article.source.sha256,
        "article_site": article.site,
        "article_url": article.url,
        "article_published": article.published,
        "article_author": article.author,
        "article_state": article_state(review),
        "article_note": review.note,
        "language": article.language,
        "format": int(FORMAT),
    }


def article_state(review: Review) -> str:
    """Return how far the reading is, as a word of the table."""
    return review.state.value


def said_of(annotation: Annotation) -> dict[str, Any]:
    """Return all facts of an annotation; offsets count code points of the original."""
    details = annotation.details
    return {
        "annotation_id": annotation.id,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "category": details.category,
        "severity": details.severity.value,
        "correction": details.correction,
        "evidence": list(details.evidence),
        "note": details.note,
        "cause": details.cause.value,
        "status": annotation.state.value,
        "judge": annotation.judge,
        "reason": annotation.reason,
        "anchor": annotation.anchor.value,
        "conflicts": list(annotation.conflicts),
        "author": annotation.author,
        "created_at": annotation.created_at,
        "updated_at": annotation.updated_at,
        "revision": annotation.revision,
    }


def nothing_said() -> dict[str, Any]:
    """Return what stands for an article that was read without error."""
    return {"annotation_id": None, "status": NO_ERROR}
