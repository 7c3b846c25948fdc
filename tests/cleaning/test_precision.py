"""The article stays: what looks like residue but belongs to the story is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.records import Kind, Verdict

Verdicts = Callable[[str], dict[str, Verdict]]

INTERVIEW = [
    "Pourquoi avoir choisi ce pont ?",
    (
        "Parce qu’il relie deux quartiers qui se tournent le dos depuis un siècle, et que personne "
        "n’avait jamais voulu regarder ce que cela coûtait aux habitants."
    ),
    "Et maintenant ?",
    (
        "Maintenant il faut convaincre les financeurs, ce qui prendra du temps, mais les premiers "
        "rendez-vous laissent penser que la région nous suivra."
    ),
    "Et maintenant ?",
    (
        "La même chose, avec davantage de patience, parce que les chantiers de cette taille "
        "n’avancent jamais comme on le souhaite au départ."
    ),
]
COOKIES = [
    (
        "L’autorité de protection des données a condamné jeudi une régie publicitaire qui déposait "
        "des cookies sans demander l’avis des internautes."
    ),
    (
        "Selon la décision, les traceurs suivaient les visiteurs d’un site à l’autre et les "
        "données personnelles étaient revendues à des courtiers."
    ),
    (
        "La société peut faire appel dans un délai de deux mois ; elle affirme avoir changé ses "
        "pratiques depuis l’ouverture de l’enquête."
    ),
]
FACEBOOK = [
    (
        "Facebook a annoncé mardi la fermeture de son centre de modération de Lisbonne, où "
        "travaillaient quatre cents personnes, selon un syndicat."
    ),
    (
        "Le groupe propose aux salariés de s’inscrire à un programme de reclassement ; les "
        "commentaires sur le réseau seront désormais vérifiés ailleurs."
    ),
    (
        "Partager une rumeur en période d’élection restera interdit, a promis la direction, qui "
        "dit avoir supprimé trois millions de comptes depuis janvier."
    ),
]


@pytest.mark.parametrize("article", [INTERVIEW, COOKIES, FACEBOOK])
def test_an_article_without_residue_is_kept_whole(verdicts: Verdicts, article: list[str]):
    assert all(verdict.kept for verdict in verdicts("\n".join(article)).values())


@pytest.mark.parametrize(
    "line",
    [
        "Une décision attendue",
        "Économie",
        "(1) Le nom a été changé à la demande de l’intéressé.",
        "Lire ce livre, c’est comprendre ce que le fleuve a donné à la ville.",
        "À lire les comptes rendus, l’affaire était entendue depuis longtemps.",
        "« On ne touche pas à un pont comme à un mur »",
        "“Nobody asked us”",
        "Photo de famille",
        "Publicité mensongère",
        "Les réactions",
        "Réseaux sociaux",
        "Données personnelles",
        "Adapté de son roman, le film sort mercredi dans toutes les salles de la ville.",
        "Lire aussi Camus et Sartre reste un plaisir pour bien des lecteurs.",
        "– Marguerite Duval, riveraine",
        "14h32",
        "Voir les commentaires des riverains suffit à mesurer leur colère.",
        "Il vous reste une heure pour traverser, plaisante un ouvrier.",
        "« Inscrivez-vous à notre newsletter », répétait l’affiche placardée dans les écoles.",
    ],
)
def test_a_line_of_the_story_stays(verdicts: Verdicts, paragraphs: tuple[str, ...], line: str):
    live_blog = ["09h10", paragraphs[0], "11h45", paragraphs[1]]
    original = "\n".join([*live_blog, line, paragraphs[2], "16h03", paragraphs[3]])
    assert verdicts(original)[line].kept


def test_an_announced_list_of_single_words_stays(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    words = ["Facebook", "Partager", "Écouter", "Photos", "Twitter"]
    original = "\n".join(
        [*paragraphs[:2], "Les mots les plus cherchés du mois :", *words, *paragraphs[2:]]
    )
    found = verdicts(original)
    assert all(found[word].kept for word in words)


def test_a_list_at_the_end_of_the_article_stays(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    names = ["- Jeanne Morin", "- Paul Reynaud-Lacaze", "- Aïcha Belkacem"]
    found = verdicts("\n".join([*paragraphs, "Les lauréats sont :", *names]))
    assert all(found[name].kept for name in names)


def test_live_blog_times_stay(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    times = ["08h15", "09h40", "11h05", "12h30"]
    told = [line for pair in zip(times, paragraphs, strict=True) for line in pair]
    introduction = "Suivez avec nous la journée qui décidera de l’avenir du pont, heure par heure."
    found = verdicts("\n".join([introduction, *told]))
    assert all(found[time].kept for time in times)


def test_soft_hyphens_inside_words_do_no_harm(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    line = (
        "Die Bundes\u00adregierung will den Brücken\u00adbau im Land deutlich be\u00adschleunigen."
    )
    assert verdicts("\n".join([*paragraphs[:2], line, *paragraphs[2:]]))[line].kept


def test_a_subhead_after_an_opener_and_its_headline_stays(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    lines = ["Lire aussi", "Le tram fête ses dix ans", "Un coût encore discuté"]
    found = verdicts("\n".join([*paragraphs[:2], *lines, *paragraphs[2:]]))
    assert [found[line].kept for line in lines] == [False, False, True]


def test_the_end_of_the_story_survives_a_pointer_before_it(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    lines = ["À lire aussi", "Le tram fête ses dix ans", "Ce qui reste à décider"]
    ending = "Le préfet tranchera avant l’été. Les élus espèrent une décision plus rapide."
    verdict = verdicts("\n".join([*paragraphs, *lines, ending]))[ending]
    assert verdict.kept
    assert verdict.confidence < 0.6


def test_a_comment_button_before_a_paragraph_does_not_end_the_story(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    found = verdicts("\n".join([*paragraphs[:3], "Voir les commentaires", paragraphs[3]]))
    assert found[paragraphs[3]].kept


def test_a_caption_with_its_credit_stays(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    line = "Le pont après la crue de janvier (Photo Jeanne Morin / AFP)"
    verdict = verdicts("\n".join([*paragraphs[:2], line, *paragraphs[2:]]))[line]
    assert (verdict.kept, verdict.kind) == (True, Kind.CAPTION)


def test_a_short_line_off_the_story_is_kept_as_unsure(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    line = "Un dimanche au bord de l’eau,"
    verdict = verdicts("\n".join([line, *paragraphs]))[line]
    assert verdict.kept


def test_a_title_with_a_full_stop_is_still_the_title(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    title = "Après la crue, la ville veut sauver son pont."
    assert verdicts("\n".join([title, *paragraphs]))[title].kind is Kind.TITLE


def test_a_quoted_title_before_a_sentence_is_the_title(
    verdicts: Verdicts, paragraphs: tuple[str, ...]
):
    title = "« Il faut sauver le pont »"
    standfirst = "Ingénieure à Lyon, Anne Petit publie un livre sur les ponts."
    found = verdicts("\n".join([title, standfirst, "Par Jean Morel", *paragraphs]))
    assert [found[title].kind, found[standfirst].kind] == [Kind.TITLE, Kind.STANDFIRST]


@pytest.mark.parametrize(
    "lines",
    [
        ["Lens - Strasbourg : 1-0", "Rennes - Monaco : 4-1", "Lyon - Auxerre : 0-0"],
        ["Préparation :", "6 pommes", "200 g de farine", "Sel", "Photo"],
        ["12 mars 2024", "Le vote est reporté.", "3 avril 2024", "Il a lieu.", "4 mai 2024"],
        ["Ô saisons, ô châteaux !", "Quelle âme est sans défauts ?", "Ô saisons, ô châteaux !"],
    ],
)
def test_lists_and_verses_within_the_story_stay(
    verdicts: Verdicts, paragraphs: tuple[str, ...], lines: list[str]
):
    found = verdicts("\n".join([*paragraphs[:2], *lines, *paragraphs[2:]]))
    assert all(found[line].kept for line in lines)


def test_a_subhead_is_a_heading(verdicts: Verdicts, paragraphs: tuple[str, ...]):
    line = "Douze millions d’euros"
    assert verdicts("\n".join([*paragraphs[:2], line, *paragraphs[2:]]))[line].kind is Kind.HEADING


def test_a_text_without_any_sentence_is_kept(verdicts: Verdicts):
    found = verdicts("Pommes\nPoires\nPrunes")
    assert all(verdict.kept for verdict in found.values())


def test_short_title_over_one_paragraph_is_kept(verdicts: Verdicts):
    """A text of two lines has no story that would tell the title from a label."""
    found = verdicts("Titre\n\nUn texte assez court sur la Corée.")
    assert [True, True] == [verdict.kept for verdict in found.values()]
