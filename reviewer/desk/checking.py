"""From texts to suggestions: articles are cleaned, checked, and checked again as stories."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Self

from reviewer import checks, intake
from reviewer.desk.importing import Workshop
from reviewer.desk.jsonl import read_record
from reviewer.desk.likeness import gathered
from reviewer.desk.telling_words import telling_words
from reviewer.errors import RulesError, TableError
from reviewer.records import UNKNOWN_LANGUAGE
from reviewer.resources import table, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer.checks import Context, Knowledge, Messages
    from reviewer.records import Article, Block, OwnFact, Suggestion


@dataclass(frozen=True, slots=True)
class ToCheck:
    """An article made ready for checks, with the words that tell what it is about."""

    context: Context
    words: tuple[tuple[str, float], ...]


class Checker:
    """What finds possible errors in articles; safe in any thread once made."""

    def __init__(self, workshop: Workshop, knowledge: Knowledge, messages: Messages) -> None:
        self._workshop = workshop
        self._knowledge = knowledge
        self._messages = messages

    @classmethod
    def open(cls, language: str, own: Iterable[OwnFact] = ()) -> Self:
        """Load the shipped knowledge; messages are in language, "fr" or "en".

        own are the rows that editors added: they win over shipped ones. Raises RulesError.
        """
        knowledge = shipped_knowledge()
        facts = tuple(own)
        if facts:
            knowledge = knowledge.with_own(facts)
        return cls(Workshop.open(language), knowledge, _messages(language))

    def prepare(self, article: Article) -> ToCheck:
        """Clean an article and make it ready; what is removed stays in sight, marked."""
        return self.prepared(article, self._workshop.clean(article))

    def prepared(self, article: Article, blocks: Sequence[Block]) -> ToCheck:
        """Make an article ready that was cleaned before."""
        text = self._workshop.clean_text(article, blocks)
        language = article.language
        if language == UNKNOWN_LANGUAGE:
            language = intake.detect_language(text)
        context = checks.Context(
            id=article.id,
            original=article.original,
            language=language,
            published=_day(article.published),
            removed=tuple(block.span for block in blocks if not block.verdict.kept),
        )
        return ToCheck(context, telling_words(f"{article.title}\n{text}"))

    def check(self, prepared: ToCheck) -> list[Suggestion]:
        """Return what is suggested for one article alone."""
        return checks.check_article(prepared.context, self._knowledge, self._messages)

    def check_all(self, prepared: Sequence[ToCheck]) -> list[list[Suggestion]]:
        """Return what is suggested for each article, those on one event checked together."""
        found = [self.check(one) for one in prepared]
        for numbers in gathered([(one.words, one.context.published) for one in prepared]):
            story = [prepared[number].context for number in numbers]
            more = checks.check_story(story, self._knowledge, self._messages)
            for number in numbers:
                found[number] = checks.settled([*found[number], *more[prepared[number].context.id]])
        return found


def check_records(lines: Iterable[str], checker: Checker) -> Iterator[dict[str, Any] | TableError]:
    """Check {"id", "text"} (and "date", "language", "title") line by line, then as stories.

    Yields {"id", "suggestions": [...]} in order of the lines, offsets in code points of the
    original, or a TableError for a line that can't be read.
    """
    read = [
        _read(line, number, checker) for number, line in enumerate(lines, start=1) if line.strip()
    ]
    sound = [one for one in read if not isinstance(one, TableError)]
    found = iter(checker.check_all([prepared for _, prepared in sound]))
    for one in read:
        if isinstance(one, TableError):
            yield one
        else:
            yield {"id": one[0], "suggestions": [as_cells(s) for s in next(found)]}


def as_cells(suggestion: Suggestion) -> dict[str, Any]:
    """Return a suggestion as JSON lines hold it."""
    cells: dict[str, Any] = {
        "rule": suggestion.rule,
        "start": suggestion.span.start,
        "end": suggestion.span.end,
        "quote": suggestion.quote,
        "category": suggestion.category,
        "message": suggestion.message,
        "corrections": list(suggestion.corrections),
        "evidence": [
            {"kind": e.kind.value, "text": e.text} | ({"article": e.article} if e.article else {})
            for e in suggestion.evidence
        ],
        "confidence": round(suggestion.confidence, 2),
        "group": suggestion.group.value,
    }
    if suggestion.removed:
        cells["removed"] = True
    return cells


def _read(line: str, number: int, checker: Checker) -> tuple[Any, ToCheck] | TableError:
    try:
        record = json.loads(line)
        article = read_record(record, number)
        return record["id"], checker.prepare(article)
    except TableError as error:
        return error
    except (ValueError, RecursionError) as error:
        return TableError(number, str(error))


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


@cache
def shipped_knowledge() -> Knowledge:
    """Return the tables that are shipped, read once; raise RulesError."""
    try:
        read = texts("knowledge", "tsv")
        found = {name: checks.read_table(text) for name, text in read.items()}
    except (OSError, ValueError) as error:
        raise RulesError(str(error)) from error
    digest = blake2b("\0".join(read.values()).encode(), digest_size=7).digest()
    return checks.Knowledge(found, int.from_bytes(digest, "big"))


@cache
def _messages(language: str) -> Messages:
    try:
        groups = table("knowledge/messages.toml")
        words = {
            f"{group}.{name}": sentence[language]
            for group, names in groups.items()
            for name, sentence in names.items()
        }
    except (OSError, ValueError, KeyError) as error:
        raise RulesError(str(error)) from error
    return checks.Messages(language, words)
