"""Cleaning of JSON lines: one text or page a line in, its clean text and what was removed out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reviewer import intake
from reviewer.errors import TableError
from reviewer.records import UNKNOWN_LANGUAGE, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.desk.importing import Workshop
    from reviewer.records import Article, Block

_FIELDS = ("text", "html", "title", "date", "language")


def clean_records(
    lines: Iterable[str], workshop: Workshop
) -> Iterator[dict[str, Any] | TableError]:
    """Clean {"id", "text"} or {"id", "html"} (and "title") line by line.

    Yields {"id", "text", "language", "removed": [{"start", "end", "kind", "reason"}]}, offsets in
    code points of the original, or a TableError for a line that can't be read. A page's captions
    are no part of its running text: they are kept, but told apart as "captions": [{"start", "end",
    "text"}].
    """
    for number, line in enumerate(lines, start=1):
        outcome = clean_line(line, number, workshop)
        if outcome is not None:
            yield outcome


def clean_line(line: str, number: int, workshop: Workshop) -> dict[str, Any] | TableError | None:
    """Return what one line becomes, as clean_records yields it, or nothing for a blank one."""
    if not line.strip():
        return None
    try:
        return _clean_record(json.loads(line), number, workshop)
    except TableError as error:
        return error
    except (ValueError, RecursionError) as error:
        return TableError(number, str(error))


def _clean_record(record: Any, number: int, workshop: Workshop) -> dict[str, Any]:
    article = read_record(record, number)
    blocks = workshop.clean(article)
    captions = workshop.captions(article, blocks)
    text = workshop.running_text(article, blocks)
    language = article.language
    if language == UNKNOWN_LANGUAGE:
        language = intake.detect_language(text)
    cleaned: dict[str, Any] = {
        "id": record["id"],
        "text": text,
        "language": language,
        "removed": [
            {
                **_place(block),
                "kind": block.verdict.kind.value,
                "reason": block.verdict.reason,
            }
            for block in blocks
            if not block.verdict.kept
        ],
    }
    if captions:
        cleaned["captions"] = [
            {**_place(block), "text": block.span.of(article.original)} for block in captions
        ]
    return cleaned


def _place(block: Block) -> dict[str, int]:
    return {"start": block.span.start, "end": block.span.end}


def read_record(record: Any, number: int) -> Article:
    """Return the article that a record of JSON lines holds; raise TableError."""
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
    return replace(
        article,
        title=fields.get("title") or article.title,
        published=fields.get("date") or article.published,
        language=fields.get("language") or article.language,
    )
