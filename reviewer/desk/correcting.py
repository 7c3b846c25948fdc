"""Articles with their corrections applied: to read, to copy, to save, and to tell readers of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from reviewer.desk.corrected import chosen, pieces
from reviewer.desk.notice import notice, told
from reviewer.export import write_text
from reviewer.records import CorrectedArticle
from reviewer.resources import table

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from reviewer.desk.reading import OpenArticle


class Correcting:
    """An editor's verbs on corrected articles; they change nothing in the library."""

    def __init__(self, open_article: Callable[[str], OpenArticle], language: str) -> None:
        self._open = open_article
        self._language = language

    def corrected(self, article_id: str, day: date, *, with_open: bool) -> CorrectedArticle:
        """Return an article with its confirmed corrections applied, and open ones if wanted.

        The notice bears the day, in the article's language where we have its words, else in the
        interface's. Raises UnknownRecordError.
        """
        opened = self._open(article_id)
        article = opened.article
        applied, left_out = chosen(opened, with_open=with_open)
        languages = _words()
        words = languages.get(article.language) or languages[self._language]
        return CorrectedArticle(
            article_id=article_id,
            title=article.title,
            pieces=pieces(opened, applied),
            applied=applied,
            left_out=left_out,
            notice=notice(article.title, told(article.original, applied), day, words),
        )

    def save(self, path: Path, text: str) -> None:
        """Write a text in UTF-8; the file is replaced as a whole. Raises ExportError."""
        write_text(path, text)


@cache
def _words() -> dict[str, dict[str, Any]]:
    return table("notices.toml")
