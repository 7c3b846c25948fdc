"""What a source offers, before it is read: one article each, known by its digest and its name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape, unescape
from itertools import islice
from typing import TYPE_CHECKING

from reviewer.intake.articles import article_from_page, article_from_text
from reviewer.records import UNKNOWN_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.intake.page_facts import PageFacts
    from reviewer.records import Article, Source

_HEAD_LINES = 3
_HEAD = 2000  # code points
_TAG = re.compile(r"<[^<>]{1,500}>")


@dataclass(frozen=True, slots=True)
class Item:
    """One article that a source offers; read makes it, and may raise IntakeError.

    sha256 and name are those that its source record will hold.
    """

    name: str
    sha256: str
    read: Callable[[], Article]


def told_article(text: str, *, is_page: bool, facts: PageFacts, source: Source) -> Article:
    """Return the article of a text or page that came apart from its facts, as in a table.

    Its title stands on top of the original, unless the text begins with it: so an error in it can
    be tagged.
    """
    if facts.title and not _begins_with(facts.title, text, is_page=is_page):
        text = f"<h1>{escape(facts.title)}</h1>\n{text}" if is_page else f"{facts.title}\n\n{text}"
    make = article_from_page if is_page else article_from_text
    return with_facts(make(text, source), facts)


def with_facts(article: Article, facts: PageFacts) -> Article:
    """Return an article with facts that go before its own."""
    language = article.language if facts.language == UNKNOWN_LANGUAGE else facts.language
    return replace(
        article,
        title=facts.title or article.title,
        site=facts.site or article.site,
        url=facts.url or article.url,
        published=facts.published or article.published,
        language=language,
        author=facts.author or article.author,
    )


def _begins_with(title: str, text: str, *, is_page: bool) -> bool:
    if is_page:
        head = filter(str.strip, map(unescape, _TAG.split(text[:_HEAD])))
    else:
        head = filter(str.strip, text[:_HEAD].splitlines())
    return _folded(title) in map(_folded, islice(head, _HEAD_LINES))


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()
