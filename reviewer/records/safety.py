"""What keeps a library safe: its backups, and what a look through it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole copy of a library; made_at is UTC in ISO 8601, size in bytes.

    before names the step of the schema that it was made before, or is empty.
    """

    path: Path
    made_at: str
    size: int
    articles: int
    annotations: int
    before: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A library that was put in place; aside is where the file that stood there lies now, if any.

    articles and operations are counted as they are now, unread what a salvage could not read.
    """

    aside: Path | None
    articles: int
    operations: int
    unread: int = 0


class Check(StrEnum):
    """What is looked at when a library is verified."""

    PAGES = "pages"
    REFERENCES = "references"
    LOG = "log"
    OFFSETS = "offsets"
    QUOTES = "quotes"
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it must be: in which table, concerning what, and in what way.

    is_derived says that it can be made again from the log and the originals.
    """

    check: Check
    table: str
    subject: str
    detail: str = ""

    @property
    def is_derived(self) -> bool:
        """Whether what is wrong can be made again from the log and the originals."""
        return self.check in (Check.LOG, Check.INDEX)
