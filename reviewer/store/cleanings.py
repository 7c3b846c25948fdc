"""Cleanings: with which rules each article was cleaned, and how sure that was; all derived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import said, sites, stories
from reviewer.store.migrations import SEARCH
from reviewer.store.search import search_key
from reviewer.store.texts import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sqlite_utils import Database

    from reviewer.records import Cleaned

_THOUSAND = 1000
_UNTAUGHT = "taught = 0 AND cleaning.site IS NOT NULL"  # as the index of the schema has it


def _digest(text: str) -> int:
    return int.from_bytes(digest(text, 8), "big", signed=True)


def add(db: Database, number: int, site: str, cleaned: Cleaned) -> None:
    """Note how a new article was cleaned, and let it teach its site."""
    site_number = sites.number_of(db.conn, site)
    db.conn.execute(
        "INSERT INTO cleaning (number, site, rules, text_digest, confidence, taught)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            number,
            site_number,
            cleaned.rules,
            _digest(cleaned.text),
            round(cleaned.confidence * _THOUSAND),
            int(cleaned.lines is not None),
        ),
    )
    sites.teach(db.conn, site_number, cleaned.lines or ())


def renew(db: sqlite3.Connection, article_id: str, cleaned: Cleaned) -> bool:
    """Bring all that is derived from an article's clean text in line; return if that changed."""
    row = db.execute(
        "SELECT number, published, text_digest FROM article JOIN cleaning USING (number)"
        " WHERE id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return False
    number, published, before = row
    after = _digest(cleaned.text)
    changed = after != before and _reindex(db, number, cleaned.text)
    db.execute(
        "UPDATE cleaning SET rules = ?, text_digest = ?, confidence = ? WHERE number = ?",
        (cleaned.rules, after, round(cleaned.confidence * _THOUSAND), number),
    )
    if cleaned.words is not None:
        stories.place(db, number, published, cleaned.words)
    return changed


def _reindex(db: sqlite3.Connection, number: int, clean_text: str) -> bool:
    key = search_key(clean_text)
    (before,) = db.execute("SELECT text FROM article_fts WHERE rowid = ?", (number,)).fetchone()
    words = len(clean_text.split())
    db.execute("UPDATE article SET words = ? WHERE number = ?", (words, number))
    if before == key:
        return False
    db.execute("UPDATE article_fts SET text = ? WHERE rowid = ?", (key, number))
    return True


def is_indexed(db: sqlite3.Connection, article_id: str, cleaned: Cleaned) -> bool:
    """Whether the search knows an article by its clean text, or will when it is cleaned again."""
    row = db.execute(
        "SELECT rules, article_fts.text FROM article JOIN cleaning USING (number)"
        " LEFT JOIN article_fts ON article_fts.rowid = number WHERE id = ?",
        (article_id,),
    ).fetchone()
    if row is None or row[1] is None:
        return False
    return bool(row[0] != cleaned.rules or row[1] == search_key(cleaned.text))


def reindex(db: sqlite3.Connection, articles: Iterable[tuple[str, Cleaned]]) -> None:
    """Make the search indexes anew, from all articles as they are cleaned."""
    said.rebuild(db)
    db.execute("DROP TABLE article_fts")
    db.execute(SEARCH)
    for article_id, cleaned in articles:
        sql = "SELECT number, title FROM article WHERE id = ?"
        number, title = db.execute(sql, (article_id,)).fetchone()
        key = search_key(title)
        db.execute("UPDATE article SET title_key = ? WHERE number = ?", (key, number))
        db.execute(
            "INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)",
            (number, key, search_key(cleaned.text)),
        )
        renew(db, article_id, cleaned)


def teach(db: sqlite3.Connection, article_id: str, lines: tuple[tuple[str, str], ...]) -> None:
    """Let an article teach its site, if it has not yet."""
    row = db.execute(
        "SELECT cleaning.number, cleaning.site FROM article JOIN cleaning USING (number)"
        " WHERE id = ? AND NOT taught",
        (article_id,),
    ).fetchone()
    if row:
        db.execute("UPDATE cleaning SET taught = 1 WHERE number = ?", (row[0],))
        sites.teach(db, row[1], lines)


def untaught(db: sqlite3.Connection, limit: int) -> tuple[str, ...]:
    """Return articles whose lines were not looked at yet, in order of arrival."""
    sql = f"SELECT id FROM cleaning JOIN article USING (number) WHERE {_UNTAUGHT} LIMIT ?"
    return tuple(article_id for (article_id,) in db.execute(sql, (limit,)))


def count_untaught(db: sqlite3.Connection) -> int:
    """Return how many articles' lines were not looked at yet."""
    (count,) = db.execute(f"SELECT count(*) FROM cleaning WHERE {_UNTAUGHT}").fetchone()
    return int(count)


def rules_in_use(db: sqlite3.Connection) -> Iterable[tuple[str, int, int]]:
    """Return site, digest of rules, and how many of the site's articles were cleaned with them."""
    return db.execute(
        "SELECT coalesce(name, ''), rules, count(*) FROM cleaning"
        " LEFT JOIN site ON site.number = cleaning.site GROUP BY cleaning.site, rules"
    ).fetchall()


def stale(db: sqlite3.Connection, site: str, rules: int, limit: int) -> tuple[str, ...]:
    """Return articles of a site ("" for none) that were cleaned with other rules."""
    row = db.execute("SELECT number FROM site WHERE name = ?", (site,)).fetchone()
    if site and not row:
        return ()
    number = row[0] if row else None
    # Two ranges of the index: what is done already is not walked over again for each batch.
    sql = "SELECT id FROM cleaning JOIN article USING (number) WHERE cleaning.site IS ? AND rules"
    found = db.execute(
        f"{sql} < ? UNION ALL {sql} > ? LIMIT ?", (number, rules, number, rules, limit)
    )
    return tuple(article_id for (article_id,) in found)


def unsure(db: sqlite3.Connection, below: float, limit: int) -> tuple[str, ...]:
    """Return articles that hold a verdict of confidence below a figure, least sure first."""
    found = db.execute(
        "SELECT id FROM cleaning JOIN article USING (number) WHERE confidence < ?"
        " ORDER BY confidence, cleaning.number LIMIT ?",
        (round(below * _THOUSAND), limit),
    )
    return tuple(article_id for (article_id,) in found)
