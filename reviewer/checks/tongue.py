"""Language: sentences, labels and words that were left in another language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_SENTENCE: Final = 8  # words that tell a language
_CLEAR: Final = 0.34  # of a sentence's words that are small words of one language
_LABELS: Final = {
    "fr": {"quelle:": "Source :", "foto:": "Photo :", "read more": "Lire la suite", "source:": ""},
}
_FOREIGN: Final = re.compile(
    r"\b(?:la|le|les|une|un|des|du|cette|ce|leur|leurs|son|sa|ses) (?P<word>[a-z]{4,14})\b"
)
_ADVERB: Final = re.compile(r"\b[^\W\d_]{4,}ellement\b")


def find_foreign(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield what stands in another language than the article."""
    if context.language not in {"fr", "en", "de"}:
        return
    yield from _sentences(context, knowledge)
    if context.language == "fr":
        yield from _labels(context)
        yield from _words(context, knowledge)


def _sentences(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    for sentence in context.sentences:
        words = re.findall(r"[^\W\d_]+", sentence.of(context.key))
        if len(words) < _SENTENCE or "http" in words:
            continue
        shares = {
            language: sum(word in small for word in words) / len(words)
            for language, small in _small_words(knowledge).items()
        }
        other = max(shares, key=lambda language: shares[language])
        if other == context.language or shares[other] < _CLEAR:
            continue
        if shares[other] < 2.5 * shares[context.language] or context.is_quoted(
            _trimmed(context, sentence)
        ):
            continue
        yield _finding(
            _trimmed(context, sentence), "language.sentence", {"language": other}, (), 0.8
        )


def _small_words(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    if "small words" not in knowledge.made:
        knowledge.made["small words"] = {
            row["language"]: frozenset(row["words"].split())
            for row in knowledge.rows("words")
            if row["list"] == "small"
        }
    made: dict[str, frozenset[str]] = knowledge.made["small words"]
    return made


def _trimmed(context: Context, span: Span) -> Span:
    text = span.of(context.original)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start + 1, span.end - (len(text) - len(text.rstrip()))))


def _labels(context: Context) -> Iterator[Finding]:
    for label, right in _LABELS["fr"].items():
        if right:
            for found in re.finditer(rf"(?m)^{re.escape(label)}", context.key):
                yield _finding(Span(*found.span()), "language.label", {}, (right,), 0.85)


def _words(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    english = _list(knowledge, "english")
    for found in _FOREIGN.finditer(context.text):
        word = Span(*found.span("word"))
        if found["word"] in english:
            yield _finding(word, "language.word", {}, (), 0.75)
    known = _list(knowledge, "adverbs")
    for found in _ADVERB.finditer(context.text):
        if known and key(found[0]) not in known and found[0].islower():
            yield _finding(Span(*found.span()), "language.adverb", {}, (), 0.8)


def _list(knowledge: Knowledge, name: str) -> frozenset[str]:
    if ("words", name) not in knowledge.made:
        rows = [row["words"] for row in knowledge.rows("words") if row["list"] == name]
        knowledge.made["words", name] = frozenset(key(w) for row in rows for w in row.split())
    made: frozenset[str] = knowledge.made["words", name]
    return made


def _finding(
    span: Span, wording: str, facts: dict[str, str], corrections: tuple[str, ...], sure: float
) -> Finding:
    evidence = (Evidence(EvidenceKind.TEXT, wording.partition(".")[2]),)
    return Finding(span, "untranslated", wording, facts, corrections, evidence, sure)
