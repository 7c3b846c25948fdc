"""The draft of a correction notice: what stood in an article, and what should have; pure.

It claims no more than the annotations say. The words are handed in, one table a language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from reviewer.desk.sentences import sentence_around
from reviewer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reviewer.records import Annotation

_WORDS: Final = 8  # of the sentence that are quoted before and after a correction
_WORD: Final = re.compile(r"\S+")
_SHORT: Final = 160  # code points: a sentence of so many is quoted as a whole
_BLANKS: Final = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Told:
    """What readers are told of one sentence: how it read, and how it should have."""

    before: str
    after: str


def told(original: str, applied: Sequence[Annotation]) -> tuple[Told, ...]:
    """Return how sentences read before and after corrections, which are by place and apart."""
    return tuple(_told(original, group) for group in _by_sentence(original, applied))


def _by_sentence(original: str, applied: Iterable[Annotation]) -> Iterator[list[Annotation]]:
    group: list[Annotation] = []
    for annotation in applied:
        if group and not sentence_around(original, group[-1].span).overlaps(annotation.span):
            yield group
            group = []
        group.append(annotation)
    if group:
        yield group


def _told(original: str, group: Sequence[Annotation]) -> Told:
    whole = Span(group[0].span.start, group[-1].span.end)
    sentence = sentence_around(original, whole)
    head = original[sentence.start : whole.start]
    tail = original[whole.end : sentence.end]
    if sentence.end - sentence.start > _SHORT:
        head, tail = _last_words(head), _first_words(tail)
    corrected, at = "", whole.start
    for annotation in group:
        corrected += original[at : annotation.span.start] + annotation.details.correction
        at = annotation.span.end
    return Told(_line(head + whole.of(original) + tail), _line(head + corrected + tail))


def _last_words(text: str) -> str:
    words = list(_WORD.finditer(text))
    return f"…{text[words[-_WORDS].start() :]}" if len(words) > _WORDS else text


def _first_words(text: str) -> str:
    words = list(_WORD.finditer(text))
    return f"{text[: words[_WORDS - 1].end()]}…" if len(words) > _WORDS else text


def _line(text: str) -> str:
    """Return a text on one line, without a full stop at its end: the notice sets its own."""
    line = _BLANKS.sub(" ", text).strip()
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line


def notice(title: str, items: Sequence[Told], day: date, words: dict[str, Any]) -> str:
    """Return the notice in the words of one language; empty where there is nothing to tell."""
    if not items:
        return ""
    heading = words["heading"].format(date=_date(day, words), title=title)
    if len(items) == 1:
        said = [words["one"].format(before=items[0].before, after=items[0].after)]
    else:
        each = (words["each"].format(before=item.before, after=item.after) for item in items)
        said = [words["several"], *each]
    return "\n\n".join((heading, "\n".join(said)))


def _date(day: date, words: dict[str, Any]) -> str:
    number = words["first"] if day.day == 1 else str(day.day)
    text: str = words["date"].format(
        day=number, month=words["months"][day.month - 1], year=day.year
    )
    return text
