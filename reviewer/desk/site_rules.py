"""What is known of the lines of sites: the editors' rules, and what the collection teaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer import cleaning
from reviewer.errors import SpanError, TableError, UnknownRecordError
from reviewer.export import read_site_rules, write_site_rules
from reviewer.records import Change, SiteLine, SiteRule
from reviewer.store import rule_change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reviewer.cleaning import SiteLines
    from reviewer.records import Span
    from reviewer.store import Library


@dataclass(frozen=True, slots=True)
class RulesImport:
    """What became of a table of rules: how many are new or changed, and the rows left out."""

    taken: int
    refused: tuple[TableError, ...] = ()


class Sites:
    """An editor's verbs on the lines of sites. They belong to the desk's thread.

    Rules are acts like all others: in the log, and taken back by undo. They hold at once for an
    article that is opened; what is derived from the others follows when they are cleaned again.
    """

    def __init__(self, library: Library, author: str) -> None:
        self._library = library
        self._author = author

    def known(self, site: str) -> SiteLines:
        """Return all that is known of a site's lines, ready for cleaning; nothing for ""."""
        if not site:
            return cleaning.NO_SITE
        collection = self._library.collection
        counted = collection.counted(site)
        return cleaning.site_lines(
            site, counted, self._recurring(site, counted), collection.words(site)
        )

    def all_known(self) -> dict[str, SiteLines]:
        """Return what is known of every site of which anything is known."""
        names = (*self._library.collection.sites(), *(rule.site for rule in self.rules()))
        found = {name: self.known(name) for name in dict.fromkeys(names)}
        return {name: lines for name, lines in found.items() if any(lines.keys)}

    def names(self) -> tuple[str, ...]:
        """Return the sites of the library's articles, in order."""
        return self._library.collection.sites()

    def lines(self, site: str) -> tuple[SiteLine, ...]:
        """Return the lines that recur on a site, most frequent first."""
        counted = self._library.collection.counted(site)
        found = self._recurring(site, counted).items()
        return tuple(SiteLine(site, line, count, counted) for line, count in found)

    def _recurring(self, site: str, counted: int) -> dict[str, int]:
        held = self._library.collection.lines(site, cleaning.least_articles(counted))
        return cleaning.recurring_lines(counted, held)

    # --- rules

    def rules(self, site: str = "") -> tuple[SiteRule, ...]:
        """Return the rules that stand, of one site or all, by site and line."""
        return self._library.collection.rules(site)

    def set_rule(self, site: str, line: str, kept: bool) -> None:
        """Keep, or remove, a line on a site always; ValueError for no site or no line."""
        self._set([_rule(site, line, kept)], kept)

    def set_rules_in(self, article_id: str, span: Span, kept: bool) -> int:
        """Make one rule for each non-blank line that a span touches, as one act; return how many.

        None where the article's site is not known. Raises UnknownRecordError and SpanError.
        """
        article = self._library.article(article_id)
        if span.end > len(article.original):
            raise SpanError(span.start, span.end, len(article.original))
        if not article.site:
            return 0
        lines = _lines_in(article.original, span)
        rules = {cleaning.line_key(line): _rule(article.site, line, kept) for line in lines}
        self._set([*rules.values()], kept)
        return len(rules)

    def drop_rule(self, rule_id: str) -> None:
        """Take a rule away; undo brings it back. Raises UnknownRecordError."""
        if rule_id not in {rule.id for rule in self.rules()}:
            raise UnknownRecordError(rule_id)
        self._library.commit("site-drop", self._author, [Change(rule_id, "", {"deleted": True})])

    def _set(self, rules: Sequence[SiteRule], kept: bool) -> None:
        changes = self._changes(rules)
        if changes:
            self._library.commit("site-keep" if kept else "site-remove", self._author, changes)

    def _changes(self, rules: Iterable[SiteRule]) -> list[Change]:
        """Return what rules change in those that stand; of equal lines the last counts."""
        standing = {(rule.site, rule.key): rule.kept for rule in self.rules() if not rule.conflicts}
        wanted = {(rule.site, rule.key): rule for rule in rules}
        return [
            rule_change(rule) for name, rule in wanted.items() if standing.get(name) != rule.kept
        ]

    # --- in and out

    def export_rules(self, path: Path, separator: str = ",") -> int:
        """Write the rules to a CSV file and return how many; raise ExportError."""
        return write_site_rules(path, self.rules(), separator)

    def import_rules(self, path: Path) -> RulesImport:
        """Take rules in from a CSV file, as one act; bad rows are named and left out.

        Raises IntakeError when the file can't be read.
        """
        rules: list[SiteRule] = []
        refused: list[TableError] = []
        for _, row in read_site_rules(path):
            if isinstance(row, TableError):
                refused.append(row)
            else:
                rules.append(_rule(row.site, row.line, row.kept))
        changes = self._changes(rules)
        if changes:
            self._library.commit("site-import", self._author, changes)
        return RulesImport(len(changes), tuple(refused))


def _rule(site: str, line: str, kept: bool) -> SiteRule:
    text = line.strip()
    if not site or not text or "\n" in text:
        raise ValueError(f"no line of a site: {site!r}, {line!r}")
    return SiteRule(id="", site=site, line=text, key=cleaning.line_key(text), kept=kept)


def _lines_in(original: str, span: Span) -> Iterator[str]:
    """Yield the lines of which a sign, not only the blanks around, lies in a span."""
    start = 0
    for line in original.split("\n"):
        text = line.strip()
        first = start + line.find(text)
        if text and first < span.end and span.start < first + len(text):
            yield text
        start += len(line) + 1
