"""From a file to an article with its facts; needs no library and no thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Self

from reviewer import cleaning, intake
from reviewer.errors import IntakeError
from reviewer.records import UNKNOWN_LANGUAGE, Article, Block
from reviewer.resources import tables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from reviewer.cleaning import Rules

_LONGEST_TITLE = 120  # code points of a text's beginning that stands in for a title


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of one file: an article with its clean text, or nothing new, or a refusal.

    article is None when the library has taken in the same bytes under the same name.
    """

    name: str
    article: Article | None = None
    clean_text: str = ""
    refusal: IntakeError | None = None


class Workshop:
    """Intake and cleaning in one: what turns files and texts into articles. Safe in any thread."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    @classmethod
    def open(cls, language: str) -> Self:
        """Load the shipped rules; reasons are worded in language, "fr" or "en"."""
        return cls(_shipped_rules(language))

    def find(self, paths: Iterable[Path]) -> tuple[Path | IntakeError, ...]:
        """Return the files that paths and folders hold, and what is refused at sight."""
        return tuple(intake.find_files(paths))

    def prepare(
        self, found: Iterable[Path | IntakeError], known: Collection[tuple[str, str]] = ()
    ) -> Iterator[Prepared]:
        """Read and clean files one by one; known holds SHA-256 and name of those to skip."""
        for path in found:
            if isinstance(path, IntakeError):
                yield Prepared(path.place, refusal=path)
                continue
            try:
                article = intake.read_article(path)
            except IntakeError as refusal:
                yield Prepared(path.name, refusal=refusal)
                continue
            if (article.source.sha256, article.source.name) in known:
                yield Prepared(path.name)
            else:
                yield self._finish(article, path.name)

    def read(self, path: Path, data: bytes | None = None) -> Article:
        """Read a file, or bytes that came under its name; raise IntakeError."""
        return intake.read_article(path) if data is None else intake.article_from_bytes(data, path)

    def _finish(self, article: Article, name: str) -> Prepared:
        blocks = self.clean(article)
        text = self.clean_text(article, blocks)
        return Prepared(name, self.with_facts(article, blocks, text), text)

    def clean(self, article: Article) -> tuple[Block, ...]:
        """Return the blocks of an article with their verdicts."""
        return cleaning.clean(article.original, self._rules, article.markup, article.title)

    def clean_text(self, article: Article, blocks: Sequence[Block]) -> str:
        """Return the kept blocks, joined."""
        return cleaning.clean_text(article.original, blocks)

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


@cache
def _shipped_rules(language: str) -> Rules:
    return cleaning.load_rules(tables("boilerplate"), language)


def _beginning(text: str) -> str:
    """Return the first words of a text that has no title, to know it by."""
    line = " ".join(text[: 4 * _LONGEST_TITLE].partition("\n")[0].split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rpartition(" ")[0] + "…"
