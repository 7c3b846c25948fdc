"""What checks promise: offsets of the original, lasting ids, an editor's own knowledge."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.folding import folded, key
from reviewer.desk import Checker, ToCheck
from reviewer.records import Evidence, Group, OwnFact, Suggestion
from tests.builders import SENTENCE, make_article
from tests.checks.scoring import suggestions


def _checked(checker: Checker, text: str, **facts: Any) -> list[Suggestion]:
    article = make_article(text, **{"language": "fr", **facts})
    return checker.check(checker.prepare(article))


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(text) == len(folded(text)) == len(key(text))


@given(st.text(alphabet="Le président américain Vladimir Poutine«»’, .\n(1)9"))
def test_suggestions_lie_inside_the_original(text: str) -> None:
    checker = Checker.open("fr")
    for one in _checked(checker, f"{text}\n{SENTENCE}"):
        assert one.quote == one.span.of(f"{text}\n{SENTENCE}")
        assert one.quote


def test_message_gives_both_readings_in_the_language_of_the_editor(checker: Checker) -> None:
    (role,) = [s for s in _checked(checker, SENTENCE) if s.rule == "role"]
    (english,) = [s for s in _checked(Checker.open("en"), SENTENCE) if s.rule == "role"]
    assert "président américain" in role.message
    assert "Russie" in role.message
    assert english.message.startswith("Vladimir Poutine: the text says")
    assert ("président russe Vladimir Poutine",) == role.corrections
    assert (Group.FACT, "role") == (role.group, role.category)
    assert isinstance(role.evidence[0], Evidence)


def test_typographic_apostrophes_and_blanks_change_nothing(checker: Checker) -> None:
    plain = 'L\'Organisation mondiale du commerce (OMS) a averti les "pays".'
    fine = "L’Organisation mondiale du commerce (OMS) a averti les «\u202fpays\u202f»."
    assert ["OMS"] == [s.quote for s in _checked(checker, plain)]
    assert ["OMS"] == [s.quote for s in _checked(checker, fine)]


def test_id_outlasts_edits_elsewhere(checker: Checker) -> None:
    def of(text: str) -> list[str]:
        prepared = checker.prepare(make_article(text, language="fr"))
        context = prepared.context
        same = type(context)("a", context.original, "fr", None, context.removed)
        return [s.id for s in checker.check(ToCheck(same, ()))]

    middle = "Le président américain Vladimir Poutine est arrivé en Corée du Nord."
    before = of(f"Un paragraphe assez long vient avant.\n{middle}\nUn autre vient après.")
    after = of(f"Un paragraphe plus long vient avant.\n{middle}\nUn autre, changé, vient après.")
    assert before == after != []


def test_what_an_editor_adds_wins(checker: Checker) -> None:
    text = (
        "Le président du Bhoutan, Jeanne Exemple, a parlé. La présidente du Chili Jeanne Exemple."
    )
    assert [] == _checked(checker, text)
    cells = {"person": "Jeanne Exemple", "office": "president", "place": "BT", "from": "2020"}
    own = Checker.open("fr", [OwnFact("offices", tuple(cells.items()))])
    assert ["présidente du Chili Jeanne Exemple"] == [s.quote for s in _checked(own, text)]


def test_one_article_against_many_is_a_contradiction(checker: Checker) -> None:
    body = "à Pyongyang pour signer un traité de partenariat avec la Corée du Nord"
    usual = f"Le président malgache Jean Rakoto est arrivé mercredi {body}, selon le Kremlin."
    lone = f"Le président togolais Jean Rakoto est arrivé mercredi {body}, selon le Kremlin."
    made = suggestions(checker, [{"text": text, "language": "fr"} for text in (lone, *[usual] * 3)])
    found = [one for one in made[0] if one["rule"] == "consensus"]
    assert ["président malgache Jean Rakoto"] == [one["corrections"][0] for one in found]
    assert "contradiction" == found[0]["group"]


def test_a_suggestion_in_a_removed_block_is_marked(checker: Checker) -> None:
    context = checker.prepare(make_article(SENTENCE, language="fr")).context
    whole = type(context.sentences[0])(0, len(SENTENCE))
    removed = type(context)(context.id, SENTENCE, "fr", None, (whole,))
    found = checker.check(ToCheck(removed, ()))
    assert {True} == {one.removed for one in found}
    assert Group.DAMAGE not in {one.group for one in found}


def test_what_follows_a_trace_of_damage_gains_confidence(checker: Checker) -> None:
    def sure(text: str) -> float:
        return next(s.confidence for s in _checked(checker, text) if s.rule == "role")

    assert sure(SENTENCE) > sure(SENTENCE.removeprefix("R."))


def test_other_languages_are_left_alone(checker: Checker) -> None:
    text = "El presidente estadounidense Vladimir Putin llegó a Corea del Norte."
    assert [] == _checked(checker, text, language="es")


def test_output_is_json(checker: Checker) -> None:
    ((one, *_),) = suggestions(checker, [{"text": SENTENCE, "language": "fr"}])
    assert one == json.loads(json.dumps(one))
