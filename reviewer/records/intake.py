"""What an editor asks to have taken in, and what the columns of a table can tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# The endings of file names that folders are searched for, by kind.
ENDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "text": (".txt", ".text"),
        "page": (".html", ".htm", ".xhtml"),
        "markdown": (".md", ".markdown"),
        "document": (".docx", ".odt", ".pdf"),
        "table": (".csv", ".tsv", ".json", ".jsonl", ".ndjson"),
        "feed": (".rss", ".atom", ".xml", ".rdf"),
    }
)


class TableField(StrEnum):
    """What a column of a table can tell of an article."""

    TEXT = "text"
    TITLE = "title"
    URL = "url"
    PUBLISHED = "published"
    SITE = "site"
    AUTHOR = "author"
    LANGUAGE = "language"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A clipboard: its plain text, its markup if it has any, and what its source is called."""

    text: str
    markup: str
    name: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken in: files and folders, addresses to be fetched, a clipboard.

    columns says of the tables among the paths which column tells what; of others that is guessed.
    """

    paths: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    pasted: Pasted | None = None
    columns: Mapping[Path, Mapping[TableField, str]] = field(default_factory=dict)
