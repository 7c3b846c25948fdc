"""Language: sentences, labels and words that were left in another language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_SMALL: Final = {
    "fr": ["le", "la", "les", "des", "du", "de", "un", "une", "et", "est", "dans", "pour", "que", "qui", "sur", "avec", "ce", "cette", "par", "ne", "pas", "sont", "au", "aux", "il", "elle", "nous", "vous", "leur", "ses", "mais", "ou", "plus"],
    "en": ["the", "of", "and", "to", "in", "is", "that", "for", "it", "with", "as", "was", "on", "are", "be", "this", "by", "from", "at", "an", "have", "has", "not", "they", "his", "her", "which", "we", "you", "can", "how", "your"],
    "de": ["der", "die", "das", "und", "ist", "den", "von", "mit", "nicht", "auf", "eine", "ein", "im", "fur", "dem", "des", "sich", "auch", "werden", "wird", "konnen", "sie", "wir", "als", "bei", "aus", "einer", "zu"],
    "es": ["el", "los", "las", "del", "una", "por", "con", "para", "como", "mas", "pero", "sus", "este", "esta", "son", "ha", "y", "que", "en"],
    "it": ["il", "lo", "gli", "della", "nel", "con", "per", "non", "sono", "una", "che", "piu", "anche", "come", "alla", "di"],
    "nl": ["het", "een", "van", "en", "niet", "op", "te", "zijn", "met", "voor", "dat", "aan", "er", "om", "ook"],
}
_SENTENCE: Final = 8  # words that tell a language
_CLEAR: Final = 0.34  # of a sentence's words that are small words of one language
_LABELS: Final = {
    "fr": {"quelle:": "Source :", "foto:": "Photo :", "read more": "Lire la suite", "source:": ""},
}
_ENGLISH: Final = frozenset(
    ["partnership", "agreement", "government", "security", "statement", "meeting", "relationship", "country", "countries", "official", "officials", "president-elect", "spokesman", "spokesperson", "weapons", "military", "army", "soldiers", "troops", "threat", "threats", "support", "sanctions-related", "missile-related", "peace", "war", "ceasefire", "attack", "attacks", "border", "refugees", "hostages", "election", "elections", "voters", "ballot", "minister", "ministry", "parliament", "law", "bill", "court", "judge", "trial", "police", "investigation", "growth", "budget", "spending", "tax", "taxes", "health", "disease", "vaccine", "vaccines", "school", "schools", "teacher", "teachers", "weather", "flood", "floods", "fire", "earthquake", "island", "sea", "ship", "ships", "aircraft", "airport", "road", "bridge", "city", "town", "village", "people", "citizens", "children", "women", "men", "family", "friend", "friends", "issue", "issues", "challenge-related", "environment", "energy", "power-related", "oil", "gas-related", "water", "food", "farmers"]
)
_FRENCH_TOO: Final = frozenset(
    ["spokesman", "sanctions", "missile", "energy", "official", "president", "minister", "power", "gas", "budget", "police", "bill", "taxes", "tax", "island", "people", "challenge", "oil", "growth", "women", "friends", "fire", "war", "court", "city", "weather", "support"]
)
_FOREIGN: Final = re.compile(
    r"\b(?:la|le|les|une|un|des|du|cette|ce|leur|leurs|son|sa|ses) (?P<word>[a-z]{4,14})\b"
)
_ADVERB: Final = re.compile(r"\b[^\W\d_]{4,}ellement\b")


def find_foreign(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield what stands in another language than the article."""
    if context.language not in {"fr", "en", "de"}:
        return
    yield from _sentences(context)
    if context.language == "fr":
        yield from _labels(context)
        yield from _words(context, knowledge)


def _sentences(context: Context) -> Iterator[Finding]:
    for sentence in context.sentences:
        words = re.findall(r"[^\W\d_]+", sentence.of(context.key))
        if len(words) < _SENTENCE or "http" in words:
            continue
        shares = {
            language: sum(word in small for word in words) / len(words)
            for language, small in _small_words().items()
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


@cache
def _small_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words) for language, words in _SMALL.items()}


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
    for found in _FOREIGN.finditer(context.text):
        word = Span(*found.span("word"))
        if found["word"] in _ENGLISH - _FRENCH_TOO:
            yield _finding(word, "language.word", {}, (), 0.75)
    known = _adverbs(knowledge)
    for found in _ADVERB.finditer(context.text):
        if known and key(found[0]) not in known and found[0].islower():
            yield _finding(Span(*found.span()), "language.adverb", {}, (), 0.8)


def _adverbs(knowledge: Knowledge) -> frozenset[str]:
    if "adverbs" not in knowledge.made:
        rows = knowledge.rows("words")
        knowledge.made["adverbs"] = frozenset(
            key(w) for row in rows if row["list"] == "adverbs" for w in row["words"].split()
        )
    made: frozenset[str] = knowledge.made["adverbs"]
    return made


def _finding(
    span: Span, wording: str, facts: dict[str, str], corrections: tuple[str, ...], sure: float
) -> Finding:
    evidence = (Evidence(EvidenceKind.TEXT, wording.partition(".")[2]),)
    return Finding(span, "untranslated", wording, facts, corrections, evidence, sure)
