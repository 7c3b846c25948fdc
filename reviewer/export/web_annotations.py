"""Annotations as JSON-LD of the W3C Web Annotation Data Model (Recommendation, 2017-02-23)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from reviewer.export.atomic import replacing
from reviewer.export.finding import NO_ERROR
from reviewer.export.json_lines import json_text
from reviewer.records import UNKNOWN_LANGUAGE, Anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reviewer.export.review import Review
    from reviewer.records import Annotation, Article

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_SOFTWARE = {"type": "Software", "name": "Reviewer"}


def write_web_annotations(path: Path, reviews: Iterable[Review]) -> int:
    """Write an AnnotationCollection with one page and return how many annotations it holds.

    Positions count code points of the original, half-open, as section 4.2.5 wants; the source is
    the original itself, named by its SHA-256 (RFC 6920), not the page it was published on, which
    may change. An article without error is annotated as a whole. Raises ExportError.
    """
    count = 0
    name = uuid4()
    with replacing(path, "utf-8") as file:
        head = {"@context": _CONTEXT, "id": f"urn:uuid:{name}", "type": "AnnotationCollection"}
        page = {"id": f"urn:uuid:{uuid5(name, '0')}", "type": "AnnotationPage", "startIndex": 0}
        file.write(f'{json_text(head)[:-1]}, "first": {json_text(page)[:-1]}, "items": [')
        for review in reviews:
            for annotation in _annotations(review):
                file.write(("," if count else "") + "\n" + json_text(annotation))
                count += 1
        file.write(f'\n]}}, "total": {count}}}\n')
    return count


def _annotations(review: Review) -> Iterator[dict[str, Any]]:
    source = _source(review.article)
    if not review.annotations:
        yield {
            "id": f"urn:uuid:{uuid5(NAMESPACE_URL, source['id'])}",
            "type": "Annotation",
            "motivation": "assessing",
            "generator": _SOFTWARE,
            "body": [_text("assessing", NO_ERROR)],
            "target": source,
        }
    for annotation in review.annotations:
        yield {
            "id": f"urn:uuid:{annotation.id}",
            "type": "Annotation",
            "motivation": "assessing",
            "creator": {"type": "Person", "name": annotation.author},
            "created": annotation.created_at,
            "modified": annotation.updated_at,
            "generator": _SOFTWARE,
            "body": list(_bodies(annotation)),
            "target": {
                "type": "SpecificResource",
                "source": source,
                "selector": list(_selectors(annotation)),
            },
        }


def _source(article: Article) -> dict[str, Any]:
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.id)).decode().rstrip("=")
    facts = {
        "id": f"ni:///sha-256;{digest}",
        "type": "Text",
        "format": "text/plain",
        "language": "" if article.language == UNKNOWN_LANGUAGE else article.language,
        "dc:title": article.title,
        "dc:source": article.url or article.source.name,
        "dcterms:issued": article.published,
    }
    return {name: fact for name, fact in facts.items() if fact}


def _selectors(annotation: Annotation) -> Iterator[dict[str, Any]]:
    if annotation.anchor is not Anchor.ORPHAN:
        yield {
            "type": "TextPositionSelector",
            "start": annotation.span.start,
            "end": annotation.span.end,
        }
    yield {
        "type": "TextQuoteSelector",
        "exact": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
    }


def _bodies(annotation: Annotation) -> Iterator[dict[str, Any]]:
    """Yield what is said, each with the motivation of the model that is nearest."""
    details = annotation.details
    yield _text("tagging", details.category)
    yield _text("assessing", details.severity)
    yield _text("classifying", details.cause)
    yield _text("moderating", annotation.state)
    if details.correction:
        yield _text("editing", details.correction)
    if details.note:
        yield _text("commenting", details.note)
    for link in details.evidence:
        if is_web_address(link):
            yield {"type": "SpecificResource", "purpose": "linking", "source": link}
        else:
            yield _text("linking", link)


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def is_web_address(link: str) -> bool:
    """Whether a link may stand as an address: http or https, and no sign that ends one."""
    begins = link.lower().startswith(("http://", "https://"))
    return begins and not any(sign.isspace() or sign in '<>"{}|\\^`' for sign in link)
