"""One file becomes one article: read within limits, recognised as text or page, decoded."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.bare_text import bare_text
from reviewer.intake.binaries import binary_format, known_format
from reviewer.intake.decoding import Decoded, decode, decode_page
from reviewer.intake.files import kind_of, refusal_of
from reviewer.intake.normal_form import label, normalise
from reviewer.intake.opinion import with_opinion
from reviewer.intake.page_facts import PageFacts, page_facts
from reviewer.intake.page_text import page_text, parse_page
from reviewer.records import Article, Source

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.intake.page_lines import PageText

SIZE_LIMIT = 20_000_000

_PAGE_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_PAGE_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^<>]{0,200}\?>\s*)?<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE,
)


def read_article(path: Path, encoding: str | None = None, limit: int = SIZE_LIMIT) -> Article:
    """Read a file as an article; a page yields its facts and markup too.

    encoding overrides what would be found; limit is in bytes. Raises IntakeError: NOT_FOUND,
    NOT_A_FILE, UNREADABLE (the system's words, or the encoding that does not exist), TOO_LARGE
    (detail: bytes) or BINARY (detail: what the file is).
    """
    return article_from_bytes(_read(path, limit), path, encoding)


def article_from_bytes(data: bytes, path: Path, encoding: str | None = None) -> Article:
    """Read the bytes of a file, or what came through a pipe, as an article.

    path gives its name and ending, and is not opened. Raises IntakeError: UNREADABLE or BINARY.
    """
    place = label(str(path))
    found = known_format(data) if encoding else binary_format(data)
    if found:
        raise IntakeError(place, Refusal.BINARY, found)
    is_page = path.suffix.lower() in _PAGE_ENDINGS or _begins_like_page(data)
    try:
        decoded = decode_page(data) if is_page and not encoding else decode(data, encoding)
    except (LookupError, ValueError) as error:
        raise IntakeError(place, Refusal.UNREADABLE, label(str(error))) from error
    source = _source(path.name, data, decoded)
    make = article_from_page if is_page else article_from_text
    return make(decoded.text, source)


def article_from_text(text: str, source: Source) -> Article:
    """Return the article that a text is, its source counting what had to be replaced.

    A source without sha256 gets that of the text in UTF-8.
    """
    original, replaced = normalise(text)
    return Article(_digest(original), original, _completed(source, original, replaced))


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
    original, replaced_later = normalise("\n".join(text.lines))
    return Article(
        id=_digest(original),
        original=original,
        source=_completed(source, markup, replaced + replaced_later),
        title=facts.title,
        site=facts.site,
        url=facts.url,
        language=facts.language,
        published=facts.published,
        markup=text.markup,
    )


def _parsed(page: str) -> tuple[PageText, PageFacts]:
    root = parse_page(page)
    if root is None:
        return bare_text(page), PageFacts()
    return with_opinion(root, page_text(root)), page_facts(root)


def _read(path: Path, limit: int) -> bytes:
    # Looked at before it is opened, as opening can act on a device; without waiting, as a pipe may
    # have taken the file's place in between.
    try:
        _check(path, path.stat(), limit)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            _check(path, status, limit)
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise refusal_of(path, error) from error
    if len(data) > limit:
        raise IntakeError(label(str(path)), Refusal.TOO_LARGE, str(len(data)))
    if data and status.st_size == 0:  # the kernel makes such files up while they are read
        raise IntakeError(label(str(path)), Refusal.NOT_A_FILE, "system file")
    return data


def _check(path: Path, status: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise IntakeError(label(str(path)), Refusal.NOT_A_FILE, kind_of(status.st_mode))
    if status.st_size > limit:
        raise IntakeError(label(str(path)), Refusal.TOO_LARGE, str(status.st_size))


def _begins_like_page(data: bytes) -> bool:
    return _PAGE_BEGINNING.match(data[:2000].replace(b"\0", b"")) is not None


def _source(name: str, data: bytes, decoded: Decoded) -> Source:
    return Source(name, hashlib.sha256(data).hexdigest(), decoded.encoding, decoded.replaced)


def _completed(source: Source, text: str, replaced: int) -> Source:
    return Source(
        name=label(source.name),
        sha256=source.sha256 or _digest(text),
        encoding=source.encoding,
        replaced=source.replaced + replaced,
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
