"""One row of the table as a record, and its cells: the columns, their order and their wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.records import (
    Anchor,
    Annotation,
    AnnotationState,
    ArticleFacts,
    Cause,
    Details,
    Severity,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "1"
NO_ERROR = "no-error"

COLUMNS = (
    "annotation_id",
    "article_id",
    "article_title",
    "article_source",
    "article_sha256",
    "language",
    "start",
    "end",
    "quote",
    "prefix",
    "suffix",
    "category",
    "severity",
    "correction",
    "evidence",
    "note",
    "cause",
    "status",
    "anchor",
    "author",
    "created_at",
    "updated_at",
    "revision",
    "format",
)

_WHOLE_NUMBER = re.compile("[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Finding:
    """An annotation with the facts of its article, or an article that was read without one."""

    article: ArticleFacts
    annotation: Annotation | None = None


def cells_of(finding: Finding) -> dict[str, str]:
    """Return the cells of a finding by column. Offsets count code points of the original.

    Evidence is one link a line.
    """
    cells = {
        "article_id": finding.article.id,
        "article_title": finding.article.title,
        "article_source": finding.article.source,
        "article_sha256": finding.article.sha256,
        "language": finding.article.language,
        "status": NO_ERROR,
        "format": FORMAT,
    }
    if finding.annotation is not None:
        cells |= annotation_cells(finding.annotation)
    return cells


def finding_of(cells: Mapping[str, str]) -> Finding:
    """Return the finding that a row's cells hold; ValueError names the cell that makes no sense."""
    if cells["format"] != FORMAT:
        raise ValueError(f"format: {cells['format']!r}")
    article = ArticleFacts(
        id=cells["article_id"],
        title=cells["article_title"],
        source=cells["article_source"],
        sha256=cells["article_sha256"],
        language=cells["language"],
    )
    return Finding(article, None if cells["status"] == NO_ERROR else _annotation_of(cells))


def annotation_cells(annotation: Annotation) -> dict[str, str]:
    """Return the cells that an annotation itself fills, by column."""
    details = annotation.details
    return {
        "annotation_id": annotation.id,
        "start": str(annotation.span.start),
        "end": str(annotation.span.end),
        "quote": annotation.quote,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "category": details.category,
        "severity": details.severity,
        "correction": details.correction,
        "evidence": "\n".join(details.evidence),
        "note": details.note,
        "cause": details.cause,
        "status": annotation.state,
        "anchor": annotation.anchor,
        "author": annotation.author,
        "created_at": annotation.created_at,
        "updated_at": annotation.updated_at,
        "revision": str(annotation.revision),
    }


def _annotation_of(cells: Mapping[str, str]) -> Annotation:
    return Annotation(
        id=cells["annotation_id"],
        article_id=cells["article_id"],
        span=Span(_number(cells, "start"), _number(cells, "end")),
        quote=cells["quote"],
        prefix=cells["prefix"],
        suffix=cells["suffix"],
        details=Details(
            category=cells["category"],
            severity=Severity(cells["severity"]),
            correction=cells["correction"],
            evidence=tuple(cells["evidence"].split("\n")) if cells["evidence"] else (),
            note=cells["note"],
            cause=Cause(cells["cause"]),
        ),
        author=cells["author"],
        created_at=cells["created_at"],
        updated_at=cells["updated_at"],
        revision=_number(cells, "revision"),
        state=AnnotationState(cells["status"]),
        anchor=Anchor(cells["anchor"]),
    )


def _number(cells: Mapping[str, str], column: str) -> int:
    if not _WHOLE_NUMBER.fullmatch(cells[column]):
        raise ValueError(f"{column}: {cells[column]!r}")
    return int(cells[column])
