"""Learn the weights of resources/boilerplate/shapes.toml from development data.

    python tests/benchmarks/train_shapes.py FOLDER [--check]

FOLDER holds gzip JSON lines as tests/benchmarks/documents.py reads them. Needs the dependency group
`bench`. --check writes nothing: it prints how lines fare that the weights have not seen, by
documents held out with all others of their site.

Two logistic regressions over the features of reviewer.cleaning. The second one is learned from what
the first says of documents it has not seen, else it would trust it too much. Every text counts
twice, the second time with most cues forgotten: so the weights hold for languages whose tables are
poor. Pages count a second time without an extractor's opinion.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from reviewer.cleaning import (
    BEFORE_SHAPES,
    COLUMNS,
    REACH,
    Draft,
    line_features,
    load_rules,
    place_features,
    read_lines,
    score_features,
)
from reviewer.intake import article_from_page
from reviewer.records import Source
from reviewer.resources import resource, tables
from tests.benchmarks.documents import read_task, tasks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.benchmarks.documents import Document

LEAST = 150  # lines that must show a feature
STRENGTH = 0.1  # inverse of the regularisation
FOLDS = 5
FORGOTTEN = 0.6  # share of cues, in the second copy of a text
WHOLE_TEXTS = 0.3  # weight of texts of all visible lines: menus would outweigh articles
USUAL_LINES = 60
ARTICLE = 1.2  # what a line of the article counts beside one of residue, before its length
TINY = 0.06  # a smaller weight is not worth a reader's time
HEADER = """# What shapes, places and company of lines speak for: weights of a logistic regression.
# Made by tests/benchmarks/train_shapes.py from development data; do not edit by hand.
# A weight above 0 speaks for residue, below 0 for the article; "." is none. Columns of `around`:
# two lines before, one before, the line itself, one after, two after. `place`: the line itself.
# Round 2 knows how a line and its neighbours fared in round 1.
# No feature holds a word of a language; reviewer/cleaning/features.py and places.py name them.
"""


@dataclass(slots=True)
class Sample:
    """One text with its lines' labels and features; weight is what one of its lines counts."""

    site: str
    draft: Draft
    labels: str
    lines: list[list[str]]
    places: list[list[str]]
    weight: float

    def rows(self, places: list[list[str]]) -> list[list[str]]:
        """Return the names of all features of each line, with the offset of the line that shows."""
        count = len(self.lines)
        found = []
        for at in range(count):
            names = [f"= {name}" for name in places[at]]
            for offset in range(-REACH, REACH + 1):
                inside = 0 <= at + offset < count
                shown = self.lines[at + offset] if inside else ["outside"]
                names += [f"{offset} {name}" for name in shown]
            found.append(names)
        return found


def main() -> None:
    """Learn, and write the table or print the check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    entries = [HEADER]
    for name, start in (("text", "text"), ("page", "html")):
        samples = list(_samples(arguments.folder, start))
        if arguments.check:
            _check(name, samples)
        else:
            entries += _learn(name, samples)
    if not arguments.check:
        resource("boilerplate", "shapes.toml").write_text("\n".join(entries), "utf-8")


def _samples(folder: Path, start: str) -> Iterable[Sample]:
    for task in tasks(folder):
        if task.startswith(start):
            weight = WHOLE_TEXTS if "full" in task else 1.0
            for document in read_task(folder, task):
                yield from _copies(document, weight)


def _copies(document: Document, weight: float) -> Iterable[Sample]:
    site = re.sub(r"_\d{4}_.*$", "", document.name)
    if not document.is_page:
        for forgotten in (0.0, FORGOTTEN):
            draft = Draft(read_lines(document.given), RULES)
            _forget(draft, forgotten)
            yield _sample(site, draft, document.labels, weight)
        return
    article = article_from_page(document.given, Source(document.name, ""))
    unasked = tuple(replace(mark, extracted=None) for mark in article.markup)
    for markup in (article.markup, unasked):
        draft = Draft(read_lines(article.original, markup), RULES, article.title)
        labels = label([line.text for line in draft.lines], document.gold)
        yield _sample(site, draft, labels, weight)


def _forget(draft: Draft, share: float) -> None:
    for at, hit in enumerate(draft.hits):
        name = f"{draft.lines[0].text} {hit.rule.id} {hit.cue}" if hit else ""
        if hit and zlib.crc32(name.encode()) % 1000 < 1000 * share:
            draft.hits[at] = None


def _sample(site: str, draft: Draft, labels: str, weight: float) -> Sample:
    for step in BEFORE_SHAPES:
        step(draft)
    weight *= min(1.0, (USUAL_LINES / max(1, len(labels))) ** 0.5)
    return Sample(site, draft, labels, line_features(draft), place_features(draft), weight)


def label(lines: list[str], gold: str) -> str:
    """Label lines by how much of them stands in gold: A article, R residue, M neither."""
    told = [" ".join(_words(line)) for line in gold.split("\n")]
    words = _words(gold)
    grams = set(zip(*(words[at:] for at in range(4)), strict=False))
    return "".join(_label(_words(line), set(told), grams, f" {' '.join(words)} ") for line in lines)


def _label(words: list[str], told: set[str], grams: set[tuple[str, ...]], flat: str) -> str:
    if len(words) < 8:
        text = " ".join(words)
        stands = text in told or (len(words) > 2 and f" {text} " in flat)
        return "M" if not words else "A" if stands else "R"
    shingles = list(zip(*(words[at:] for at in range(4)), strict=False))
    share = sum(gram in grams for gram in shingles) / len(shingles)
    return "A" if share >= 0.7 else "R" if share < 0.3 else "M"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


class Table:
    """One regression: which features count, in which order, and its weights."""

    def __init__(self, rows: list[list[str]], wanted: list[float], weights: list[float]) -> None:
        counts = Counter(name for row in rows for name in set(row))
        self.names = sorted(name for name, count in counts.items() if count >= LEAST)
        self.numbers = {name: at for at, name in enumerate(self.names)}
        self.model = LogisticRegression(C=STRENGTH, max_iter=300, solver="liblinear", tol=1e-3)
        self.model.fit(self.matrix(rows), wanted, sample_weight=weights)

    def matrix(self, rows: list[list[str]]) -> csr_matrix:
        """Return the features as a matrix, a row a line."""
        found = [[self.numbers[n] for n in set(row) if n in self.numbers] for row in rows]
        ends = np.cumsum([0, *map(len, found)])
        columns = [number for numbers in found for number in numbers]
        ones = np.ones(len(columns), dtype=np.float32)
        return csr_matrix((ones, columns, ends), shape=(len(rows), len(self.names)))

    def certainties(self, samples: list[Sample], rows: list[list[list[str]]]) -> list[list[float]]:
        """Return how sure the table is, text by text, that each line is residue."""
        return [
            self.model.predict_proba(self.matrix(some))[:, 1].tolist() if some else []
            for _, some in zip(samples, rows, strict=True)
        ]


def _fit(samples: list[Sample], rows: list[list[list[str]]]) -> Table:
    names, wanted, weights = [], [], []
    for sample, some in zip(samples, rows, strict=True):
        for at, letter in enumerate(sample.labels):
            if letter == "M" or sample.draft.verdicts[at] is not None:
                continue
            names.append(some[at])
            wanted.append(letter == "R")
            size = min(sample.draft.lines[at].size, 800)
            weights.append(sample.weight * (1.0 if letter == "R" else ARTICLE + size / 150))
    return Table(names, wanted, weights)


def _rounds(samples: list[Sample]) -> tuple[Table, Table]:
    first_rows = [sample.rows(sample.places) for sample in samples]
    held_out: list[list[float]] = [[] for _ in samples]
    for fold in range(FOLDS):
        inside = [at for at, sample in enumerate(samples) if _fold(sample, "inner") != fold]
        outside = [at for at, sample in enumerate(samples) if _fold(sample, "inner") == fold]
        table = _fit([samples[at] for at in inside], [first_rows[at] for at in inside])
        some = table.certainties([samples[a] for a in outside], [first_rows[a] for a in outside])
        for at, certainties in zip(outside, some, strict=True):
            held_out[at] = certainties
    first = _fit(samples, first_rows)
    return first, _fit(samples, _second_rows(samples, held_out))


def _second_rows(samples: list[Sample], first: list[list[float]]) -> list[list[list[str]]]:
    return [
        sample.rows(
            [[*p, *s] for p, s in zip(sample.places, score_features(sample.draft, c), strict=True)]
        )
        for sample, c in zip(samples, first, strict=True)
    ]


def _fold(sample: Sample, salt: str) -> int:
    return zlib.crc32(f"{salt} {sample.site}".encode()) % FOLDS


def _check(name: str, samples: list[Sample]) -> None:
    """Print, by certainty, how many lines of texts that were held out are residue and article."""
    counts: Counter[tuple[int, str]] = Counter()
    for fold in range(FOLDS):
        unseen = [sample for sample in samples if _fold(sample, "outer") == fold]
        first, second = _rounds([sample for sample in samples if _fold(sample, "outer") != fold])
        sure = first.certainties(unseen, [sample.rows(sample.places) for sample in unseen])
        sure = second.certainties(unseen, _second_rows(unseen, sure))
        for sample, certainties in zip(unseen, sure, strict=True):
            for at, certainty in enumerate(certainties):
                if sample.draft.verdicts[at] is None:
                    counts[int(certainty * 10), sample.labels[at]] += 1
    print(f"{name}: certainty, residue lines, article lines")
    for grade in range(10):
        print(f"  {grade / 10:.1f}  {counts[grade, 'R']:6}  {counts[grade, 'A']:6}")


def _learn(name: str, samples: list[Sample]) -> list[str]:
    return [_entry(name, at, table) for at, table in enumerate(_rounds(samples), 1)]


def _entry(name: str, number: int, table: Table) -> str:
    around: dict[str, list[str]] = {}
    place = []
    for feature, weight in zip(table.names, table.model.coef_[0], strict=True):
        offset, _, rest = feature.partition(" ")
        if abs(weight) < TINY:
            continue
        figure = f"{weight:.2f}"
        if offset == "=":
            place.append(f"{rest:44}{figure:>7}")
        else:
            columns = around.setdefault(rest, ["."] * COLUMNS)
            columns[int(offset) + REACH] = figure
    rows = [f"{rest:32}" + "".join(f"{c:>7}" for c in cs) for rest, cs in sorted(around.items())]
    return (
        f'\n[[shapes]]\nof = "{name}"\nround = {number}\nbias = {table.model.intercept_[0]:.3f}\n'
        f'around = """\n' + "\n".join(rows) + '\n"""\nplace = """\n' + "\n".join(place) + '\n"""'
    )


RULES = load_rules(tables("boilerplate"), "en")

if __name__ == "__main__":
    main()
