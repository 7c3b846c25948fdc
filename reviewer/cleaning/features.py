"""Features: what can be seen of a line wherever it stands, as names; no word of any language."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.rules import Opens, Where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.cleaning.draft import Draft
    from reviewer.cleaning.lines import Line
    from reviewer.records import Markup

_SIZES: Final = (15, 30, 50, 80, 120, 200, 350, 700)  # code points
_WORDS: Final = (1, 2, 3, 5, 8, 13, 21)
_DIGITS: Final = (0.1, 0.3, 0.6)  # shares of the line
_CAPITALS: Final = (0.15, 0.4, 0.7, 0.99)  # shares of its words
_KNOWN: Final = (0.0, 0.2, 0.4, 0.6)
_OF_TITLE: Final = (0.25, 0.5, 0.99)
_LINKED: Final = (0.01, 0.3, 0.6, 0.95)
_LONG_PARAGRAPH: Final = 160
_HEADLINE: Final = 30
_TELLING: Final = 4  # letters from which a word tells what a text is about
_NEAR: Final = 2
_LONG: Final = 3  # words
_OFTEN: Final = 2
_ENDS: Final = MappingProxyType(
    {
        **dict.fromkeys(".。।", "stop"),
        **dict.fromkeys("?？؟", "question"),
        **dict.fromkeys("!！", "exclamation"),
        **dict.fromkeys(":：", "colon"),
        **dict.fromkeys("…", "ellipsis"),
        **dict.fromkeys("\"'’”“»«」』›", "quote"),
        **dict.fromkeys(")]）】", "bracket"),
        **dict.fromkeys(",;、，", "comma"),
    }
)
_QUOTES: Final = frozenset('"“”„«»「『‘‹›')
_DASHES: Final = frozenset("-–—•*·")
_SIGNS: Final = (
    ("quotes", _QUOTES),
    ("separators", frozenset("|>›»•·→/")),
    ("signs", frozenset("©®@#&+*=_[]{}<%")),
    ("brackets", frozenset("(")),
    ("comma inside", frozenset(",、，")),
)
_TAGS: Final = frozenset(
    {"p", "li", "h1", "h2", "h3", "h4", "figcaption", "blockquote", "td", "button"}
)


def step(value: float, steps: Sequence[float]) -> int:
    """Return how many steps a value has reached."""
    return bisect_right(steps, value)


def line_features(draft: Draft) -> list[list[str]]:
    """Return for each line the names of what is seen of it."""
    vocabulary = _vocabulary(draft)
    title = _telling(draft.lines[draft.title_at]) if draft.title_at >= 0 else frozenset()
    told = _told_elsewhere(draft)
    is_asked = any(line.markup and line.markup.extracted for line in draft.lines)
    found = []
    for index, line in enumerate(draft.lines):
        names = [*_form(line), *_verdict(draft, index), *_words(line, vocabulary, title)]
        names += told[index]
        if line.markup:
            names += _markup(line, line.markup, is_asked)
        found.append(names)
    return found


def form(line: Line) -> str:
    """Return what a line looks like: paragraph, statement, headline, label."""
    if line.prose:
        return "paragraph" if line.size >= _LONG_PARAGRAPH else "short paragraph"
    if line.sentence:
        return "statement" if line.words > _TELLING else "short statement"
    return "headline" if line.size >= _HEADLINE else "label"


def _form(line: Line) -> Iterator[str]:
    text, words = line.text, line.text.split()
    yield f"size {step(line.size, _SIZES)}"
    yield f"words {step(max(len(words), (line.size - len(text)) // 2), _WORDS)}"
    yield f"end {'ellipsis' if text.endswith('...') else _ENDS.get(text[-1], 'none')}"
    yield f"start {_start(text[0])}"
    yield f"form {form(line)}"
    yield from _letters(text, words)
    signs = frozenset(text)
    for name, some in _SIGNS:
        if not some.isdisjoint(signs):
            yield name
    if ":" in signs and ":" in text[:-1]:
        yield "colon inside"
    if line.listed:
        yield "list mark"
    if line.prose:
        yield "prose"
    if ". " in text or "? " in text or "! " in text:
        yield "sentences"


def _start(first: str) -> str:
    if first.isdigit():
        return "digit"
    if first.isalpha():
        return "lower" if first.islower() else "letter"
    if first in _QUOTES:
        return "quote"
    return "dash" if first in _DASHES else "sign"


def _letters(text: str, words: list[str]) -> Iterator[str]:
    digits = sum(map(str.isdigit, text))
    if digits:
        yield f"digits {step(digits / len(text), _DIGITS)}"
    if text.isupper():
        yield "capitals all"
    elif len(words) > 1:
        share = sum(word[0].isupper() for word in words) / len(words)
        yield f"capitals {step(share, _CAPITALS)}"
    if not any(map(str.isalpha, text)):
        yield "no letters"


def _verdict(draft: Draft, index: int) -> Iterator[str]:
    hit, verdict = draft.hits[index], draft.verdicts[index]
    if verdict is not None:
        yield "kept" if verdict.kept else "removed"
        if not verdict.kept:
            yield f"removed {verdict.kind}"
    if hit:
        yield f"cue {hit.rule.kind}"
        yield "cue edges" if hit.rule.where is Where.EDGES else "cue anywhere"
        if hit.rule.opens is not Opens.NOTHING:
            yield "cue opens"
        if verdict is None:
            yield "cue open"


def _told_elsewhere(draft: Draft) -> list[list[str]]:
    places: dict[str, list[int]] = {}
    for index, line in enumerate(draft.lines):
        places.setdefault(line.key, []).append(index)
    found: list[list[str]] = [[] for _ in draft.lines]
    for words, here in places.items():
        if not words or len(here) == 1:
            continue
        size = "long" if words.count(" ") >= _LONG else "short"
        found[here[0]].append(f"told again, {size}")
        for former, index in pairwise(here):
            far = "near" if index - former <= _NEAR else "far"
            found[index].append(f"told before, {far}, {size}")
        if len(here) > _OFTEN:
            for index in here:
                found[index].append("told often")
    return found


def _telling(line: Line) -> frozenset[str]:
    """Return the words that tell what a line is about; pairs of signs in unspaced scripts."""
    if line.size > len(line.text):
        return frozenset(map("".join, pairwise(line.key)))
    return frozenset(word for word in line.key.split() if len(word) >= _TELLING)


def _vocabulary(draft: Draft) -> dict[str, int]:
    """Count in how many paragraphs of the story a word stands."""
    counts: dict[str, int] = {}
    for index in range(max(draft.first, 0), draft.last + 1):
        if draft.lines[index].prose and not draft.removed(index):
            for word in _telling(draft.lines[index]):
                counts[word] = counts.get(word, 0) + 1
    return counts


def _words(line: Line, vocabulary: dict[str, int], title: frozenset[str]) -> Iterator[str]:
    telling = _telling(line)
    if not telling:
        yield "vocabulary none"
        return
    own = 1 if line.prose else 0
    known = sum(vocabulary.get(word, 0) > own for word in telling) / len(telling)
    yield f"vocabulary {step(known, _KNOWN)}"
    shared = len(telling & title) / len(telling)
    if shared:
        yield f"title words {step(shared, _OF_TITLE)}"


def _markup(line: Line, markup: Markup, is_asked: bool) -> Iterator[str]:
    shape = form(line)
    yield f"tag {markup.tag if markup.tag in _TAGS else 'other'}"
    yield f"region {markup.region or 'none'}"
    yield f"region {markup.region or 'none'}, {shape}"
    yield f"links {step(markup.link_density, _LINKED)}"
    yield f"links {step(markup.link_density, _LINKED)}, {shape}"
    if is_asked:
        opinion = "taken" if markup.extracted else "left"
        yield f"extractor {opinion}"
        yield f"extractor {opinion}, {shape}"
