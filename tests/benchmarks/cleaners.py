"""The cleaners that are compared: ours and its peers, each a function from a document to a text.

Peers are the dependency group "bench"; each is imported when it is made, so that one that is
missing does not stop the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from reviewer.desk import Workshop
from reviewer.intake import article_from_page, article_from_text, detect_language
from reviewer.records import Source

if TYPE_CHECKING:
    from reviewer.records import Article
    from tests.benchmarks.documents import Document

Clean = Callable[["Document"], str]

STOPLISTS = {
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian_Bokmal",
    "pt": "Portuguese",
    "sv": "Swedish",
    "sw": "Swahili",
    "tr": "Turkish",
    "vi": "Vietnamese",
}
_SENTENCE_END = re.compile(r"[.!?…。؟][»”\"’)\]]*$")


@dataclass(frozen=True, slots=True)
class Cleaner:
    """A cleaner by its name; make loads it, and raises ImportError where it is not installed."""

    name: str
    make: Callable[[], Clean]


def _ours() -> Clean:
    workshop = Workshop.open("fr")

    def clean(document: Document) -> str:
        article = _article(document)
        return workshop.running_text(article, workshop.clean(article))

    return clean


def _ours_with_captions() -> Clean:
    workshop = Workshop.open("fr")

    def clean(document: Document) -> str:
        article = _article(document)
        return workshop.clean_text(article, workshop.clean(article))

    return clean


def _ours_with_language() -> Clean:
    clean = _ours()

    def clean_and_detect(document: Document) -> str:
        text = clean(document)
        detect_language(text)
        return text

    return clean_and_detect


def _article(document: Document) -> Article:
    make = article_from_page if document.is_page else article_from_text
    return make(document.given, Source(document.name, ""))


def _trafilatura(**options: bool) -> Clean:
    from trafilatura import extract

    # Comments are no part of the article; trafilatura counts them in unless told.
    return lambda document: extract(document.given, include_comments=False, **options) or ""


def _justext() -> Clean:
    import justext

    def stoplist(language: str) -> tuple[frozenset[str], dict[str, Any]]:
        if language in STOPLISTS:
            return justext.get_stoplist(STOPLISTS[language]), {}
        # Its manual's advice for a language without a list: judge by length and links alone.
        return frozenset(), {"stopwords_low": 0, "stopwords_high": 0}

    def clean(document: Document) -> str:
        words, options = stoplist(document.language)
        page = document.given if document.is_page else _wrapped(document)
        paragraphs = justext.justext(page.encode(), words, **options) if page.strip() else ()
        return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    return clean


def _wrapped(document: Document) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in document.lines)
    return f'<html><head><meta charset="utf-8"></head><body>{lines}</body></html>'


def _readability() -> Clean:
    from lxml import html
    from readability import Document as Page

    def clean(document: Document) -> str:
        summary = html.fromstring(Page(document.given).summary())
        blocks = summary.iter("p", "h2", "h3", "h4", "li", "blockquote", "pre", "td")
        return "\n".join(block.text_content() for block in blocks if _is_innermost(block))

    return clean


def _is_innermost(block: Any) -> bool:
    return block.find(".//p") is None and block.find(".//li") is None


def _resiliparse() -> Clean:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda document: extract_plain_text(
        document.given, main_content=True, alt_texts=False, links=False, form_fields=False
    )


def _newspaper() -> Clean:
    from newspaper import Article as Page
    from newspaper import ArticleException

    def extract(document: Document, **language: str) -> str:
        page = Page("https://example.org/", fetch_images=False, **language)
        page.download(input_html=document.given)
        page.parse()
        return str(page.text)

    def clean(document: Document) -> str:
        try:
            return extract(document)
        except ImportError:  # a language that it reads with further libraries only
            return extract(document, language="en")
        except ArticleException:
            return ""

    return clean


def _nothing_removed() -> Clean:
    return lambda document: document.given


def _sentences_only() -> Clean:
    """Keep lines of five words or more that end a sentence: the rule of C4, in one line."""

    def keeps(line: str) -> bool:
        return len(line.split()) >= 5 and _SENTENCE_END.search(line.rstrip()) is not None

    return lambda document: "\n".join(line for line in document.lines if keeps(line))


_OURS = (
    Cleaner("reviewer", _ours),
    Cleaner("reviewer, captions too", _ours_with_captions),
    Cleaner("reviewer + language", _ours_with_language),
)
FOR_TEXTS = (
    *_OURS,
    Cleaner("nothing removed", _nothing_removed),
    Cleaner("jusText", _justext),
    Cleaner("C4 rule", _sentences_only),
)
FOR_PAGES = (
    *_OURS,
    Cleaner("trafilatura", _trafilatura),
    Cleaner("trafilatura precision", lambda: _trafilatura(favor_precision=True)),
    Cleaner("jusText", _justext),
    Cleaner("readability", _readability),
    Cleaner("resiliparse", _resiliparse),
    Cleaner("newspaper4k", _newspaper),
)
