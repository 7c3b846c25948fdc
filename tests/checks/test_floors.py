"""Floors on labelled data; a floor falls only by an explicit edit with its reason."""

from __future__ import annotations

import time

from reviewer.desk import Checker
from reviewer.resources import sample_articles
from tests.checks.scoring import (
    CERTAIN,
    labelled,
    paragraphs,
    seeds_tally,
    suggestions,
    tally,
)

FOUND = 0.95  # of the labelled errors
WARM = 0.15  # seconds an article


def test_labelled_set_is_half_errors_and_half_hard_negatives() -> None:
    errors = sum(bool(row["rule"]) for row in labelled())
    assert len(labelled()) >= 150
    assert 0.4 <= errors / len(labelled()) <= 0.6


def test_labelled_errors_are_found_and_hard_negatives_are_not_flagged(checker: Checker) -> None:
    counted = tally(checker)
    found, missed = counted.found.total(), counted.missed.total()
    assert 0 == counted.false.total(), counted.failures
    assert found / (found + missed) >= FOUND, counted.failures


def test_clean_prose_raises_no_alarm(checker: Checker) -> None:
    records = [{"text": text, "date": "2024-06-20", "language": "fr"} for text in paragraphs()]
    alarms = [one["quote"] for made in suggestions(checker, records) for one in made]
    assert len(records) >= 20
    assert [] == alarms


def test_certain_errors_of_the_seeds_are_found_and_most_corrected(checker: Checker) -> None:
    counted = seeds_tally(checker)
    assert set(CERTAIN) <= counted.found
    assert len(counted.corrected & set(CERTAIN)) >= 4


def test_traps_of_the_seeds_are_left_alone(checker: Checker) -> None:
    assert set() == seeds_tally(checker).traps


def test_sure_suggestions_on_the_seeds_hit_the_gold(checker: Checker) -> None:
    counted = seeds_tally(checker)
    assert counted.sure_hits >= 0.95 * counted.sure


def test_an_article_is_checked_within_the_floor(checker: Checker) -> None:
    article = {"text": sample_articles()[3].read_text("utf-8"), "language": "fr"}
    suggestions(checker, [article])
    spent = []
    for _ in range(3):
        begun = time.process_time()
        suggestions(checker, [article])
        spent.append(time.process_time() - begun)
    assert min(spent) < WARM
