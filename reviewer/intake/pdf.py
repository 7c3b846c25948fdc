"""PDFs with text: the lines of their pages, by PDFium, and their properties as facts.

PDFium is not made for several threads at once: one lane or process reads PDFs.
"""

from __future__ import annotations

import ctypes
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.dates import iso_date
from reviewer.intake.page_facts import PageFacts, fact_line, language_code
from reviewer.intake.pdf_paragraphs import PrintedLine, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.intake.page_lines import PageText

_MOST_PAGES: Final = 2000
_MOST_CHARACTERS: Final = 10_000_000
_WRONG_PASSWORD: Final = 4
_PROTECTED: Final = 5
_DATE: Final = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_FILE_NAME: Final = re.compile(r"\S+\.\w{2,5}|(?:Microsoft Word|PowerPoint|Microsoft Excel) - .*")
_HYPHENS: Final = {0x02: "-", 0xFFFE: "-"}  # what PDFium gives for a hyphen that ends a line
_LETTERS: Final = re.compile(r"[^\W\d_]")


def read_pdf(data: bytes, place: str) -> tuple[PageText, PageFacts]:
    """Return the paragraphs of a PDF and its facts.

    Raises IntakeError: DAMAGED, ENCRYPTED, UNSAFE (too much inside) or SCAN, without text.
    """
    import pypdfium2  # a binary library, loaded for PDFs alone

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (_WRONG_PASSWORD, _PROTECTED)
        raise IntakeError(place, Refusal.ENCRYPTED if locked else Refusal.DAMAGED, "PDF") from error
    try:
        if len(document) > _MOST_PAGES:
            raise IntakeError(place, Refusal.UNSAFE, f"{len(document)} pages")
        text = paragraphs(_pages(document, place))
        told = document.get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError as error:
        raise IntakeError(place, Refusal.DAMAGED, "PDF") from error
    finally:
        document.close()
    if not any(map(_LETTERS.search, text.lines)):
        raise IntakeError(place, Refusal.SCAN)
    return text, _facts(told, text)


def _pages(document: Any, place: str) -> list[list[PrintedLine]]:
    found, left = [], _MOST_CHARACTERS
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        left -= text.count_chars()
        if left < 0:
            raise IntakeError(place, Refusal.UNSAFE, f"more than {_MOST_CHARACTERS} characters")
        height = page.get_height() or 1
        found.append(list(_lines(text, number, height)))
        text.close()
        page.close()
    return found


def _lines(page: Any, number: int, height: float) -> Iterator[PrintedLine]:
    from pypdfium2 import raw  # with the library itself

    line: list[tuple[int, str]] = []
    for at in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, at)
        character = _HYPHENS.get(code) or (chr(code) if 0 < code <= sys.maxunicode else "")
        if character in ("\n", "\r"):
            yield from _printed(page, line, number, height)
            line = []
        elif character:
            line.append((at, character))
            if code in _HYPHENS:  # PDFium runs on into the next line
                yield from _printed(page, line, number, height)
                line = []
    yield from _printed(page, line, number, height)


def _printed(
    page: Any, line: list[tuple[int, str]], number: int, height: float
) -> Iterator[PrintedLine]:
    from pypdfium2 import raw  # with the library itself

    inked = [(at, character) for at, character in line if not character.isspace()]
    if not inked:
        return
    first, last = _box(page, inked[0][0]), _box(page, inked[-1][0])
    yield PrintedLine(
        text=" ".join("".join(character for _, character in line).split()),
        left=first[0],
        right=last[2],
        top=max(first[3], last[3]),
        bottom=min(first[1], last[1]),
        size=float(raw.FPDFText_GetFontSize(page, inked[0][0])) or 1.0,
        share=max(first[3], last[3]) / height,
        page=number,
    )


def _box(page: Any, at: int) -> tuple[float, float, float, float]:
    from pypdfium2 import raw  # with the library itself

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, at, ctypes.byref(box))
    return box.left, box.bottom, box.right, box.top


def _facts(told: dict[str, str], text: PageText) -> PageFacts:
    title = fact_line(told.get("Title", ""))
    headings = (
        line for line, mark in zip(text.lines, text.markup, strict=True) if mark.tag == "h1"
    )
    made = _DATE.match(told.get("CreationDate", ""))
    return PageFacts(
        title=title if title and not _FILE_NAME.fullmatch(title) else next(headings, ""),
        published=iso_date("-".join(made.groups())) if made else "",
        language=language_code(told.get("Lang", "")),
        author=fact_line(told.get("Author", "")),
    )
