"""What the collection and its editors teach of a site's lines, and how cleaning heeds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.cleaning import (
    NO_SITE,
    Rules,
    SiteLines,
    clean,
    least_articles,
    line_key,
    recurring_lines,
    site_lines,
    teaching_lines,
)
from reviewer.records import Verdict

VOICE = "La voix du canton vous parle chaque matin."
PARAGRAPH = (
    "Le conseil municipal a voté jeudi soir la rénovation du vieux pont, après un long débat."
)
STORY = f"""Un titre de plusieurs mots

{PARAGRAPH}

Une réunion publique est prévue le mois prochain afin de présenter le chantier aux riverains.

La voix du canton vous parle chaque matin.

Le coût, estimé à douze millions d’euros, sera partagé entre la ville et le département.

Les travaux dureront deux ans, selon la mairie, et coûteront trois millions d’euros à la ville.

Facebook
Le petit mot
Twitter
LinkedIn
"""


def _verdict(line: str, site: SiteLines, rules: Rules, title: str = "") -> Verdict:
    at = STORY.index(line)
    blocks = clean(STORY, rules, (), title, site)
    return next(b.verdict for b in blocks if b.span.start <= at < b.span.end)


def _recurring(text: str, count: int, articles: int) -> SiteLines:
    return site_lines("lemonde.fr", articles, {text: count}, ())


def test_recurring_line_is_removed_for_a_reason_that_counts(rules: Rules) -> None:
    assert _verdict("La voix", NO_SITE, rules).kept
    verdict = _verdict("La voix", _recurring(VOICE.upper(), 14, 40), rules)
    assert (False, "site-recurring") == (verdict.kept, verdict.rule)
    assert "Cette ligne revient dans 14 articles de lemonde.fr." == verdict.reason


def test_confidence_grows_with_count_and_share(rules: Rules) -> None:
    counts = [(3, 30), (3, 6), (10, 20), (1000, 2000)]
    found = [_verdict("La voix", _recurring(VOICE, *c), rules) for c in counts]
    confidences = [verdict.confidence for verdict in found]
    assert sorted(confidences) == confidences
    assert len(set(confidences)) == len(counts)


def test_title_that_recurs_stays(rules: Rules) -> None:
    title = "Un titre de plusieurs mots"
    for known in ("", title):
        assert _verdict(title, _recurring(title, 50, 50), rules, known).kept


@pytest.mark.parametrize("kept", [True, False])
def test_editors_word_beats_the_collection_and_the_tables(rules: Rules, kept: bool) -> None:
    lines = (VOICE, "Facebook", "Un titre de plusieurs mots", PARAGRAPH)
    site = site_lines("lemonde.fr", 9, dict.fromkeys(lines, 9), [(line, kept) for line in lines])
    found = [_verdict(line, site, rules) for line in lines]
    rule = "kept-site" if kept else "site-removed"
    assert [(kept, rule, 1.0)] * 4 == [(v.kept, v.rule, v.confidence) for v in found]


def test_line_kept_inside_a_removed_run_comes_out_kept(rules: Rules) -> None:
    assert not _verdict("Le petit mot", NO_SITE, rules).kept
    site = site_lines("lemonde.fr", 0, {}, [("Le petit mot", True)])
    assert _verdict("Le petit mot", site, rules).kept
    assert not _verdict("Twitter", site, rules).kept


def test_word_alone_in_the_story_stays_and_goes_beside_another_recurring_line(
    rules: Rules, paragraphs: tuple[str, ...]
) -> None:
    known = {"Contexte": 9, VOICE: 9}
    site = site_lines("a.fr", 9, known, ())
    first, second = "\n\n".join(paragraphs[:2]), "\n\n".join(paragraphs[2:])
    removed = []
    for lines in ("Contexte", "\n".join(known)):
        text = f"{first}\n\n{lines}\n\n{second}"
        blocks = clean(text, rules, (), "", site)
        removed.append([b.span.of(text) for b in blocks if not b.verdict.kept])
    assert [[], ["\n".join(known)]] == removed


def test_nothing_known_changes_nothing(rules: Rules) -> None:
    assert clean(STORY, rules) == clean(STORY, rules, (), "", site_lines("x", 99, {}, ()))


def test_neighbours_tell_their_smallest_count(rules: Rules) -> None:
    text = f"{PARAGRAPH}\n\n{VOICE}\nLe journal de demain\n\n{PARAGRAPH[::-1]}."
    site = site_lines("a.fr", 20, {VOICE: 20, "Le journal de demain": 8}, ())
    removed = [b for b in clean(text, rules, (), "", site) if b.verdict.rule == "site-recurring"]
    assert [f"{VOICE}\nLe journal de demain"] == [b.span.of(text) for b in removed]
    assert "8 articles" in removed[0].verdict.reason


@pytest.mark.parametrize(
    ("articles", "least"), [(0, 3), (3, 3), (4, 3), (30, 3), (31, 4), (10_000, 1000)]
)
def test_line_must_stand_in_three_articles_and_a_tenth(articles: int, least: int) -> None:
    assert least == least_articles(articles)
    found = recurring_lines(articles, [("un", least), ("deux", least - 1)])
    assert {"un": least} == found


@pytest.mark.parametrize(
    ("count", "articles", "recurs"), [(9, 9, False), (10, 40, True), (10, 41, False), (99, 400, 0)]
)
def test_paragraph_must_recur_in_many(count: int, articles: int, recurs: bool) -> None:
    assert bool(recurs) == bool(recurring_lines(articles, [(PARAGRAPH, count)]))


@given(st.text())
def test_every_line_that_is_not_blank_has_a_key_whatever_its_edges(text: str) -> None:
    line = text.replace("\n", " ")
    assert bool(line.strip()) == bool(line_key(line))
    assert line_key(line) == line_key(f"  {line}\t")


def test_lines_of_all_but_the_inner_paragraphs_teach() -> None:
    paragraphs = [f"{number} {PARAGRAPH}" for number in range(12)]
    long = [f"{PARAGRAPH} {PARAGRAPH} {number}." for number in range(4)]
    text = "\n".join([*paragraphs[:6], "Intertitre", *long, "***", *paragraphs[6:], "Intertitre"])
    found = [line for _, line in teaching_lines(text)]
    assert [*paragraphs[:2], "Intertitre", *long, "***", *paragraphs[-3:]] == found
