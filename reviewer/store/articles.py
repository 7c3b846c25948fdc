"""Articles in the library: adding them and reading them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reviewer.errors import UnknownRecordError
from reviewer.records import (
    Article,
    ArticleFacts,
    ArticleState,
    Markup,
    Source,
)
from reviewer.store import cleanings, stories
from reviewer.store.ids import now
from reviewer.store.search import search_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sqlite_utils import Database

    from reviewer.records import Cleaned


def add(db: Database, article: Article, cleaned: Cleaned) -> bool:
    """Insert an article with what follows from its clean text; return whether its text was new.

    A text that the library has gains another source. The caller holds the write transaction.
    """
    known = db.conn.execute("SELECT number FROM article WHERE id = ?", (article.id,)).fetchone()
    number = known[0] if known else _insert(db, article, cleaned)
    source = article.source
    db.table("source").insert(
        {
            "number": number,
            "sha256": source.sha256,
            "name": source.name,
            "encoding": source.encoding,
            "replaced": source.replaced,
        },
        ignore=True,
    )
    return known is None


def _insert(db: Database, article: Article, cleaned: Cleaned) -> int:
    table = db.table("article").insert(
        {
            "id": article.id,
            "title": article.title,
            "title_key": search_key(article.title),
            "site": article.site,
            "url": article.url,
            "language": article.language,
            "published": article.published,
            "author": article.author,
            "words": len(cleaned.text.split()),
            "added_at": now(),
        }
    )
    number = int(table.last_rowid or 0)
    markup = json.dumps([_marks(line) for line in article.markup])
    db.table("original").insert({"number": number, "text": article.original, "markup": markup})
    db.table("article_fts").insert(
        {"rowid": number, "title": search_key(article.title), "text": search_key(cleaned.text)}
    )
    cleanings.add(db, number, article.site, cleaned)
    stories.place(db.conn, number, article.published, cleaned.words or ())
    return number


def _marks(markup: Markup) -> list[Any]:
    # Whatever the record holds, in its order: a field that comes later has a default.
    values = (getattr(markup, name) for name in Markup.__slots__)
    return [round(value, 3) if isinstance(value, float) else value for value in values]


def known_sources(db: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Return SHA-256 and name of every file that has been taken in."""
    return frozenset(db.execute("SELECT sha256, name FROM source"))


def state_of(db: sqlite3.Connection, article_id: str) -> ArticleState:
    """Return how far the reading of an article is; raise UnknownRecordError."""
    row = db.execute("SELECT state FROM article WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        raise UnknownRecordError(article_id)
    return ArticleState(row[0])


def note_of(db: sqlite3.Connection, article_id: str) -> str:
    """Return an article's note, or an empty text; raise UnknownRecordError."""
    row = db.execute("SELECT note FROM article WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        raise UnknownRecordError(article_id)
    return str(row[0])


def get(db: sqlite3.Connection, article_id: str) -> Article:
    """Return one article; raise UnknownRecordError."""
    row = db.execute(
        "SELECT article.id, text, source.name, sha256, encoding, replaced, title, site, url,"
        " language, published, markup, author FROM article JOIN original USING (number)"
        " JOIN source USING (number) WHERE article.id = ? ORDER BY source.rowid LIMIT 1",
        (article_id,),
    ).fetchone()
    if row is None:
        raise UnknownRecordError(article_id)
    return Article(
        id=row[0],
        original=row[1],
        source=Source(*row[2:6]),
        title=row[6],
        site=row[7],
        url=row[8],
        language=row[9],
        published=row[10],
        markup=tuple(Markup(*line) for line in json.loads(row[11])),
        author=row[12],
    )


def original_of(db: sqlite3.Connection, article_id: str) -> str:
    """Return an article's original; raise UnknownRecordError."""
    row = db.execute(
        "SELECT text FROM article JOIN original USING (number) WHERE id = ?", (article_id,)
    ).fetchone()
    if row is None:
        raise UnknownRecordError(article_id)
    return str(row[0])


def annotated(db: sqlite3.Connection) -> Iterator[ArticleFacts]:
    """Yield the articles that hold annotations or were reviewed, in order of arrival."""
    rows = db.execute(
        "SELECT id, title, coalesce(nullif(url, ''), name), sha256, language FROM article"
        " JOIN source USING (number) WHERE annotations > 0 OR (state = ? AND newer = '')"
        " GROUP BY number HAVING min(source.rowid) ORDER BY number",
        (ArticleState.REVIEWED.value,),
    ).fetchall()
    for row in rows:
        yield ArticleFacts(*row)
