"""Articles come into the library once, with all their sources, all of a batch or none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import ReadOnlyLibraryError, UnknownRecordError
from reviewer.records import ArticleState, Cleaned, Markup, QueueFilter, Source
from reviewer.store import Library
from tests.builders import ask, make_article, make_articles, make_library, turning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer.records import Article


def test_article_comes_back_as_it_went_in(library: Library) -> None:
    article = make_article(
        "Un\u00a0mot,\u202f« œuvre » 😀\ue000\u0301\n\nfin",
        title="Œuvre",
        site="Le Monde",
        url="https://example.org/a?b=1#c",
        language="fr",
        published="2024-06-19",
        markup=(Markup("h1", "main", 0.5), Markup("p", "", 0.0), Markup("p", "", 1.0)),
        source=Source("été.html", "0" * 64, "cp1252", 3),
    )
    library.add_articles([(article, Cleaned("fin"))])
    assert article == library.article(article.id)


def test_new_article_is_to_read_and_unmarked(library: Library, article: Article) -> None:
    assert ArticleState.TO_READ == library.state(article.id)
    assert () == library.annotations(article.id)
    assert {} == library.editor_verdicts(article.id)


def test_row_counts_the_words_of_the_clean_text(library: Library) -> None:
    article = make_article("Un deux trois. Partager sur X")
    library.add_articles([(article, Cleaned("Un deux trois."))])
    assert 3 == library.rows([article.id])[0].words


def test_same_text_from_two_files_is_one_article_with_two_sources(
    library: Library, path: Path, article: Article
) -> None:
    copy = replace(article, source=Source("copie.txt", "1" * 64))
    assert [False] == library.add_articles([(copy, Cleaned(article.original))])
    assert (article.id,) == library.queue(QueueFilter()).ids
    sources = ask(path, "SELECT name, sha256 FROM source ORDER BY rowid")
    assert [("a.txt", article.source.sha256), ("copie.txt", "1" * 64)] == sources


def test_first_source_speaks_for_an_article(library: Library, article: Article) -> None:
    copies = [replace(article, source=Source(n, n * 64), title="Autre titre") for n in "0f"]
    library.add_articles([(one, Cleaned(article.original)) for one in (*copies, article)])
    library.commit("state", "anna", [turning(article, ArticleState.REVIEWED)])
    ((facts, _),) = library.annotated()
    assert article == library.article(article.id)
    assert article.source == Source(facts.source, facts.sha256)


def test_same_file_twice_changes_nothing(library: Library, path: Path, article: Article) -> None:
    before = ask(path, "SELECT * FROM article, source, article_fts")
    assert [False, False] == library.add_articles(
        [(article, Cleaned("un")), (article, Cleaned("deux"))]
    )
    assert before == ask(path, "SELECT * FROM article, source, article_fts")


def test_batch_tells_which_texts_were_new(library: Library) -> None:
    one, two = make_articles(2)
    assert [True, True, False] == library.add_articles(
        [(one, Cleaned("")), (two, Cleaned("")), (one, Cleaned(""))]
    )


def test_batch_that_breaks_off_leaves_nothing(library: Library, path: Path) -> None:
    def batch() -> Iterator[tuple[Article, Cleaned]]:
        for article in make_articles(3):
            yield article, Cleaned(article.original)
        raise InterruptedError

    before = ask(path, "SELECT * FROM article, original, source, article_fts")
    with pytest.raises(InterruptedError):
        library.add_articles(batch())
    assert before == ask(path, "SELECT * FROM article, original, source, article_fts")


def test_batch_can_be_added_after_one_that_broke_off(library: Library) -> None:
    with pytest.raises(AttributeError):
        library.add_articles([(make_article("un"), Cleaned("un")), (None, "")])
    assert [True] == library.add_articles([(make_article("un"), Cleaned("un"))])


def test_known_sources_are_those_taken_in(library: Library, article: Article) -> None:
    copy = replace(article, source=Source("copie.txt", "1" * 64))
    library.add_articles([(copy, Cleaned(""))])
    known = {(article.source.sha256, "a.txt"), ("1" * 64, "copie.txt")}
    assert known == library.collection.known_sources()


def test_articles_without_a_text_are_articles(library: Library) -> None:
    empty = make_article("")
    assert [True] == library.add_articles([(empty, Cleaned(""))])
    assert "" == library.article(empty.id).original


def test_article_that_is_not_there_is_named(library: Library) -> None:
    for ask_for in (library.article, library.state, library.annotation):
        with pytest.raises(UnknownRecordError, match="nobody"):
            ask_for("nobody")


def test_read_only_library_takes_nothing(library: Library, path: Path) -> None:
    reader = Library.open(path)
    with pytest.raises(ReadOnlyLibraryError):
        reader.add_articles([(make_article("un"), Cleaned(""))])
    reader.close()
    assert 1 == len(library.queue(QueueFilter()).ids)


def test_name_of_the_file_may_hold_what_addresses_hold(tmp_path: Path, article: Article) -> None:
    path = tmp_path / "été ?a=1#b%20.reviewer"
    make_library(path, article).close()
    reader = Library.open(path, read_only=True)
    assert article == reader.article(article.id)
    reader.close()
