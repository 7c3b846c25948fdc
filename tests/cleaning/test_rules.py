"""The tables: read in both languages, and refused with the rule's name when something is amiss."""

from __future__ import annotations

import pytest

from reviewer.cleaning import clean, load_rules
from reviewer.cleaning.folding import fold, key
from reviewer.records import Kind
from reviewer.resources import tables

RULE = {"id": "own", "kind": "share", "reason": {"fr": "Voilà : {cue}.", "en": "There: {cue}."}}


def test_both_languages_word_every_reason():
    french, english = (load_rules(tables("boilerplate"), language) for language in ("fr", "en"))
    assert set(french.by_id) == set(english.by_id)
    assert all(french.by_id[name].reason != english.by_id[name].reason for name in french.by_id)


def test_every_reason_is_one_sentence():
    for rule in load_rules(tables("boilerplate"), "fr").by_id.values():
        assert rule.reason.endswith(".")


def test_kept_rules_and_only_they_name_roles_of_the_article():
    roles = {Kind.BODY, Kind.TITLE, Kind.STANDFIRST, Kind.HEADING, Kind.CAPTION}
    for rule in load_rules(tables("boilerplate"), "en").by_id.values():
        assert (rule.kind in roles) == rule.id.startswith("kept-")


def test_an_editors_own_cue_is_found(paragraphs: tuple[str, ...]):
    own = {"rule": [RULE | {"whole": {"fr": ["Chez nos voisins"]}}]}
    rules = load_rules([*tables("boilerplate"), own], "fr")
    last = clean("\n".join([*paragraphs, "Chez nos voisins"]), rules)[-1].verdict
    assert (last.rule, last.reason) == ("own", "Voilà : Chez nos voisins.")


@pytest.mark.parametrize(
    "broken",
    [
        {key: value for key, value in RULE.items() if key != "kind"},
        RULE | {"kind": "nonsense"},
        RULE | {"reason": {"de": "Also."}},
        RULE | {"where": "nowhere"},
        RULE | {"whole": {"fr": ["…"]}},
        RULE | {"whole": {"shapes": ["[0-9]+"]}},
    ],
)
def test_a_broken_rule_is_named(broken: dict[str, object]):
    with pytest.raises(ValueError, match="own"):
        load_rules([{"rule": [broken]}], "fr")


def test_two_rules_of_one_name_are_refused():
    with pytest.raises(ValueError, match="twice"):
        load_rules([{"rule": [RULE, RULE]}], "fr")


def test_a_shape_that_is_no_pattern_is_refused():
    with pytest.raises(ValueError, match="shape"):
        load_rules([{"rule": [RULE | {"shapes": ["(open"]}]}], "fr")


def test_folding_keeps_every_code_point_in_its_place():
    text = "L’ÉTÉ\u00a0« ßİ Œ » – Ｘ 東京…"
    assert len(fold(text)) == len(text)
    assert fold("À L’Étranger") == "a l'etranger"


def test_a_key_is_bare_of_edges_and_invisible_characters():
    assert key("  — À lire\u00a0aussi\u202f: ") == "a lire aussi"
    assert key("Bundes\u00adregierung…") == "bundesregierung"
