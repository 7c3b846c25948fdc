"""OpenDocument texts (.odt): their body as the elements of a page, their properties as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import html

from reviewer.errors import IntakeError, Refusal
from reviewer.intake.archives import local_name, parse_xml, xml_parts
from reviewer.intake.docx import document_facts
from reviewer.intake.page_text import page_text

if TYPE_CHECKING:
    from lxml import etree

    from reviewer.intake.page_facts import PageFacts
    from reviewer.intake.page_lines import PageText

_NAMES: Final = {
    "list": "ul",
    "list-item": "li",
    "table": "table",
    "table-row": "tr",
    "table-cell": "td",
    "a": "a",
    "line-break": "br",
    "text-box": "figure",
    "note": "aside",
    "table-of-content": "nav",
}
_LEFT_OUT: Final = frozenset(
    {
        *("tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls"),
        *("forms", "object", "image", "title", "desc", "script", "bookmark-ref"),
    }
)
_STYLES: Final = {
    "Title": "h1",
    "Subtitle": "h2",
    "Caption": "figcaption",
    "Illustration": "figcaption",
}
_MOST_SPACES: Final = 1000


def read_odt(data: bytes, place: str) -> tuple[PageText, PageFacts]:
    """Return the lines of a document and its facts; comments and deleted text do not count.

    Raises IntakeError: DAMAGED, ENCRYPTED or UNSAFE.
    """
    parts = xml_parts(data, place)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise IntakeError(place, Refusal.ENCRYPTED)
    if "content.xml" not in parts:
        raise IntakeError(place, Refusal.DAMAGED)
    content = parse_xml(parts["content.xml"], place)
    text = page_text(_as_page(content))
    return text, document_facts(parts.get("meta.xml"), text, place)


def _as_page(content: etree._Element) -> html.HtmlElement:
    page: html.HtmlElement = html.Element("body")
    parents = {
        _attribute(style, "name"): _attribute(style, "parent-style-name")
        for style in content.iter("{*}style")
    }
    for body in content.iterfind("{*}body/{*}text"):
        _copy(body, page, parents)
    notes = list(page.iter("aside"))
    for note in notes:  # at the end: a note parts no sentence
        note.drop_tree()
        note.tail = None
        page.append(note)
    return page


def _copy(source: etree._Element, target: etree._Element, parents: dict[str, str]) -> None:
    # At most 256 levels: the parser refuses more.
    _add_text(target, source.text)
    for child in source:
        name = local_name(child)
        if name and name not in _LEFT_OUT:
            _copy_child(child, name, target, parents)
        _add_text(target, child.tail)


def _copy_child(
    child: etree._Element, name: str, target: etree._Element, parents: dict[str, str]
) -> None:
    if name == "s":
        count = _attribute(child, "c")
        _add_text(target, " " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
    elif name == "tab":
        _add_text(target, " ")
    else:
        made = html.Element(_tag(child, name, parents))
        if made.tag == "a":
            made.set("href", "#")
        target.append(made)
        _copy(child, made, parents)


def _tag(element: etree._Element, name: str, parents: dict[str, str]) -> str:
    if name == "h":
        level = _attribute(element, "outline-level")
        return f"h{level}" if level in tuple("123456") else "h6"
    if name == "p":
        style = _attribute(element, "style-name")
        return _STYLES.get(style) or _STYLES.get(parents.get(style, "")) or "p"
    return _NAMES.get(name, "span")


def _attribute(element: etree._Element, name: str) -> str:
    return next(
        (str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), ""
    )


def _add_text(element: etree._Element, text: str | None) -> None:
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
