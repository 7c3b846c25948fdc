"""How a table of articles would come in, before it does: its rows, and the first article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer import intake

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reviewer.desk.importing import Workshop
    from reviewer.intake import TablePreview
    from reviewer.records import Article, TableField

_SHOWN = 2000  # code points of the first article


@dataclass(frozen=True, slots=True)
class FirstArticle:
    """The first article of a table, and the beginning of its clean text."""

    article: Article
    text: str


def preview_table(path: Path) -> TablePreview:
    """Return the columns and first rows of a table, and what its columns seem to tell.

    Raises IntakeError.
    """
    return intake.preview_table(path)


def first_article(
    path: Path, columns: Mapping[TableField, str], workshop: Workshop
) -> FirstArticle | None:
    """Return the first article that columns give, cleaned; None when none of the rows is one."""
    item = intake.first_item(path, columns)
    if item is None:
        return None
    article = item.read()
    blocks = workshop.clean(article)
    text = workshop.clean_text(article, blocks)
    return FirstArticle(workshop.with_facts(article, blocks, text), text[:_SHOWN])
