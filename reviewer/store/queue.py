"""The queue: which articles a filter finds, in which order, and how many there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from reviewer.records import ArticleState, Queue
from reviewer.store.folded import STORY
from reviewer.store.search import word_queries, words_of
from reviewer.store.story_list import by_story

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from reviewer.records import Change, Period, QueueFilter

_PROGRESS = " ".join(f"WHEN '{state}' THEN {at}" for at, state in enumerate(ArticleState))
_ORDERS = {
    "added": "number",
    "title": "title_key",
    "site": "site",
    "language": "language",
    "published": "published",
    "state": f"CASE state {_PROGRESS} END",
    "annotations": "annotations",
    "words": "words",
    "changed": "changed_at",
}
_UNREVIEWED = (ArticleState.TO_READ.value, ArticleState.IN_REVIEW.value)
_FEW = 8  # articles that changed: up to so many are put in their places one by one


class _Condition(NamedTuple):
    sql: str
    values: tuple[str, ...]


class Listing:
    """The list that was read last, kept in step with single articles that change.

    Reading 100,000 ids again for each word of an editor would take longer than saving it.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._asked: tuple[QueueFilter, date] | None = None
        self._ids: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._touched: set[str] = set()
        self._version = -1
        self._stories: tuple[tuple[str, ...], tuple[str, ...], Queue] | None = None

    def forget(self) -> None:
        """Read everything again next time."""
        self._asked = self._stories = None

    def heed(self, changes: Iterable[Change], told: Iterable[str]) -> None:
        """Look at some articles again next time: changes tell on them."""
        self._touched.update(told)
        if any(STORY in change.fields for change in changes):
            self.forget()

    def queue(self, wanted: QueueFilter) -> Queue:
        """Return the ids that a filter wants, in its order, and the counts by state."""
        flat = self._flat(replace(wanted, by_story=False, opened=()))
        if not wanted.by_story:
            return flat
        if self._stories is None or self._stories[:2] != (flat.ids, wanted.opened):
            ids, stories = by_story(self._db, flat.ids, wanted.opened)
            places = dict(zip(ids, range(len(ids)), strict=True))
            shown = Queue(ids, places=places, stories=stories)
            self._stories = (flat.ids, wanted.opened, shown)
        return replace(self._stories[2], counts=flat.counts, found=flat.found)

    def _flat(self, wanted: QueueFilter) -> Queue:
        today = _today()
        others = list(_conditions(wanted, today))
        state = [_Condition("state = ?", (wanted.state.value,))] if wanted.state else []
        (version,) = self._db.execute("PRAGMA data_version").fetchone()  # another process's writes
        is_known = self._asked == (wanted, today) and self._version == version
        if not is_known or len(self._touched) > _FEW:
            self._set(_ids(self._db, wanted, [*others, *state]))
        else:
            self._put_back(wanted, [*others, *state])
        self._asked, self._version = (wanted, today), version
        self._touched.clear()
        counts = _counts(self._db, [])
        found = _counts(self._db, others) if others else counts
        return Queue(self._ids, counts, found, self._places)

    def _put_back(self, wanted: QueueFilter, conditions: list[_Condition]) -> None:
        """Put the articles that were touched where they belong by now, or take them away."""
        places = {one: _place(self._db, one, wanted, conditions) for one in self._touched}
        if all(self._places.get(one) == place for one, place in places.items()):
            return
        ids = [one for one in self._ids if one not in places]
        # From the first place on: a place counts all that stand before it.
        for place, one in sorted((p, one) for one, p in places.items() if p is not None):
            ids.insert(place, one)
        self._set(tuple(ids))

    def _set(self, ids: tuple[str, ...]) -> None:
        self._ids = ids
        self._places = dict(zip(ids, range(len(ids)), strict=True))


def _order(wanted: QueueFilter) -> str:
    direction = "DESC" if wanted.descending else "ASC"
    return f"{_ORDERS[wanted.order]} {direction}, number {direction}"


def _all(conditions: list[_Condition]) -> tuple[str, list[str]]:
    sql = " AND ".join(["newer = ''", *(condition.sql for condition in conditions)])
    return sql, [value for condition in conditions for value in condition.values]


def _ids(
    db: sqlite3.Connection, wanted: QueueFilter, conditions: list[_Condition]
) -> tuple[str, ...]:
    sql, values = _all(conditions)
    found = db.execute(f"SELECT id FROM article WHERE {sql} ORDER BY {_order(wanted)}", values)
    return tuple(article_id for (article_id,) in found)


def _place(
    db: sqlite3.Connection, article_id: str, wanted: QueueFilter, conditions: list[_Condition]
) -> int | None:
    """Return how many articles stand before one, or None if the filter does not want that one."""
    sql, values = _all(conditions)
    key = _ORDERS[wanted.order]
    own = db.execute(
        f"SELECT {key}, number FROM article WHERE {sql} AND id = ?", [*values, article_id]
    ).fetchone()
    if own is None:
        return None
    sign = ">" if wanted.descending else "<"
    (place,) = db.execute(
        f"SELECT count(*) FROM article WHERE {sql} AND ({key}, number) {sign} (?, ?)",
        [*values, *own],
    ).fetchone()
    return int(place)


def _counts(db: sqlite3.Connection, conditions: list[_Condition]) -> dict[ArticleState, int]:
    sql, values = _all(conditions)
    counts = dict.fromkeys(ArticleState, 0)
    for state, count in db.execute(
        f"SELECT state, count(*) FROM article WHERE {sql} GROUP BY state", values
    ):
        counts[ArticleState(state)] = count
    return counts


def unreviewed(
    db: sqlite3.Connection, wanted: QueueFilter, article_id: str, *, backwards: bool
) -> str:
    """Return the article that stands next after one, or before, and is not reviewed; "" if none.

    From the end it goes on at the beginning.
    """
    wanted = replace(wanted, descending=wanted.descending != backwards)
    conditions = list(_conditions(wanted, _today()))
    if wanted.state:
        conditions.append(_Condition("state = ?", (wanted.state.value,)))
    conditions.append(_Condition("state IN (?, ?)", _UNREVIEWED))
    sql, values = _all(conditions)
    key, sign = _ORDERS[wanted.order], "<" if wanted.descending else ">"
    own = db.execute(f"SELECT {key}, number FROM article WHERE id = ?", (article_id,)).fetchone()
    start = f"SELECT id FROM article WHERE {sql} AND id != ?"
    for after in (f" AND ({key}, number) {sign} (?, ?)", "") if own else ("",):
        row = db.execute(
            f"{start}{after} ORDER BY {_order(wanted)} LIMIT 1",
            [*values, article_id, *(own if after else ())],
        ).fetchone()
        if row:
            return str(row[0])
    return ""


def _today() -> date:
    return datetime.now().astimezone().date()


# --- conditions


def _conditions(wanted: QueueFilter, today: date) -> Iterator[_Condition]:
    """Yield what an article must fulfil, but for its state."""
    for column in ("language", "site", "author"):
        if value := getattr(wanted, column):
            yield _Condition(f"{column} = ?", (value,))
    yield from _words(wanted.text)
    yield from _annotated(wanted)
    if wanted.published:
        yield from _within("published", *_days(wanted.published, today))
    if wanted.added:
        first, last = _days(wanted.added, today)
        yield from _within("added_at", first and _utc(first), last and _utc(last))


def _words(text: str) -> Iterator[_Condition]:
    queries = word_queries(words_of(text))
    for query in queries:
        yield _Condition(
            "number IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?"
            " UNION ALL SELECT rowid FROM said_fts WHERE said_fts MATCH ?)",
            (query, query),
        )
    if text.strip() and not queries:
        yield _Condition("0", ())


def _annotated(wanted: QueueFilter) -> Iterator[_Condition]:
    said = [
        (sql, value)
        for sql, value in (
            ("category = ?", wanted.category),
            ("annotation.author = ?", wanted.annotator),
        )
        if value
    ]
    if said:
        sql = " AND ".join(["NOT deleted", *(sql for sql, _ in said)])
        yield _Condition(
            f"id IN (SELECT article_id FROM annotation WHERE {sql})", tuple(v for _, v in said)
        )


def _within(column: str, first: str, last: str) -> Iterator[_Condition]:
    """Yield the condition that a moment lies in a period; one that is not known never does."""
    yield _Condition(f"{column} >= ?", (first or "0",))
    if last:
        yield _Condition(f"{column} < ?", (last,))


def _days(period: Period, today: date) -> tuple[str, str]:
    """Return the first day of a period, and the day after its last, as dates or ""."""
    first, last = _day(period.first), _day(period.last)
    if period.days:
        first, last = today - timedelta(days=period.days - 1), today
    after = last + timedelta(days=1) if last else None
    return first.isoformat() if first else "", after.isoformat() if after else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _utc(day: str) -> str:
    """Return when a day begins here, as the library writes moments."""
    begins = datetime.combine(date.fromisoformat(day), time()).astimezone(UTC)
    return f"{begins:%Y-%m-%dT%H:%M:%S}.000Z"
