"""The table of formats in which a file is one article: how each is known, and who reads it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import endings
from reviewer.intake.articles import article_from_lines, article_from_page, article_from_text
from reviewer.intake.binaries import binary_format, known_format
from reviewer.intake.decoding import decode, decode_page
from reviewer.intake.docx import read_docx
from reviewer.intake.markdown import read_markdown
from reviewer.intake.normal_form import label, normalise
from reviewer.intake.odt import read_odt
from reviewer.intake.pdf import read_pdf
from reviewer.intake.reading import SIZE_LIMIT, read_file
from reviewer.records import Article, Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.intake.page_facts import PageFacts
    from reviewer.intake.page_lines import PageText

    Reader = Callable[[bytes, str], tuple[PageText, PageFacts]]

MARKDOWN_LIMIT: Final = 2_000_000  # characters; its grammar is slow to read

# Documents, by what their first bytes say; what else is no text is refused.
_READERS: Final[dict[str, Reader]] = {
    "PDF": read_pdf,
    "Word document": read_docx,
    "OpenDocument text": read_odt,
}
_REFUSED: Final = {
    "Office document": Refusal.OLD_FORMAT,
    "RTF document": Refusal.OLD_FORMAT,
    "presentation": Refusal.OLD_FORMAT,
    "e-book": Refusal.OLD_FORMAT,
    "spreadsheet": Refusal.SPREADSHEET,
}
_ENCRYPTED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")
_PAGE_BEGINNING: Final = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^<>]{0,200}\?>\s*)?<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE,
)


def read_article(path: Path, encoding: str | None = None, limit: int = SIZE_LIMIT) -> Article:
    """Read a file as one article; a page or document yields its facts and markup too.

    encoding overrides what would be found; limit is in bytes. Raises IntakeError: NOT_FOUND,
    NOT_A_FILE, TOO_LARGE (detail: bytes), or as article_from_bytes does.
    """
    return article_from_bytes(read_file(path, limit), path, encoding)


def article_from_bytes(data: bytes, path: Path, encoding: str | None = None) -> Article:
    """Read the bytes of a file, or what came through a pipe, as one article.

    path gives its name and ending, and is not opened. Raises IntakeError: UNREADABLE (the encoding
    does not exist); BINARY, OLD_FORMAT or SPREADSHEET (detail: what the file is); and for documents
    DAMAGED, ENCRYPTED, UNSAFE or SCAN.
    """
    place = label(str(path))
    found = known_format(data) if encoding else binary_format(data)
    source = Source(path.name, hashlib.sha256(data).hexdigest())
    if found in _READERS:
        return article_from_lines(*_READERS[found](data, place), source)
    if found:
        raise _refused(data, found, place)
    try:
        return _from_text(data, path.suffix.lower(), source, encoding)
    except (LookupError, ValueError) as error:
        raise IntakeError(place, Refusal.UNREADABLE, label(str(error))) from error


def _refused(data: bytes, found: str, place: str) -> IntakeError:
    if found == "Office document" and _ENCRYPTED_OFFICE in data:
        return IntakeError(place, Refusal.ENCRYPTED)
    return IntakeError(place, _REFUSED.get(found, Refusal.BINARY), found)


def _from_text(data: bytes, ending: str, source: Source, encoding: str | None) -> Article:
    is_page = ending in endings.PAGES or is_page_beginning(data)
    decoded = decode_page(data) if is_page and not encoding else decode(data, encoding)
    source = Source(source.name, source.sha256, decoded.encoding, decoded.replaced)
    if is_page:
        return article_from_page(decoded.text, source)
    if ending in endings.MARKDOWN and len(decoded.text) <= MARKDOWN_LIMIT:
        text, replaced = normalise(decoded.text)
        source = Source(source.name, source.sha256, source.encoding, source.replaced + replaced)
        return article_from_lines(*read_markdown(text), source)
    return article_from_text(decoded.text, source)


def is_page_beginning(data: bytes) -> bool:
    """Whether bytes begin as a page does, in whatever encoding."""
    return _PAGE_BEGINNING.match(data[:2000].replace(b"\0", b"")) is not None
