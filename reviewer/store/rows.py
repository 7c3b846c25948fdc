"""Lines of the queue, with the passages that a search found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reviewer.records import ArticleRow, ArticleState, Hit, HitPlace
from reviewer.store import folded
from reviewer.store.search import hit_pattern, marks, search_key, words_of

if TYPE_CHECKING:
    import re
    import sqlite3
    from collections.abc import Iterator, Sequence

_COLUMNS = (
    "id, title, site, language, published, state, words, annotations, note, added_at, changed_at"
)
_BEFORE, _LENGTH = 32, 160  # code points of a passage: before its first hit, and in all
_ENOUGH = 50  # hits in one text that are weighed


def rows(db: sqlite3.Connection, ids: Sequence[str], text: str = "") -> tuple[ArticleRow, ...]:
    """Return the lines of some articles, in the order of ids; skip unknown ones.

    text is what a search box holds: lines tell where its words stand.
    """
    places = ", ".join("?" * len(ids))
    found = {
        row[0]: _row(row)
        for row in db.execute(f"SELECT {_COLUMNS} FROM article WHERE id IN ({places})", list(ids))
    }
    known = tuple(found[article_id] for article_id in ids if article_id in found)
    words = words_of(text)
    if not words:
        return known
    pattern = hit_pattern(words)
    return tuple(
        replace(row, title_marks=marks(row.title, pattern), hit=_hit(db, row, pattern))
        for row in known
    )


def _row(row: Sequence[Any]) -> ArticleRow:
    article_id, title, site, language, published, state, *rest = row
    return ArticleRow(article_id, title, site, language, published, ArticleState(state), *rest)


def _hit(db: sqlite3.Connection, row: ArticleRow, pattern: re.Pattern[str]) -> Hit | None:
    """Return the passage that holds the most of the words; of equals the first."""
    best, most = None, 0
    for place, passage, annotation_id in _passages(db, row, pattern):
        count = len(set(pattern.findall(search_key(passage))))
        if count > most:
            best, most = (place, passage, annotation_id), count
    return _shortened(*best, pattern) if best else None


def _passages(
    db: sqlite3.Connection, row: ArticleRow, pattern: re.Pattern[str]
) -> Iterator[tuple[HitPlace, str, str]]:
    (key, original) = db.execute(
        "SELECT article_fts.text, original.text FROM article JOIN original USING (number)"
        " JOIN article_fts ON article_fts.rowid = number WHERE article.id = ?",
        (row.id,),
    ).fetchone()
    if line := _best_line(key, search_key(row.title), pattern):
        yield HitPlace.TEXT, _as_written(line, original), ""
    yield HitPlace.NOTE, " ".join(row.note.split()), ""
    if row.annotations:
        for annotation in folded.of_article(db, row.id):
            details = annotation.details
            yield HitPlace.QUOTE, annotation.quote, annotation.id
            yield HitPlace.CORRECTION, details.correction, annotation.id
            yield HitPlace.REMARK, details.note, annotation.id


def _best_line(key: str, title: str, pattern: re.Pattern[str]) -> str:
    """Return the line of a search key that holds the most of the words, or an empty text.

    Not the title, which is shown and marked already.
    """
    best, most, end = "", 0, 0
    for number, found in enumerate(pattern.finditer(key)):
        if number == _ENOUGH:
            break
        if found.start() < end:
            continue
        start = key.rfind("\n", 0, found.start()) + 1
        end = key.find("\n", found.start()) if "\n" in key[found.start() :] else len(key)
        count = len(set(pattern.findall(key, start, end)))
        if count > most and key[start:end] != title:
            best, most = key[start:end], count
    return best


def _as_written(line: str, original: str) -> str:
    """Return a line of a search key as it stands in the original."""
    written = (one for one in original.split("\n") if search_key(one) == line)
    return next(written, line)


def _shortened(place: HitPlace, passage: str, annotation_id: str, pattern: re.Pattern[str]) -> Hit:
    """Return what surrounds the first hit of a passage, cut at the ends of words."""
    line = " ".join(passage.split())
    start = max(0, marks(line, pattern)[0][0] - _BEFORE)
    if start:
        start = line.find(" ", start) + 1
    shown = ("…" if start else "") + line[start : start + _LENGTH]
    return Hit(place, shown, marks(shown, pattern), annotation_id)
