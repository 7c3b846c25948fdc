"""Finding words on a page: accents, case and typography don't count, offsets hold.

What is wanted is turned into a pattern, the text stays as it is. Knows no widget.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.gui.page import Page

_CHUNK = 200_000  # code points that are searched without a pause
_ALPHABETS = (range(0x20, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
_ALIKE = ("'’‘ʼ´`", '"«»“”„‟', " \u00a0\u202f\u2009", "-‐‑‒–—")
_PAIRS = {"oe": "œŒ", "ae": "æÆ", "ss": "ßẞ"}
_SINGLE = {letter: pair for pair, letters in _PAIRS.items() for letter in letters}
_COMBINING = "[\u0300-\u036f]*"  # accents that stand for themselves


def pattern(wanted: str) -> re.Pattern[str] | None:
    """Return what finds some words however they are written, or None for no words at all."""
    composed = unicodedata.normalize("NFC", " ".join(wanted.split()))
    words = "".join(_SINGLE.get(c, _base(c)) for c in composed)
    if not words:
        return None
    pieces, at = [], 0
    while at < len(words):
        pair = words[at : at + 2]
        if pair in _PAIRS:
            apart = _letter(pair[0]) + _letter(pair[1])
            pieces.append(f"(?:{apart}|[{_PAIRS[pair]}]{_COMBINING})")
            at += 2
        else:
            pieces.append(_letter(words[at]))
            at += 1
    return re.compile("".join(pieces))


def hits(page: Page, wanted: re.Pattern[str]) -> Iterator[list[tuple[int, int]]]:
    """Yield view ranges in order, some lines at a time; our own words on the page don't count."""
    found: list[tuple[int, int]] = []
    searched = 0
    for number, line in enumerate(page.lines):
        if line.original >= 0 or not number:
            begins = page.starts[number]
            found += [(begins + m.start(), begins + m.end()) for m in wanted.finditer(line.text)]
        searched += len(line.text) + 1
        if searched > _CHUNK:
            yield found
            found, searched = [], 0
    yield found


def _letter(base: str) -> str:
    if base == " ":
        return rf"[ \u00a0\u202f\t]+{_COMBINING}"
    alike = next((group for group in _ALIKE if base in group), "") or _variants().get(base, base)
    return f"[{re.escape(alike)}]{_COMBINING}"


def _base(character: str) -> str:
    """Return a letter without its accent, in lower case, as one code point; none for an accent.

    Of other scripts than ours, where a sign's parts are no accents, the sign stays as it is.
    """
    if unicodedata.combining(character):
        return ""
    if not any(ord(character) in alphabet for alphabet in _ALPHABETS):
        return character
    bare = unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character


@cache
def _variants() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in (code for alphabet in _ALPHABETS for code in alphabet):
        character = chr(code)
        base = _base(character)
        found[base] = found.get(base, "") + character
    return found
