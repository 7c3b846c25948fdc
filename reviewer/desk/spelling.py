"""One passage in its spellings: apostrophes, quotation marks, hyphens and blanks of any kind.

Folding is one to one, so that what is found lies at code points of the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from reviewer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters of one line stand for each other. Dashes are no hyphens: they part, hyphens join.
_ALIKE: Final = (
    "'\u2019\u2018\u201b\u02bc`\u00b4",
    '"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a\u300c\u300d',
    "-\u2010\u2011",
    "\u2013\u2014\u2012\u2015",
    " \u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\n",
)
_CLASSES: Final = {sign: f"[{re.escape(line)}]" for line in _ALIKE for sign in line}
_HYPHENS: Final = _ALIKE[2]
_JOINER: Final = "\u200d"
_SKIN_TONES: Final = ("\U0001f3fb", "\U0001f3ff")
_FLAGS: Final = ("\U0001f1e6", "\U0001f1ff")  # each flag is a pair of these
# What cuts a number before its place, and after it: "12,5", "12 300".
_DIGITS_BEFORE: Final = re.compile(r"\d[.,:'\u2019\u00a0\u202f]$")
_GROUPS_BEFORE: Final = re.compile(r"(?<!\d)\d{1,3} $")
_DIGITS_AFTER: Final = re.compile(r"[.,:'\u2019\u00a0\u202f]\d| \d{3}(?!\w)")
_GROUP: Final = re.compile(r"\d{3}(?!\w)")
_NEAR: Final = 5  # code points around a place that tell whether it is whole


class Spelling:
    """Finds a passage in texts as whole words, whatever its typography and capitals."""

    def __init__(self, passage: str) -> None:
        pattern = "".join(_CLASSES.get(sign, re.escape(sign)) for sign in passage)
        self._any_capitals = re.compile(pattern, re.IGNORECASE)
        self._same_capitals = re.compile(pattern)

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where the passage stands in a text; places do not overlap."""
        at = 0
        while found := self._any_capitals.search(text, at):
            span = Span(*found.span())
            is_whole = _is_whole(text, span)
            if is_whole:
                yield span
            at = span.end if is_whole else span.start + 1

    def spells(self, text: str) -> bool:
        """Whether all of a text is the passage, with whatever capitals."""
        return bool(self._any_capitals.fullmatch(text))

    def has_same_capitals(self, text: str) -> bool:
        """Whether all of a text is the passage, with the same capitals."""
        return bool(self._same_capitals.fullmatch(text))


def _is_whole(text: str, span: Span) -> bool:
    """Whether no word, number or sign of several characters goes on at either end."""
    before, after = text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _NEAR]
    quote = span.of(text)
    runs_on = _joins(before, quote[:2]) or _joins(quote[-2:], after)
    return not (runs_on or _cuts_number(before, quote, after))


def _joins(before: str, after: str) -> bool:
    """Whether one word or sign reaches from the end of a text to the beginning of the next."""
    if not before or not after:
        return False
    last, sign = before[-1], after[0]
    if _extends(sign) or last == _JOINER or _are_flags(last, sign):
        return True
    if sign in _HYPHENS:  # "Kim" in "Kim-Jong"
        return _in_word(last) and _in_word(after[1:2])
    if last in _HYPHENS:
        return _in_word(before[-2:-1]) and _in_word(sign)
    return _in_word(last) and _in_word(sign)


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _extends(sign: str) -> bool:
    is_tone = _SKIN_TONES[0] <= sign <= _SKIN_TONES[1]
    return is_tone or sign == _JOINER or unicodedata.category(sign)[0] == "M"


def _are_flags(*signs: str) -> bool:
    return all(_FLAGS[0] <= sign <= _FLAGS[1] for sign in signs)


def _cuts_number(before: str, quote: str, after: str) -> bool:
    if quote[0].isdigit():
        if _DIGITS_BEFORE.search(before):
            return True
        if _GROUPS_BEFORE.search(before) and _GROUP.match(quote + after):
            return True
    return quote[-1].isdigit() and bool(_DIGITS_AFTER.match(after))
