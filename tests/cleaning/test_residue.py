"""Residue goes: around the article, and within it where a cue, a repetition or a shape tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.cleaning import Rules, clean, load_rules
from reviewer.records import Kind, Markup, Verdict
from reviewer.resources import tables

Verdicts = Callable[[str], dict[str, Verdict]]

TITLE = "Le vieux pont sera rénové dès le printemps prochain"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Partager sur Facebook", Kind.SHARE),
        ("FacebookTwitterWhatsApp", Kind.SHARE),
        ("Artikel teilen", Kind.SHARE),
        ("Mis à jour le 3 mars 2025 à 18h02", Kind.TIMESTAMP),
        ("Temps de lecture : 4 min", Kind.TIMESTAMP),
        ("Actualizado el 3 de marzo de 2025", Kind.TIMESTAMP),
        ("Photo : Jeanne Morin/Ouest-Presse", Kind.CREDIT),
        ("Crédits : AFP", Kind.CREDIT),
        ("![vue du pont](https://example.org/pont.jpg)", Kind.IMAGE),
        ("https://example.org/actualites/pont", Kind.IMAGE),
        ("#pont #travaux #mairie", Kind.HASHTAGS),
        ("Tags : pont, travaux, mairie", Kind.HASHTAGS),
        ("© 2025 Le Courrier des Deux Rives", Kind.LEGAL),
        ("Tous droits réservés", Kind.LEGAL),
        ("Publicité", Kind.LEGAL),
        ("Advertentie", Kind.LEGAL),
        ("Déjà abonné ? Connectez-vous", Kind.ACCOUNT),
        ("Melden Sie sich an", Kind.ACCOUNT),
        ("Inscrivez-vous à notre newsletter pour ne rien manquer", Kind.PROMOTION),
        ("12 commentaires", Kind.COMMENTS),
        ("Leggi anche: Il nuovo ponte costa dodici milioni", Kind.RELATED),
        ("Lees ook: Nieuwe brug wordt duurder dan verwacht", Kind.RELATED),
        ("Leia também: Obras da ponte começam em março", Kind.RELATED),
        ("Accueil > Actualités > Région", Kind.NAVIGATION),
    ],
)
def test_a_line_of_residue_after_the_article_goes(
    verdicts: Verdicts, paragraphs: tuple[str, ...], line: str, kind: Kind
):
    verdict = verdicts("\n\n".join([TITLE, *paragraphs, line]))[line]
    assert (verdict.kept, verdict.kind) == (False, kind)


@pytest.mark.parametrize(
    "line",
    ["Publicité", "ANZEIGE", "À lire aussi : La crue de 1910 en images", "Read more: Old bridges"],
)
def test_an_advert_label_or_a_pointer_between_paragraphs_goes(
    verdicts: Verdicts, paragraphs: tuple[str, ...], line: str
):
    assert not verdicts("\n".join([*paragraphs[:3], line, *paragraphs[3:]]))[line].kept


def test_the_headlines_after_an_opener_go_with_it(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    headlines = ["Un marché couvert pour la place", "La piscine rouvre", "Le tram vu d’en haut"]
    found = verdicts("\n".join([*paragraphs, "Sur le même sujet", *headlines]))
    assert [found[line].kind for line in headlines] == [Kind.RELATED] * 3


def test_only_the_opener_goes_when_a_paragraph_follows(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    found = verdicts("\n\n".join([*paragraphs[:2], "Lire aussi", *paragraphs[2:]]))
    assert not found["Lire aussi"].kept
    assert all(found[paragraph].kept for paragraph in paragraphs)


def test_everything_after_the_comment_form_goes(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    comment = (
        "Je passe sur ce pont chaque matin depuis vingt ans et je trouve que cette décision "
        "arrive bien tard, mais mieux vaut tard que jamais."
    )
    found = verdicts("\n".join([*paragraphs, "Laisser un commentaire", "marcel75", comment]))
    assert not any(found[line].kept for line in ("Laisser un commentaire", "marcel75", comment))


def test_a_consent_notice_goes_by_its_vocabulary(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    notice = (
        "Pour afficher ce contenu, vous acceptez que nos partenaires déposent des cookies et "
        "traitent vos données ; ce choix est révocable à tout moment."
    )
    verdict = verdicts("\n".join([*paragraphs[:2], notice, *paragraphs[2:]]))[notice]
    assert (verdict.kept, verdict.kind) == (False, Kind.CONSENT)


def test_the_title_told_again_goes_and_so_does_its_kicker(
    rules: Rules, paragraphs: tuple[str, ...]
):
    kicker = f"Urbanisme {TITLE}"
    original = "\n".join([TITLE, TITLE, kicker, *paragraphs])
    first = clean(original, rules)[:3]
    assert [block.verdict.kept for block in first] == [True, False, False]


def test_a_paragraph_told_again_goes(rules: Rules, paragraphs: tuple[str, ...]):
    original = "\n".join([*paragraphs, paragraphs[0]])
    last = clean(original, rules)[-1].verdict
    assert (last.kept, last.kind) == (False, Kind.DUPLICATE)


def test_an_ellipsis_of_signs_equals_three_dots(rules: Rules, paragraphs: tuple[str, ...]):
    original = "\n".join(
        [*paragraphs[:2], "Un pont trop loin...", "Un pont trop loin…", paragraphs[2]]
    )
    assert [block.verdict.kept for block in clean(original, rules)] == [
        True,
        True,
        True,
        False,
        True,
    ]


def test_the_reason_speaks_the_readers_language_and_names_the_cue(paragraphs: tuple[str, ...]):
    original = "\n".join([*paragraphs, "Artikel drucken"])
    for language, words in (("fr", "Bouton de partage"), ("en", "A button to share")):
        reason = clean(original, load_rules(tables("boilerplate"), language))[-1].verdict.reason
        assert reason.startswith(words)
        assert "artikel drucken" in reason


def test_cues_are_found_whatever_their_typography(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    line = "À LIRE\u00a0AUSSI\u202f: L’autre rive"
    assert not verdicts("\n".join([*paragraphs, line]))[line].kept


MENU, FOOTER = Markup("li", "nav", 1.0), Markup("p", "footer", 0.1)
STORY = Markup("p", "article", 0.0)


def test_the_menu_and_the_footer_of_a_page_go(rules: Rules, paragraphs: tuple[str, ...]):
    lines = ["Une ville, deux rives", TITLE, *paragraphs, "Le Courrier vous accompagne partout."]
    markup = [MENU, Markup("h1", "article", 0.0), *[STORY] * 4, FOOTER]
    kept = [b.verdict.kept for b in clean("\n".join(lines), rules, markup, TITLE)]
    assert kept == [False, True, True, True, True, True, False]


def test_the_caption_of_a_page_is_kept_as_such(rules: Rules, paragraphs: tuple[str, ...]):
    lines = [TITLE, *paragraphs[:2], "Le pont vu de la rive gauche", *paragraphs[2:]]
    caption = Markup("figcaption", "figure", 0.0)
    markup = [Markup("h1", "article", 0.0), STORY, STORY, caption, STORY, STORY]
    verdict = clean("\n".join(lines), rules, markup, TITLE)[3].verdict
    assert (verdict.kept, verdict.kind) == (True, Kind.CAPTION)


def test_a_page_wrapped_in_a_form_keeps_its_article(rules: Rules, paragraphs: tuple[str, ...]):
    markup = [Markup("p", "form", 0.0)] * 4
    assert all(b.verdict.kept for b in clean("\n".join(paragraphs), rules, markup))
