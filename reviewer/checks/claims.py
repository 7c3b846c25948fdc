"""Claims: where a text says of somebody named what office of which country they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reviewer.checks.claim import Claim, PlaceAt, Timing
from reviewer.checks.lexicon import Title
from reviewer.checks.phrases import WORD
from reviewer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge
    from reviewer.checks.lexicon import Lexicon, PlaceWord

_BLANKS: Final = re.compile(r" ?")
_CLOSED: Final = re.compile(r"\s*(?:[,.;:!?)\"]|$|-\s| qui | dont | depuis | since | seit )")
_APPOSED: Final = re.compile(
    r"(?P<sign>, (?:\d{1,3} ans, )?| ?\(|, aged \d+, )(?P<det>(?:le|la|the|der|die|l') ?)?$"
)
_COPULA: Final = re.compile(r" (?:est|is|ist) (?P<det>(?:le|la|the|der|die|l') ?)?$")
_NAME: Final = re.compile(
    r"[A-ZÀ-ÞŠŽČĆŁŚ][\w'’.-]+(?: (?:(?:de|von|van|der|bin|ben|al|el|di|da|du|ibn|la|le)"
    r" )?[A-ZÀ-ÞŠŽČĆŁŚ][\w'’-]+){1,3}"
)
_ENUMERATED: Final = re.compile(
    r"\s*(?:,\s*(?:et|and|und|[A-ZÀ-Þ]|l[ea] |the |d(?:er|ie) )|(?:et|and|und|ou|or)\b)"
)
_ARTICLE: Final = re.compile(r"(?<![^\W_])(?:l'|le |la )$")
_LEFT: Final = 48  # code points before a phrase that tell whom it belongs to
_GENITIVE: Final = re.compile(
    r"(?:du|de la|de l'|des|d'|de|of the|of|to the|to|for the|des|der|von)\s?$"
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    title: Title
    offices: frozenset[str]
    places: tuple[PlaceAt, ...]
    start: int
    end: int
    timing: Timing


class ClaimReader:
    """Reads the claims of one article."""

    def __init__(self, context: Context, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._context = context
        self._text, self._key = context.text, context.key
        self._knowledge = knowledge
        self._words = lexicon

    def claims(self) -> Iterator[Claim]:
        """Yield the claims in order, none inside another."""
        after = 0
        for word in WORD.finditer(self._key):
            if word.start() < after or not _may_begin(self._text, word.start()):
                continue
            demonym = self._demonym(word.start())
            if demonym:
                after = demonym.whole.end
                yield demonym
                continue
            for end, titles in self._words.titles.all_at(self._key, word.start()):
                claim = self._claim(titles, word.start(), end)
                if claim:
                    after = claim.whole.end
                    yield claim
                    break

    def _demonym(self, start: int) -> Claim | None:
        """Return the claim of "l'Américain Elon Musk"."""
        if self._words.language != "fr" or not self._text[start].isupper():
            return None
        if not _ARTICLE.search(self._key[max(0, start - 4) : start]):
            return None
        hit = self._words.adjectives.at(self._key, start)
        if not hit or self._text[hit[0] : hit[0] + 1] != " ":
            return None
        hit_words = tuple(hit[1])
        title = Title("", frozenset({"anyone"}), frozenset())
        place = PlaceAt(Span(start, hit[0]), hit_words)
        phrase = _Phrase(title, title.offices, (place,), start, hit[0], Timing.OTHER)
        name, person = self._name_at(hit[0] + 1)
        return self._made(phrase, name, person, before=True) if name and person else None

    def _claim(self, titles: list[Title], start: int, end: int) -> Claim | None:
        offices = frozenset().union(*(title.offices for title in titles))
        phrase = _Phrase(titles[0], offices, (), start, end, Timing.NOW)
        phrase = self._with_left(self._with_right(phrase))
        return self._named_after(phrase) or self._named_before(phrase)

    def _with_right(self, phrase: _Phrase) -> _Phrase:
        for _ in range(5):
            extended = self._extended(phrase)
            if extended is None:
                break
            phrase = extended
        return phrase

    def _extended(self, phrase: _Phrase) -> _Phrase | None:
        at = phrase.end
        if self._key[at : at + 1] != " " or self._text[at] == "\n":
            return None
        at += 1
        adjective = self._words.adjectives.at(self._key, at)
        if adjective:
            return self._placed(phrase, at, adjective)
        portfolio = self._words.portfolios.at(self._key, at) if "anyone" in phrase.offices else None
        if portfolio:
            return replace(phrase, end=portfolio[0], offices=portfolio[1][0])
        filler = self._words.fillers.at(self._key, at)
        if filler:
            timing = Timing.OTHER if "undated" in filler[1] else phrase.timing
            return replace(phrase, end=filler[0], timing=timing)
        of = self._words.of.match(self._key, at)
        place = self._words.places.at(self._key, of.end()) if of else None
        return (
            self._placed(phrase, of.end(), place)
            if of and place
            else _of_republic(self._key, phrase, at)
        )

    def _placed(self, phrase: _Phrase, at: int, hit: tuple[int, list[PlaceWord]]) -> _Phrase:
        end, words = hit
        place = PlaceAt(Span(at, end), tuple(words))
        return replace(phrase, end=end, places=(*phrase.places, place))

    def _with_left(self, phrase: _Phrase) -> _Phrase:
        start = phrase.start
        if self._words.language != "fr" and self._key[start - 1 : start] == " ":
            for _ in range(2):
                phrase = self._with_place_before(phrase)
        near = re.findall(r"[^\W\d_]+", self._key[max(0, phrase.start - 24) : phrase.start])[-3:]
        parts = self._words.parts
        if any(word in parts[part] for word in near for part in ("former", "future", "then")):
            phrase = replace(phrase, timing=Timing.OTHER)
        return phrase

    def _with_place_before(self, phrase: _Phrase) -> _Phrase:
        end = phrase.start - 1
        if end <= 0 or self._text[end] not in " -":
            return phrase
        hit = self._words.before.ending_at(self._key, end)
        if not hit or self._text[hit[0] - 1 : hit[0]] == "-":
            return phrase
        place = PlaceAt(Span(hit[0], end), tuple(hit[1]))
        return replace(phrase, start=hit[0], places=(place, *phrase.places))

    # --- the name after the office

    def _named_after(self, phrase: _Phrase) -> Claim | None:
        at = phrase.end
        comma = self._key.startswith(",", at)
        at += comma
        blank = _BLANKS.match(self._key, at)
        if not blank or blank.end() == at or self._text[at] == "\n":
            return None
        at = blank.end()
        honorific = self._words.honorifics.at(self._key, at)
        if honorific:
            at = honorific[0] + 1
        name, person = self._name_at(at)
        if name is None or (comma and not _is_set_off(self._text, name.end)):
            return None
        claim = self._made(phrase, name, person, before=True)
        return self._with_country_after(claim) if self._words.language == "en" else claim

    def _name_at(self, at: int) -> tuple[Span | None, str | None]:
        first = self._text[at : at + 1]
        if not first.isupper() and not self._key.startswith("von der", at):
            return None, None
        hit = self._knowledge.persons.at(self._key, at)
        if hit and not re.match(
            r"(?:[ -])?(?:[A-ZÀ-Þ]|(?:de|von|van|al|el|ben|bin)[ -][A-ZÀ-Þ])",
            self._text[hit[0] : hit[0] + 8],
        ):
            return Span(at, hit[0]), hit[1][0] if len(hit[1]) == 1 else None
        found = _NAME.match(self._text, at)
        return (Span(at, found.end()), None) if found else (None, None)

    def _with_country_after(self, claim: Claim) -> Claim:
        of = re.match(r" of (?:the )?", self._key[claim.name.end : claim.name.end + 8])
        if not of or claim.places:
            return claim
        at = claim.name.end + of.end()
        hit = self._words.places.at(self._key, at)
        if not hit:
            return claim
        return replace(claim, places=(PlaceAt(Span(at, hit[0]), tuple(hit[1])),))

    # --- the name before the office

    def _named_before(self, phrase: _Phrase) -> Claim | None:
        if not phrase.places and not phrase.title.places:
            return None
        line = self._text.rfind("\n", 0, phrase.start) + 1
        left = self._text[max(line, phrase.start - _LEFT) : phrase.start]
        sign = _APPOSED.search(left) or _COPULA.search(left)
        if not sign or not self._closes(phrase, sign):
            return None
        end = phrase.start - len(left) + sign.start()
        hit = self._knowledge.persons.ending_at(self._key, end)
        if not hit or len(hit[1]) > 1 or not self._text[hit[0]].isupper():
            return None
        if not self._stands_free(hit[0], determined=bool(sign["det"])):
            return None
        return self._made(phrase, Span(hit[0], end), hit[1][0], before=False)

    def _closes(self, phrase: _Phrase, sign: re.Match[str]) -> bool:
        rest = self._text[phrase.end : phrase.end + 24]
        if not _CLOSED.match(rest):
            return False
        if _ENUMERATED.match(rest) and not sign["det"]:
            return False
        # "Zelensky, le président américain, Vladimir Poutine ...": another name follows.
        following = re.match(r", *", rest)
        return not (following and self._name_at(phrase.end + following.end())[0])

    def _stands_free(self, start: int, *, determined: bool) -> bool:
        """Whether a name before "the president of ..." is what that stands in apposition to."""
        sentence = self._context.sentence_at(start)
        left = self._key[sentence.start : start]
        if determined:
            return not left.strip(' "(*')
        words = re.findall(r"[^\W\d_]+(?:'|)", left)
        if self._text[max(0, start - 1) : start] == "-":
            return False
        # "entre X, président de A, et Y" is sound, "X et Y, président de A" too.
        return not (words and self._text[start - 1 : start].isalnum())

    def _made(self, phrase: _Phrase, name: Span, person: str | None, *, before: bool) -> Claim:
        return Claim(
            name=name,
            person=person,
            title=phrase.title,
            offices=phrase.offices,
            places=phrase.places,
            phrase=Span(phrase.start, phrase.end),
            timing=phrase.timing,
            governed=_is_governed(self._key, phrase.start, self._words.parts["human"]),
            before=before,
        )


def _is_set_off(text: str, end: int) -> bool:
    """Whether a name between commas ends here, and no list goes on."""
    rest = text[end : end + 24]
    return bool(_CLOSED.match(rest)) and not _ENUMERATED.match(rest)


def _may_begin(text: str, start: int) -> bool:
    """Whether an office may begin here: "ex-président", but not "vice-président"."""
    before = text[max(0, start - 3) : start]
    return not before.endswith("-") or before.casefold() == "ex-" or before.endswith(" -")


def _of_republic(folded: str, phrase: _Phrase, at: int) -> _Phrase | None:
    for words in ("de la republique", "de la federation"):
        if folded.startswith(words, at):
            return replace(phrase, end=at + len(words))
    return None


def _is_governed(folded: str, start: int, human: frozenset[str]) -> bool:
    """Whether the office is the complement of another person: "le conseiller du président"."""
    left = folded[max(0, start - _LEFT) : start].rpartition("\n")[2]
    of = _GENITIVE.search(left)
    if not of:
        return False
    words = re.findall(r"[^\W\d_]+", left[: of.start()])[-4:]
    near = f" {' '.join(words)} "
    return any(f" {word} " in near for word in human)
