"""Precision, recall and cost of each check on labelled sentences and the seeds; run by hand.

    python -m tests.benchmarks.checks [CLEAN.jsonl.gz ...]

Files hold clean articles, {"id", "lang", "gold"} a line; suggestions on them are false alarms.
"""

from __future__ import annotations

import gzip
import json
import resource
import sys
import time
from collections import Counter
from pathlib import Path

from reviewer.checks import ARTICLE_CHECKS, Context, Knowledge
from reviewer.desk import Checker, ToCheck, shipped_knowledge
from reviewer.resources import sample_articles
from tests.checks.scoring import CERTAIN, seeds_tally, suggestions, tally

PER_WORDS = 5000
ROUNDS = 5


def main() -> None:
    """Print the tables."""
    before, begun = _megabytes(), time.perf_counter()
    checker = Checker.open("fr")
    suggestions(checker, [{"text": "Le président russe Vladimir Poutine.", "language": "fr"}])
    print(f"first load {time.perf_counter() - begun:.2f} s, {_megabytes() - before:.0f} MB more")
    article = [{"text": sample_articles()[3].read_text("utf-8"), "language": "fr"}]
    print(f"one article, cleaned and checked, warm {_fastest(checker, article) * 1000:.0f} ms")
    _by_check(checker)
    seeds = seeds_tally(checker)
    print(f"seeds: {len(set(CERTAIN) & seeds.found)} of {len(CERTAIN)} certain errors,", end=" ")
    print(f"{len(set(CERTAIN) & seeds.corrected)} corrected, {len(seeds.traps)} traps,", end=" ")
    print(f"{seeds.sure_hits} of {seeds.sure} sure ones hit, {len(seeds.found)} gold items found")
    for path in sys.argv[1:]:
        _alarms(checker, Path(path))


def _by_check(checker: Checker) -> None:
    counted = tally(checker)
    print(f"{'check':16}{'found':>7}{'missed':>8}{'false':>7}{'ms':>8}")
    costs = _costs(shipped_knowledge())
    for name in sorted(costs | counted.found | counted.missed):
        cost = f"{costs[name]:.1f}" if name in costs else ""
        figures = counted.found[name], counted.missed[name], counted.false[name]
        print(f"{name:16}{figures[0]:7}{figures[1]:8}{figures[2]:7}{cost:>8}")
    for failure in counted.failures:
        print(f"  {failure}")


def _costs(knowledge: Knowledge) -> dict[str, float]:
    costs = {}
    for check in ARTICLE_CHECKS:
        spent = []
        for _ in range(ROUNDS):
            contexts = [_context(path) for path in sample_articles()]
            begun = time.perf_counter()
            for context in contexts:
                list(check.find(context, knowledge))
            spent.append((time.perf_counter() - begun) / len(contexts) * 1000)
        costs[check.facts.id] = min(spent)
    return costs


def _context(path: Path) -> Context:
    context = Context(path.name, path.read_text("utf-8"), "fr")
    _ = context.key, context.text, context.sentences, context.quotations
    return context


def _fastest(checker: Checker, records: list[dict[str, str]]) -> float:
    spent = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        suggestions(checker, records)
        spent.append(time.perf_counter() - begun)
    return min(spent)


def _alarms(checker: Checker, path: Path) -> None:
    words, alarms = Counter[str](), Counter[tuple[str, str]]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["lang"] not in {"fr", "en", "de"}:
                continue
            words[row["lang"]] += len(row["gold"].split())
            for one in checker.check(ToCheck(Context(row["id"], row["gold"], row["lang"]), ())):
                alarms[row["lang"], one.group] += 1
                print(f"  {row['lang']} {one.rule} {one.confidence:.2f} {one.quote[:80]!r}")
    for (language, group), count in sorted(alarms.items()):
        rate = count / words[language] * PER_WORDS
        print(f"{path.name}: {language} {group} {count}, {rate:.2f} per {PER_WORDS} words")


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
