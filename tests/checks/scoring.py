"""How well suggestions hit labelled sentences and the gold of the seeds; for tests."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.desk import Checker, check_records
from reviewer.resources import sample_articles

HERE = Path(__file__).parent
CERTAIN = ("S001", "S002", "S003", "S004", "S005", "S035")
SURE = 0.7


class Tally(NamedTuple):
    """Of labelled sentences: errors found and missed by rule, and suggestions on sound ones."""

    found: Counter[str]
    missed: Counter[str]
    false: Counter[str]
    failures: list[str]


class SeedsTally(NamedTuple):
    """Of the seeds: gold found, with a right correction, traps hit, and sure suggestions."""

    found: set[str]
    corrected: set[str]
    traps: set[str]
    sure: int
    sure_hits: int


def labelled() -> list[dict[str, Any]]:
    """Return the labelled sentences; an empty rule says that a sentence is sound."""
    lines = (HERE / "sentences.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def paragraphs() -> list[str]:
    """Return clean prose in French, written for these tests."""
    return [p for p in (HERE / "prose.txt").read_text("utf-8").split("\n\n") if p.strip()]


def suggestions(checker: Checker, records: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Return what is suggested for each record."""
    lines = [json.dumps({"id": number, **record}) for number, record in enumerate(records)]
    outcomes = check_records(lines, checker)
    return [outcome["suggestions"] for outcome in outcomes if isinstance(outcome, dict)]


def tally(checker: Checker) -> Tally:
    """Check the labelled sentences, each alone."""
    found, missed, false = Counter[str](), Counter[str](), Counter[str]()
    failures = []
    for row in labelled():
        ((*made,),) = suggestions(checker, [row])
        rules = [one["rule"] for one in made]
        if not row["rule"]:
            false.update(rules)
            failures += [f"{one['rule']}: {row['text']}" for one in made]
        elif row["rule"] in rules:
            found[row["rule"]] += 1
        else:
            missed[row["rule"]] += 1
            failures.append(f"missed {row['rule']}: {row['text']}")
    return Tally(found, missed, false, failures)


def seeds_tally(checker: Checker) -> SeedsTally:
    """Check the seeds as one collection against their gold."""
    gold = json.loads((HERE / "seeds_gold.json").read_text("utf-8"))
    texts = [path.read_text("utf-8") for path in sample_articles()]
    made = suggestions(checker, [{"text": text} for text in texts])
    found, corrected, traps = set[str](), set[str](), set[str]()
    sure = sure_hits = 0
    for path, text, ones in zip(sample_articles(), texts, made, strict=True):
        items = [item for item in gold if item["file"] == path.name]
        for one in ones:
            hit = [item for item in items if _overlaps(text, item["quote"], one)]
            right = {item["id"] for item in hit if item["kind"] != "trap"}
            found |= right
            traps |= {item["id"] for item in hit if item["kind"] == "trap"} if not right else set()
            corrected |= {
                item["id"]
                for item in hit
                for c in one["corrections"]
                if c in item["correction"] or item["correction"] in c
            }
            if one["confidence"] >= SURE:
                sure, sure_hits = sure + 1, sure_hits + bool(right)
    return SeedsTally(found, corrected, traps, sure, sure_hits)


def _overlaps(text: str, quote: str, one: dict[str, Any]) -> bool:
    start = text.find(quote)
    while start >= 0:
        if start < one["end"] and one["start"] < start + len(quote):
            return True
        start = text.find(quote, start + 1)
    return False
