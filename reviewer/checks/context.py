"""What a check reads: an article's original and its folded forms, with date and language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from reviewer.checks.folding import folded, key
from reviewer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_END: Final = re.compile(
    r"(?<!\b\w)(?<!\bM[Mrs])(?<!\bDr)(?<!\bSt)(?<!\bJr)(?<!\d)[.!?…]+[\"')\]]*\s+(?=[^a-zà-ÿ])"
    r"|(?<=\d)[.!?]+[\"')\]]*\s+(?=[^a-zà-ÿ0-9])|[!?…]+[\"')\]]*\s+(?=[A-ZÀ-Þ\"])"
)
_QUOTES: Final = re.compile(
    r"«[^»\n]{1,600}»|“[^”\n]{1,600}”|„[^“”\n]{1,600}[“”]|\"[^\"\n]{1,600}\""
)


@dataclass(frozen=True)
class Context:
    """An article for checks; all offsets are code points of its original.

    published is None where it is unknown; removed are the spans of the blocks that cleaning took
    out. text is the original with plain typography, key also in lower case without accents.
    """

    id: str
    original: str
    language: str
    published: date | None = None
    removed: tuple[Span, ...] = ()

    @cached_property
    def text(self) -> str:
        """The original with plain quotes, hyphens and blanks."""
        return folded(self.original)

    @cached_property
    def key(self) -> str:
        """The original in lower case, without accents, hyphens as blanks."""
        return key(self.original)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, a guess from punctuation; none goes over the end of a line."""
        return tuple(self._sentences())

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands in quotation marks, on one line."""
        return tuple(Span(*found.span()) for found in _QUOTES.finditer(self.original))

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds a place."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return self.sentences[min(low, len(self.sentences) - 1)]

    def is_quoted(self, span: Span) -> bool:
        """Whether a span lies inside quotation marks."""
        return any(quotation.covers(span) for quotation in self.quotations)

    def is_removed(self, span: Span) -> bool:
        """Whether cleaning took out the block that a span begins in."""
        return any(block.start <= span.start < block.end for block in self.removed)

    def _sentences(self) -> Iterator[Span]:
        start = 0
        for line in self.text.splitlines(keepends=True):
            yield from _split(line, start)
            start += len(line)


def _split(line: str, offset: int) -> Iterator[Span]:
    start = 0
    for found in _END.finditer(line):
        if found.end() > start:
            yield Span(offset + start, offset + found.end())
        start = found.end()
    if line[start:].strip():
        yield Span(offset + start, offset + len(line))
