"""Site: what the collection and its editors teach about the lines of one site; pure.

A line of an article hardly ever comes back in another article: a line that does is furniture.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import key
from reviewer.cleaning.lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reviewer.cleaning.lines import Line

# Two articles may share a sub-head or a quotation by chance; a third one seldom does. In a large
# collection such chances add up, but not to every tenth article, where a menu or a button stands.
LEAST_ARTICLES: Final = 3
LEAST_SHARE: Final = 0.1
# Agencies repeat whole paragraphs of background in different articles on one affair, so that a
# paragraph must come back in many, and in more of the collection than any one affair fills.
_PROSE_ARTICLES: Final = 10
_PROSE_SHARE: Final = 0.25
# What could be furniture at all: short lines anywhere, paragraphs where articles begin and end. The
# longest ones come along to tell an article from another version of it.
_FIRST_PROSE: Final = 2
_LAST_PROSE: Final = 3
_LONGEST: Final = 4


@dataclass(frozen=True, slots=True)
class SiteLines:
    """What is known of the lines of one site, by their keys (see line_key).

    removed and kept are the editors' word, which beats everything. recurring tells in how many of
    the site's articles a line stands that comes back too often to be any one article's.
    """

    site: str = ""
    removed: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    recurring: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    articles: int = 0

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """All that decides a verdict, in a fixed order: what is removed, kept, recurring."""
        return tuple(tuple(sorted(k)) for k in (self.removed, self.kept, self.recurring))


NO_SITE: Final = SiteLines()


def line_key(line: str) -> str:
    """Return what a line of a text is compared by, whatever its typography; "" for a blank one."""
    return key(line) or " ".join(line.split())


def key_of(line: Line) -> str:
    """Return line_key of a line that has been read already."""
    return line.key or " ".join(line.text.split())


def teaching_lines(original: str) -> tuple[tuple[str, str], ...]:
    """Return key and text of each line that tells of furniture or of the article, once each.

    These are the lines that are no prose, the first and last paragraphs, and the longest ones.
    """
    lines = read_lines(original)
    prose = [line for line in lines if line.prose]
    inner = prose[_FIRST_PROSE:-_LAST_PROSE]
    if len(inner) > _LONGEST:
        inner.sort(key=lambda line: line.size)
        left_out = {line.row for line in inner[:-_LONGEST]}
        lines = [line for line in lines if line.row not in left_out]
    return tuple({key_of(line): line.text for line in lines}.items())


def least_articles(articles: int) -> int:
    """Return in how many of a site's articles a line must stand to count as recurring."""
    return max(LEAST_ARTICLES, ceil(LEAST_SHARE * articles))


def recurring_lines(articles: int, lines: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the recurring ones of some lines of a site, and how many articles hold each.

    articles is how many articles have taught the site; lines come with the same count for each.
    """
    least, prose = least_articles(articles), max(_PROSE_ARTICLES, ceil(_PROSE_SHARE * articles))
    return {
        text: count
        for text, count in lines
        if count >= least and (count >= prose or not read_lines(text)[0].prose)
    }


def site_lines(
    site: str, articles: int, recurring: Mapping[str, int], words: Iterable[tuple[str, bool]]
) -> SiteLines:
    """Make what is known of a site ready for cleaning, from texts of lines.

    words are the editors' rules: the line, and whether it is always kept or always removed.
    """
    by_key = {line_key(line): kept for line, kept in words}
    counts = {line_key(text): count for text, count in recurring.items()}
    return SiteLines(
        site=site,
        removed=frozenset(k for k, kept in by_key.items() if not kept),
        kept=frozenset(k for k, kept in by_key.items() if kept),
        recurring=MappingProxyType(counts),
        articles=articles,
    )
