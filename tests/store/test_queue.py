"""The queue: which articles, in which order, found by which words."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.records import ArticleState, Change, Cleaned, HitPlace, Period, QueueFilter
from reviewer.store import Library, note_field
from reviewer.store.search import hit_pattern, marks, search_key, words_of
from tests.builders import make_article, make_articles, make_library, tagging, turning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.records import Article

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
    "language": "abcd",
    "words": "cadb",
    "changed": "bcda",
}
LANGUAGES = {"b": "fr", "a": "de", "c": "fr", "d": "it"}


def _article(name: str) -> object:
    title, site, published, text = FACTS[name]
    about = {"title": title, "site": site, "published": published}
    return make_article(text, name, language=LANGUAGES[name], author=name.upper(), **about)


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
    assert ("âge", "AFP", "de", "2024-03-01T10:00:00", ArticleState.REVIEWED, 5, 1) == (
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


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QueueFilter(language="fr"), "bc"),
        (QueueFilter(site="AFP"), "a"),
        (QueueFilter(author="C"), "c"),
        (QueueFilter(category="role"), "a"),
        (QueueFilter(category="place"), ""),
        (QueueFilter(annotator="anna"), "a"),
        (QueueFilter(annotator="boris"), ""),
        (QueueFilter(category="role", annotator="boris"), ""),
        (QueueFilter(language="fr", site="Interfax"), "c"),
        (QueueFilter(language="fr", text="coree"), "b"),
        (QueueFilter(language="de", state=ArticleState.REVIEWED), "a"),
        (QueueFilter(language="de", state=ArticleState.TO_READ), ""),
        (QueueFilter(published=Period(first="2024-02-01", last="2024-03-01")), "ba"),
        (QueueFilter(published=Period(first="2024-02-02")), "a"),
        (QueueFilter(published=Period(last="2024-02-01")), "bd"),
        (QueueFilter(published=Period()), "bad"),
        (QueueFilter(published=Period(days=7)), ""),
        (QueueFilter(added=Period(days=1)), "bacd"),
        (QueueFilter(added=Period(last="2024-01-01")), ""),
    ],
)
def test_filters_combine(shelf: Library, wanted: QueueFilter, found: str) -> None:
    """Days include their ends; an article without a date lies in no period."""
    assert found == _found(shelf, wanted)


def test_category_and_annotator_are_of_one_annotation(library: Library, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article, category="role")])
    library.commit("tag", "boris", [tagging(article, category="place")])
    both = [QueueFilter(category="role", annotator=name) for name in ("anna", "boris")]
    assert [1, 0] == [len(library.queue(wanted).ids) for wanted in both]


def test_found_counts_what_the_filter_finds_whatever_the_state(shelf: Library) -> None:
    queue = shelf.queue(QueueFilter(state=ArticleState.TO_READ, published=Period()))
    assert (2, 1) == (queue.found[ArticleState.TO_READ], queue.found[ArticleState.REVIEWED])
    assert 3 == queue.counts[ArticleState.TO_READ]


@pytest.mark.parametrize(
    ("text", "place", "marked"),
    [
        ("coree", HitPlace.TEXT, ["Corée"]),
        ("coeur GUERRE", HitPlace.TEXT, ["cœur", "guerre"]),
        ("l'ap", HitPlace.TEXT, ["l", "ap"]),
        ("elan", None, []),
    ],
)
def test_line_shows_the_passage_that_was_found(
    shelf: Library, text: str, place: HitPlace | None, marked: list[str]
) -> None:
    """As it is written, with the words marked."""
    (row,) = shelf.rows([_article("b").id], text)
    hit = row.hit
    assert (place, marked) == (
        hit and hit.place,
        [hit.text[a:b] for a, b in hit.marks] if hit else [],
    )


def test_hit_in_a_title_is_marked(shelf: Library) -> None:
    (row,) = shelf.rows([_article("b").id], "ela")
    assert ["Éla"] == [row.title[a:b] for a, b in row.title_marks]


def test_passage_of_a_long_line_is_cut_around_the_hit(library: Library) -> None:
    article = make_article("un mot " * 500 + "Corée " + "et puis " * 500)
    library.add_articles([(article, Cleaned(article.original))])
    (row,) = library.rows([article.id], "coree")
    assert (row.hit and row.hit.text.startswith("…un mot")) or row.hit.text.startswith("…mot")
    assert len(row.hit.text) < 200
    assert ["Corée"] == [row.hit.text[a:b] for a, b in row.hit.marks]


@settings(max_examples=80)
@given(st.text(st.sampled_from("éœÆßﬁ’İ aA-_\u0301") | st.characters(), max_size=30), st.data())
def test_marks_show_the_words_that_were_folded(text: str, data: st.DataObject) -> None:
    """Every word of a text is marked where it stands, however it is folded."""
    found = words_of(text)
    if found:
        word = data.draw(st.sampled_from(found))
        pattern = hit_pattern((word, word))
        assert any(word in search_key(text[a:b]) for a, b in marks(text, pattern))


# --- the list is kept in step


@pytest.mark.parametrize("descending", [False, True])
def test_article_moves_to_its_place_as_editors_speak(path: Path, descending: bool) -> None:
    """Of five, each gets another number of errors, in an order that is not that of arrival."""
    articles = make_articles(5)
    wanted = QueueFilter(order="annotations", descending=descending)
    with closing(make_library(path, *articles)) as library:
        library.queue(wanted)
        for at, count in ((2, 3), (0, 1), (4, 4), (3, 2)):
            for _ in range(count):
                library.commit("tag", "anna", [tagging(articles[at])])
                library.queue(wanted)
        places = [articles[at].id for at in (1, 0, 3, 2, 4)]
        assert places[:: -1 if descending else 1] == list(library.queue(wanted).ids)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_list_that_is_kept_in_step_is_the_one_read_anew(data: st.DataObject) -> None:
    """Whatever is said between two looks at the list, in whatever order and filter."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "l.reviewer"
        articles = make_articles(4)
        library = make_library(path, *articles)
        orders = st.sampled_from(("annotations", "state", "changed", "title", "added"))
        wanted = QueueFilter(
            order=data.draw(orders),
            descending=data.draw(st.booleans()),
            state=data.draw(st.none() | st.sampled_from(ArticleState)),
            text=data.draw(st.sampled_from(("", "corrige", "note"))),
            category=data.draw(st.sampled_from(("", "role"))),
        )
        library.queue(wanted)
        for act in data.draw(st.lists(st.sampled_from("tsnuraf"), max_size=8)):
            article = data.draw(st.sampled_from(articles))
            _do(library, act, article, data)
            kept = library.queue(wanted)
            with closing(Library.open(path, read_only=True)) as fresh:
                assert fresh.queue(wanted) == kept
        library.close()


def _do(library: Library, act: str, article: Article, data: st.DataObject) -> None:
    if act == "t":
        library.commit("tag", "anna", [tagging(article, correction="corrigé")])
    elif act == "s":
        library.commit(
            "state", "anna", [turning(article, data.draw(st.sampled_from(ArticleState)))]
        )
    elif act == "n":
        library.commit("note", "anna", [Change(article.id, article.id, note_field("une note"))])
    elif act == "u":
        library.undo("anna")
    elif act == "r":
        library.redo("anna")
    elif act == "a":
        new = make_article(f"un autre {len(library.queue(QueueFilter()).ids)}")
        library.add_articles([(new, Cleaned(new.original))])
    else:
        library.queue(QueueFilter(order="title"))


def test_what_another_process_writes_is_seen(path: Path, library: Library) -> None:
    with closing(Library.open(path, read_only=True)) as reader:
        assert 1 == len(reader.queue(QueueFilter()).ids)
        library.add_articles([(make_article("b"), Cleaned("b"))])
        assert 2 == len(reader.queue(QueueFilter()).ids)


def test_word_of_an_editor_reads_no_ids_again(library: Library, article: Article) -> None:
    before = library.queue(QueueFilter()).ids
    library.commit("tag", "anna", [tagging(article)])
    assert before is library.queue(QueueFilter()).ids


def test_articles_that_come_back_together_stand_in_their_places(tmp_path: Path) -> None:
    articles = make_articles(6)
    library = make_library(tmp_path / "library.reviewer", *articles)
    wanted = QueueFilter(state=ArticleState.TO_READ)
    whole = library.queue(wanted).ids
    library.commit("state", "anna", [turning(one, ArticleState.REVIEWED) for one in articles[:5]])
    assert whole[5:] == library.queue(wanted).ids
    library.undo("anna")
    assert whole == library.queue(wanted).ids
    library.close()
