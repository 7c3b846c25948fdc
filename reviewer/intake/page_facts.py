"""The facts that a page states about itself in its head: title, site, address, date, language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewer.intake.dates import iso_date
from reviewer.intake.normal_form import normalise
from reviewer.records import UNKNOWN_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_LONGEST = 1000
_LONGEST_URL = 2000
_JSON_VALUES = 10_000
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?:[-_].*)?\s*", re.DOTALL)
_NOT_IN_URL = re.compile(r"[\x00-\x20\x7f-\xa0<>\"\\^`{|}]")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page or document states about its article; empty where it states nothing."""

    title: str = ""
    site: str = ""
    url: str = ""
    published: str = ""
    language: str = UNKNOWN_LANGUAGE
    author: str = ""


def page_facts(root: etree._Element) -> PageFacts:
    """Return the facts below a root, each from the first place that holds a usable one."""
    metas = _metas(root)
    linked = _linked_data(root)
    url = _first(map(web_address, chain(_canonical(root), metas.get("og:url", ()))))
    titles = chain(
        metas.get("og:title", ()),
        _texts(root, "h1"),
        _texts(root, "title"),
        linked.get("headline", ()),
    )
    times = chain(
        metas.get("article:published_time", ()),
        linked.get("datePublished", ()),
        (element.get("datetime") or "" for element in root.iter("time")),
    )
    return PageFacts(
        title=_first(titles),
        site=_first(metas.get("og:site_name", ())) or host_of(url),
        url=url,
        published=_first(map(iso_date, times)),
        language=_language(root),
    )


def _first(values: Iterable[str]) -> str:
    return next((line for line in map(fact_line, values) if line), "")


def fact_line(value: str) -> str:
    """Return a fact as one line of at most 1,000 code points."""
    text, _ = normalise(" ".join(value[: 4 * _LONGEST].split()))
    return text[:_LONGEST]


def _metas(root: etree._Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").strip().lower()
        found.setdefault(name, []).append(meta.get("content") or "")
    return found


def _canonical(root: etree._Element) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield link.get("href") or ""


def _texts(root: etree._Element, tag: str) -> Iterator[str]:
    for element in root.iter(tag):
        yield "".join(str(text) for text in element.itertext())


def _linked_data(root: etree._Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"headline": [], "datePublished": []}
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for entry in _objects(data):
            for name, values in found.items():
                if isinstance(entry.get(name), str):
                    values.append(entry[name])
    return found


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    # Breadth first: the article stands above what it mentions.
    waiting = [data]
    for value in waiting:
        if isinstance(value, dict):
            yield value
        inner = value.values() if isinstance(value, dict) else value
        if isinstance(value, dict | list) and len(waiting) < _JSON_VALUES:
            waiting.extend(inner)


def web_address(value: str) -> str:
    """Return an http or https address without its margins, or "" for what is none."""
    address = value.strip()
    if len(address) > _LONGEST_URL or _NOT_IN_URL.search(address):
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    return address if parts.scheme in {"http", "https"} and host else ""


def host_of(url: str) -> str:
    """Return the host of a web address, without www."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _language(root: etree._Element) -> str:
    return language_code(root.get("lang") or root.get("xml:lang") or "")


def language_code(tag: str) -> str:
    """Return the ISO 639-1 code that a language tag begins with, or UNKNOWN_LANGUAGE."""
    found = _LANGUAGE.fullmatch(tag)
    return found[1].lower() if found else UNKNOWN_LANGUAGE
