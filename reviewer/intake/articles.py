"""Text, a page or the lines of a document become one article, in the form that never changes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from reviewer.intake.bare_text import bare_text
from reviewer.intake.decoding import decode_page
from reviewer.intake.normal_form import label, normalise
from reviewer.intake.opinion import with_opinion
from reviewer.intake.page_facts import PageFacts, page_facts
from reviewer.intake.page_text import page_text, parse_page
from reviewer.records import Article, Source

if TYPE_CHECKING:
    from reviewer.intake.page_lines import PageText


def article_from_text(text: str, source: Source) -> Article:
    """Return the article that a text is, its source counting what had to be replaced.

    A source without sha256 gets that of the text in UTF-8.
    """
    original, replaced = normalise(text)
    return Article(digest(original), original, _completed(source, original, replaced))


def article_from_page(page: str | bytes, source: Source) -> Article:
    """Return the article that a page is: all its visible text, one block element a line.

    Bytes are decoded by what the page declares, and source then tells the encoding. A page that
    can't be parsed gives the text between its tags, without facts. Nothing is fetched.
    """
    if isinstance(page, bytes):
        decoded = decode_page(page)
        source = replace(
            source, encoding=decoded.encoding, replaced=source.replaced + decoded.replaced
        )
        page = decoded.text
    markup, replaced = normalise(page)
    text, facts = _parsed(markup)
    return article_from_lines(text, facts, _completed(source, markup, replaced))


def article_from_lines(text: PageText, facts: PageFacts, source: Source) -> Article:
    """Return the article that the lines of a page or document are, with its facts."""
    original, replaced = normalise("\n".join(text.lines))
    return Article(
        id=digest(original),
        original=original,
        source=_completed(source, original, replaced),
        title=facts.title,
        site=facts.site,
        url=facts.url,
        language=facts.language,
        published=facts.published,
        markup=text.markup,
        author=facts.author,
    )


def digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8; lone surrogates count as U+FFFD would."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _parsed(page: str) -> tuple[PageText, PageFacts]:
    root = parse_page(page)
    if root is None:
        return bare_text(page), PageFacts()
    return with_opinion(root, page_text(root)), page_facts(root)


def _completed(source: Source, text: str, replaced: int) -> Source:
    return Source(
        name=label(source.name),
        sha256=source.sha256 or digest(text),
        encoding=source.encoding,
        replaced=source.replaced + replaced,
    )
