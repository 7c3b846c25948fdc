"""Traps: lines of the article that look like residue, and residue worded like the article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.intake import article_from_text
from reviewer.records import Source, Verdict

Verdicts = Callable[[str], dict[str, Verdict]]


@pytest.mark.parametrize(
    "line",
    [
        "Un pont, deux rives",
        "« La ville ne nous a jamais écoutés »",
        "« Nous voulons une réponse avant l’été. »",
        "“Der Ausbau kommt zu spät.”",
        "— Une habitante du quai",
        "(1) Chiffres arrêtés au 31 décembre.",
        "Quel âge avait le pont ?",
        "Lire ce livre, c’est refaire le voyage des mariniers du fleuve.",
        "En vertu du droit international, les deux rives doivent se consulter.",
        "Sur Spotify, la chanson du pont dépasse les trois millions d’écoutes.",
        "Ajoutez la farine, puis mélangez jusqu’à obtenir une pâte bien lisse.",
        "Sigue a la espera de una respuesta del ayuntamiento desde hace meses.",
        "Le pont il a été fait par les ouvriers depuis longue date en arrière.",
        "Die Bundes\u00adregierung will den Brücken\u00adbau deutlich be\u00adschleunigen.",
        "L’IA peut faire des erreurs, prévient l’ingénieure chargée du chantier.",
        "Traduction automatique et bureaux d’études font mauvais ménage, dit-elle.",
        "Connectez-vous à votre compte d’assuré, puis choisissez un centre de soins.",
        "Les trois premiers mois de l’année ont suffi à vider la caisse du syndicat.",
        "La newsletter de la mairie ne suffit plus, reconnaît l’adjoint aux travaux.",
        "Le podcast consacré au chantier a trouvé son public dans les écoles.",
    ],
)
def test_a_line_between_paragraphs_stays(
    verdicts: Verdicts, paragraphs: tuple[str, ...], line: str
):
    assert verdicts("\n".join([*paragraphs[:2], line, *paragraphs[2:]]))[line].kept


def test_a_paragraph_right_after_a_pointer_stays(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    found = verdicts("\n".join([*paragraphs[:2], "Lire aussi", *paragraphs[2:]]))
    assert not found["Lire aussi"].kept
    assert all(found[paragraph].kept for paragraph in paragraphs)


def test_items_of_one_word_stay(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    items = ["- Pierre", "- Acier", "- Béton"]
    lines = [*paragraphs[:2], "Trois matériaux sont à l’étude :", *items, *paragraphs[2:]]
    found = verdicts("\n".join(lines))
    assert all(found[item].kept for item in items)


@pytest.mark.parametrize(
    "article",
    [
        (
            "Facebook et Twitter ont fermé jeudi les comptes qui diffusaient de fausses alertes "
            "sur l’effondrement du pont, à la demande de la préfecture."
        ),
        (
            "Pour refuser les cookies, il fallait jusqu’ici trois clics ; le gendarme des données "
            "exige désormais un bouton aussi visible que celui qui les accepte."
        ),
        (
            "Le journal, qui compte douze mille abonnés, réserve la suite de ses enquêtes à ceux "
            "qui paient, et ses lecteurs trouvent les commentaires trop rudes."
        ),
    ],
)
def test_an_article_about_what_residue_speaks_of_stays(
    verdicts: Verdicts, paragraphs: tuple[str, ...], article: str
):
    assert verdicts("\n".join([paragraphs[0], article, *paragraphs[1:]]))[article].kept


def test_times_of_a_live_blog_stay(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    times = ["18h02", "18h47", "19h15", "20h30"]
    found = verdicts(
        "\n".join(line for pair in zip(times, paragraphs, strict=True) for line in pair)
    )
    assert all(found[time].kept for time in times)


@pytest.mark.parametrize(
    "line",
    [
        "Cet article a été traduit automatiquement.",
        "Résumé généré par l’IA",
        "Une erreur dans cet article ?",
        "S’ouvre dans une nouvelle fenêtre",
        "Ces articles pourraient vous intéresser",
        "Suivez-nous sur Google Actualités",
        "Ce direct est terminé",
        "Voir les nouveaux messages",
        "Pour afficher ce contenu, vous devez accepter les cookies.",
    ],
)
def test_furniture_after_the_article_goes(
    verdicts: Verdicts, paragraphs: tuple[str, ...], line: str
):
    assert not verdicts("\n".join([*paragraphs, line]))[line].kept


def test_a_line_separator_ends_a_line_so_that_only_the_button_goes(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    text = "\n".join([*paragraphs[:3], f"{paragraphs[3]}\u2028Copier le lien"])
    original = article_from_text(text, Source("a.txt", "")).original
    found = verdicts(original)
    assert (found[paragraphs[3]].kept, found["Copier le lien"].kept) == (True, False)
