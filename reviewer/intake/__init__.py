"""A file, a folder, a page, a feed or a table becomes articles; bad input is refused with reasons.

Knows nothing of cleaning or of the library: what it returns is the whole text, decoded and brought
into one normal form, which never changes afterwards.
"""

from reviewer.intake.articles import article_from_page, article_from_text
from reviewer.intake.files import find_files
from reviewer.intake.formats import article_from_bytes, read_article
from reviewer.intake.items import Item
from reviewer.intake.language import detect_language
from reviewer.intake.pasting import pasted_item
from reviewer.intake.reading import SIZE_LIMIT
from reviewer.intake.sources import file_items, is_many
from reviewer.intake.tables import TablePreview, first_item, preview_table
from reviewer.intake.web import Patience, web_items

__all__ = [
    "SIZE_LIMIT",
    "Item",
    "Patience",
    "TablePreview",
    "article_from_bytes",
    "article_from_page",
    "article_from_text",
    "detect_language",
    "file_items",
    "find_files",
    "first_item",
    "is_many",
    "pasted_item",
    "preview_table",
    "read_article",
    "web_items",
]
