"""The queue: which articles, in which order, found by which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.records import ArticleState, Cleaned, QueueFilter
from tests.builders import make_article, make_articles, make_library, tagging, turning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.store import Library

FACTS = {
    "b": ("Élan", "Le Monde", "2024-02-01", "Le cœur de la Corée, l’après-guerre."),
    "a": ("âge", "AFP", "2024-03-01T10:00:00", "Naïveté d’un œil ; Straße."),
    "c": ("Zone", "Interfax", "", "Президент России. 러시아 대통령."),
    "d": ("abri", "", "2023-12-31", "Partager sans NEAR ni OR."),
}
ORDERS = {
    "added": "bacd",
    "title": "dabc",
    "site": "dacb",
    "published": "cdba",
    "state": "bcda",
    "annotations": "bcda",
}


def _article(name: str) -> object:
    title, site, published, text = FACTS[name]
    return make_article(text, name, title=title, site=site, published=published)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of four articles, the second one reviewed with an annotation; it is only read."""
    path = tmp_path_factory.mktemp("shelf") / "library.reviewer"
    library = make_library(path, *map(_article, FACTS))
    second = _article("a")
    library.commit("tag", "anna", [tagging(second), turning(second, ArticleState.REVIEWED)])
    yield library
    library.close()


def _found(library: Library, wanted: QueueFilter) -> str:
    return "".join(library.article(one).source.name for one in library.queue(wanted).ids)


@pytest.mark.parametrize("order", ORDERS)
def test_order_goes_both_ways(shelf: Library, order: str) -> None:
    assert ORDERS[order] == _found(shelf, QueueFilter(order=order))
    assert ORDERS[order][::-1] == _found(shelf, QueueFilter(order=order, descending=True))


def test_every_order_that_is_promised_is_kept() -> None:
    promised = (QueueFilter.__doc__ or "").split("one of ")[1].rstrip(".\n ")
    assert sorted(ORDERS) == sorted(promised.split(", "))


def test_order_by_state_follows_the_reading(library: Library) -> None:
    states = list(ArticleState)
    articles = make_articles(len(states))
    library.add_articles([(article, Cleaned("")) for article in articles])
    changes = [turning(a, s) for a, s in zip(articles, reversed(states), strict=True)]
    library.commit("state", "anna", changes)
    rows = library.rows(library.queue(QueueFilter(order="state")).ids)
    assert [ArticleState.TO_READ, *states] == [row.state for row in rows]


@pytest.mark.parametrize(
    ("state", "found"),
    [(ArticleState.TO_READ, "bcd"), (ArticleState.REVIEWED, "a"), (None, "bacd")],
)
def test_state_filters(shelf: Library, state: ArticleState | None, found: str) -> None:
    assert found == _found(shelf, QueueFilter(state=state))


def test_counts_are_of_all_articles_whatever_the_filter(shelf: Library) -> None:
    counts = dict.fromkeys(ArticleState, 0)
    counts |= {ArticleState.TO_READ: 3, ArticleState.REVIEWED: 1}
    assert counts == shelf.queue(QueueFilter("cœur", ArticleState.REVIEWED)).counts


def test_row_tells_what_the_queue_shows(shelf: Library) -> None:
    (row,) = shelf.rows([_article("a").id])
    assert ("âge", "AFP", "unknown", "2024-03-01T10:00:00", ArticleState.REVIEWED, 5, 1) == (
        row.title,
        row.site,
        row.language,
        row.published,
        row.state,
        row.words,
        row.annotations,
    )


def test_rows_come_in_the_order_asked_for_without_unknown_ones(shelf: Library) -> None:
    wanted = [_article(name).id for name in "dab"]
    rows = shelf.rows([wanted[0], "nobody", *wanted[1:]])
    assert wanted == [row.id for row in rows]


def test_no_ids_give_no_rows(shelf: Library) -> None:
    assert () == shelf.rows([])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coree", "b"),
        ("CORÉE", "b"),
        ("coeur", "b"),
        ("Cœur", "b"),
        ("oeil", "a"),
        ("naivete", "a"),
        ("strasse", "a"),
        ("l'apres", "b"),
        ("l’après-guerre", "b"),
        ("elan", "b"),
        ("президент", "c"),
        ("대통령", "c"),
        ("guerre cor", "b"),
        ("cor guerre", ""),
        ("coree oeil", ""),
        ("  zone  ", "c"),
        ("", "bacd"),
        ("   ", "bacd"),
    ],
)
def test_search_folds_accents_ligatures_and_case(shelf: Library, text: str, found: str) -> None:
    assert found == _found(shelf, QueueFilter(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"', ""),
        ("'", ""),
        ("*", ""),
        ("?!…—", ""),
        ("_", ""),
        ("(", ""),
        ("^", ""),
        ("\0", ""),
        ("\ud83d", ""),
        ('cœur"', "b"),
        ("cœur*", "b"),
        ("-cœur", "b"),
        ("(cœur", "b"),
        ("cœur^2", ""),
        ("AND", ""),
        ("OR", "d"),
        ("NEAR", "d"),
        ("NOT cœur", ""),
        ("NEAR(sans OR)", "d"),
        ("title:elan", ""),
        ("cœur OR zone", ""),
        ("'; DROP TABLE op; --", ""),
    ],
)
def test_search_takes_operators_for_words(shelf: Library, text: str, found: str) -> None:
    assert found == _found(shelf, QueueFilter(text))


def test_search_looks_at_the_clean_text_only(library: Library) -> None:
    article = make_article("Un mot. Partager")
    library.add_articles([(article, Cleaned("Un mot."))])
    assert ((article.id,), ()) == (
        library.queue(QueueFilter("mot")).ids,
        library.queue(QueueFilter("partager")).ids,
    )


def test_search_and_state_filter_together(shelf: Library) -> None:
    assert "" == _found(shelf, QueueFilter("oeil", ArticleState.TO_READ))
    assert "a" == _found(shelf, QueueFilter("oeil", ArticleState.REVIEWED))


@settings(max_examples=40)
@given(st.text(st.sampled_from("\"'*()^:-+{}~ \t\0éœAND") | st.characters(), max_size=12))
def test_no_text_breaks_the_search(shelf: Library, text: str) -> None:
    assert set(_found(shelf, QueueFilter(text))) <= set("abcd")


@settings(max_examples=40)
@given(st.sampled_from([w for f in FACTS.values() for w in f[3].split()]), st.integers(1, 4))
def test_every_beginning_of_a_word_finds_it(shelf: Library, word: str, length: int) -> None:
    found = _found(shelf, QueueFilter(word[:length]))
    letters = any(c.isalnum() for c in word[:length])
    home = next(name for name, facts in FACTS.items() if word in facts[3])
    assert letters == (home in found)
