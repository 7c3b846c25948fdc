"""The five sample articles come out exactly as an editor marked them, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.cleaning import Rules, article_facts, clean
from reviewer.records import Block, Kind
from reviewer.resources import sample_articles

GOLD = Path(__file__).with_name("seeds_gold.tsv")
KINDS = {
    "site_name": Kind.NAVIGATION,
    "section_label": Kind.NAVIGATION,
    "advertisement": Kind.LEGAL,
    "lead": Kind.BODY,
}
ARTICLES = {path.name[:3]: path for path in sample_articles()}


def read_gold() -> dict[tuple[str, str], tuple[str, str]]:
    rows = (line.split("\t") for line in GOLD.read_text("utf-8").splitlines() if line[0] != "#")
    return {(name, line): (verdict, kind) for name, line, verdict, kind in rows}


def block_at(blocks: tuple[Block, ...], offset: int) -> Block:
    return next(b for b in blocks if b.span.start <= offset < b.span.end)


def judged_lines(name: str, rules: Rules):
    gold = read_gold()
    original = ARTICLES[name].read_text("utf-8")
    blocks = clean(original, rules)
    offset = 0
    for number, line in enumerate(original.split("\n"), 1):
        if line.strip():
            expected = gold.get((name, str(number))) or gold[name, "*"]
            yield number, expected, block_at(blocks, offset).verdict
        offset += len(line) + 1


@pytest.mark.parametrize("name", ARTICLES)
def test_every_line_is_kept_or_removed_as_marked(name: str, rules: Rules):
    wrong = [
        (number, expected, verdict.rule)
        for number, (expected, _), verdict in judged_lines(name, rules)
        if expected != "either" and (expected == "keep") != verdict.kept
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ARTICLES)
def test_removed_lines_are_of_the_marked_kind(name: str, rules: Rules):
    wrong = [
        (number, kind, verdict.kind)
        for number, (expected, kind), verdict in judged_lines(name, rules)
        if expected == "remove" and verdict.kind != KINDS.get(kind, kind)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("line", "kind"), [(3, Kind.TITLE), (33, Kind.CAPTION), (45, Kind.HEADING)]
)
def test_kept_lines_have_their_role(line: int, kind: Kind, rules: Rules):
    roles = {number: verdict.kind for number, _, verdict in judged_lines("003", rules)}
    assert kind == roles[line]


def test_captions_told_twice_are_kept_once(rules: Rules):
    captions = [n for n, _, v in judged_lines("003", rules) if v.kept and v.kind is Kind.CAPTION]
    assert {33, 51, 57} <= set(captions)
    assert not {35, 53, 59} & set(captions)


def test_nothing_sure_is_doubted_in_the_plain_articles(rules: Rules):
    for name in ("000", "001", "002", "004"):
        assert all(v.confidence >= 0.6 for _, _, v in judged_lines(name, rules))


def test_facts_are_read_off_the_article(rules: Rules):
    original = ARTICLES["003"].read_text("utf-8")
    facts = article_facts(original, clean(original, rules))
    assert facts.site == "Nouvelles Du Monde"
    assert facts.published == "2024-06-19T07:41:49"
    assert facts.title.startswith("« Forte forteresse stratégique » : Poutine à Pyongyang")
