"""The sentence around a passage, for the eye: a guess from punctuation, never an offset to keep."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from reviewer.records import Span

# Not after an initial or a title: "M. Dupont", "J. Doe", "Dr. No".
_END: Final = re.compile(
    r"(?<!\b\w)(?<!\bM[Mrs])(?<!\bDr)(?<!\bSt)[.!?\u2026]+[\s\u00a0\u202f]*[\"'\u2019\u00bb\u201d)\]]*"
    r"\s+(?=[^\W\d_]|[\"'\u00ab\u201c(\[\d\u2013\u2014-])"
)
_FARTHEST: Final = 600  # code points that are looked at on either side


def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence, or the sentences, on one line that hold a span; the span at least."""
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - _FARTHEST)
    line_end = text.find("\n", span.end)
    last = min(line_end if line_end >= 0 else len(text), span.end + _FARTHEST)
    start, end = first, last
    for found in _END.finditer(text, first, last):
        if not text[found.end()].islower():
            if found.end() <= span.start:
                start = found.end()
            elif found.start() >= span.end - 1:
                end = max(span.end, found.end())
                break
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def sentences_of(text: str) -> list[Span]:
    """Return the sentences of a text, in order; a line that is not blank holds one at least."""
    found, start = [], 0
    for line in text.split("\n"):
        ends = [m.end() for m in _END.finditer(line) if not line[m.end()].islower()]
        for low, high in pairwise((0, *ends, len(line))):
            if line[low:high].strip():
                found.append(Span(start + low, start + high))
        start += len(line) + 1
    return found
