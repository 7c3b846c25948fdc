"""Rules: the cue tables, made ready for matching; knows nothing of lines and positions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from reviewer.cleaning.folding import WORD, key
from reviewer.cleaning.weights import Weights, read_weights
from reviewer.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_SHORT: Final = 200  # code points
_LONGEST_LANGUAGE: Final = 4  # fr, en ... and all, more


class Where(StrEnum):
    """Where in a text a rule's cues count."""

    ANYWHERE = "anywhere"
    EDGES = "edges"  # before or after the run of prose, or beside something removed


class Opens(StrEnum):
    """What a rule's cue takes along."""

    NOTHING = "nothing"
    LIST = "list"  # the headlines that follow, up to the next paragraph
    REST = "rest"  # everything up to the end, once the article has been told


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a table: what it removes (or why something is kept), and how it says so.

    max_chars is the longest line it may take, min_hits how many of its `anywhere` cues a line must
    hold, headline whether a headline or nothing must follow a `start` cue.
    """

    id: str
    kind: Kind
    reason: str
    confidence: float = 0.9
    where: Where = Where.ANYWHERE
    opens: Opens = Opens.NOTHING
    max_chars: int = 200
    min_hits: int = 1
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of a rule: folded for matching, and as the table words it.

    colon says that a colon must follow where the phrase only starts a line.
    """

    folded: str
    words: str
    rule: Rule
    colon: bool


@dataclass(frozen=True, slots=True)
class Shapes:
    """Shapes of whole lines as one alternation, with a group `r<number>` for each entry of rules.

    longest is the size of the longest line that any of the rules may take.
    """

    longest: int
    pattern: re.Pattern[str]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules by id, and their cues by way of matching.

    starts and anywhere are keyed by a cue's first word, longest cue first; first_words holds the
    keys of anywhere; only holds, by rule, the pattern of a line that consists of its cues alone.
    weights holds the two rounds of learned weights for shapes of lines, by "text" and "page".
    """

    by_id: Mapping[str, Rule]
    whole: Mapping[str, Cue] = field(default_factory=dict)
    starts: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)
    anywhere: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)
    first_words: frozenset[str] = frozenset()
    only: tuple[tuple[Rule, re.Pattern[str]], ...] = ()
    shapes: tuple[Shapes, ...] = ()
    weights: Mapping[str, tuple[Weights, ...]] = field(default_factory=dict)


def load_rules(tables: Iterable[Mapping[str, Any]], language: str) -> Rules:
    """Make the rules of parsed boilerplate tables ready, with reasons in `fr` or `en`.

    Raise ValueError naming the rule where a table lacks a field or holds a bad value, and where
    two rules share an id.
    """
    tables = list(tables)
    entries = [entry for table in tables for entry in table.get("rule", ())]
    rounds = [entry for table in tables for entry in table.get("shapes", ())]
    rules: dict[str, Rule] = {}
    for entry in entries:
        rule = _rule(entry, language)
        if rule.id in rules:
            raise ValueError(f"rule {rule.id}: defined twice")
        rules[rule.id] = rule
    pairs = [(rules[entry["id"]], entry) for entry in entries]
    anywhere = _by_first_word(_cues(pairs, "anywhere"))
    return Rules(
        by_id=MappingProxyType(rules),
        whole=_by_line(_cues(pairs, "whole")),
        starts=_by_first_word(_cues(pairs, "start")),
        anywhere=anywhere,
        first_words=frozenset(anywhere),
        only=tuple((rule, _only(rule, entry)) for rule, entry in pairs if entry.get("only")),
        shapes=_shapes(pairs),
        weights=MappingProxyType(
            {of: _rounds(rounds, of) for of in ("text", "page") if _rounds(rounds, of)}
        ),
    )


def _rounds(entries: Iterable[Mapping[str, Any]], of: str) -> tuple[Weights, ...]:
    rounds = sorted((entry for entry in entries if entry["of"] == of), key=itemgetter("round"))
    return tuple(map(read_weights, rounds))


def _rule(entry: Mapping[str, Any], language: str) -> Rule:
    name = entry.get("id", "?")
    try:
        return Rule(
            id=entry["id"],
            kind=Kind(entry["kind"]),
            reason=entry["reason"][language],
            confidence=float(entry.get("confidence", 0.9)),
            where=Where(entry.get("where", Where.ANYWHERE)),
            opens=Opens(entry.get("opens", Opens.NOTHING)),
            max_chars=int(entry.get("max_chars", 200)),
            min_hits=int(entry.get("min_hits", 1)),
            headline=bool(entry.get("headline", False)),
        )
    except KeyError as error:
        raise ValueError(f"rule {name}: {error.args[0]} is missing") from error
    except ValueError as error:
        raise ValueError(f"rule {name}: {error}") from error


def _cues(pairs: Iterable[tuple[Rule, Mapping[str, Any]]], mode: str) -> Iterator[Cue]:
    for rule, entry in pairs:
        for language, phrases in entry.get(mode, {}).items():
            if len(language) > _LONGEST_LANGUAGE:
                raise ValueError(f"rule {rule.id}: {language!r} stands below [rule.{mode}]")
            for words in phrases:
                folded = key(words)
                if not folded:
                    raise ValueError(f"rule {rule.id}: {words!r} holds no letter or digit")
                yield Cue(folded, words, rule, words.endswith(":"))


def _by_line(cues: Iterable[Cue]) -> Mapping[str, Cue]:
    """Key cues by their folded words; of two rules with one cue, the one that counts anywhere."""
    ranked = sorted(cues, key=_is_for_edges)
    return MappingProxyType({cue.folded: cue for cue in reversed(ranked)})


def _is_for_edges(cue: Cue) -> bool:
    return cue.rule.where is Where.EDGES


def _by_first_word(cues: Iterable[Cue]) -> Mapping[str, tuple[Cue, ...]]:
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        first = WORD.search(cue.folded)
        if first:
            found.setdefault(first.group(), []).append(cue)
    longest = {word: sorted(group, key=_length, reverse=True) for word, group in found.items()}
    return MappingProxyType({word: tuple(group) for word, group in longest.items()})


def _length(cue: Cue) -> int:
    return len(cue.folded)


def _only(rule: Rule, entry: Mapping[str, Any]) -> re.Pattern[str]:
    cues = _cues([(rule, entry)], "only")
    names = "|".join(re.escape(cue.folded) for cue in sorted(cues, key=_length, reverse=True))
    return re.compile(rf"(?>(?:{names})[\W\d_]*+)++")


def _shapes(pairs: Iterable[tuple[Rule, Mapping[str, Any]]]) -> tuple[Shapes, ...]:
    """Make one alternation for short lines, which most shapes are about, and one for long ones."""
    found = [(rule, shape) for rule, entry in pairs for shape in entry.get("shapes", ())]
    short = [(rule, shape) for rule, shape in found if rule.max_chars <= _SHORT]
    long = [(rule, shape) for rule, shape in found if rule.max_chars > _SHORT]
    return tuple(_alternation(group) for group in (short, long) if group)


def _alternation(shapes: list[tuple[Rule, str]]) -> Shapes:
    try:
        pattern = re.compile("|".join(f"(?P<r{n}>{shape})" for n, (_, shape) in enumerate(shapes)))
    except re.error as error:
        raise ValueError(f"a shape can't be read: {error}") from error
    rules = tuple(rule for rule, _ in shapes)
    return Shapes(max(rule.max_chars for rule in rules), pattern, rules)
