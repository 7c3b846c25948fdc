"""Word documents (.docx): their body as a page's, by mammoth; their properties as facts."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, Final

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.archives import parse_xml, texts_by_name, xml_parts
from reviewer.intake.dates import iso_date
from reviewer.intake.page_facts import PageFacts, fact_line, language_code
from reviewer.intake.page_lines import PageText
from reviewer.intake.page_text import page_text, parse_page

if TYPE_CHECKING:
    from lxml import etree

_STYLES: Final = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
"""
_NOTES: Final = ("#footnote-", "#endnote-")
# What mammoth raises on archives that hold XML, but no sound document.
_FAILURES: Final = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError),
    *(TypeError, ValueError, OSError),
)


def read_docx(data: bytes, place: str) -> tuple[PageText, PageFacts]:
    """Return the lines of a document and its facts.

    Inserted text counts, deleted text, comments, headers, footers and pictures do not; notes stand
    at the end. Raises IntakeError: DAMAGED, ENCRYPTED or UNSAFE.
    """
    parts = xml_parts(data, place)
    for part in parts.values():
        parse_xml(part, place)
    root = parse_page(_as_page(parts, place))
    text = page_text(_without_signs_of_notes(root)) if root is not None else PageText((), ())
    return text, document_facts(parts.get("docProps/core.xml"), text, place)


def document_facts(properties: bytes | None, text: PageText, place: str) -> PageFacts:
    """Return the facts in the properties of a Word or OpenDocument file.

    A heading in the first line goes before the title there, which templates hand down.
    """
    told = texts_by_name(parse_xml(properties, place)) if properties else {}
    made = told.get("created") or told.get("creation-date") or ""
    heading = text.lines[0] if text.markup and text.markup[0].tag == "h1" else ""
    return PageFacts(
        title=fact_line(heading) or fact_line(told.get("title", "")),
        published=iso_date(made.partition(".")[0]),
        language=language_code(told.get("language", "")),
        author=fact_line(told.get("initial-creator") or told.get("creator") or ""),
    )


def _as_page(parts: dict[str, bytes], place: str) -> str:
    import mammoth  # a quarter of a start, and only for such documents

    def no_picture(_: Any) -> list[Any]:
        return []

    # Only what was looked at is handed over.
    looked_at = io.BytesIO()
    with zipfile.ZipFile(looked_at, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    try:
        made = mammoth.convert_to_html(looked_at, style_map=_STYLES, convert_image=no_picture)
    except _FAILURES as error:
        raise IntakeError(place, Refusal.DAMAGED) from error
    return str(made.value)


def _without_signs_of_notes(root: etree._Element) -> etree._Element:
    for link in list(root.iter("a")):
        if (link.get("href") or "").startswith(_NOTES):
            link.text = None
    return root
