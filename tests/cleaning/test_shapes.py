"""What cues leave open is decided by shape, place and company, and says why and how surely."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.cleaning import Rules, article_facts, clean, load_rules
from reviewer.records import Verdict
from reviewer.resources import tables

Verdicts = Callable[[str], dict[str, Verdict]]
TEASERS = (
    "Le marché couvert cherche encore ses marchands",
    "La piscine rouvrira avec deux mois de retard",
    "Un tram de plus le samedi soir",
)


def test_teasers_without_a_cue_of_their_own_go_with_a_reason_and_a_probability(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    told = [*paragraphs, *(f"{p[:-1]}, dit-on." for p in paragraphs)]
    found = verdicts("\n".join([*told, "Partager sur Facebook", *TEASERS, "Tous droits réservés"]))
    for teaser in TEASERS:
        verdict = found[teaser]
        assert not verdict.kept
        assert verdict.rule.startswith("shape-")
        assert 0.3 < verdict.confidence <= 1
        assert verdict.reason.endswith(".")


def test_a_text_without_weights_is_cleaned_by_rules_alone(paragraphs: tuple[str, ...]):
    bare = [table for table in tables("boilerplate") if "shapes" not in table]
    blocks = clean("\n".join([*paragraphs, "Partager", *TEASERS]), load_rules(bare, "en"))
    assert "shape" not in {block.verdict.rule.partition("-")[0] for block in blocks}


def test_a_row_with_too_few_weights_is_named():
    table = {
        "of": "text",
        "round": 1,
        "bias": 0,
        "around": "size 0  0.1 x 0.1 0.1 0.1",
        "place": "",
    }
    with pytest.raises(ValueError, match="size 0"):
        load_rules([{"shapes": [table]}], "fr")


def test_the_author_is_read_off_the_byline(rules: Rules, paragraphs: tuple[str, ...]):
    original = "\n".join(
        ["Le vieux pont sera rénové au printemps", "Par Jeanne Morin", *paragraphs]
    )
    assert article_facts(original, clean(original, rules)).author == "Jeanne Morin"
