"""Pages and feeds over http and https, one at a time and only when asked.

Fetched with urllib3, which trafilatura brings anyway: redirects are ours to judge, compressed
answers are unpacked piece by piece, and neither cookies nor credentials are sent.
"""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import dataclass, replace
from email.message import Message
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from reviewer import __version__
from reviewer.errors import IntakeError, Refusal
from reviewer.intake.articles import article_from_page, article_from_text
from reviewer.intake.decoding import decode_page
from reviewer.intake.feeds import feed_items, is_feed
from reviewer.intake.formats import article_from_bytes, is_page_beginning
from reviewer.intake.items import Item
from reviewer.intake.normal_form import label
from reviewer.intake.page_facts import host_of, web_address
from reviewer.intake.reading import SIZE_LIMIT
from reviewer.records import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reviewer.records import Article


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits of a request: seconds to connect, between two pieces and in all; bytes; redirects."""

    connect: float = 10.0
    silence: float = 15.0
    whole: float = 60.0
    size: int = SIZE_LIMIT
    redirects: int = 5


USUAL: Final = Patience()

_PIECE: Final = 65_536
_OK: Final = 200
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_ENCODINGS: Final = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_ACCEPTED: Final = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.1"
)
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_TEXTUAL: Final = re.compile(r"text/.*|application/(?:.*\+)?xml")
_DOCUMENTS: Final = {
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/octet-stream": "",
    "": "",
}


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server sent: its bytes, unpacked, the address they came from, and what they are."""

    data: bytes
    url: str
    kind: str
    charset: str


def web_items(
    address: str, stopped: Callable[[], bool] = lambda: False, patience: Patience = USUAL
) -> Iterator[Item | IntakeError]:
    """Fetch a page, feed or document and yield its articles; nothing once stopped says so.

    Yields, and never raises, IntakeError: ADDRESS for what is no http or https address or holds a
    name and password, UNREACHABLE ("time-out", "certificate", "connection"), REDIRECT, ANSWER
    (the status), TOO_LARGE, BINARY (the content type), and what reading raises.
    """
    if stopped():
        return
    place = label(address.strip())
    try:
        answer = _fetch(_checked(place, place), place, stopped, patience)
        if answer is not None:
            yield from _items(answer, place)
    except IntakeError as refusal:
        yield refusal


def _checked(address: str, place: str) -> str:
    """Return an address that may be asked for; without a scheme it is taken for https."""
    whole = address if "://" in address else f"https://{address}"
    url = web_address(whole)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not url or not host or "@" in parts.netloc:
        raise IntakeError(place, Refusal.ADDRESS)
    return url


def _fetch(url: str, place: str, stopped: Callable[[], bool], patience: Patience) -> _Answer | None:
    from urllib3.exceptions import HTTPError  # for the web alone

    end = time.monotonic() + patience.whole
    try:
        for _ in range(patience.redirects + 1):
            with _asked(url, patience) as response:
                if response.status in _REDIRECTS and response.headers.get("Location"):
                    url = _redirected(url, response.headers["Location"], place)
                    continue
                head = _head(response, place)
                data = _body(
                    response, place, patience.size, lambda: stopped() or _is_over(end, place)
                )
                return None if data is None else _Answer(data, url, *head)
    except HTTPError as error:
        raise IntakeError(place, Refusal.UNREACHABLE, _cause(error)) from error
    raise IntakeError(place, Refusal.REDIRECT)


def _is_over(end: float, place: str) -> bool:
    if time.monotonic() > end:
        raise IntakeError(place, Refusal.UNREACHABLE, "time-out")
    return False


def _asked(url: str, patience: Patience) -> Any:
    import urllib3  # for the web alone

    parts = urlsplit(url)
    proxy = "" if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme, "")
    pool = urllib3.ProxyManager(proxy) if proxy else urllib3.PoolManager()
    return pool.request(
        "GET",
        url,
        headers={
            "User-Agent": f"Reviewer/{__version__}",
            "Accept": _ACCEPTED,
            "Accept-Encoding": "gzip, deflate",
        },
        timeout=urllib3.Timeout(connect=patience.connect, read=patience.silence),
        redirect=False,
        retries=False,
        preload_content=False,
    )


def _redirected(url: str, location: str, place: str) -> str:
    # To another scheme only from http to https.
    try:
        target = urljoin(url, location)
    except ValueError:
        target = ""
    former, later = urlsplit(url).scheme, target.partition(":")[0].lower()
    if later != former and (former, later) != ("http", "https"):
        raise IntakeError(place, Refusal.REDIRECT)
    return _checked(target, place)


def _head(response: Any, place: str) -> tuple[str, str]:
    """Return content type and charset of an answer that is worth to be read."""
    if response.status != _OK:
        raise IntakeError(place, Refusal.ANSWER, str(response.status))
    packed = response.headers.get("Content-Encoding", "").strip().lower()
    if packed not in _ENCODINGS:
        raise IntakeError(place, Refusal.ANSWER, label(packed[:40]))
    said = Message()
    said["Content-Type"] = " ".join(response.headers.get("Content-Type", "").split())
    kind = said.get_content_type() if said["Content-Type"] else ""
    if not _TEXTUAL.fullmatch(kind) and kind not in _DOCUMENTS:
        raise IntakeError(place, Refusal.BINARY, label(kind))
    return kind, said.get_content_charset() or ""


def _body(response: Any, place: str, limit: int, stopped: Callable[[], bool]) -> bytes | None:
    """Return the unpacked bytes of an answer, or None when it was stopped."""
    data = bytearray()
    while not stopped():
        piece = response.read1(_PIECE, decode_content=True)
        if not piece:
            return bytes(data)
        data += piece
        if len(data) > limit:
            raise IntakeError(place, Refusal.TOO_LARGE, f"> {limit}")
    return None


def _cause(error: Exception) -> str:
    from urllib3 import exceptions  # for the web alone

    is_late = isinstance(error, exceptions.TimeoutError)
    if is_late and not isinstance(error, exceptions.NewConnectionError):
        return "time-out"
    return "certificate" if isinstance(error, exceptions.SSLError) else "connection"


def _items(answer: _Answer, place: str) -> Iterator[Item | IntakeError]:
    data = answer.data
    if is_feed(data):
        yield from feed_items(data, label(answer.url))
        return
    source = Source(label(answer.url), hashlib.sha256(data).hexdigest())
    yield Item(source.name, source.sha256, lambda: _article(answer, source, place))


def _article(answer: _Answer, source: Source, place: str) -> Article:
    is_page = answer.kind in _PAGES or is_page_beginning(answer.data)
    if is_page or (answer.kind == "text/plain" and answer.charset):
        decoded = decode_page(answer.data, answer.charset)
        source = replace(source, encoding=decoded.encoding, replaced=decoded.replaced)
        make = article_from_page if is_page else article_from_text
        article = make(decoded.text, source)
    else:
        article = replace(_document(answer, place), source=source)
    # What a page states of its own address counts on its own host alone.
    host = host_of(answer.url)
    url = article.url if host_of(article.url) == host else answer.url
    return replace(article, url=url, site=article.site or host)


def _document(answer: _Answer, place: str) -> Article:
    path = Path(label(PurePosixPath(unquote(urlsplit(answer.url).path)).name or "page"))
    ending = _DOCUMENTS.get(answer.kind, "")
    try:
        return article_from_bytes(answer.data, path.with_suffix(ending) if ending else path)
    except IntakeError as refusal:
        raise IntakeError(place, refusal.refusal, refusal.detail) from refusal
