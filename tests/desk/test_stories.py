"""Articles on the same event gather; others do not; an editor's word goes first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import Desk
from reviewer.desk.telling_words import telling_words
from reviewer.records import ArticleState, Cleaned, QueueFilter, StoryPlace
from reviewer.resources import sample_articles
from tests.builders import make_article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLOOD = (
    "De fortes pluies ont inondé mardi la vallée de l’Ahr. À Dernau, le maire Alfred Sebastian"
    " a ouvert la salle de Marienthal. La ministre Malu Dreyer est venue à Dernau."
)
FLOOD_AGAIN = (
    "Nach dem Hochwasser im Tal der Ahr war Malu Dreyer in Dernau. Der Bürgermeister von Dernau,"
    " Alfred Sebastian, dankte den Helfern aus Marienthal."
)
VOTE = (
    "Le Sénat a voté jeudi à Paris la loi de finances. Le ministre Bruno Dupuis a remercié Anne"
    " Leclerc, présidente du groupe centriste, à la tribune du Luxembourg."
)


def add(desk: Desk, text: str, published: str = "2024-06-18") -> str:
    article = make_article(text, f"{hash(text)}.txt", title=text[:20], published=published)
    desk._library.add_articles([(article, Cleaned(text, words=telling_words(text)))])
    return article.id


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()


def test_samples_are_one_story(path: Path):
    desk = Desk.open(path, "anna", "fr")
    taken = [done.article.id for done, _ in desk.import_paths(sample_articles()) if done.article]
    assert 5 == len(taken)
    assert {*taken} == {*desk.stories.siblings(taken[0])}
    desk.close()


def test_event_gathers_across_languages_and_others_stay_out(desk: Desk):
    first, vote, second = add(desk, FLOOD), add(desk, VOTE), add(desk, FLOOD_AGAIN, "2024-06-20")
    assert (first, second) == desk.stories.siblings(second)
    assert (vote,) == desk.stories.siblings(vote)


@pytest.mark.parametrize(
    ("published", "together"),
    [("2024-06-21", True), ("2024-06-22", False), ("2023-06-18", False), ("", True)],
)
def test_event_is_of_a_few_days(desk: Desk, published: str, together: bool):
    first, second = add(desk, FLOOD), add(desk, FLOOD_AGAIN, published)
    assert together == (second in desk.stories.siblings(first))


def test_editor_parts_and_joins_and_undoes(desk: Desk):
    first, second, vote = add(desk, FLOOD), add(desk, FLOOD_AGAIN), add(desk, VOTE)
    desk.stories.part([first])
    assert (first,) == desk.stories.siblings(first)
    assert (second,) == desk.stories.siblings(second)
    desk.stories.join([second, vote])
    assert (second, vote) == desk.stories.siblings(vote)
    desk.undo()
    desk.undo()
    assert (first, second) == desk.stories.siblings(second)
    assert (vote,) == desk.stories.siblings(vote)


def test_list_by_stories_has_one_line_for_each_that_opens(desk: Desk):
    first, vote, second = add(desk, FLOOD), add(desk, VOTE), add(desk, FLOOD_AGAIN)
    wanted = QueueFilter(by_story=True)
    queue = desk.queue(wanted)
    assert (first, vote) == queue.ids
    assert {first: StoryPlace(1, is_open=False)} == queue.stories
    queue = desk.queue(replace(wanted, opened=(second,)))
    assert (first, second, vote) == queue.ids
    assert {first: StoryPlace(1, is_open=True), second: StoryPlace(0, is_open=True)} == (
        queue.stories
    )
    assert {one: at for at, one in enumerate(queue.ids)} == queue.places
    turned = desk.queue(replace(wanted, descending=True))
    assert (second, vote) == turned.ids
    desk.stories.part([second])
    assert (first, vote, second) == desk.queue(wanted).ids
    desk.undo()
    assert (first, vote) == desk.queue(wanted).ids


def test_filter_counts_the_others_that_it_finds(desk: Desk):
    first, second = add(desk, FLOOD), add(desk, FLOOD_AGAIN)
    desk.set_state([second], ArticleState.REVIEWED)
    assert {} == desk.queue(QueueFilter(by_story=True, state=ArticleState.TO_READ)).stories
    assert (first,) == desk.queue(QueueFilter(by_story=True)).ids


def test_text_without_words_stands_alone(desk: Desk):
    first, second = add(desk, "…"), add(desk, "!")
    assert (first,) == desk.stories.siblings(first)
    assert (second,) == desk.stories.siblings(second)


@given(st.text(max_size=200))
def test_any_text_gives_few_words_that_all_tell(text: str):
    words = telling_words(text)
    assert len(words) <= 32
    assert all(weight > 0 for _, weight in words)
    assert len(words) == len({key for key, _ in words})
