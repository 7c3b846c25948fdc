"""The same passage elsewhere: where it is found, and what is done to all of it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk.spelling import Spelling
from reviewer.records import AnnotationState, ArticleState, SameChange, Span
from tests.builders import WRONG, ask, make_article, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.records import Annotation, Article, Occurrence

PAGE = """Le président américain en visite

Le conseil a entendu jeudi le président\u00a0américain, après trois heures d’un débat animé.

Lire aussi : le président américain en visite
"""


def found(desk: Desk, annotation: Annotation) -> list[tuple[str, str]]:
    """Return article and spelling of all that is found."""
    return [(one.article_id, one.quote) for one in places(desk, annotation)]


def places(desk: Desk, annotation: Annotation) -> tuple[Occurrence, ...]:
    return desk.passages.occurrences(annotation, desk.passages.candidates(annotation))


def spellings(passage: str, text: str) -> list[str]:
    return [span.of(text) for span in Spelling(passage).spans(text)]


@pytest.fixture
def other() -> Article:
    return make_article("🙂 Le président\u00a0américain, dit-on. Le Président américain.", "b.txt")


@pytest.fixture
def desk(open_desk: Callable[..., Desk], article: Article, other: Article) -> Desk:
    return open_desk(article, other)


@pytest.fixture
def tagged(desk: Desk, article: Article) -> Annotation:
    return desk.tag(article.id, WRONG, make_details())


# --- spelling


@pytest.mark.parametrize(
    ("passage", "text"),
    [
        ("l’homme", "l'homme"),
        ("« oui »", '" oui "'),
        ("« oui »", "“\u00a0oui\u202f”"),
        ("Jong-un", "Jong\u2011un"),
        ("deux mots", "deux\nmots"),
        ("Paris", "PARIS"),
        ("a–b", "a—b"),
    ],
)
def test_typography_and_capitals_do_not_hide_a_passage(passage: str, text: str):
    assert [text] == spellings(passage, f"avant {text}, après")


@pytest.mark.parametrize(
    ("passage", "text"),
    [
        ("Kim", "Kimono"),
        ("Kim", "Kim-Jong"),
        ("Jong", "Kim-Jong"),
        ("dit", "dit-il"),
        ("e", "e\u0301"),
        ("👍", "👍🏽"),
        ("👨", "👨\u200d👩"),
        ("🇷🇫", "🇫🇷🇫🇷"),
        ("12", "12,5"),
        ("12", "12 300"),
        ("300", "12 300"),
        ("300", "12\u202f300"),
        ("mai", "Maine"),
        ("côte", "cote"),
    ],
)
def test_part_of_a_word_sign_or_number_is_not_the_passage(passage: str, text: str):
    assert [] == spellings(passage, f"{text} {text}.")


@pytest.mark.parametrize(
    ("passage", "text"),
    [("12", "12, dit-on"), ("300", "en 2024 300 soldats"), ("Kim", "Kim–Putin"), ("oui", "«oui»")],
)
def test_what_ends_where_the_passage_ends_is_found(passage: str, text: str):
    assert [passage] == spellings(passage, text)


WORDS = st.text("ab éÉß’'«\u00a0\u202f-\u2011🙂e\u0301𝒜\n12,", min_size=1, max_size=8)


@given(WORDS.filter(lambda text: text.strip() == text), st.lists(WORDS))
def test_offsets_are_code_points_of_the_text_itself(passage: str, around: list[str]):
    """Whatever stands around it, each place has the passage's length and its letters."""
    text = f" {passage} ".join(["", *around, ""])
    for span in Spelling(passage).spans(text):
        assert len(passage) == span.end - span.start
        assert Spelling(passage).spells(span.of(text))


@given(WORDS.filter(lambda text: text.strip() == text and text[0] != "\u0301"))
def test_passage_between_blanks_is_found(passage: str):
    text = f"🙂x. {passage} .x🙂"
    at = text.index(passage, 4)
    assert Span(at, at + len(passage)) in list(Spelling(passage).spans(text))


# --- finding


def test_passage_is_found_in_all_articles_but_not_at_its_own_place(
    desk: Desk, tagged: Annotation, other: Article
):
    assert [
        (other.id, "président\u00a0américain"),
        (other.id, "Président américain"),
    ] == found(desk, tagged)


def test_place_comes_with_its_sentence_and_capitals(desk: Desk, tagged: Annotation):
    first, second = places(desk, tagged)
    assert ("🙂 Le ", ", dit-on.") == (first.before, first.after)
    assert ("Le ", ".") == (second.before, second.after)
    assert (True, False) == (first.same_capitals, second.same_capitals)


def test_removed_lines_are_left_out(open_desk: Callable[..., Desk], article: Article):
    page = make_article(PAGE, "p.txt")
    desk = open_desk(article, page)
    tagged = desk.tag(article.id, WRONG, make_details())
    blocks = {block.span: block for block in desk.open_article(page.id).blocks}
    related = max(blocks)
    desk.set_kept(page.id, related, kept=False)
    spans = [one.span for one in places(desk, tagged)]
    assert not any(span.overlaps(related) for span in spans)
    assert 2 == len(spans)
    desk.undo()
    desk.set_kept(page.id, related, kept=True)
    assert 3 == len(places(desk, tagged))


def test_line_that_is_removed_where_it_is_repeated_is_told_from_the_kept_one(
    open_desk: Callable[..., Desk], article: Article
):
    text = (
        "Un titre de quelques mots\n\nIl est président américain.\n\nIl est président américain.\n"
    )
    page = make_article(text, "p.txt")
    desk = open_desk(article, page)
    tagged = desk.tag(article.id, WRONG, make_details())
    for block in desk.open_article(page.id).blocks:
        desk.set_kept(page.id, block.span, kept=True)
    last = desk.open_article(page.id).blocks[-1].span
    desk.set_kept(page.id, last, kept=False)
    assert [text.index("président")] == [one.span.start for one in places(desk, tagged)]


def test_passage_without_a_word_is_found_too(open_desk: Callable[..., Desk]):
    one, two = make_article("Prix : 5 €, dit-on."), make_article("Il pleut € et $.", "b.txt")
    desk = open_desk(one, two)
    at = one.original.index("€")
    tagged = desk.tag(one.id, Span(at, at + 1), make_details())
    assert [(two.id, "€")] == found(desk, tagged)


def test_place_that_says_the_same_category_already_is_known(
    desk: Desk, tagged: Annotation, other: Article
):
    span = places(desk, tagged)[0].span
    there = desk.tag(other.id, span, make_details())
    desk.tag(other.id, places(desk, tagged)[1].span, make_details("person"))
    assert [there, None] == [one.annotation for one in places(desk, tagged)]


# --- acting


def test_all_places_are_tagged_alike(desk: Desk, tagged: Annotation, other: Article):
    details = make_details(note="à voir", evidence=("https://example.org",))
    assert 2 == desk.passages.tag(details, places(desk, tagged))
    there = desk.annotations(other.id)
    assert ["président\u00a0américain", "Président américain"] == [a.quote for a in there]
    assert {details} == {annotation.details for annotation in there}


def test_one_undo_takes_all_tags_back(desk: Desk, tagged: Annotation, article: Article, path: Path):
    other_id = places(desk, tagged)[0].article_id
    desk.passages.tag(make_details(), places(desk, tagged))
    assert [(2,)] == ask(path, "SELECT count(*) FROM op WHERE verb = 'tag-same' GROUP BY gesture")
    assert "tag-same" == desk.undo().verb
    assert () == desk.annotations(other_id)
    assert [tagged] == list(desk.annotations(article.id))
    desk.redo()
    assert 2 == len(desk.annotations(other_id))


def test_article_tagged_from_afar_stays_to_read(desk: Desk, tagged: Annotation, other: Article):
    desk.passages.tag(make_details(), places(desk, tagged))
    assert ArticleState.TO_READ == desk.open_article(other.id).state


@pytest.fixture
def twins(desk: Desk, tagged: Annotation) -> Annotation:
    """Tag all places; return the annotation they were copied from."""
    desk.passages.tag(tagged.details, places(desk, tagged))
    return tagged


def test_only_what_was_changed_is_changed_elsewhere(desk: Desk, twins: Annotation, other: Article):
    noted = desk.annotations(other.id)[0]
    desk.retag(noted.id, make_details(note="à part"))
    change = SameChange(twins, details=make_details(correction="chef d’État"))
    desk.retag(twins.id, change.details)
    assert 2 == desk.passages.change(change, desk.passages.same(change))
    there = desk.annotations(other.id)
    assert {"chef d’État"} == {annotation.details.correction for annotation in there}
    assert ["à part", ""] == [annotation.details.note for annotation in there]
    desk.undo()
    assert {"président russe"} == {a.details.correction for a in desk.annotations(other.id)}
    assert "chef d’État" == desk.annotations(twins.article_id)[0].details.correction


def test_annotations_that_say_so_already_are_not_offered(desk: Desk, twins: Annotation):
    change = SameChange(twins, details=make_details(correction="chef d’État"))
    desk.passages.change(change, desk.passages.same(change))
    assert () == desk.passages.same(change)


def test_another_category_or_passage_is_not_the_same(desk: Desk, twins: Annotation, other: Article):
    first, second = desk.annotations(other.id)
    desk.retag(first.id, make_details("person"))
    desk.tag(other.id, Span(0, 1), make_details())
    change = SameChange(twins, details=make_details("place"))
    assert [second] == [one.annotation for one in desk.passages.same(change)]


def test_deletion_and_judgement_reach_the_same_passages(
    desk: Desk, twins: Annotation, other: Article
):
    judged = SameChange(twins, state=AnnotationState.CONFIRMED)
    assert 2 == desk.passages.change(judged, desk.passages.same(judged))
    assert {AnnotationState.CONFIRMED} == {a.state for a in desk.annotations(other.id)}
    gone = SameChange(twins)
    assert 2 == desk.passages.change(gone, desk.passages.same(gone))
    assert () == desk.annotations(other.id)
    desk.undo()
    assert {AnnotationState.CONFIRMED} == {a.state for a in desk.annotations(other.id)}


def test_nothing_to_do_leaves_no_trace(desk: Desk, tagged: Annotation):
    before = desk.next_steps()
    assert 0 == desk.passages.tag(make_details(), ())
    assert before == desk.next_steps()
