"""Builders for the tests of cleaning: the shipped rules, and verdicts by line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.cleaning import Rules, clean, load_rules
from reviewer.records import Verdict
from reviewer.resources import tables

PARAGRAPHS = (
    (
        "Le conseil municipal a voté jeudi soir la rénovation du vieux pont, après trois heures "
        "d’un débat parfois vif entre la majorité et les élus de l’opposition."
    ),
    (
        "Les travaux commenceront au printemps et dureront dix-huit mois, a précisé la maire, qui "
        "espère limiter la gêne pour les commerçants des deux rives."
    ),
    (
        "Le coût du chantier, estimé à douze millions d’euros, sera partagé entre la ville, le "
        "département et la région, selon une clé de répartition encore à négocier."
    ),
    (
        "Une réunion publique est prévue le mois prochain afin de présenter aux riverains le "
        "calendrier détaillé et les itinéraires de déviation."
    ),
)


@pytest.fixture(scope="session")
def rules() -> Rules:
    return load_rules(tables("boilerplate"), "fr")


@pytest.fixture(scope="session")
def paragraphs() -> tuple[str, ...]:
    return PARAGRAPHS


@pytest.fixture
def verdicts(rules: Rules) -> Callable[[str], dict[str, Verdict]]:
    """Clean a text; the verdict of every line by its text (the last one, if told twice)."""

    def by_line(original: str) -> dict[str, Verdict]:
        blocks = clean(original, rules)
        return {
            line.strip(): block.verdict
            for block in blocks
            for line in block.span.of(original).split("\n")
            if line.strip()
        }

    return by_line
