"""Records and libraries as tests want them: sound, unless told otherwise."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from reviewer.records import (
    Article,
    ArticleState,
    Change,
    Cleaned,
    Details,
    Operation,
    Source,
    Span,
)
from reviewer.store import Library, annotation_fields, details_fields, new_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reviewer.records import Annotation

SENTENCE = "R.Le président américain Vladimir Poutine est arrivé en Corée du Nord."
WRONG = Span(5, 24)  # "président américain"


def make_article(original: str = SENTENCE, name: str = "a.txt", **facts: Any) -> Article:
    """Return an article with the id of its text, from a file of that name."""
    digest = hashlib.sha256(original.encode()).hexdigest()
    facts.setdefault("source", Source(name, digest))
    return Article(id=digest, original=original, **facts)


def make_articles(count: int) -> list[Article]:
    """Return different articles, titled "Article 0" and so on."""
    return [make_article(f"{SENTENCE} {n}", f"{n}.txt", title=f"Article {n}") for n in range(count)]


def make_details(category: str = "role", **fields: Any) -> Details:
    """Return what an editor says about an error."""
    return Details(category, **{"correction": "président russe", **fields})


def make_library(path: Path, *articles: Article) -> Library:
    """Return an open library that holds articles whose clean text is all of the original."""
    library = Library.open(path)
    library.add_articles([(article, Cleaned(article.original)) for article in articles])
    return library


def tagging(article: Article, span: Span = WRONG, **fields: Any) -> Change:
    """Return the change that tags a span of an article."""
    details = make_details(**fields)
    return Change(new_id(), article.id, annotation_fields(article.original, span, details))


def retagging(tagged: Annotation | Change, **fields: Any) -> Change:
    """Return the change that says something else about an error."""
    subject = tagged.subject if isinstance(tagged, Change) else tagged.id
    return Change(subject, tagged.article_id, details_fields(make_details(**fields)))


def untagging(tagged: Change) -> Change:
    """Return the change that takes an annotation away."""
    return Change(tagged.subject, tagged.article_id, {"deleted": True})


def turning(article: Article, state: ArticleState) -> Change:
    """Return the change that sets how far the reading of an article is."""
    return Change(article.id, article.id, {"state": state.value})


def make_operation(name: str, parents: Sequence[str] = (), **fields: Any) -> Operation:
    """Return an operation of that id on the one subject "s"."""
    return Operation(
        id=name,
        gesture=name,
        verb="tag",
        target="",
        subject="s",
        article_id="a",
        author="anna",
        made_at="2024-06-19T07:41:49.000Z",
        parents=tuple(parents),
        fields=fields,
        replaced={},
    )


def ask(path: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Return what SQLite itself answers about a file."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql, values).fetchall()
