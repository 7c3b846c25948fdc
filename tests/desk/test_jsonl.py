"""JSON lines: each is cleaned or refused with its number; none stops the others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from reviewer.desk import clean_records
from reviewer.errors import TableError

if TYPE_CHECKING:
    from reviewer.desk import Workshop

PAGE = "<html><body><p>Le conseil municipal a voté la rénovation du pont.</p></body></html>"
GOOD = '{"id": 1, "text": "Un mot."}'

BAD = [
    "{",
    "[]",
    "null",
    "12",
    '"text"',
    '{"text": "no id"}',
    '{"id": 1}',
    '{"id": 1, "text": null}',
    '{"id": 1, "text": 0}',
    '{"id": 1, "text": false}',
    '{"id": 1, "text": ["a"]}',
    '{"id": 1, "html": {}}',
    '{"id": 1, "text": "a", "title": 5}',
    "[" * 10_000,
    '{"id": ' + "[" * 10_000 + "]" * 10_000 + ', "text": "a"}',
    '{"id": 1, "text": "a"} more',
    "\0",
    "9" * 5_000,
]


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
def test_bad_line_is_refused_by_its_number(workshop: Workshop, bad: str) -> None:
    before, refused, after = clean_records([GOOD, " \n", bad, GOOD], workshop)
    assert ("Un mot.", "Un mot.") == (before["text"], after["text"])
    assert (TableError, 3) == (type(refused), refused.line)


def _cleaned(workshop: Workshop, **record: object) -> dict[str, Any]:
    (out,) = clean_records([json.dumps({"id": 1, **record})], workshop)
    return out


def test_empty_field_beside_a_full_one_does_not_hide_it(workshop: Workshop) -> None:
    assert "Un mot." == _cleaned(workshop, html=None, text="Un mot.", title=None)["text"]
    assert "Le conseil municipal" in _cleaned(workshop, html=PAGE, text=None)["text"]


@pytest.mark.parametrize("name", ["text", "html"])
def test_empty_text_is_a_text(workshop: Workshop, name: str) -> None:
    expected = {"id": 1, "text": "", "language": "unknown", "removed": []}
    assert expected == _cleaned(workshop, **{name: ""})


def test_title_that_is_given_is_known_in_the_text(workshop: Workshop) -> None:
    lead = "Le conseil municipal a voté jeudi soir la rénovation du vieux pont."
    more = "Les travaux, qui doivent durer deux ans, commenceront au printemps, a dit la maire."
    text = f"Accueil\n\nPont\n\n{lead}\n\n{more}"
    first_lines = [
        _cleaned(workshop, text=text, **title)["text"].split("\n")[0]
        for title in ({"title": "Pont"}, {"title": ""}, {})
    ]
    assert ["Pont", lead, lead] == first_lines


def test_fields_of_others_are_passed_over(workshop: Workshop) -> None:
    assert "Un mot." == _cleaned(workshop, text="Un mot.", url=5, more=[{}])["text"]


def test_captions_of_a_page_stand_apart_from_its_running_text(workshop: Workshop) -> None:
    story = "Le conseil municipal a voté jeudi soir la rénovation du vieux pont de la ville."
    page = (
        f"<html><body><article><h1>Le pont</h1><p>{story}</p><figure><img src='a.jpg'>"
        f"<figcaption>Le vieux pont vu du quai, en mars.</figcaption></figure><p>{story[:-1]}, "
        "et les travaux doivent commencer au printemps prochain.</p></article></body></html>"
    )
    (out,) = clean_records([json.dumps({"id": 1, "html": page})], workshop)
    assert "vu du quai" not in out["text"]
    assert [] == [entry for entry in out["removed"] if entry["kind"] == "caption"]
    assert ["Le vieux pont vu du quai, en mars."] == [told["text"] for told in out["captions"]]
