"""Texts of our own writing, as extractors deliver them, come out clean: floors, not perfection.

The texts in ``labelled/`` were written before the engine saw any of them, and rules are not made
for them: a line that is judged wrongly here stays so until a reason found elsewhere mends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from reviewer.cleaning import Rules, clean
from tests.benchmarks.documents import Document, read_labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

# A floor falls, and a ceiling rises, only by an explicit edit that states its reason here.
RESIDUE_REMOVED, RESIDUE_REMOVED_FRENCH = 0.92, 0.91
ARTICLE_LOST, ARTICLE_LOST_FRENCH = 0.011, 0.005  # of its characters; the aim is 0.01


class Judged(NamedTuple):
    """A line of a text, its label and what the engine decided."""

    document: str
    label: str
    line: str
    kept: bool
    rule: str


def _judged(document: Document, rules: Rules) -> Iterator[Judged]:
    blocks = clean(document.given, rules)
    labels = iter(document.labels)
    offset = 0
    for line in document.given.split("\n"):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            verdict = next(b.verdict for b in blocks if b.span.start <= start < b.span.end)
            yield Judged(document.name, next(labels), line, verdict.kept, verdict.rule)
        offset += len(line) + 1


@pytest.fixture(scope="module")
def judged(rules: Rules) -> list[Judged]:
    return [line for document in read_labelled() for line in _judged(document, rules)]


def _of_language(judged: list[Judged], prefix: str) -> list[Judged]:
    return [line for line in judged if line.document.startswith(prefix)]


def _told(lines: list[Judged]) -> str:
    return "\n".join(f"{one.document}: {one.line[:90]} [{one.rule}]" for one in lines)


@pytest.mark.parametrize(
    ("prefix", "floor"), [("", RESIDUE_REMOVED), ("fr", RESIDUE_REMOVED_FRENCH)]
)
def test_residue_is_removed(judged: list[Judged], prefix: str, floor: float) -> None:
    residue = [one for one in _of_language(judged, prefix) if one.label == "R"]
    left = [one for one in residue if one.kept]
    removed = 1 - len(left) / len(residue)
    assert removed >= floor, f"Only {removed:.2%} of residue is removed; left:\n{_told(left)}"


@pytest.mark.parametrize(("prefix", "ceiling"), [("", ARTICLE_LOST), ("fr", ARTICLE_LOST_FRENCH)])
def test_article_is_kept(judged: list[Judged], prefix: str, ceiling: float) -> None:
    article = [one for one in _of_language(judged, prefix) if one.label == "A"]
    gone = [one for one in article if not one.kept]
    lost = sum(len(one.line) for one in gone) / sum(len(one.line) for one in article)
    assert lost <= ceiling, f"{lost:.2%} of the articles' characters are lost:\n{_told(gone)}"


def test_every_line_has_a_label() -> None:
    documents = read_labelled()
    assert {"A", "R", "M"} == {label for document in documents for label in document.labels}
    assert all(len(document.lines) == len(document.labels) for document in documents)
