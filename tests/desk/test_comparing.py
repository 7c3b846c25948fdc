"""Two articles side by side: paragraphs aligned, names, numbers and dates that differ."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import OpenArticle
from reviewer.desk.aligning import Paragraph, align
from reviewer.desk.comparing import compare
from reviewer.records import ArticleState, Block, Kind, Span, Verdict
from tests.builders import make_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.desk import Desk
    from reviewer.records import Comparison


def opened(*lines: str, language: str = "fr", removed: str = "") -> OpenArticle:
    """Return an article with one block a line; the line that is removed is not kept."""
    original = "\n".join(lines)
    blocks, at = [], 0
    for line in lines:
        if line.strip():
            verdict = Verdict(line != removed, Kind.BODY, "", "", 1.0)
            blocks.append(Block(Span(at, at + len(line)), verdict))
        at += len(line) + 1
    article = make_article(original or " ", language=language)
    return OpenArticle(article, ArticleState.TO_READ, tuple(blocks), ())


def said(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return kind and both quotes of each difference."""
    return [
        (one.kind.value, one.left.quote if one.left else "", one.right.quote if one.right else "")
        for one in comparison.differences
    ]


def differences(left: str, right: str, language: str = "fr") -> list[tuple[str, str, str]]:
    return said(compare(opened(left, language=language), opened(right, language=language)))


# --- what differs

DIFFERING = [
    (
        "Le train de Lyon est arrivé mardi soir dans la gare de Turin.",
        "Le train de Lyon est arrivé mercredi soir dans la gare de Turin.",
        ("date", "mardi", "mercredi"),
    ),
    (
        "C’est la première visite du pape dans ce pays depuis 24 ans.",
        "C’est la première visite du pape dans ce pays depuis 20 ans.",
        ("number", "24 ans", "20 ans"),
    ),
    (
        "La ville compte 12 300 habitants depuis la fermeture de la mine.",
        "La ville compte 13.200 habitants depuis la fermeture de la mine.",
        ("number", "12 300", "13.200"),
    ),
    (
        "Le chômage a reculé de 3,5 % dans la région cette année.",
        "Le chômage a reculé de 5,3 pour cent dans la région cette année.",
        ("number", "3,5 %", "5,3 pour cent"),
    ),
    (
        "L’accord doit être signé le 18 juin dans la capitale.",
        "L’accord doit être signé le 19 juin dans la capitale.",
        ("date", "18 juin", "19 juin"),
    ),
    (
        "Hier soir, le président américain Pavel Novak a reçu les députés au château.",
        "Hier soir, le président tchèque Pavel Novak a reçu les députés au château.",
        ("role", "président américain", "président tchèque"),
    ),
    (
        "Les pompiers ont sauvé la directrice Claire Durand dans le grand incendie.",
        "Les pompiers ont sauvé la directrice Claire Dupont dans le grand incendie.",
        ("name", "Claire Durand", "Claire Dupont"),
    ),
    (
        "Le ministre restera deux jours à Oslo avec sa délégation.",
        "Le ministre restera trois jours à Oslo avec sa délégation.",
        ("number", "deux jours", "trois jours"),
    ),
]


@pytest.mark.parametrize(("left", "right", "difference"), DIFFERING)
def test_what_the_other_says_otherwise_is_marked_with_its_value(
    left: str, right: str, difference: tuple[str, str, str]
):
    assert [difference] == differences(left, right)


def test_english_values_are_marked():
    left = "The ferry carried 240 passengers when it left Dover on June 18 for Calais."
    right = "The ferry carried 420 passengers when it left Dover on June 19 for Calais."
    assert [("number", "240", "420"), ("date", "June 18", "June 19")] == differences(
        left, right, "en"
    )


def test_german_numbers_are_marked_though_its_capitals_tell_no_names():
    left = "Die Brücke über den Fluss wurde nach vierundzwanzig Jahren wieder geöffnet."
    right = "Die Brücke über den Strom wurde nach zwanzig Jahren wieder geöffnet."
    assert [("number", "vierundzwanzig Jahren", "zwanzig Jahren")] == differences(left, right, "de")


def test_an_office_is_compared_wherever_the_other_text_names_it():
    left = opened("Le roi danois Olaf a parlé.", "", "La mer est calme devant le port du village.")
    right = opened(
        "Un discours très attendu hier soir.", "Selon le roi belge Olaf, rien ne presse."
    )
    assert [("role", "roi danois", "roi belge")] == said(compare(left, right))


def test_what_only_one_tells_is_marked_in_paragraphs_that_say_nearly_the_same():
    left = "La rencontre a eu lieu dans le palais de la ville, selon l’agence Reuters."
    right = "La rencontre a eu lieu dans le palais de la ville, selon une agence."
    assert [("name", "Reuters", "")] == differences(left, right)


# --- what is the same

SAME = [
    ("La ville compte 12 300 habitants.", "La ville compte 12.300 habitants."),
    ("La ville compte 12\u202f300 habitants.", "La ville compte 12,300 habitants."),
    ("Le colis pèse 12,300 kg à vide.", "Le colis pèse 12,3 kg à vide."),
    ("Le chômage recule de 3,5 % ici.", "Le chômage recule de 3.5 pour cent ici."),
    ("Le chantier coûte 1,5 million d’euros.", "Le chantier coûte 1 500 000 euros."),
    ("La première visite depuis 24 ans.", "La première visite depuis vingt-quatre ans."),
    ("L’accord sera signé mercredi 19 juin.", "L’accord sera signé mercredi."),
    ("L’accord sera signé mercredi.", "L’accord sera signé le 19 juin 2024."),
    ("Hier, Vladimir Poutine a parlé à Minsk.", "Hier, Poutine a parlé à MINSK."),
    ("Hier, Kim Jong-un a reçu la presse.", "Hier, Kim Jong Un a reçu la presse."),
    ("Le discours de l’Élysée, à Paris.", "Le discours de l'Elysée, à Paris."),
    ("Il part dans 15 jours avec la flotte.", "Il part dans 15\u00a0jours avec la flotte."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_other_ways_to_write_the_same_are_no_difference(left: str, right: str):
    assert [] == differences(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Putin’s visit to Minsk began today.", "The visit of Putin to Minsk began today."),
        ("Two ministers met in Oslo today.", "The two ministers met in Oslo today."),
        ("The Irish President Mary Hill spoke.", "The Irish president, Mary Hill, spoke."),
    ],
)
def test_genitives_articles_and_titles_are_no_difference(left: str, right: str):
    assert [] == differences(left, right, "en")


def test_a_word_that_begins_a_sentence_is_no_name():
    left = "Demain, la délégation rentre au pays avec un accord."
    right = "Ensuite, la délégation rentre au pays avec un accord."
    assert [] == differences(left, right)


def test_a_headline_in_capitals_tells_no_names():
    left = "Leaders Sign Historic Trade Accord After Long Talks"
    right = "Leaders Sign Historic Trade Accord After Heated Debate"
    assert [] == differences(left, right, "en")


def test_names_of_two_languages_are_not_compared():
    left = opened("The mayor of Moscow has opened 24 schools this morning.", language="en")
    right = opened("Le maire de Moscou a inauguré 24 écoles ce matin.")
    assert [] == said(compare(left, right))


def test_what_is_removed_tells_nothing():
    left = opened("La ville compte 12 300 habitants.", "Lire aussi : 4 500 emplois à Lille")
    lines = ("La ville compte 12 300 habitants.", "Lire aussi : 9 900 emplois à Brest")
    right = opened(*lines, removed=lines[1])
    assert [] == said(compare(left, right))


def test_addresses_and_designations_are_no_numbers():
    left = "Le COVID-19 et l’avion F-16 : voir https://a.example/2024/12 dès demain."
    right = "Le COVID et l’avion F-16 : voir https://a.example/2023/99 dès demain."
    assert [] == differences(left, right)


# --- alignment


def paragraphs(*texts: str) -> list[Paragraph]:
    made, at = [], 0
    for text in texts:
        made.append(Paragraph(Span(at, at + len(text)), frozenset(text.split())))
        at += len(text) + 1
    return made


def test_a_paragraph_that_was_split_stands_beside_both_parts():
    whole = paragraphs("rouge vert bleu jaune noir blanc", "soleil lune")
    parts = paragraphs("rouge vert bleu", "jaune noir blanc", "soleil lune")
    rows = align(whole, parts)
    assert [(1, 2), (1, 1)] == [(len(row.left), len(row.right)) for row in rows]


def test_a_paragraph_without_a_partner_stands_alone():
    rows = align(
        paragraphs("rouge vert bleu", "un autre sujet"), paragraphs("rouge vert bleu", "la suite")
    )
    assert [(1, 1), (1, 0), (0, 1)] == [(len(row.left), len(row.right)) for row in rows]


def test_a_thousand_paragraphs_that_are_all_alike_are_aligned_in_order():
    one = paragraphs(*["rouge vert bleu"] * 1000, "fin")
    other = paragraphs("début", *["rouge vert bleu"] * 1200, "fin")
    rows = align(one, other)
    assert (one[-1].span,) == rows[-1].left
    assert rows[-1].is_pair
    assert [p.span for p in one] == [span for row in rows for span in row.left]


# --- properties

WORDS = (
    *("le", "président", "russe", "américain", "Poutine", "Kim", "Jong-un", "à", "Minsk", "24"),
    *("ans", "12 300", "mardi", "19 juin", "2024", "trois", "jours", "visite", "arrivé", "🙂", "."),
)
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), max_size=7)


@given(LINES, LINES)
def test_a_comparison_holds_together(left: list[str], right: list[str]):
    """Spans lie in kept paragraphs, quotes match, paragraphs stand once and in order."""
    one, other = opened(*left), opened(*right)
    found = compare(one, other)
    for side, text in (("left", one), ("right", other)):
        kept = [block.span for block in text.blocks]
        assert kept == [span for row in found.rows for span in getattr(row, side)]
        told = [getattr(each, side) for each in found.differences if getattr(each, side)]
        for each in told:
            assert each.quote == each.span.of(text.article.original)
            assert any(span.covers(each.span) for span in kept)
    assert all(each.left or each.right for each in found.differences)
    assert all(a.row <= b.row for a, b in pairwise(found.differences))


@given(LINES)
def test_an_article_does_not_differ_from_itself(lines: list[str]):
    found = compare(opened(*lines), opened(*lines))
    assert () == found.differences
    assert all(row.is_pair for row in found.rows)


@given(LINES, LINES)
def test_the_other_way_round_it_is_the_same(left: list[str], right: list[str]):
    found, mirrored = compare(opened(*left), opened(*right)), compare(opened(*right), opened(*left))
    assert [(r.left, r.right) for r in found.rows] == [(r.right, r.left) for r in mirrored.rows]
    assert [(d.left, d.right) for d in found.differences] == [
        (d.right, d.left) for d in mirrored.differences
    ]


# --- who could be compared


def test_articles_alike_come_first_then_the_newest(open_desk: Callable[..., Desk]):
    storm = make_article("La tempête a frappé la côte normande.", "1.txt", title="La tempête")
    other = make_article("La tempête frappe aussi la côte bretonne.", "2.txt", title="Côte")
    sport = make_article("Le match a été reporté à demain.", "3.txt", title="Match")
    desk = open_desk(storm, other, sport)
    found = desk.comparing.candidates(storm.id)
    assert [("Côte", True), ("Match", False)] == [(c.article.title, c.alike) for c in found]
    assert ["Match"] == [c.article.title for c in desk.comparing.candidates(storm.id, "match")]


def test_two_articles_of_a_library_are_compared(open_desk: Callable[..., Desk]):
    articles = [
        make_article(f"Le navire a quitté le port {day} avec du blé.", f"{day}.txt", language="fr")
        for day in ("mardi", "jeudi")
    ]
    desk = open_desk(*articles)
    one, other, found = desk.comparing.pair(articles[0].id, articles[1].id)
    assert [article.id for article in articles] == [one.article.id, other.article.id]
    assert [("date", "mardi", "jeudi")] == said(found)
