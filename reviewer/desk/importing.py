"""From a file to an article with its facts; needs no library and no thread."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from reviewer import __version__, cleaning, intake
from reviewer.desk.reading import with_editor
from reviewer.desk.stale import Recleaned
from reviewer.desk.telling_words import telling_words
from reviewer.errors import IntakeError, RulesError
from reviewer.records import UNKNOWN_LANGUAGE, Article, Block, Cleaned, Kind, Limits
from reviewer.resources import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from reviewer.cleaning import Rules, SiteLines
    from reviewer.desk.stale import Stale, StaleBatch
    from reviewer.intake import Item
    from reviewer.records import Added, NewVersion, Pasted, Span, Wanted

_NO_SITES: Mapping[str, SiteLines] = MappingProxyType({})
_GROUP = 32  # articles a commit; a killed import loses at most these
_LONGEST_TITLE = 120  # code points of a text's beginning that stands in for a title


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of one file, row or entry: an article as it was cleaned, or a refusal.

    Neither is there when the library has taken in the same under the same name. version tells,
    once it was added, what came of the article of which it is the next version.
    """

    name: str
    article: Article | None = None
    cleaned: Cleaned | None = None
    refusal: IntakeError | None = None
    version: NewVersion | None = None


@dataclass(frozen=True, slots=True)
class Offers:
    """Articles to be taken in, and how many they are; 0 when only reading them will tell."""

    total: int
    items: Iterator[Item | IntakeError]


class Workshop:
    """Intake and cleaning in one: what turns files and texts into articles. Safe in any thread."""

    def __init__(self, rules: Rules, version: int) -> None:
        self._rules = rules
        self.version = version  # a digest of all that cleaning decides by, sites apart
        self.limits = Limits()  # of the imports that begin from now on

    @classmethod
    def open(cls, language: str) -> Self:
        """Load the shipped rules; reasons are worded in language, "fr" or "en"."""
        return cls(*_shipped_rules(language))

    def offers(self, wanted: Wanted, stopped: Callable[[], bool] = lambda: False) -> Offers:
        """Return what an editor wants to have taken in, article by article; nothing is read yet.

        Addresses are fetched only now, one when the one before is done, until stopped says so.
        """
        if wanted.pasted:
            return Offers(1, _pasted(wanted.pasted))
        found = tuple(intake.find_files(wanted.paths, count=self.limits.files))
        parts = (
            (one,)
            if isinstance(one, IntakeError)
            else intake.file_items(one, wanted.columns.get(one), self.limits.file_bytes)
            for one in found
        )
        fetched = (intake.web_items(address, stopped) for address in wanted.addresses)
        is_sure = not any(isinstance(one, Path) and intake.is_many(one) for one in found)
        total = len(found) + len(wanted.addresses) if is_sure else 0
        return Offers(total, chain.from_iterable(chain(parts, fetched)))

    def prepare(
        self,
        items: Iterable[Item | IntakeError],
        known: Collection[tuple[str, str]] = (),
        sites: Mapping[str, SiteLines] = _NO_SITES,
    ) -> Iterator[Prepared]:
        """Read and clean articles one by one.

        known holds SHA-256 and name of those to skip, sites what is known of the lines of sites.
        """
        for item in items:
            if isinstance(item, IntakeError):
                yield Prepared(item.place, refusal=item)
            elif (item.sha256, item.name) in known:
                yield Prepared(item.name)
            else:
                yield self._read(item, sites)

    def _read(self, item: Item, sites: Mapping[str, SiteLines]) -> Prepared:
        try:
            return self._finish(item.read(), item.name, sites)
        except IntakeError as refusal:
            return Prepared(item.name, refusal=refusal)

    def read(self, path: Path, data: bytes | None = None) -> Article:
        """Read a file, or bytes that came under its name; raise IntakeError."""
        return intake.read_article(path) if data is None else intake.article_from_bytes(data, path)

    def _finish(self, article: Article, name: str, sites: Mapping[str, SiteLines]) -> Prepared:
        site = sites.get(article.site, cleaning.NO_SITE)
        blocks = self.clean(article, site)
        article = self.with_facts(article, blocks, self.clean_text(article, blocks))
        if site is not sites.get(article.site, site):  # the text itself told its site
            site = sites[article.site]
            blocks = self.clean(article, site)
        cleaned = self._cleaned(article, blocks, site)
        lines = cleaning.teaching_lines(article.original) if article.site else ()
        return Prepared(name, article, replace(cleaned, lines=lines))

    def clean(self, article: Article, site: SiteLines = cleaning.NO_SITE) -> tuple[Block, ...]:
        """Return the blocks of an article with their verdicts; site is what is known of its."""
        original, title = article.original, article.title
        return cleaning.clean(original, self._rules, article.markup, title, site)

    def clean_again(
        self, article: Article, verdicts: Mapping[Span, bool], site: SiteLines
    ) -> Cleaned:
        """Return what becomes of an article under verdicts of editors and what its site teaches."""
        return self._cleaned(article, with_editor(self.clean(article, site), verdicts), site)

    def reclean(self, batch: StaleBatch) -> tuple[Recleaned, ...]:
        """Clean a batch of stale articles again, or read the lines that teach."""
        return tuple(self._recleaned(item, batch) for item in batch.items)

    def _recleaned(self, item: Stale, batch: StaleBatch) -> Recleaned:
        article, verdicts = item.article, item.verdicts
        if batch.only_teaches:
            lines = cleaning.teaching_lines(article.original) if article.site else ()
            return Recleaned(article.id, verdicts, Cleaned("", lines=lines), only_teaches=True)
        return Recleaned(article.id, verdicts, self.clean_again(article, verdicts, batch.site))

    def _cleaned(self, article: Article, blocks: Sequence[Block], site: SiteLines) -> Cleaned:
        text = self.clean_text(article, blocks)
        return Cleaned(
            text=text,
            rules=rules_digest(self.version, site),
            confidence=min((block.verdict.confidence for block in blocks), default=1.0),
            words=telling_words(f"{article.title}\n{text}"),
        )

    def clean_text(self, article: Article, blocks: Sequence[Block]) -> str:
        """Return the kept blocks, joined."""
        return cleaning.clean_text(article.original, blocks)

    def captions(self, article: Article, blocks: Sequence[Block]) -> list[Block]:
        """Return the kept captions of a page, which stand beside its running text."""
        kept = [block for block in blocks if article.markup and block.verdict.kept]
        return [block for block in kept if block.verdict.kind is Kind.CAPTION]

    def running_text(self, article: Article, blocks: Sequence[Block]) -> str:
        """Return the kept blocks, joined, without a page's captions."""
        captions = self.captions(article, blocks)
        return self.clean_text(article, [block for block in blocks if block not in captions])

    def with_facts(self, article: Article, blocks: Sequence[Block], text: str) -> Article:
        """Return the article with the facts that its text tells, where its source told none."""
        facts = cleaning.article_facts(article.original, blocks)
        language = article.language
        if language == UNKNOWN_LANGUAGE:
            language = intake.detect_language(text)
        return replace(
            article,
            title=article.title or facts.title or _beginning(text) or article.source.name,
            site=article.site or facts.site,
            published=article.published or facts.published,
            language=language,
        )


def _pasted(pasted: Pasted) -> Iterator[Item | IntakeError]:
    try:
        yield intake.pasted_item(pasted.text, pasted.markup, pasted.name)
    except IntakeError as refusal:
        yield refusal


def in_groups(
    prepared: Iterable[Prepared], add: Callable[[Sequence[Prepared]], list[Added]]
) -> Iterator[tuple[Prepared, bool]]:
    """Add what was prepared group by group; yield what became of each, and whether it was new."""
    items = iter(prepared)
    while group := list(islice(items, _GROUP)):
        added = iter(add(group))
        for item in group:
            became = next(added) if item.article else None
            if became and became.version:
                yield replace(item, version=became.version), True
            else:
                yield item, bool(became and became.is_new)


@cache
def _shipped_rules(language: str) -> tuple[Rules, int]:
    try:
        found = tables("boilerplate")
        rules = cleaning.load_rules(found, language)
    except ValueError as error:  # somebody has edited a table
        raise RulesError(str(error)) from error
    return rules, _digest([__version__, found])


def rules_digest(version: int, site: SiteLines) -> int:
    """Return one figure for all that decides how an article of a site is cleaned; never 0."""
    return _digest([version, site.keys]) if any(site.keys) else version


def _digest(value: Any) -> int:
    text = json.dumps(value, sort_keys=True, default=str)
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest(), "big") or 1


def _beginning(text: str) -> str:
    """Return the first words of a text that has no title, to know it by."""
    line = " ".join(text[: 4 * _LONGEST_TITLE].partition("\n")[0].split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
