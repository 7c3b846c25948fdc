"""Cleaning of JSON lines: one text or page a line in, its clean text and what was removed out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reviewer import cleaning, intake
from reviewer.errors import TableError
from reviewer.records import UNKNOWN_LANGUAGE, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.desk.importing import Workshop
    from reviewer.records import Article

_FIELDS = ("text", "html", "title")


def clean_records(
    lines: Iterable[str], workshop: Workshop
) -> Iterator[dict[str, Any] | TableError]:
    """Clean {"id", "text"} or {"id", "html"} (and "title") line by line.

    Yields {"id", "text", "language", "removed": [{"start", "end", "kind", "reason"}]}, offsets in
    code points of the original, or a TableError for a line that can't be read.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _clean_record(json.loads(line), number, workshop)
        except TableError as error:
            yield error
        except (ValueError, RecursionError) as error:
            yield TableError(number, str(error))


def _clean_record(record: Any, number: int, workshop: Workshop) -> dict[str, Any]:
    article = _article(record, number)
    blocks = workshop.clean(article)
    text = cleaning.clean_text(article.original, blocks)
    language = article.language
    if language == UNKNOWN_LANGUAGE:
        language = intake.detect_language(text)
    return {
        "id": record["id"],
        "text": text,
        "language": language,
        "removed": [
            {
                "start": block.span.start,
                "end": block.span.end,
                "kind": block.verdict.kind.value,
                "reason": block.verdict.reason,
            }
            for block in blocks
            if not block.verdict.kept
        ],
    }


def _article(record: Any, number: int) -> Article:
    if not isinstance(record, dict) or "id" not in record:
        raise TableError(number, 'an object with "id" and "text" or "html" is expected')
    fields = {name: record[name] for name in _FIELDS if record.get(name) is not None}
    for name, value in fields.items():
        if not isinstance(value, str):
            raise TableError(number, f'"{name}" must be a text')
    source = Source(str(record["id"]), "")
    if "html" in fields:
        article = intake.article_from_page(fields["html"], source)
    elif "text" in fields:
        article = intake.article_from_text(fields["text"], source)
    else:
        raise TableError(number, 'neither "text" nor "html" is given')
    return replace(article, title=fields.get("title") or article.title)
