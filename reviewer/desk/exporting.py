"""What was found in a library, as a table, a page or data for other programs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from reviewer.export import (
    COLUMNS,
    Finding,
    Profile,
    Review,
    cells_of,
    report_page,
    write_claims,
    write_csv,
    write_json_lines,
    write_page,
    write_web_annotations,
    write_workbook,
)
from reviewer.resources import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reviewer.desk.cataloguing import Catalogue
    from reviewer.desk.reading import OpenArticle
    from reviewer.export import Wording
    from reviewer.records import Annotation, ArticleFacts
    from reviewer.store import Library


class Format(StrEnum):
    """In which form findings leave."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    W3C = "w3c"
    CLAIMREVIEW = "claimreview"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which articles: of all, those with ids, if any are given, and changed since a moment.

    since is ISO 8601 in UTC, or empty. Articles without error count once they are reviewed; with
    is_named they always do, and in the order of ids.
    """

    ids: tuple[str, ...] | None = None
    since: str = ""
    is_named: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What shall leave, and how; profile, separator and columns are those of a table."""

    format: Format = Format.CSV
    chosen: Chosen = Chosen()
    profile: Profile = Profile.EXCEL
    separator: str = ","
    columns: tuple[str, ...] = COLUMNS


class Material:
    """Findings as the formats want them, one article after the other."""

    def __init__(
        self, library: Library, catalogue: Catalogue, opened: Callable[[str], OpenArticle]
    ) -> None:
        self._library = library
        self._opened = opened
        self._catalogue = catalogue

    def findings(self, chosen: Chosen) -> Iterator[Finding]:
        """Yield the chosen annotations, and the articles that were read without one."""
        for facts, found in self._articles(chosen):
            for annotation in found or (None,):
                yield Finding(facts, annotation)

    def reviews(self, chosen: Chosen) -> Iterator[Review]:
        """Yield the chosen articles whole, with what was found in them."""
        if chosen.is_named and chosen.ids is not None:
            for article_id in chosen.ids:
                found = self._library.annotations(article_id)
                yield self._review(article_id, _since(found, chosen.since))
        else:
            for facts, found in self._articles(chosen):
                yield self._review(facts.id, found)

    def _review(self, article_id: str, found: tuple[Annotation, ...]) -> Review:
        state, note = self._library.state(article_id), self._library.shelf.note(article_id)
        return Review(self._library.article(article_id), state, found, note=note)

    def read_reviews(self, chosen: Chosen) -> Iterator[Review]:
        """Yield the chosen articles with the paragraphs that cleaning and editors kept."""
        for review in self.reviews(chosen):
            opened = self._opened(review.article.id)
            kept = tuple(block.span for block in opened.blocks if block.verdict.kept)
            yield replace(review, kept=kept)

    def _articles(self, chosen: Chosen) -> Iterator[tuple[ArticleFacts, tuple[Annotation, ...]]]:
        wanted = None if chosen.ids is None else set(chosen.ids)
        for facts, found in self._library.annotated():
            if wanted is not None and facts.id not in wanted:
                continue
            fresh = _since(found, chosen.since)
            # An article that was read without error counts by the day when that was said.
            is_bare = not found and self._library.collection.last_act(facts.id) >= chosen.since
            if fresh or is_bare:
                yield facts, fresh

    def wording(self) -> Wording:
        """Return the words of a report in the editor's language."""
        language = self._catalogue.language
        wording: Wording = table("report.toml")[language]
        about = {"code": language, "date": f"{datetime.now().astimezone():%Y-%m-%d}"}
        names = {one.id: one.names[language] for one in self._catalogue.all()}
        return wording | {"words": wording["words"] | about, "category": names}


def _since(found: tuple[Annotation, ...], since: str) -> tuple[Annotation, ...]:
    return tuple(one for one in found if one.updated_at >= since)


def export(material: Material, path: Path, choice: Choice) -> int:
    """Write what was chosen and return how many rows, or errors in a page; raise ExportError."""
    chosen = choice.chosen
    match choice.format:
        case Format.CSV:
            rows = material.findings(chosen)
            return write_csv(path, rows, choice.profile, choice.separator, choice.columns)
        case Format.XLSX:
            return write_workbook(path, material.findings(chosen), choice.columns)
        case Format.JSONL:
            return write_json_lines(path, material.reviews(chosen))
        case Format.W3C:
            return write_web_annotations(path, material.reviews(chosen))
        case Format.CLAIMREVIEW:
            return write_claims(path, material.reviews(chosen), material.wording())
        case Format.HTML:
            return write_page(path, material.read_reviews(chosen), material.wording())


def report(material: Material, chosen: Chosen) -> tuple[str, int]:
    """Return a page of HTML, and how many errors it names."""
    reviews = tuple(material.read_reviews(chosen))
    page = "".join(report_page(reviews, material.wording()))
    return page, sum(len(review.annotations) for review in reviews)


def preview(material: Material, chosen: Chosen, limit: int) -> tuple[dict[str, str], ...]:
    """Return the first rows that a table would hold, by column."""
    return tuple(cells_of(finding) for finding in islice(material.findings(chosen), limit))
