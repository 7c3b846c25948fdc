"""Stories: articles on the same event, found by the telling words that they share; derived.

An article joins the story of the one that it is most alike, among those of a few days; what an
editor says about it goes first.
"""

from __future__ import annotations

import json
import math
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from reviewer.store.texts import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    Words = Sequence[tuple[str, float]]

_DAYS = 3  # on either side, within which articles may be of one event
# How alike two articles of one event are, as the cosine of their weighted words: the most alike of
# the story, and on average over its members, so that a story does not drift from event to event.
_ALIKE = 0.4
_ON_AVERAGE = 0.25
_MEMBERS = 8  # that are compared; the newest
_CANDIDATES = 20
_TELLING = 8  # words by which candidates are found
_COUNTED = 2000  # articles that hold a word; more tell no more
# A word of one article in a small library is not yet rare, nor does it tell ever more in a large.
_PRIOR = 50
_RAREST = 4.0
_THOUSAND = 1000
KEY = "coalesce(said, story)"  # two articles with the same are of one story


class _Placing(NamedTuple):
    """An article that looks for its story: its day (0 for unknown), words with their weights."""

    number: int
    day: int
    weights: dict[int, float]


def place(db: sqlite3.Connection, number: int, published: str, words: Words) -> None:
    """Put an article into the story that it belongs to, or one of its own; once."""
    if db.execute("SELECT 1 FROM story WHERE number = ?", (number,)).fetchone():
        return
    day = _day(published)
    placing = _Placing(number, day, _weights(db, words))
    story = _story_of(db, placing) or number
    told = {key: round(weight * _THOUSAND) for key, weight in placing.weights.items()}
    db.execute(
        "INSERT INTO story (number, day, story, words) VALUES (?, ?, ?, ?)",
        (number, day, story, json.dumps(told)),
    )
    db.executemany(
        "INSERT INTO story_word (word, day, number) VALUES (?, ?, ?)",
        [(word, day, number) for word in told],
    )


def _day(published: str) -> int:
    try:
        return date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return 0


def _weights(db: sqlite3.Connection, words: Words) -> dict[int, float]:
    """Return how much each word tells here, as a vector of length one."""
    (total,) = db.execute("SELECT count(*) FROM story").fetchone()
    weights = {}
    for word, weight in words:
        key = int.from_bytes(digest(word, 6), "big")
        rarity = math.log((total + 1 + _PRIOR) / (_count(db, key) + 1))
        weights[key] = weight * min(rarity, _RAREST)
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {key: weight / length for key, weight in weights.items()}


def _count(db: sqlite3.Connection, word: int) -> int:
    sql = "SELECT count(*) FROM (SELECT 1 FROM story_word WHERE word = ? LIMIT ?)"
    return int(db.execute(sql, (word, _COUNTED)).fetchone()[0])


def _story_of(db: sqlite3.Connection, placing: _Placing) -> int | None:
    alike = [
        (_likeness(placing, told), story)
        for story, told in _vectors(db, placing, _candidates(db, placing))
    ]
    for likeness, story in sorted(alike, reverse=True):
        if likeness < _ALIKE:
            return None
        members = db.execute(
            f"SELECT number FROM story WHERE {KEY} = ? ORDER BY number DESC LIMIT ?",
            (story, _MEMBERS),
        )
        near = _vectors(db, placing, (number for (number,) in members))
        known = [_likeness(placing, told) for _, told in near]
        if known and sum(known) >= _ON_AVERAGE * len(known):
            return story
    return None


def _candidates(db: sqlite3.Connection, placing: _Placing) -> list[int]:
    """Return the articles of about the same days that share most of the most telling words."""
    ranked = sorted(placing.weights, key=lambda word: -placing.weights[word])[:_TELLING]
    days = "(day = 0 OR day BETWEEN ? AND ?)" if placing.day else "1"
    between = (placing.day - _DAYS, placing.day + _DAYS) if placing.day else ()
    shared: dict[int, float] = {}
    for word in ranked:
        sql = f"SELECT number FROM story_word WHERE word = ? AND {days} ORDER BY day DESC LIMIT ?"
        for (number,) in db.execute(sql, (word, *between, _COUNTED)):
            shared[number] = shared.get(number, 0) + placing.weights[word]
    return sorted(shared, key=lambda number: (-shared[number], -number))[:_CANDIDATES]


def _vectors(
    db: sqlite3.Connection, placing: _Placing, numbers: Iterable[int]
) -> list[tuple[int, dict[str, int]]]:
    """Return story and words of some articles that may be of the same days."""
    rows = db.execute(
        f"SELECT day, {KEY}, words FROM story WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps([*numbers]),),
    )
    return [
        (story, json.loads(words))
        for day, story, words in rows
        if not day or not placing.day or abs(day - placing.day) <= _DAYS
    ]


def _likeness(placing: _Placing, told: dict[str, int]) -> float:
    shared = sum(w * told.get(f"{key}", 0) for key, w in placing.weights.items())
    return shared / _THOUSAND


def say(db: sqlite3.Connection, article_id: str, other: str | None) -> None:
    """Heed an editor: an article is of the same story as another, of none if that is itself.

    None takes it back: the words decide again.
    """
    if other is None:
        said = None
    elif other == article_id:
        (number,) = db.execute("SELECT number FROM article WHERE id = ?", (other,)).fetchone()
        said = -number  # no other has this key, even if this article's number names a story
    else:
        sql = f"SELECT {KEY} FROM story JOIN article USING (number) WHERE id = ?"
        row = db.execute(sql, (other,)).fetchone()
        said = row[0] if row else None
    db.execute(
        "UPDATE story SET said = ? WHERE number = (SELECT number FROM article WHERE id = ?)",
        (said, article_id),
    )


def siblings(db: sqlite3.Connection, article_id: str) -> tuple[str, ...]:
    """Return all articles of an article's story, itself among them, oldest first."""
    rows = db.execute(
        "SELECT id FROM story JOIN article USING (number) WHERE newer = ''"
        f" AND {KEY} = (SELECT {KEY} FROM story JOIN article USING (number) WHERE id = ?)"
        " ORDER BY published = '', published, number",
        (article_id,),
    )
    return tuple(found for (found,) in rows) or (article_id,)
