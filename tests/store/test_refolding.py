"""What is folded can be made again from the log at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.records import ArticleState, Change, Cleaned, Span
from reviewer.store import note_field, verdict_field
from tests.builders import make_article, retagging, tagging, turning, untagging
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article
    from reviewer.store import Library


def test_folded_tables_follow_from_the_log(library: Library, path: Path, article: Article) -> None:
    other = make_article("un deux trois")
    library.add_articles([(other, Cleaned(""))])
    tag, gone = tagging(article), tagging(other, Span(3, 7))
    kept = [Change(article.id, article.id, {verdict_field(Span(0, 9)): word}) for word in (1, 0)]
    acts = [
        ("anna", [tag, turning(article, ArticleState.IN_REVIEW)]),
        ("boris", [retagging(tag, note="é", evidence=("https://example.org",))]),
        ("anna", [gone]),
        ("boris", [untagging(gone)]),
        ("anna", [turning(one, ArticleState.REVIEWED) for one in (article, other)]),
        ("anna", kept[:1]),
        ("anna", kept[1:]),
        ("anna", [Change(article.id, article.id, note_field("à revoir"))]),
        ("anna", [Change(other.id, other.id, note_field("gone"))]),
        ("anna", [Change(other.id, other.id, note_field(""))]),
    ]
    for author, changes in acts:
        library.commit("act", author, changes)
    for author in ("anna", "boris"):
        library.undo(author)
    grown, made = folded_tables(path)
    assert grown == made
    assert [0, 2, 1, 0, 2, 2, 2] == [len(table) for table in made]
