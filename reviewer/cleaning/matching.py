"""Matching: which cue of the rules a line holds; knows nothing of the lines around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.cleaning.folding import EDGES, WORD

if TYPE_CHECKING:
    from reviewer.cleaning.lines import Line
    from reviewer.cleaning.rules import Cue, Rule, Rules


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that a line fell under, the cue as the table words it (or ""), how many it holds."""

    rule: Rule
    cue: str = ""
    count: int = 1


def find_hit(line: Line, rules: Rules) -> Hit | None:
    """Return the first rule that takes the line: whole line, shape, start, then anywhere."""
    cue = rules.whole.get(line.key)
    if cue:
        return Hit(cue.rule, cue.words)
    return _shape(line, rules) or _only(line, rules) or _start(line, rules) or _inside(line, rules)


def _shape(line: Line, rules: Rules) -> Hit | None:
    for shapes in rules.shapes:
        if line.size > shapes.longest:
            continue
        found = shapes.pattern.fullmatch(line.text) or shapes.pattern.fullmatch(line.key)
        if found and found.lastgroup:
            rule = shapes.rules[int(found.lastgroup[1:])]
            return Hit(rule) if line.size <= rule.max_chars else None
    return None


def _only(line: Line, rules: Rules) -> Hit | None:
    for rule, pattern in rules.only:
        if line.size <= rule.max_chars and pattern.fullmatch(line.key):
            return Hit(rule, line.text)
    return None


def _start(line: Line, rules: Rules) -> Hit | None:
    first = WORD.search(line.key)
    for cue in rules.starts.get(first.group(), ()) if first else ():
        if line.size <= cue.rule.max_chars and _starts(line, cue):
            return Hit(cue.rule, cue.words)
    return None


def _starts(line: Line, cue: Cue) -> bool:
    if not line.key.startswith(cue.folded):
        return False
    after = line.key[len(cue.folded) :].lstrip()[:1]
    if cue.colon:
        return after == ":"
    if line.key[len(cue.folded) : len(cue.folded) + 1].isalnum():
        return False
    if not cue.rule.headline:
        return True
    if line.is_statement:  # a headline seldom ends in a full stop: only after a separator
        return not after.isalnum() and after != ","
    return _headline_follows(line.text, cue.folded.count(" ") + 1)


def _headline_follows(text: str, words: int) -> bool:
    """Say whether a separator, a capital or a sign comes after these words, not their sentence."""
    parts = text.lstrip(EDGES).split(None, words)
    if len(parts) <= words:
        return True
    last, rest = parts[words - 1], parts[words]
    return last[-1] != "," and not (last[-1].isalnum() and (rest[0].islower() or rest[0] in ",."))


def _inside(line: Line, rules: Rules) -> Hit | None:
    found: dict[str, list[Cue]] = {}
    for word in sorted(rules.first_words.intersection(WORD.findall(line.key))):
        for cue in rules.anywhere[word]:
            if line.size <= cue.rule.max_chars and _holds(line.key, cue.folded):
                found.setdefault(cue.rule.id, []).append(cue)
    enough = (cues for cues in found.values() if len(cues) >= cues[0].rule.min_hits)
    best = max(enough, key=len, default=None)
    return Hit(best[0].rule, best[0].words, len(best)) if best else None


def _holds(text: str, phrase: str) -> bool:
    at = text.find(phrase)
    while at >= 0:
        before, after = text[max(0, at - 1) : at], text[at + len(phrase) :][:1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = text.find(phrase, at + 1)
    return False
