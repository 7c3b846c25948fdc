"""What comes from the clipboard is one article: markup as a page, else its plain text."""

from __future__ import annotations

import re
from typing import Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.articles import article_from_page, article_from_text, digest
from reviewer.intake.items import Item
from reviewer.intake.normal_form import label
from reviewer.intake.reading import SIZE_LIMIT
from reviewer.records import Article, Source

_INK: Final = re.compile(r"\w")


def pasted_item(text: str, markup: str, name: str) -> Item:
    """Return the article of a clipboard that holds plain text, markup of a page, or both.

    name is what its source will be called. Raises IntakeError: NO_TEXT or TOO_LARGE.
    """
    if max(len(text), len(markup)) > SIZE_LIMIT:
        raise IntakeError(name, Refusal.TOO_LARGE, str(max(len(text), len(markup))))
    source = Source(label(name), digest(markup or text))
    article = article_from_page(markup, source) if markup else Article("", "", source)
    if not _INK.search(article.original):
        article = article_from_text(text, source)
    if not _INK.search(article.original):
        raise IntakeError(name, Refusal.NO_TEXT)
    return Item(source.name, source.sha256, lambda: article)
