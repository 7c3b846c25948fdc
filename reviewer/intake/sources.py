"""Whatever an editor names becomes items, one article each: the one door of this station."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import endings
from reviewer.intake.feeds import feed_items, is_feed
from reviewer.intake.formats import article_from_bytes, is_page_beginning
from reviewer.intake.items import Item
from reviewer.intake.normal_form import label
from reviewer.intake.reading import SIZE_LIMIT, read_file
from reviewer.intake.tables import table_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from reviewer.records import TableField


def is_many(path: Path) -> bool:
    """Whether a file may hold many articles: its ending says so."""
    return path.suffix.lower() in endings.TABLES | endings.FEEDS


def file_items(
    path: Path, columns: Mapping[TableField, str] | None = None, limit: int = SIZE_LIMIT
) -> Iterator[Item | IntakeError]:
    """Yield the articles of a file, and an error for each that can't be read. Never raises.

    columns says which columns of a table tell what, else that is guessed; limit
    is the size in bytes of the largest file that is no table.
    """
    try:
        if path.suffix.lower() in endings.TABLES:
            yield from table_items(path, columns)
        else:
            yield from bytes_items(read_file(path, limit), path)
    except IntakeError as refusal:
        yield refusal


def bytes_items(data: bytes, path: Path) -> Iterator[Item | IntakeError]:
    """Yield the articles in the bytes of a file that is no table.

    Raises IntakeError for a feed: as feed_items does.
    """
    if is_feed(data):
        yield from feed_items(data, label(path.name))
    elif path.suffix.lower() in endings.FEEDS and not is_page_beginning(data):
        raise IntakeError(label(str(path)), Refusal.NOTHING)
    else:
        sha256 = hashlib.sha256(data).hexdigest()
        yield Item(label(path.name), sha256, partial(article_from_bytes, data, path))
