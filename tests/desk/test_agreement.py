"""How far two readers agree on what both have read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk.agreement import NOTHING, Found, _is_exact, _overlaps, alpha, matched, values
from reviewer.desk.sentences import sentences_of
from reviewer.records import AnnotationState, ArticleState, Match, Span
from tests.builders import make_article, make_details

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.desk import Desk
    from reviewer.records import Agreement

TEXT = "Le roi part. La reine reste. Il pleut.\nFin."
ROI, REINE, PLEUT = Span(3, 6), Span(16, 21), Span(32, 37)


def _nominal(values: str) -> list[frozenset[str]]:
    return [frozenset({value}) for value in values]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("0100000010", "1110010000", 0.095), ("aabbdcccedda", "babbbcccedddd"[:12], 0.692)],
)
def test_alpha_is_that_of_krippendorffs_own_examples(
    first: str, second: str, expected: float
) -> None:
    """Computing Krippendorff's Alpha-Reliability (2011), sections A and B."""
    units = [*zip(_nominal(first), _nominal(second), strict=True)]
    assert expected == round(alpha(units) or 0, 3)


def test_alpha_is_unknown_where_there_is_nothing_to_disagree_on() -> None:
    assert None is alpha([])
    assert None is alpha([(NOTHING, NOTHING)] * 3)


sets = st.frozensets(st.sampled_from("abc"), max_size=2).map(lambda found: found or NOTHING)
units = st.lists(st.tuples(sets, sets), min_size=2, max_size=12)


@given(units)
def test_alpha_is_the_same_from_either_side_and_at_most_one(
    pairs: list[tuple[frozenset[str], frozenset[str]]],
) -> None:
    found = alpha(pairs)
    turned = alpha([(other, one) for one, other in pairs])
    assert (found is None) == (turned is None)
    if found is not None:
        assert found == pytest.approx(turned)
        assert found <= 1 + 1e-9


@given(st.lists(sets, min_size=2, max_size=12))
def test_alpha_of_equal_readers_is_one(said: list[frozenset[str]]) -> None:
    assert alpha([(one, one) for one in said]) in (None, pytest.approx(1.0))


spans = st.builds(lambda at, length: Span(at, at + length), st.integers(0, 30), st.integers(1, 9))
some = st.lists(st.builds(Found, st.sampled_from("xy"), spans, st.sampled_from("ab")), max_size=8)


@given(some, some)
def test_matches_mirror_each_other(firsts: list[Found], seconds: list[Found]) -> None:
    for fits in (_is_exact, _overlaps):
        one, other = matched(firsts, seconds, fits), matched(seconds, firsts, fits)
        assert (one.precision, one.recall, one.f1) == (other.recall, other.precision, other.f1)
    exact, overlap = matched(firsts, seconds, _is_exact), matched(firsts, seconds, _overlaps)
    assert exact.first_matched <= overlap.first_matched


@given(some)
def test_readers_who_found_the_same_agree_wholly(found: list[Found]) -> None:
    match = matched(found, found, _is_exact)
    assert {match.precision, match.recall, match.f1} == ({1.0} if found else {None})


@given(st.text(alphabet="aB.! \n«»", max_size=40))
def test_sentences_hold_every_sign_once(text: str) -> None:
    found = sentences_of(text)
    held = [at for span in found for at in range(span.start, span.end)]
    assert held == sorted(set(held))
    assert {at for at, sign in enumerate(text) if not sign.isspace()} <= set(held)


def test_sentence_holds_the_categories_found_in_it() -> None:
    found = [Found("a", ROI, "name"), Found("a", Span(5, 18), "role")]
    assert ["Le roi part.", "La reine reste.", "Il pleut.", "Fin."] == [
        span.of(TEXT).strip() for span in sentences_of(TEXT)
    ]
    assert [{"name", "role"}, {"role"}, NOTHING, NOTHING] == values(sentences_of(TEXT), found)


# --- in a library


@pytest.fixture
def read(open_desk: Callable[..., Desk]) -> Callable[[], Agreement]:
    """Anna and Boris read one article; Anna alone another."""
    both, alone = make_article(TEXT), make_article("Seule Anna lit.", "b.txt")
    anna = open_desk(both, alone)
    anna.tag(both.id, ROI, make_details("name"))
    anna.tag(both.id, REINE, make_details("role"))
    anna.tag(alone.id, Span(0, 5), make_details("role"))
    anna.close()
    boris = open_desk(author="boris")
    boris.tag(both.id, ROI, make_details("role"))
    boris.tag(both.id, Span(16, 27), make_details("role"))
    boris.tag(both.id, PLEUT, make_details("date"))
    return boris


def test_agreement_counts_what_both_have_read(read: Desk) -> None:
    found = read.agreement.between("anna", "boris")
    assert (1, 4, Match(2, 3, 1, 1), Match(2, 3, 2, 2)) == (
        found.articles,
        found.sentences,
        found.exact,
        found.overlap,
    )
    assert (1.0, 2 / 3, 0.8) == (found.overlap.recall, found.overlap.precision, found.overlap.f1)
    by_category = {one.category: (one.exact, one.overlap) for one in found.by_category}
    assert (Match(1, 2, 0, 0), Match(1, 2, 1, 1)) == by_category["role"]
    assert found.alpha is not None
    assert 0 < found.alpha < 1


def test_readers_and_pairs_are_listed(read: Desk) -> None:
    assert ("anna", "boris") == read.agreement.authors()
    assert (("anna", "boris", 1),) == read.agreement.pairs()
    empty = read.agreement.between("anna", "nobody")
    assert (0, None, ()) == (empty.articles, empty.alpha, empty.by_category)


def test_reading_without_a_finding_is_reading(open_desk: Callable[..., Desk]) -> None:
    article = make_article(TEXT)
    anna = open_desk(article)
    anna.tag(article.id, ROI, make_details("name"))
    anna.close()
    boris = open_desk(author="boris")
    boris.set_state([article.id], ArticleState.REVIEWED)
    found = boris.agreement.between("anna", "boris")
    assert (1, Match(1, 0, 0, 0)) == (found.articles, found.exact)


def test_confirmed_error_is_found_by_both_and_rejected_one_by_its_author_alone(
    read: Desk, open_desk: Callable[..., Desk]
) -> None:
    article = make_article(TEXT)
    roi, *_ = [one for one in read.annotations(article.id) if one.author == "anna"]
    read.set_annotation_state(roi.id, AnnotationState.CONFIRMED)
    found = read.agreement.between("anna", "boris")
    assert Match(2, 4, 1, 2) == found.exact
    read.set_annotation_state(roi.id, AnnotationState.REJECTED, "non")
    assert Match(2, 3, 1, 1) == read.agreement.between("anna", "boris").exact
