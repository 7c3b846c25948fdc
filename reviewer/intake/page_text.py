"""The visible text of a page, one block element a line, with what the markup tells of each line."""

from __future__ import annotations

import re

from lxml import etree, html

from reviewer.intake.page_lines import BLOCKS, NEVER_SHOWN, Lines, PageText, Place

_CELLS = frozenset({"td", "th"})
_REGIONS = frozenset({"article", "main", "nav", "aside", "header", "footer", "form", "figure"})
_ROLES = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "main": "main",
    "article": "article",
}
# Regions that stay what they are inside an article, whatever stands in them.
_APART = frozenset({"nav", "aside", "footer", "form"})
_AROUND = frozenset({"article", "main"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_REACT_SEGMENT = re.compile("S:[0-9a-f]+")
_MUCH_PROSE = 1000


def parse_page(page: str) -> html.HtmlElement | None:
    """Return the root of a page, or None when it has no element or exceeds the parser's limits.

    page is in normal form. The parser loads nothing and gives up at 256 levels or 10 MB in a piece.
    """
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(page.encode(), parser)
    except etree.LxmlError:
        return None
    gave_up = any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)
    return None if gave_up else root


def page_text(root: etree._Element) -> PageText:
    """Return the visible text below a root.

    Cells of a table row without blocks inside are joined by a tab. Left out is what a browser does
    not show: scripts, hidden elements, closed dialogs, alternatives, lists of choices. Hidden prose
    of 1,000 characters in an article stays.
    """
    lines = Lines()
    places = [Place()]
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            _leave(element, places, lines)
        elif _is_shown(element, places[-1]):
            _enter(element, places, lines)
        else:
            places.append(places[-1])
            walk.skip_subtree()
    return lines.finished()


def _enter(element: etree._Element, places: list[Place], lines: Lines) -> None:
    tag = str(element.tag)
    if tag in _CELLS:
        lines.end_cell()
    elif tag in BLOCKS or tag == "br":
        lines.end_line()
    place = _place_of(element, tag, places[-1])
    places.append(place)
    if element.text:
        lines.add(element.text, place)


def _leave(element: etree._Element, places: list[Place], lines: Lines) -> None:
    was_shown = places.pop() is not places[-1]  # a block that is shown has a place of its own
    if was_shown and element.tag in BLOCKS and element.tag not in _CELLS:
        lines.end_line()
    if element.tail:
        lines.add(element.tail, places[-1])


def _is_shown(element: etree._Element, outer: Place) -> bool:
    tag = element.tag
    if tag in NEVER_SHOWN:
        return False
    if tag in {"html", "body"}:  # hidden until a script shows them
        return True
    is_hidden = (
        element.get("hidden") is not None
        or (tag == "dialog" and element.get("open") is None)
        or _HIDDEN.search(element.get("style") or "") is not None
    )
    return not is_hidden or _is_held_back(element, outer)


def _is_held_back(element: etree._Element, outer: Place) -> bool:
    # Losing an article is worse than showing too much. Scripts move React's numbered segments into
    # the page, and uncover the rest of an article.
    if _REACT_SEGMENT.fullmatch(element.get("id") or ""):
        return True
    paragraphs = element.iter("p") if outer.inside_article else ()
    return sum(len(text) for p in paragraphs for text in p.itertext()) >= _MUCH_PROSE


def _place_of(element: etree._Element, tag: str, outer: Place) -> Place:
    region = _ROLES.get(element.get("role") or "", tag if tag in _REGIONS else "")
    is_link = tag == "a" and element.get("href") is not None
    if not region and not is_link and tag not in BLOCKS:
        return outer
    return Place(
        block=tag if tag in BLOCKS else outer.block,
        region=_region_within(region, outer) if region else outer.region,
        inside_article=outer.inside_article or region in _AROUND,
        in_link=outer.in_link or is_link,
        preformatted=outer.preformatted or tag == "pre",
    )


def _region_within(region: str, outer: Place) -> str:
    # A form may wrap a whole page: an article in it is still one.
    stays = outer.region in _APART and outer.inside_article and region not in _APART
    return outer.region if stays and (outer.region, region) != ("form", "article") else region
