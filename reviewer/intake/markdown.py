"""Markdown becomes the page it stands for; what stands before it in a head are facts."""

from __future__ import annotations

import re
import tomllib
from typing import Any, Final

from reviewer.intake.dates import any_date
from reviewer.intake.page_facts import PageFacts, fact_line, host_of, language_code, web_address
from reviewer.intake.page_lines import PageText
from reviewer.intake.page_text import page_text, parse_page
from reviewer.records import UNKNOWN_LANGUAGE

_HEAD: Final = re.compile(
    r"(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL
)
_ENTRY: Final = re.compile(r"([A-Za-z_][\w.-]{0,40})[ \t]*:[ \t]*(.*)")
_ITEM: Final = re.compile(r"[ \t]*-[ \t]+(.*)")
_NAMES: Final = {
    "title": ("title", "titre", "headline"),
    "site": ("site", "source", "publication", "publisher"),
    "url": ("url", "link", "source_url", "original_url", "canonical", "source"),
    "published": ("date", "published", "publication_date", "pubdate", "created"),
    "language": ("lang", "language", "langue"),
    "author": ("author", "authors", "auteur", "by", "byline"),
}


def read_markdown(markdown: str) -> tuple[PageText, PageFacts]:
    """Return the lines of a text in Markdown (CommonMark with tables), and the facts in its head.

    markdown is in normal form. HTML inside it is read as in a page.
    """
    from markdown_it import MarkdownIt  # only for Markdown

    head = _HEAD.match(markdown)
    told = _entries(head[1], head[2]) if head else {}
    body = markdown[head.end() :] if head and told else markdown
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    root = parse_page(f"<body>{reader.render(body)}")
    text = page_text(root) if root is not None else PageText((), ())
    return text, _facts(told, text)


def _entries(fence: str, head: str) -> dict[str, str]:
    if fence == "+++":
        try:
            return {name.lower(): _worded(value) for name, value in tomllib.loads(head).items()}
        except (tomllib.TOMLDecodeError, RecursionError):
            return {}
    # Of YAML the part that such heads are written in: a name, a colon, a text or a list of texts.
    found: dict[str, str] = {}
    name = ""
    for line in head.split("\n"):
        entry, item = _ENTRY.fullmatch(line), _ITEM.fullmatch(line)
        if entry:
            name = entry[1].lower()
            found[name] = ", ".join(map(_unquoted, _unbracketed(entry[2])))
        elif item and name:
            found[name] = ", ".join(filter(None, (found[name], _unquoted(item[1]))))
    return found


def _worded(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _unbracketed(value: str) -> list[str]:
    inner = value.strip()
    return inner[1:-1].split(",") if inner.startswith("[") and inner.endswith("]") else [inner]


def _unquoted(value: str) -> str:
    text = value.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if is_quoted else text


def _facts(told: dict[str, str], text: PageText) -> PageFacts:
    def values(fact: str) -> list[str]:
        return [told[name] for name in _NAMES[fact] if told.get(name)]

    url = next(filter(None, map(web_address, values("url"))), "")
    sites = [name for name in values("site") if not web_address(name)]
    heading = next((at for at, mark in enumerate(text.markup) if mark.tag == "h1"), None)
    titles = values("title") or ([text.lines[heading]] if heading is not None else [])
    return PageFacts(
        title=next(map(fact_line, titles), ""),
        site=next(map(fact_line, sites), "") or host_of(url),
        url=url,
        published=next(filter(None, map(any_date, values("published"))), ""),
        language=next(map(language_code, values("language")), UNKNOWN_LANGUAGE),
        author=next(map(fact_line, values("author")), ""),
    )
