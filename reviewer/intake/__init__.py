"""A file, a folder or a page becomes articles; bad input is refused with its place and the reason.

Knows nothing of cleaning or of the library: what it returns is the whole text, decoded and brought
into one normal form, which never changes afterwards.
"""

from reviewer.intake.articles import (
    SIZE_LIMIT,
    article_from_bytes,
    article_from_page,
    article_from_text,
    read_article,
)
from reviewer.intake.files import find_files
from reviewer.intake.language import detect_language

__all__ = [
    "SIZE_LIMIT",
    "article_from_bytes",
    "article_from_page",
    "article_from_text",
    "detect_language",
    "find_files",
    "read_article",
]
