"""The tables of knowledge are sound: no row twice, dates in order, names that mean one person."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from reviewer.checks import KEYS, Knowledge, read_table
from reviewer.checks.dates import period_of
from reviewer.checks.folding import key
from reviewer.resources import texts

TABLES = {name: read_table(text) for name, text in texts("knowledge", "tsv").items()}
KNOWLEDGE = Knowledge(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice_and_each_has_a_source(name: str) -> None:
    rows = [tuple(row.values()) for row in TABLES[name]]
    assert [] == [row for row, count in Counter(rows).items() if count > 1]
    assert all(row["source"] for row in TABLES[name])


@pytest.mark.parametrize("name", sorted(set(KEYS) & set(TABLES) - {"cities", "kin", "words"}))
def test_keys_are_unique(name: str) -> None:
    keys = Counter(tuple(key(row[column]) for column in KEYS[name]) for row in TABLES[name])
    assert [] == [one for one, count in keys.items() if count > 1]


def test_offices_have_dates_in_order() -> None:
    for row in TABLES["offices"]:
        first, last = period_of(row["from"]), period_of(row["to"])
        assert first, row
        assert not row["to"] or (last and first.first <= last.last), row


def test_offices_name_known_places() -> None:
    codes = {row["code"] for row in TABLES["countries"]}
    known = codes | {row["id"] for row in TABLES["organisations"]}
    assert set() == {row["place"] for row in TABLES["offices"]} - known


def test_births_come_before_deaths() -> None:
    for row in TABLES["people"]:
        born, died = period_of(row["born"]), period_of(row["died"])
        assert bool(born) == bool(row["born"]), row
        assert bool(died) == bool(row["died"]), row
        assert not (born and died) or born.first < died.first, row


def test_a_name_means_one_person() -> None:
    meant: dict[str, set[str]] = {}
    for person in KNOWLEDGE.people.values():
        for names in person.names.values():
            for name in names:
                meant.setdefault(key(name), set()).add(person.id)
    assert {} == {name: people for name, people in meant.items() if len(people) > 1}


def test_one_president_at_a_time() -> None:
    for (office, place), held in KNOWLEDGE.holders.items():
        if office not in {"president", "pm", "fm", "dm"} or place == "eu":
            continue
        for (one, a), (other, b) in combinations(held, 2):
            both = min(a.period.last, b.period.last) - max(a.period.first, b.period.first)
            assert both.days <= 366 or one is other, (office, place, one.id, other.id)


def test_kin_are_people_of_the_table() -> None:
    people = {row["person"] for row in TABLES["people"]}
    assert {row[c] for row in TABLES["kin"] for c in ("person", "relative")} <= people


def test_every_country_has_its_forms_in_three_languages() -> None:
    codes = {row["code"] for row in TABLES["countries"]}
    for code in codes:
        for language in ("fr", "en", "de"):
            country = KNOWLEDGE.country(code, language)
            assert country, (code, language)
            assert country.capital
            assert country.adjectives
            assert language != "fr" or len(country.adjectives[0]) == 4
