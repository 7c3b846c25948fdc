"""Dates are read as the text gives them, in several languages."""

from __future__ import annotations

import pytest

from reviewer.cleaning import Rules, article_facts, clean


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2025-03-04 18:02:11", "2025-03-04T18:02:11"),
        ("Publié le 4 mars 2025 à 18h02", "2025-03-04T18:02"),
        ("Mis à jour le 1er août 2024", "2024-08-01"),
        ("Published March 4, 2025", "2025-03-04"),
        ("Veröffentlicht am 04.03.2025 um 9:05 Uhr", "2025-03-04T09:05"),
        ("Actualizado el 4 de marzo de 2025", "2025-03-04"),
        ("Gepubliceerd op 4 mei 2025", "2025-05-04"),
        ("Publié le 45/13/2025", ""),
        ("Publié hier", ""),
    ],
)
def test_the_date_of_publication(
    rules: Rules, paragraphs: tuple[str, ...], line: str, published: str
):
    original = "\n".join(["Le vieux pont sera rénové dès le printemps", line, *paragraphs])
    assert article_facts(original, clean(original, rules)).published == published


def test_the_date_of_a_teaser_after_the_article_is_not_its_own(
    rules: Rules, paragraphs: tuple[str, ...]
):
    original = "\n".join([*paragraphs, "Les plus lus", "Publié le 4 mars 2025"])
    assert article_facts(original, clean(original, rules)).published == ""


def test_a_text_without_facts_gives_none(rules: Rules, paragraphs: tuple[str, ...]):
    original = "\n".join(paragraphs)
    facts = article_facts(original, clean(original, rules))
    assert (facts.title, facts.site, facts.published) == ("", "", "")
