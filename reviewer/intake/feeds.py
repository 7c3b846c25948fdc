"""Feeds (RSS 0.9 to 2.0, Atom): each entry that tells something is one article.

Of feedparser it needs too little: that library cleans up the markup that we keep to the letter.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.archives import local_name
from reviewer.intake.articles import digest
from reviewer.intake.dates import any_date
from reviewer.intake.decoding import decode_page
from reviewer.intake.items import Item, told_article
from reviewer.intake.normal_form import label, normalise
from reviewer.intake.page_facts import PageFacts, fact_line, host_of, language_code, web_address
from reviewer.records import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ENTRIES: Final = 20_000

# The repetition never gives back what it took: no beginning makes this slow.
_BEGINNING: Final = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+"
    rb"(?:(?:<\?[^<>]{0,1000}\?>|<!--.{0,2000}?-->"
    rb"|<!doctype[^<>\[]{0,400}(?:\[.{0,2000}?\])?\s*>)\s*+){0,9}+"
    rb"<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30};)")
_OF_XML: Final = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_ENTRIES: Final = frozenset({"item", "entry"})
_CONTENTS: Final = ("encoded", "content", "description", "summary")  # whichever is the longest
_DATES: Final = ("pubDate", "published", "date", "issued", "created", "updated", "modified")
_TEXT_TYPES: Final = frozenset({"text", "text/plain"})
_SIGN_OF_MARKUP: Final = re.compile(r"[<&]")


def is_feed(data: bytes) -> bool:
    """Whether bytes begin as a feed does, in whatever encoding."""
    return _BEGINNING.match(data[:8000].replace(b"\0", b"")) is not None


def feed_items(data: bytes, name: str) -> Iterator[Item | IntakeError]:
    """Yield the entries of a feed in their order; name is that of its file, or its address.

    An entry is known by its address, else by its number behind the name. Entries without text are
    refused as NO_TEXT. Raises IntakeError: DAMAGED, UNSAFE for declared entities, or NOTHING.
    """
    root = _parsed(data, name)
    entries = [element for element in root.iter() if local_name(element) in _ENTRIES]
    if not entries:
        raise IntakeError(name, Refusal.NOTHING)
    channel = _channel_facts(root)
    for number, entry in enumerate(entries[:MOST_ENTRIES], start=1):
        yield _item(entry, channel, f"{name}#{number}")
    if len(entries) > MOST_ENTRIES:
        yield IntakeError(name, Refusal.TOO_MANY, str(MOST_ENTRIES))


def _parsed(data: bytes, name: str) -> etree._Element:
    text, _ = normalise(decode_page(data).text)
    text = _ENTITY.sub(_known_entity, text)
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise IntakeError(name, Refusal.DAMAGED) from error
    if root is None:
        raise IntakeError(name, Refusal.DAMAGED)
    types: Any = root.getroottree().docinfo.internalDTD
    if types is not None and next(types.iterentities(), None) is not None:
        raise IntakeError(name, Refusal.UNSAFE, "entities declared")
    return root


def _known_entity(found: re.Match[str]) -> str:
    # Feeds are full of HTML's entities, which XML does not know.
    return found[0] if found[1] in _OF_XML else html5.get(found[1], found[0])


def _channel_facts(root: etree._Element) -> PageFacts:
    channel = next((one for one in root if local_name(one) == "channel"), root)
    url = _link(channel)
    language = _text(channel, "language") or root.get(
        "{http://www.w3.org/XML/1998/namespace}lang", ""
    )
    return PageFacts(
        site=_title(channel) or host_of(url), url=url, language=language_code(language)
    )


def _item(entry: etree._Element, channel: PageFacts, numbered: str) -> Item | IntakeError:
    text, is_page = _content(entry)
    if not text.strip():
        return IntakeError(numbered, Refusal.NO_TEXT)
    url = _link(entry)
    dates = (any_date(_text(entry, name)) for name in _DATES)
    facts = PageFacts(
        title=_title(entry),
        site=host_of(url) or channel.site,
        url=url,
        published=next(filter(None, dates), ""),
        language=channel.language,
        author=_author(entry),
    )
    source = Source(label(url or numbered), digest(text))
    return Item(
        source.name,
        source.sha256,
        lambda: told_article(text, is_page=is_page, facts=facts, source=source),
    )


def _content(entry: etree._Element) -> tuple[str, bool]:
    """Return the longest content of an entry, and whether that is a page's markup."""
    found = [("", False)]
    for child in entry:
        if local_name(child) not in _CONTENTS:
            continue
        kind = (child.get("type") or "").lower()
        if len(child):  # Atom's XHTML, or an RSS that forgot to escape
            inner = "".join(etree.tostring(one, encoding="unicode") for one in child)
            found.append(((child.text or "") + inner, True))
        else:
            text = child.text or ""
            found.append((text, kind not in _TEXT_TYPES and bool(_SIGN_OF_MARKUP.search(text))))
    return max(found, key=lambda one: len(one[0]))


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in element if local_name(child) == name)


def _text(element: etree._Element, name: str) -> str:
    return next(
        (text for child in _children(element, name) if (text := (child.text or "").strip())), ""
    )


def _title(element: etree._Element) -> str:
    for child in _children(element, "title"):
        whole = "".join(str(text) for text in child.itertext())
        return fact_line(unescape(re.sub(r"<[^<>]{1,200}>", "", whole)))
    return ""


def _link(element: etree._Element) -> str:
    links = list(_children(element, "link"))
    alternate = [link for link in links if link.get("rel", "alternate") == "alternate"]
    told = [link.get("href") or link.text or "" for link in alternate]
    guid = [
        one.text or "" for one in _children(element, "guid") if one.get("isPermaLink") != "false"
    ]
    return next(filter(None, map(web_address, told + guid)), "")


def _author(entry: etree._Element) -> str:
    for name in ("author", "creator"):
        for child in _children(entry, name):
            told = _text(child, "name") or (child.text or "").strip()
            if told:
                return fact_line(told)
    return ""
