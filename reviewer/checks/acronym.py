"""Acronym: an expansion and the acronym beside it agree, in the article's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.checks.phrases import Phrases
from reviewer.records import Evidence, EvidenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_AFTER: Final = re.compile(r"\(\s?(?P<acronym>[A-ZÀ-Þ][A-Za-zÀ-ÿ.]{1,9})\s?[,)]")
_BEFORE: Final = re.compile(r"(?<![\w-])(?P<acronym>[A-ZÀ-Þ]{2,8}s?) \((?P<words>[^()\n]{6,90})\)")
_OF: Final = re.compile(r"(?:des|du|de la|de l'|d'|de|of the|of|der|des)\s?$")
_SMALL: Final = frozenset(
    [
        "de",
        "la",
        "le",
        "les",
        "l",
        "d",
        "des",
        "du",
        "et",
        "pour",
        "sur",
        "en",
        "a",
        "au",
        "aux",
        "of",
        "the",
        "and",
        "for",
        "on",
        "in",
        "der",
        "die",
        "das",
        "und",
        "fur",
        "des",
    ]
)
_TELLING: Final = 3  # words of an expansion, letters of an acronym, that may differ by a slip
_LONG: Final = 4  # letters of a word that tells


class Known(NamedTuple):
    """An expansion of the table with its acronyms, the usual one first."""

    language: str
    expansion: str
    acronyms: tuple[str, ...]


def find_wrong_acronyms(context: Context, knowledge: Knowledge) -> Iterator[Finding]:
    """Yield acronyms that do not go with the words beside them."""
    if not any(row["language"] == context.language for row in knowledge.rows("acronyms")):
        return
    phrases, by_acronym = _known(knowledge)
    for found in _AFTER.finditer(context.text):
        if sum(letter.isupper() for letter in found["acronym"]) > 1:
            place = Span(*found.span("acronym"))
            end = found.start() - 1 if context.text[found.start() - 1] == " " else found.start()
            hit = phrases.ending_at(context.key, end)
            if hit and (
                _plain(found["acronym"]) in by_acronym or not _is_complement(context, hit[0])
            ):
                yield from _judged(context, place, hit[1])
            elif not hit:
                yield from _nearly(context, place, end, by_acronym)
    for found in _BEFORE.finditer(context.text):
        yield from _judged(
            context, Span(*found.span("acronym")), phrases.exactly(found["words"].strip())
        )


def _known(knowledge: Knowledge) -> tuple[Phrases[Known], dict[str, list[Known]]]:
    if "acronyms" not in knowledge.made:
        entries = [
            Known(row["language"], row["expansion"], tuple(row["acronyms"].split("|")))
            for row in knowledge.rows("acronyms")
        ]
        by_acronym: dict[str, list[Known]] = {}
        for known in entries:
            for acronym in known.acronyms:
                by_acronym.setdefault(_plain(acronym), []).append(known)
        phrases = Phrases((form, known) for known in entries for form in _forms(known))
        knowledge.made["acronyms"] = phrases, by_acronym
    made: tuple[Phrases[Known], dict[str, list[Known]]] = knowledge.made["acronyms"]
    return made


def _is_complement(context: Context, start: int) -> bool:
    """Whether a name is the end of a longer one: "Conseil de sécurité des Nations unies"."""
    return bool(_OF.search(context.key[max(0, start - 8) : start]))


def _forms(known: Known) -> Iterator[str]:
    """Yield an expansion, in German with the endings that its first word takes."""
    yield known.expansion
    first, _, rest = known.expansion.partition(" ")
    if known.language == "de" and rest and first.endswith(("er", "e")):
        stem = first.removesuffix("r")
        yield from (f"{stem}{ending} {rest}" for ending in ("", "n", "r"))


def _judged(context: Context, place: Span, meanings: list[Known]) -> Iterator[Finding]:
    said = _plain(place.of(context.text))
    spoken = [known for known in meanings if known.language == context.language]
    # A foreign name keeps its own acronym, or takes the one of the language.
    if not spoken or any(said == _plain(a) for known in spoken for a in known.acronyms):
        return
    known = spoken[0]
    yield _finding(place, known, known.acronyms[0])


def _nearly(
    context: Context, place: Span, end: int, by_acronym: dict[str, list[Known]]
) -> Iterator[Finding]:
    """Find an expansion that is not quite the one of its acronym: one word is another."""
    for known in by_acronym.get(_plain(place.of(context.text)), ()):
        if known.language != context.language:
            continue
        wanted = key(known.expansion).split()
        said = [*re.finditer(r"[^\W_]+(?:'[^\W_]+)?", context.key[max(0, end - 120) : end])]
        if len(wanted) < _TELLING or len(said) < len(wanted):
            continue
        start = max(0, end - 120) + said[-len(wanted)].start()
        words = [found[0] for found in said[-len(wanted) :]]
        if "\n" in context.text[start:end] or not context.text[start].isupper():
            continue
        if _one_other(words, wanted) and _initials(words) != _plain(place.of(context.text)).lower():
            yield Finding(
                Span(start, end),
                "name",
                "acronym.words",
                {"acronym": place.of(context.original), "known": known.expansion},
                (known.expansion,),
                (Evidence(EvidenceKind.TABLE, f"{known.expansion} ({known.acronyms[0]})"),),
                0.75,
            )


def _one_other(words: list[str], wanted: list[str]) -> bool:
    different = [(a, b) for a, b in zip(words, wanted, strict=True) if a != b]
    if len(different) != 1 or words[0] != wanted[0]:
        return False
    said, meant = different[0]
    return min(len(said), len(meant)) >= _LONG and said[:_LONG] != meant[:_LONG]


def _initials(words: list[str]) -> str:
    return "".join(word.rpartition("'")[2][0] for word in words if word not in _SMALL)


def _finding(place: Span, known: Known, acronym: str) -> Finding:
    return Finding(
        place,
        "name",
        "acronym.wrong",
        {"known": known.expansion, "acronym": acronym},
        (acronym,),
        (Evidence(EvidenceKind.TABLE, f"{known.expansion} ({acronym})"),),
        0.95,
    )


def _plain(acronym: str) -> str:
    return (
        acronym.replace(".", "").upper().removesuffix("S")
        if len(acronym) > _TELLING and acronym.endswith("s")
        else acronym.replace(".", "").upper()
    )
