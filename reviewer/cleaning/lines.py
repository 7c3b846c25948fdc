"""Lines: what can be seen of a line of the original before any rule looks at it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import Markup

_SENTENCE_END: Final = re.compile(r"""[.!?…。！？؟।]["'’”“»)\]\s]*(?:\(?\d{0,2}\)?)$""")
_INNER_SENTENCE: Final = re.compile(
    r"""[a-zà-ÿ0-9)»”"][.!?]["»”)]?\s+["«“„]?\s?[A-ZÀ-Þ]|[。！？]"""
)
_LIST_MARK: Final = re.compile(r"^\s*(?:[-*•·●▪‣>›→]|\d{1,2}[.)])\s*\S")
_WIDE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE_WEIGHT: Final = 1.5  # a Chinese, Japanese or Korean sign tells more than a letter
_STATEMENT_WORDS: Final = 7
PROSE_SIZE: Final = 80
_LONG_SIZE: Final = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of the original, its surrounding blanks left out.

    start and end are code points of the original, row the line's number counted from 0. size is
    its length with wide signs weighted. prose says that it reads like a paragraph.
    """

    start: int
    end: int
    row: int
    text: str
    key: str
    size: int
    sentence: bool
    prose: bool
    listed: bool
    markup: Markup | None

    @property
    def words(self) -> int:
        """Count the words, as blanks part them."""
        return self.key.count(" ") + 1 if self.key else 0

    @property
    def is_statement(self) -> bool:
        """Say whether it ends in one full stop, as a headline does not."""
        ends = self.text.endswith(".") and not self.text.endswith("..")
        return ends and self.words >= _STATEMENT_WORDS


def read_lines(original: str, markup: Sequence[Markup] = ()) -> list[Line]:
    """Return the non-blank lines of an original, in order; markup is indexed by line number."""
    lines, start = [], 0
    for row, full in enumerate(original.split("\n")):
        text = full.strip()
        if text:
            at = start + full.index(text[0]) if full[0] != text[0] else start
            lines.append(_line(at, row, text, markup[row] if row < len(markup) else None))
        start += len(full) + 1
    return lines


def _line(start: int, row: int, text: str, markup: Markup | None) -> Line:
    size = len(text) if text.isascii() else len(text) + _extra(text)
    sentence = _SENTENCE_END.search(text[-8:]) is not None
    prose = size >= PROSE_SIZE and (
        sentence or size >= _LONG_SIZE or _INNER_SENTENCE.search(text) is not None
    )
    listed = _LIST_MARK.match(text) is not None
    return Line(
        start, start + len(text), row, text, key(text), size, sentence, prose, listed, markup
    )


def _extra(text: str) -> int:
    return int(_WIDE_WEIGHT * len(_WIDE.findall(text)))
