"""The corrected article: which corrections count, what the text becomes, what readers are told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import OpenArticle, Workshop, new_annotation
from reviewer.desk.corrected import chosen, pieces
from reviewer.desk.sentences import sentence_around
from reviewer.errors import ExportError
from reviewer.records import (
    AnnotationState,
    ArticleState,
    Block,
    Kind,
    LeftOut,
    PieceKind,
    Span,
    Verdict,
)
from tests.builders import make_article, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.records import Annotation, Article, CorrectedArticle

TEXT = "Le président américain Vladimir Poutine est arrivé en Corée du Nord. Il y a 12 300 soldats."
DAY = date(2026, 11, 1)


@pytest.fixture
def article() -> Article:
    return make_article(TEXT, title="Poutine à Pyongyang", language="fr")


def tag(desk: Desk, article: Article, quote: str, correction: str) -> Annotation:
    at = article.original.index(quote)
    details = make_details(correction=correction)
    return desk.tag(article.id, Span(at, at + len(quote)), details)


def confirm(desk: Desk, article: Article, quote: str, correction: str) -> Annotation:
    made = tag(desk, article, quote, correction)
    return desk.set_annotation_state(made.id, AnnotationState.CONFIRMED)


def corrected(desk: Desk, article: Article, *, with_open: bool = False) -> CorrectedArticle:
    return desk.correcting.corrected(article.id, DAY, with_open=with_open)


def test_confirmed_corrections_are_applied(desk: Desk, article: Article):
    confirm(desk, article, "président américain", "président russe")
    confirm(desk, article, "12 300", "12 000")
    made = corrected(desk, article)
    assert "Le président russe Vladimir Poutine est arrivé en Corée du Nord." in made.text
    assert "Il y a 12 000 soldats." in made.text
    assert () == made.left_out


def test_open_corrections_are_applied_when_asked_for(desk: Desk, article: Article):
    made = tag(desk, article, "président américain", "président russe")
    assert ((made, LeftOut.OPEN),) == corrected(desk, article).left_out
    assert "président russe" in corrected(desk, article, with_open=True).text


def test_rejected_corrections_never_are(desk: Desk, article: Article):
    made = tag(desk, article, "président américain", "président russe")
    made = desk.set_annotation_state(made.id, AnnotationState.REJECTED)
    assert ((made, LeftOut.REJECTED),) == corrected(desk, article, with_open=True).left_out


def test_what_has_no_correction_is_named(desk: Desk, article: Article):
    without = confirm(desk, article, "Corée du Nord", " ")
    same = confirm(desk, article, "Poutine", "Poutine")
    reasons = dict(corrected(desk, article).left_out)
    assert {without: LeftOut.NO_CORRECTION, same: LeftOut.SAME_TEXT} == reasons


def test_of_overlapping_corrections_the_longest_counts(desk: Desk, article: Article):
    short = confirm(desk, article, "américain", "russe")
    long = confirm(desk, article, "président américain", "chef")
    made = corrected(desk, article)
    assert ((long,), ((short, LeftOut.OVERLAP),)) == (made.applied, made.left_out)


def test_of_equally_long_ones_the_first_counts(desk: Desk, article: Article):
    second = confirm(desk, article, "dimir P", "x")
    first = confirm(desk, article, "Vladimi", "Y")
    made = corrected(desk, article)
    assert ((first,), ((second, LeftOut.OVERLAP),)) == (made.applied, made.left_out)


def test_longer_one_that_does_not_count_stands_in_no_ones_way(desk: Desk, article: Article):
    tag(desk, article, "président américain", "chef")
    short = confirm(desk, article, "américain", "russe")
    assert (short,) == corrected(desk, article).applied


# --- the text


LINES = st.lists(
    st.text("ab 🙂\u00a0e\u0301", min_size=1).filter(str.strip), min_size=1, max_size=6
)


@given(LINES, st.data())
def test_pieces_are_the_clean_text_and_the_corrected_one(lines: list[str], data: st.DataObject):
    """Without what is added they are the clean text; without what is struck, each correction."""
    gap = data.draw(st.sampled_from(["\n", "\n\n", "\n\n\n"]))
    original = gap.join(lines)
    verdicts = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    blocks, at = [], 0
    for line, kept in zip(lines, verdicts, strict=True):
        verdict = Verdict(kept, Kind.BODY, "", "", 1.0)
        blocks.append(Block(Span(at, at + len(line)), verdict))
        at += len(line) + len(gap)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(original)), max_size=8)))
    annotations = tuple(
        new_annotation("a", original, Span(start, end), make_details(correction="<é🙂>"))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )
    article = make_article(original)
    opened = OpenArticle(article, ArticleState.TO_READ, tuple(blocks), annotations)
    applied, left_out = chosen(opened, with_open=True)
    made = pieces(opened, applied)
    assert len(annotations) == len(applied) + len(left_out)
    before = "".join(piece.text for piece in made if piece.kind is not PieceKind.ADDED)
    assert Workshop.open("fr").clean_text(article, blocks) == before
    assert len(applied) == sum(piece.kind is PieceKind.ADDED for piece in made)
    struck = [piece.text for piece in made if piece.kind is PieceKind.STRUCK]
    if len(gap) < 3 and len(struck) == len(applied):
        whole = [a for a in applied if a.span.of(original).strip("\n") == a.span.of(original)]
        assert all(a.span.of(original) in struck for a in whole)


def test_correction_in_removed_lines_is_left_out(open_desk: Callable[..., Desk]):
    article = make_article("Un titre assez long\n\nIl est parti.\n\nLire aussi : il est parti.")
    desk = open_desk(article)
    made = confirm(desk, article, "Lire aussi", "Voir")
    for block in desk.open_article(article.id).blocks:
        desk.set_kept(article.id, block.span, kept="Lire" not in block.span.of(article.original))
    made_text = corrected(desk, article)
    assert ((made, LeftOut.REMOVED_LINES),) == made_text.left_out
    assert "Lire aussi" not in made_text.text


# --- the notice


def test_notice_says_what_stood_there_and_what_should_have(desk: Desk, article: Article):
    confirm(desk, article, "président américain", "président russe")
    assert (
        "Rectificatif (1er novembre 2026)\u00a0: Poutine à Pyongyang\n\n"
        "Dans une version précédente de cet article, nous avions écrit\u00a0: "
        "«\u00a0Le président américain Vladimir Poutine est arrivé en Corée du Nord\u00a0». "
        "Il fallait lire\u00a0: "
        "«\u00a0Le président russe Vladimir Poutine est arrivé en Corée du Nord\u00a0»."
    ) == corrected(desk, article).notice


def test_corrections_of_one_sentence_are_told_together(desk: Desk, article: Article):
    confirm(desk, article, "président américain", "président russe")
    confirm(desk, article, "Corée du Nord", "Corée du Sud")
    confirm(desk, article, "12 300", "12 000")
    told = corrected(desk, article).notice.split("\n")
    assert 3 == sum("écrit" in line or "plusieurs" in line for line in told)
    assert "Le président russe Vladimir Poutine est arrivé en Corée du Sud" in told[3]
    assert "Il y a 12 000 soldats" in told[4]


def test_long_sentence_is_quoted_around_the_correction(open_desk: Callable[..., Desk]):
    article = make_article(f"{'mot ' * 60}Poutine {'mot ' * 60}", language="fr")
    desk = open_desk(article)
    confirm(desk, article, "Poutine", "Kim")
    words = " ".join(["mot"] * 8)
    assert f"«\u00a0…{words} Kim {words}…\u00a0»" in corrected(desk, article).notice


@pytest.mark.parametrize(
    ("language", "beginning"),
    [("fr", "Rectificatif"), ("en", "Correction (1 November 2026)"), ("ru", "Rectificatif")],
)
def test_notice_speaks_the_articles_language_or_the_interfaces(
    open_desk: Callable[..., Desk], language: str, beginning: str
):
    article = make_article(TEXT, language=language)
    desk = open_desk(article)
    confirm(desk, article, "américain", "russe")
    assert corrected(desk, article).notice.startswith(beginning)


def test_nothing_to_tell_gives_no_notice(desk: Desk, article: Article):
    assert "" == corrected(desk, article).notice


@pytest.mark.parametrize(
    ("text", "quote", "sentence"),
    [
        ("Un. Deux trois. Quatre.", "trois", "Deux trois."),
        ("Dit M. Dupont. Non.", "Dupont", "Dit M. Dupont."),
        ("« Oui ! » Il sort.", "sort", "Il sort."),
        ("Un titre\nLa suite. Fin.", "suite", "La suite."),
        ("Il y a 3.5 km. Oui.", "km", "Il y a 3.5 km."),
        ("Seul", "Seul", "Seul"),
    ],
)
def test_sentence_around(text: str, quote: str, sentence: str):
    at = text.index(quote)
    assert sentence == sentence_around(text, Span(at, at + len(quote))).of(text)


@given(st.text("aB .!?…«»\n\u00a0🙂", min_size=1), st.data())
def test_sentence_holds_its_span(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert sentence_around(text, span).covers(span)


# --- the file


def test_text_is_saved_as_utf8_in_place_of_the_file(desk: Desk, tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("ancien", "utf-8")
    desk.correcting.save(path, "Corée\u00a0🙂")
    assert "Corée\u00a0🙂\n".encode() == path.read_bytes()
    assert [] == list(tmp_path.glob("*.tmp"))


def test_refused_folder_is_told(desk: Desk, tmp_path: Path):
    with pytest.raises(ExportError):
        desk.correcting.save(tmp_path / "no" / "a.txt", "x")
