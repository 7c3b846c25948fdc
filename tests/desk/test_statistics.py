"""Numbers on the reviewed articles equal what plain Python counts from the records and the log."""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import Desk, Profile, tally_numbers
from reviewer.errors import ExportError
from reviewer.records import (
    PAUSE_MINUTES,
    Annotation,
    AnnotationState,
    ArticleState,
    Cause,
    CountScope,
    Dimension,
    Figures,
    Severity,
    Span,
    Tally,
)
from reviewer.store import Library
from tests.builders import make_article, make_details, make_library, tagging, turning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.records import Article

ARTICLES = [
    make_article(
        f"{number} mot " + "mot " * (number * 9), f"{number}.txt", site=site, language=language
    )
    for number, (site, language) in enumerate(
        [("a.example", "fr"), ("a.example", "en"), ("b.example", "fr"), ("", "unknown")]
    )
]
AUTHORS = ["anna", "ben"]
JUDGEMENTS = [AnnotationState.REJECTED, AnnotationState.CONFIRMED]
acts = st.one_of(
    st.tuples(st.just("tag"), st.sampled_from(["role", "name"]), st.sampled_from(Severity)),
    st.tuples(st.just("judge"), st.integers(0, 9), st.sampled_from(JUDGEMENTS)),
    st.tuples(st.just("untag"), st.integers(0, 9)),
    st.tuples(st.just("turn"), st.sampled_from(ArticleState)),
    st.tuples(st.just("undo")),
)
days = st.lists(
    st.tuples(st.sampled_from(AUTHORS), st.sampled_from(ARTICLES), acts, st.integers(0, 2_000_000)),
    max_size=20,
)


class Said(NamedTuple):
    """What the log holds of one operation."""

    subject: str
    article_id: str
    author: str
    made_at: str
    fields: dict


class Clock:
    """The time of the log, set by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.moment = datetime.fromisoformat("2024-06-28T20:00:00+00:00")
        monkeypatch.setattr("reviewer.store.log.now", self.text)

    def text(self) -> str:
        return f"{self.moment:%Y-%m-%dT%H:%M:%S}.{self.moment.microsecond // 1000:03d}Z"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def act_as(library: Library, author: str, article: Article, act: tuple) -> None:
    desk = Desk(library, author, "fr")
    known = library.annotations(article.id)
    match act:
        case ("tag", category, severity):
            details = make_details(category, severity=severity, cause=Cause.AGENCY)
            desk.tag(article.id, Span(0, 3), details)
        case ("judge", at, state) if known:
            desk.set_annotation_state(known[at % len(known)].id, state, "reason")
        case ("untag", at) if known:
            desk.untag(known[at % len(known)].id)
        case ("turn", state):
            desk.set_state([article.id], state)
        case ("undo",):
            desk.undo()


class Recount:
    """What a patient reader of all records would count."""

    def __init__(self, library: Library, log: list[Said], scope: CountScope) -> None:
        self.log = log
        self.words = {a.id: len(a.original.split()) for a in ARTICLES}
        self.reviewed = {
            article.id: self._last_review(article.id)
            for article in ARTICLES
            if library.state(article.id) is ArticleState.REVIEWED
        }
        self.read = [
            article
            for article in ARTICLES
            if article.id in self.reviewed
            and self.reviewed[article.id].made_at >= scope.since
            and (scope.ids is None or article.id in scope.ids)
        ]
        self.found = [
            (article, annotation)
            for article in self.read
            for annotation in library.annotations(article.id)
        ]
        self.errors = [
            (article, annotation)
            for article, annotation in self.found
            if annotation.state is not AnnotationState.REJECTED
        ]

    def _last_review(self, article_id: str) -> Said:
        return [
            o for o in self.log if o.subject == article_id and o.fields.get("state") == "reviewed"
        ][-1]

    def value(self, article: Article, annotation: Annotation | None, dimension: Dimension) -> str:
        review = self.reviewed[article.id]
        day = datetime.fromisoformat(review.made_at).astimezone().date()
        of_article = {
            Dimension.SITE: article.site,
            Dimension.LANGUAGE: article.language,
            Dimension.REVIEWER: review.author,
            Dimension.DAY: str(day),
            Dimension.WEEK: str(day - timedelta(days=day.weekday())),
        }
        if dimension in of_article:
            return of_article[dimension]
        return {
            Dimension.CATEGORY: annotation.details.category,
            Dimension.SEVERITY: annotation.details.severity.value,
            Dimension.CAUSE: annotation.details.cause.value,
            Dimension.AUTHOR: annotation.author,
        }[dimension]

    def tally(self, dimension: Dimension) -> tuple[Tally, ...]:
        errors = Counter(self.value(a, found, dimension) for a, found in self.errors)
        groups = defaultdict(set)
        if dimension in (Dimension.CATEGORY, Dimension.SEVERITY, Dimension.CAUSE):
            for value in errors:
                groups[value] = {a.id for a in self.read}
        elif dimension is Dimension.AUTHOR:
            for operation in self.log:
                if operation.article_id in {a.id for a in self.read}:
                    groups[operation.author].add(operation.article_id)
        else:
            for article in self.read:
                groups[self.value(article, None, dimension)].add(article.id)
        return tuple(
            Tally((value,), errors[value], len(ids), sum(self.words[i] for i in ids))
            for value, ids in sorted(groups.items())
        )

    def minutes(self, author: str) -> list[float]:
        spent = []
        for article in self.read:
            moments = [
                datetime.fromisoformat(o.made_at)
                for o in self.log
                if o.article_id == article.id and o.author == author
            ]
            moments.sort()
            pauses = [(b - a).total_seconds() / 60 for a, b in pairwise(moments)]
            worked = sum(pause for pause in pauses if pause <= PAUSE_MINUTES)
            if worked:
                spent.append(worked)
        return spent


def log_of(library: Library) -> list[Said]:
    sql = "SELECT subject, article_id, author, made_at, fields FROM op ORDER BY seq"
    return [Said(*row[:4], json.loads(row[4])) for row in library._db.execute(sql)]


@given(
    days=days,
    reviewed=st.sets(st.sampled_from(range(len(ARTICLES)))),
    since=st.sampled_from(["", "2024-06-28T20:30:00.000Z"]),
    some=st.booleans(),
)
def test_numbers_equal_a_recount(days: list, reviewed: set, since: str, some: bool):
    scope = CountScope(tuple(a.id for a in ARTICLES[:3]) if some else None, since)
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        clock = Clock(patch)
        with closing(make_library(Path(folder) / "a.reviewer", *ARTICLES)) as library:
            library._db.execute("PRAGMA synchronous = OFF")
            for author, article, act, later in days:
                clock.moment += timedelta(milliseconds=later)
                act_as(library, author, article, act)
            for place in sorted(reviewed):
                act_as(library, "ben", ARTICLES[place], ("turn", ArticleState.REVIEWED))
            wanted = Recount(library, log_of(library), scope)
            desk = Desk(library, "anna", "fr")
            check(desk, scope, wanted)


def check(desk: Desk, scope: CountScope, wanted: Recount) -> None:
    figures = desk.statistics.figures(scope)
    assert len(wanted.read) == figures.totals.articles
    assert sum(wanted.words[a.id] for a in wanted.read) == figures.totals.words
    assert len(wanted.errors) == figures.totals.errors
    assert len(wanted.found) - len(wanted.errors) == figures.totals.rejected
    for dimension in Dimension:
        assert wanted.tally(dimension) == figures.tallies[dimension]
        for tally in figures.tallies[dimension]:
            behind = desk.statistics.errors(scope, {dimension: tally.values[0]}, 100)
            assert tally.errors == len(behind)
    sites = Counter((a.site, e.details.category) for a, e in wanted.errors)
    assert sites == {t.values: t.errors for t in figures.by_site_and_category}
    for pace in figures.paces:
        spent = wanted.minutes(pace.author)
        assert len(spent) == pace.timed
        assert pace.minutes == (pytest.approx(median(spent)) if spent else None)
        mine = [a for a in wanted.read if wanted.reviewed[a.id].author == pace.author]
        assert (len(mine), len({wanted.value(a, None, Dimension.DAY) for a in mine})) == (
            pace.articles,
            pace.days,
        )


# --- single facts


@pytest.fixture
def library(path: Path) -> Iterable[Library]:
    with closing(make_library(path, *ARTICLES)) as library:
        yield library


def figures(library: Library, scope: CountScope | None = None) -> Figures:
    return Desk(library, "anna", "fr").statistics.figures(scope or CountScope())


def test_an_unread_library_has_no_numbers(library: Library):
    found = figures(library)
    assert (0, 0, 0, None) == (
        found.totals.articles,
        found.totals.words,
        found.totals.errors,
        found.totals.rate,
    )
    assert () == found.paces


def test_errors_in_articles_that_are_not_reviewed_wait(library: Library):
    library.commit("tag", "anna", [tagging(ARTICLES[0], Span(0, 1))])
    library.commit("state", "anna", [turning(ARTICLES[1], ArticleState.REVIEWED)])
    totals = figures(library).totals
    assert (1, 0, 1) == (totals.articles, totals.errors, totals.waiting)


def test_a_rejected_error_is_counted_apart(library: Library):
    tagged = tagging(ARTICLES[0], Span(0, 1))
    library.commit("tag", "anna", [tagged, turning(ARTICLES[0], ArticleState.REVIEWED)])
    library.commit("judge", "anna", [replace(tagged, fields={"state": "rejected"})])
    found = figures(library)
    assert (0, 1) == (found.totals.errors, found.totals.rejected)
    assert () == found.tallies[Dimension.CATEGORY]


def test_a_site_without_error_is_there(library: Library):
    library.commit("state", "anna", [turning(a, ArticleState.REVIEWED) for a in ARTICLES])
    library.commit("tag", "anna", [tagging(ARTICLES[2], Span(0, 1))])
    sites = figures(library).tallies[Dimension.SITE]
    assert {"": 0, "a.example": 0, "b.example": 1} == {t.values[0]: t.errors for t in sites}


def test_few_words_make_a_weak_rate():
    assert Tally(("a",), 1, 1, 999).is_weak
    assert not Tally(("a",), 1, 1, 1000).is_weak
    assert 2.0 == Tally(("a",), 2, 1, 1000).rate


def test_a_pause_is_no_work_on_the_article(library: Library, clock: Clock):
    for seconds in (0, 120, PAUSE_MINUTES * 60 + 1, 60):
        clock.moment += timedelta(seconds=seconds)
        library.commit("tag", "anna", [tagging(ARTICLES[0], Span(0, 1))])
    library.commit("state", "anna", [turning(ARTICLES[0], ArticleState.REVIEWED)])
    (pace,) = figures(library).paces
    assert (3.0, 1, 1) == (pace.minutes, pace.timed, pace.articles)


def test_counting_leaves_nothing_behind_and_may_be_repeated(library: Library):
    before = list(library._db.execute("SELECT name FROM temp.sqlite_master"))
    assert figures(library) == figures(library)
    assert before == list(library._db.execute("SELECT name FROM temp.sqlite_master"))
    library.commit("state", "anna", [turning(ARTICLES[0], ArticleState.REVIEWED)])


def test_a_library_that_is_read_only_can_be_counted(library: Library, path: Path):
    library.commit("state", "anna", [turning(ARTICLES[0], ArticleState.REVIEWED)])
    with closing(Library.open(path, read_only=True)) as shown:
        assert 1 == figures(shown).totals.articles


def test_articles_behind_a_number(library: Library):
    library.commit("state", "ben", [turning(a, ArticleState.REVIEWED) for a in ARTICLES[:3]])
    desk = Desk(library, "anna", "fr")
    found = desk.statistics.articles(CountScope(), {Dimension.REVIEWER: "ben"}, 2)
    assert [a.id for a in ARTICLES[:2]] == [one.article_id for one in found]
    assert [None, None] == [one.annotation for one in found]


# --- tables


NUMBERS = tally_numbers(
    (Dimension.SITE,), (Tally(("=a.example",), 3, 1, 2000), Tally(("b",), 0, 1, 0))
)


@pytest.mark.parametrize(
    ("profile", "separator", "wanted"),
    [
        (
            Profile.EXCEL,
            ";",
            [["'=a.example", "3", "1", "2000", "1,500"], ["b", "0", "1", "0", ""]],
        ),
        (
            Profile.EXCEL,
            ",",
            [["'=a.example", "3", "1", "2000", "1.500"], ["b", "0", "1", "0", ""]],
        ),
        (Profile.DATA, ";", [["=a.example", "3", "1", "2000", "1.500"], ["b", "0", "1", "0", ""]]),
    ],
)
def test_numbers_leave_as_a_table(
    library: Library, tmp_path: Path, profile: Profile, separator: str, wanted: list
):
    path = tmp_path / "n.csv"
    count = Desk(library, "a", "fr").statistics.write_numbers(path, NUMBERS, profile, separator)
    with path.open(encoding="utf-8-sig", newline="") as file:
        between = separator if profile is Profile.EXCEL else ","
        header, *rows = csv.reader(file, delimiter=between)
    assert 2 == count
    assert ["site", "errors", "articles", "words", "errors_per_1000_words"] == header
    assert wanted == rows


def test_a_picture_that_cant_be_written_is_told(library: Library, tmp_path: Path):
    with pytest.raises(ExportError):
        Desk(library, "a", "fr").statistics.write_picture(tmp_path / "no" / "a.png", b"")
