"""Page: what the markup of a saved page adds to the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.lines import Line
    from reviewer.records import Markup

_OUTER: Final = frozenset({"nav", "footer", "form"})
_TOLD_IN: Final = frozenset({"article", "main", "header"})
_LINKED: Final = 0.6
_BARELY_LINKED: Final = 0.3
_PARAGRAPH_SIZE: Final = 150


def remove_by_markup(draft: Draft) -> None:
    """Remove, of a page, menus, forms, footers, lines of links, and what lies off the story."""
    if not draft.is_page or draft.first < 0:
        return
    for index in draft.undecided():
        line = draft.lines[index]
        if line.markup is None or index == draft.title_at:
            continue
        rule_id = _rule_for(draft, index, line, line.markup)
        if rule_id:
            draft.decide(index, rule_id)


def _rule_for(draft: Draft, index: int, line: Line, markup: Markup) -> str:
    if not draft.inside(index):
        return "" if _is_astray(draft, index, line, markup) else "page-outside"
    if markup.region in _OUTER - draft.story_regions or markup.tag == "button":
        return "page-region"
    if markup.region == "aside" and "aside" not in draft.story_regions:
        return "page-region"
    return "page-links" if markup.link_density > _LINKED and not line.prose else ""


def _is_astray(draft: Draft, index: int, line: Line, markup: Markup) -> bool:
    """Say whether a line off the story is a standfirst, or a paragraph of the same article."""
    if markup.region not in _TOLD_IN or markup.link_density > _BARELY_LINKED:
        return False
    if draft.title_at < index < draft.first and draft.title_at >= 0:
        return line.prose or line.sentence
    return markup.tag == "p" and line.prose and line.size >= _PARAGRAPH_SIZE
