"""Confirmed errors as ClaimReview of schema.org (type ClaimReview, version 29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer.export.atomic import replacing
from reviewer.export.json_lines import json_text
from reviewer.export.passages import sentence_around
from reviewer.export.web_annotations import is_web_address
from reviewer.records import UNKNOWN_LANGUAGE, AnnotationState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reviewer.export.report import Wording
    from reviewer.export.review import Review
    from reviewer.records import Annotation, Article

_CONFIRMED = (AnnotationState.CONFIRMED, AnnotationState.APPLIED)  # applied: and corrected since
_DAY = len("2026-01-01")
_FALSE, _TRUE = 1, 5  # the ends of the scale


def write_claims(path: Path, reviews: Iterable[Review], wording: Wording) -> int:
    """Write a ClaimReview for each confirmed error and return how many.

    Notes are for the desk and stay there. ``url``, the page on which the review is published, is
    left to whoever publishes it. Raises ExportError.
    """
    count = 0
    with replacing(path, "utf-8") as file:
        file.write('{"@context": "https://schema.org", "@graph": [')
        for review in reviews:
            for annotation in review.annotations:
                if annotation.state in _CONFIRMED:
                    claim = _claim(review.article, annotation, wording)
                    file.write(("," if count else "") + "\n" + json_text(claim))
                    count += 1
        file.write("\n]}\n")
    return count


def _claim(article: Article, annotation: Annotation, wording: Wording) -> dict[str, Any]:
    details = annotation.details
    links = [link for link in details.evidence if is_web_address(link)]
    claim = {
        "@type": "ClaimReview",
        "identifier": annotation.id,
        "datePublished": annotation.updated_at[:_DAY],
        "author": {"@type": "Person", "name": annotation.author},
        "claimReviewed": _sentence(article, annotation),
        "about": wording["category"].get(details.category, details.category),
        "reviewBody": _body(annotation, wording),
        "itemReviewed": {"@type": "Claim", "appearance": _appearance(article)},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _FALSE,
            "worstRating": _FALSE,
            "bestRating": _TRUE,
            "alternateName": wording["words"]["false"],
        },
    }
    return claim | ({"citation": links} if links else {})


def _sentence(article: Article, annotation: Annotation) -> str:
    before, after = sentence_around(article.original, annotation)
    return " ".join(f"{before}{annotation.quote}{after}".split())


def _body(annotation: Annotation, wording: Wording) -> str:
    words, correction = wording["words"], annotation.details.correction
    name = "instead" if correction else "wrong"
    return words[name].format(quote=annotation.quote, correction=correction)


def _appearance(article: Article) -> dict[str, Any]:
    facts = {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": article.url if is_web_address(article.url) else "",
        "datePublished": article.published,
        "inLanguage": "" if article.language == UNKNOWN_LANGUAGE else article.language,
        "publisher": {"@type": "Organization", "name": article.site} if article.site else "",
        "author": {"@type": "Person", "name": article.author} if article.author else "",
    }
    return {name: fact for name, fact in facts.items() if fact}
