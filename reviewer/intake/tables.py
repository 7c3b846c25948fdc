"""A table of articles: one article a row, whichever columns tell its text and its facts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import endings
from reviewer.intake.articles import digest
from reviewer.intake.columns import guess_columns
from reviewer.intake.dates import any_date
from reviewer.intake.items import Item, told_article
from reviewer.intake.json_rows import json_rows
from reviewer.intake.normal_form import REPLACEMENT, label
from reviewer.intake.page_facts import PageFacts, fact_line, host_of, language_code, web_address
from reviewer.intake.rows import SAMPLED, Row, RowSource, numbered
from reviewer.intake.separated import separated_rows
from reviewer.records import Source, TableField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MOST_ROWS: Final = 1_000_000

_LONGEST_ID: Final = 80
# What tells a page from a text that speaks of tags: something that closes, or breaks a line.
_MARKUP: Final = re.compile(
    r"</(?:p|div|h[1-6]|li|ul|ol|td|article|section|span|a|body|html|strong|em|b|i)\s*>|<br\s*/?>|<p>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The columns of a table, its first rows as cells by column, and what the columns may tell."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    guess: Mapping[TableField, str]


def preview_table(path: Path, rows: int = SAMPLED) -> TablePreview:
    """Return the columns and first rows of a table; raise IntakeError."""
    return _preview(open_table(path), rows)


def open_table(path: Path) -> RowSource:
    """Return the rows of a table, whichever way it is written; raise IntakeError."""
    is_cells = path.suffix.lower() in endings.CELLS
    return separated_rows(path) if is_cells else json_rows(path)


def _preview(table: RowSource, rows: int) -> TablePreview:
    sample = [row.cells for row in islice(table.rows(), SAMPLED) if isinstance(row, Row)]
    guess = guess_columns(table.columns, sample)
    return TablePreview(table.columns, tuple(sample[:rows]), guess)


def table_items(
    path: Path, chosen: Mapping[TableField, str] | None = None
) -> Iterator[Item | IntakeError]:
    """Yield the articles of a table, row by row; chosen says which columns tell what, else a guess.

    An article is named after its table and row, as "news.csv#17", or by its id. Rows without text
    are refused as NO_TEXT. Raises IntakeError, NO_COLUMN if no column seems to hold texts.
    """
    table = open_table(path)
    columns = _preview(table, 0).guess if chosen is None else chosen
    if TableField.TEXT not in columns:
        raise IntakeError(label(str(path)), Refusal.NO_COLUMN, ", ".join(table.columns)[:200])
    for count, row in enumerate(table.rows()):
        if count >= MOST_ROWS:
            yield IntakeError(label(str(path)), Refusal.TOO_MANY, str(MOST_ROWS))
            return
        yield row_item(row, columns, path) if isinstance(row, Row) else row


def first_item(path: Path, columns: Mapping[TableField, str]) -> Item | None:
    """Return the first of the first rows that is an article; raise IntakeError."""
    rows = (row for row in islice(open_table(path).rows(), SAMPLED) if isinstance(row, Row))
    items = (row_item(row, columns, path) for row in rows)
    return next((item for item in items if isinstance(item, Item)), None)


def row_item(row: Row, columns: Mapping[TableField, str], path: Path) -> Item | IntakeError:
    """Return the article of a row, or its refusal."""

    def told(field: TableField) -> str:
        return row.cells.get(columns.get(field, ""), "").strip()

    text = told(TableField.TEXT)
    if not text:
        return IntakeError(numbered(path, row.number), Refusal.NO_TEXT)
    url = web_address(told(TableField.URL))
    facts = PageFacts(
        title=fact_line(told(TableField.TITLE)),
        site=_site(told(TableField.SITE)) or host_of(url),
        url=url,
        published=any_date(told(TableField.PUBLISHED)),
        language=language_code(told(TableField.LANGUAGE)),
        author=fact_line(told(TableField.AUTHOR)),
    )
    known_as = label(told(TableField.ID)[:_LONGEST_ID])
    name = f"{label(path.name)}#{known_as}" if known_as else numbered(path, row.number)
    source = Source(name, digest(text), replaced=text.count(REPLACEMENT))
    is_page = _MARKUP.search(text) is not None
    return Item(
        name,
        source.sha256,
        lambda: told_article(text, is_page=is_page, facts=facts, source=source),
    )


def _site(told: str) -> str:
    address = web_address(told)
    return host_of(address) if address else fact_line(told)
