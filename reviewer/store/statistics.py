"""Numbers on the reviewed articles: counted by SQLite, without a text being read."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from reviewer.records import (
    PAUSE_MINUTES,
    AnnotationState,
    ArticleState,
    Counted,
    Dimension,
    Pace,
    Tally,
    Totals,
)
from reviewer.store import folded
from reviewer.store.connection import complaints

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from reviewer.records import CountScope

_MINUTE = 60_000  # milliseconds
_REVIEWED = ArticleState.REVIEWED.value
_REJECTED = (
    f"(json_extract(annotation.fields, '$.state') = '{AnnotationState.REJECTED.value}'"
    " AND annotation.conflicts = '[]')"
)
_DAY = "date({}, 'localtime')"
_WEEK = "date({}, 'localtime', 'weekday 0', '-6 days')"  # the Monday

# Temporary tables of one count: the operations on reviewed articles, which of these articles count,
# how long each author worked on them, and what was found there. The order of operations decides
# which review was the last, not their clocks. CROSS JOIN keeps the order of the loops.
_TABLES = (
    f"""
    CREATE TEMP TABLE act AS
    SELECT number, op.author, made_at, seq, subject = article_id
        AND json_extract(fields, '$.state') IS '{_REVIEWED}' AS reviews,
        CAST(round((julianday(made_at) - 2440587.5) * 86400000) AS INTEGER) AS moment
    FROM op CROSS JOIN article ON article.id = op.article_id
    WHERE article.state = '{_REVIEWED}'
    """,
    """
    CREATE TEMP TABLE read (
        number INTEGER PRIMARY KEY, site, language, words, reviewer, day, week
    )
    """,
    f"""
    INSERT INTO read
    SELECT number, site, language, words, last.author,
        {_DAY.format("made_at")}, {_WEEK.format("made_at")}
    FROM (SELECT number, max(seq), made_at, author FROM act WHERE reviews GROUP BY number) AS last
    JOIN article USING (number)
    WHERE made_at >= :since AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))
    """,
    f"""
    CREATE TEMP TABLE work AS
    SELECT number, author, sum(pause) FILTER (WHERE pause <= {PAUSE_MINUTES * _MINUTE}) AS spent
    FROM (
        SELECT number, author,
            moment - lag(moment) OVER (PARTITION BY number, author ORDER BY moment) AS pause
        FROM act WHERE number IN (SELECT number FROM read)
    )
    GROUP BY number, author
    """,
    f"""
    CREATE TEMP TABLE found AS
    SELECT annotation.author, json_extract(fields, '$.category') AS category,
        json_extract(fields, '$.severity') AS severity, json_extract(fields, '$.cause') AS cause,
        {_REJECTED} AS rejected, read.site, read.language, reviewer, day, week
    FROM annotation CROSS JOIN article ON article.id = annotation.article_id
    CROSS JOIN read USING (number)
    WHERE NOT deleted
    """,
)
# Articles and the median time of each author: the middle one, or half of the middle two.
_TIMED = """
SELECT author, max(many), avg(spent) FROM (
    SELECT author, spent, count(*) OVER (PARTITION BY author) AS many,
        row_number() OVER (PARTITION BY author ORDER BY spent) AS place
    FROM work WHERE spent > 0
)
WHERE place IN ((many + 1) / 2, (many + 2) / 2) GROUP BY author
"""
# By what an article is counted whether it holds an error or not.
_OF_ARTICLES = {
    Dimension.SITE: "site",
    Dimension.LANGUAGE: "language",
    Dimension.REVIEWER: "reviewer",
    Dimension.DAY: "day",
    Dimension.WEEK: "week",
    Dimension.AUTHOR: "work.author",
}
_LAST_REVIEW = (
    "(SELECT {} FROM op WHERE subject = article.id"
    f" AND json_extract(fields, '$.state') = '{_REVIEWED}' ORDER BY seq DESC LIMIT 1)"
)
_REVIEWED_AT = _LAST_REVIEW.format("made_at")
_CONDITIONS = {
    Dimension.CATEGORY: "json_extract(annotation.fields, '$.category') = ?",
    Dimension.SEVERITY: "json_extract(annotation.fields, '$.severity') = ?",
    Dimension.CAUSE: "json_extract(annotation.fields, '$.cause') = ?",
    Dimension.AUTHOR: "annotation.author = ?",
    Dimension.SITE: "site = ?",
    Dimension.LANGUAGE: "language = ?",
    Dimension.REVIEWER: f"{_LAST_REVIEW.format('author')} = ?",
    Dimension.DAY: f"{_DAY.format(_REVIEWED_AT)} = ?",
    Dimension.WEEK: f"{_WEEK.format(_REVIEWED_AT)} = ?",
}


class Count:
    """The numbers of one scope, as they stand while its block lasts."""

    def __init__(self, db: sqlite3.Connection, scope: CountScope) -> None:
        self._db = db
        self._scope = scope
        for statement in _TABLES:
            db.execute(statement, _values(scope) if ":ids" in statement else {})

    def totals(self) -> Totals:
        """Return what counts in all, and what was left out."""
        articles, words = self._one("SELECT count(*), coalesce(sum(words), 0) FROM read")
        rejected, errors = self._one("SELECT total(rejected), total(NOT rejected) FROM found")
        (waiting,) = self._db.execute(
            "SELECT count(*) FROM annotation JOIN article ON article.id = annotation.article_id"
            f" WHERE NOT deleted AND NOT {_REJECTED} AND article.state != '{_REVIEWED}'"
            " AND (:ids IS NULL OR article.id IN (SELECT value FROM json_each(:ids)))",
            _values(self._scope),
        ).fetchone()
        return Totals(articles, words, int(errors), int(rejected), waiting)

    def tallies(self, *dimensions: Dimension) -> tuple[Tally, ...]:
        """Return what falls under each combination of values, in their order.

        Values of articles and authors alone are there without error too.
        """
        names = ", ".join(dimensions)
        errors = self._grouped(
            f"SELECT {names}, count(*) FROM found WHERE NOT rejected GROUP BY {names}",
            len(dimensions),
        )
        own = [at for at, dimension in enumerate(dimensions) if dimension in _OF_ARTICLES]
        read = self._read([dimensions[at] for at in own])
        groups = errors if len(own) < len(dimensions) else read
        return tuple(
            Tally(values, *errors.get(values, (0,)), *read[tuple(values[at] for at in own)])
            for values in sorted(groups)
        )

    def _read(self, dimensions: Sequence[Dimension]) -> Mapping[tuple[str, ...], tuple[int, ...]]:
        """Return the articles and words under each combination of values."""
        names = "".join(f"{_OF_ARTICLES[dimension]}, " for dimension in dimensions)
        places = ", ".join(str(at) for at in range(1, len(dimensions) + 1))
        return self._grouped(
            f"SELECT {names}count(*), coalesce(sum(words), 0) FROM read"
            + (" JOIN work USING (number)" if Dimension.AUTHOR in dimensions else "")
            + (f" GROUP BY {places}" if places else ""),
            len(dimensions),
        )

    def paces(self) -> tuple[Pace, ...]:
        """Return how quickly each author reviews, in the order of their names."""
        marked = self._grouped(
            "SELECT reviewer, count(*), count(DISTINCT day) FROM read GROUP BY reviewer", 1
        )
        timed = self._grouped(_TIMED, 1)
        return tuple(
            _pace(author, marked.get((author,), (0, 0)), timed.get((author,), (0, 0)))
            for author in sorted({author for (author,) in (*marked, *timed)})
        )

    def _one(self, sql: str) -> tuple[int, int]:
        first, second = self._db.execute(sql).fetchone()
        return first, second

    def _grouped(self, sql: str, keys: int) -> dict[tuple[str, ...], tuple[Any, ...]]:
        return {tuple(row[:keys]): tuple(row[keys:]) for row in self._db.execute(sql)}


class Counts:
    """Counts the reviewed articles of a library; belongs to the library's thread."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self._path = path
        self._db = db

    @contextmanager
    def of(self, scope: CountScope) -> Iterator[Count]:
        """Count the articles of a scope, all at one moment of the library; raise LibraryError."""
        with complaints(self._path):
            self._db.execute("BEGIN")
            try:
                yield Count(self._db, scope)
            finally:
                self._db.execute("ROLLBACK")  # drops the temporary tables too

    def errors(
        self, scope: CountScope, under: Mapping[Dimension, str], limit: int
    ) -> tuple[Counted, ...]:
        """Return the errors under some values, by site and article; at most so many."""
        conditions, values = _conditions(scope, under)
        sql = (
            "SELECT article.id, title, site, annotation.id FROM annotation"
            " JOIN article ON article.id = annotation.article_id"
            f" WHERE NOT deleted AND NOT {_REJECTED} AND {conditions}"
            ' ORDER BY site, number, start, "end", annotation.id LIMIT ?'
        )
        with complaints(self._path):
            rows = self._db.execute(sql, [*values, limit]).fetchall()
            return tuple(
                Counted(article_id, title, site, folded.get(self._db, annotation_id))
                for article_id, title, site, annotation_id in rows
            )

    def articles(
        self, scope: CountScope, under: Mapping[Dimension, str], limit: int
    ) -> tuple[Counted, ...]:
        """Return the articles under some values of articles, by site; at most so many."""
        conditions, values = _conditions(scope, under)
        sql = (
            f"SELECT id, title, site FROM article WHERE {conditions} ORDER BY site, number LIMIT ?"
        )
        with complaints(self._path):
            return tuple(Counted(*row) for row in self._db.execute(sql, [*values, limit]))


def _pace(author: str, marked: tuple[int, int], timed: tuple[int, float]) -> Pace:
    (articles, days), (many, spent) = marked, timed
    return Pace(author, articles, days, many, spent / _MINUTE if many else None)


def _values(scope: CountScope) -> dict[str, str | None]:
    ids = None if scope.ids is None else json.dumps(scope.ids)
    return {"since": scope.since, "ids": ids}


def _conditions(scope: CountScope, under: Mapping[Dimension, str]) -> tuple[str, list[object]]:
    """Return what holds for articles of a scope, and for what is counted under some values."""
    conditions, values = [f"article.state = '{_REVIEWED}'"], list[object]()
    if scope.ids is not None:
        conditions.append("article.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(scope.ids))
    if scope.since:
        conditions.append(f"{_REVIEWED_AT} >= ?")
        values.append(scope.since)
    conditions += [_CONDITIONS[dimension] for dimension in under]
    return " AND ".join(conditions), [*values, *under.values()]
