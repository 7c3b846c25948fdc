"""Blocks cover the original in order, whatever the text, and join to the clean text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reviewer.cleaning import article_facts, clean, clean_text, load_rules
from reviewer.records import Block, Kind, Markup, Span, Verdict
from reviewer.resources import tables

RULES = load_rules(tables("boilerplate"), "en")
LINES = st.one_of(
    st.sampled_from(
        [
            "",
            "  ",
            "Lire aussi :",
            "Facebook",
            "12 commentaires",
            "Leave a comment",
            "Publicité",
            "14h32",
            "(1)",
            "\u200b",
            "Un intertitre",
            "Quelle: dpa/A. Muster",
            "https://example.org/a",
            "Le maire a annoncé jeudi la fermeture du pont pour travaux, à la surprise générale.",
        ]
    ),
    st.text(max_size=120).map(lambda text: text.replace("\n", " ")),
)
TEXTS = st.lists(LINES, max_size=25).map("\n".join)
MARKUP = st.builds(
    Markup,
    st.sampled_from(["p", "h1", "li", "div", "button", "figcaption"]),
    st.sampled_from(["", "article", "main", "nav", "aside", "header", "footer", "form", "figure"]),
    st.floats(0, 1),
)


@given(TEXTS)
def test_blocks_stand_in_order_and_cover_every_line_with_ink(original: str):
    blocks = clean(original, RULES)
    assert all(a.span.end <= b.span.start for a, b in pairwise(blocks))
    covered = {i for block in blocks for i in range(block.span.start, block.span.end)}
    assert all(i in covered for i, character in enumerate(original) if not character.isspace())


@given(TEXTS)
def test_a_block_begins_and_ends_with_ink(original: str):
    for block in clean(original, RULES):
        text = block.span.of(original)
        assert text == text.strip()


@given(TEXTS)
def test_every_verdict_gives_a_rule_a_reason_and_a_confidence(original: str):
    for block in clean(original, RULES):
        assert block.verdict.reason.strip()
        assert block.verdict.rule in RULES.by_id
        assert 0 < block.verdict.confidence <= 1


@given(TEXTS)
def test_the_clean_text_is_the_kept_lines_in_order(original: str):
    blocks = clean(original, RULES)
    kept = [b.span.of(original) for b in blocks if b.verdict.kept]
    assert kept == [line for line in clean_text(original, blocks).split("\n") if line]


@given(st.lists(st.tuples(LINES, MARKUP), max_size=25), st.text(max_size=40))
def test_any_page_is_cleaned_without_failing(page: list[tuple[str, Markup]], title: str):
    original = "\n".join(line for line, _ in page)
    blocks = clean(original, RULES, [markup for _, markup in page], title)
    assert all(a.span.end <= b.span.start for a, b in pairwise(blocks))


@given(TEXTS)
def test_facts_are_read_off_any_text_without_failing(original: str):
    article_facts(original, clean(original, RULES))


def test_an_article_that_was_cleaned_stays_as_it_is(paragraphs: tuple[str, ...]):
    original = "\n\n".join(["Facebook", "Le vieux pont sera rénové dès le printemps", *paragraphs])
    once = clean_text(original, clean(original, RULES))
    assert once == clean_text(once, clean(once, RULES))


def test_nothing_comes_of_nothing():
    assert clean("", RULES) == ()
    assert clean_text("", ()) == ""


def verdict(kept: bool) -> Verdict:
    return Verdict(kept, Kind.BODY, "because", "kept-body", 0.9)


def test_neighbouring_lines_are_joined_by_a_line_break_and_blank_lines_stay_one():
    original = "one\ntwo\n\n\nthree\n\ngone\nfour"
    spans = [(0, 3, True), (4, 7, True), (10, 15, True), (17, 21, False), (22, 26, True)]
    blocks = [Block(Span(start, end), verdict(kept)) for start, end, kept in spans]
    assert clean_text(original, blocks) == "one\ntwo\n\nthree\n\nfour"


def test_lines_removed_by_one_rule_stand_together(paragraphs: tuple[str, ...]):
    original = "\n".join([*paragraphs, "Facebook", "LinkedIn", "Pinterest"])
    assert clean(original, RULES)[-1].span.of(original) == "Facebook\nLinkedIn\nPinterest"
