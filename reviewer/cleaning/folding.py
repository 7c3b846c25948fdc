"""Folding: what makes two spellings of the same words equal; knows nothing of rules."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_TYPOGRAPHY: Final = (
    ("\u2019\u2018\u201b\u02bc`\u00b4", "'"),
    ("\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a\u300c\u300d", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    ("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t", " "),
    ("\u2026", "."),
)
_LAST_FOLDED: Final = 0x2000  # Latin, Greek, Cyrillic; Hangul and kana stay composed
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"))
WORD: Final = re.compile(r"\w+")
EDGES: Final = " -*|<>=~_:.,;!?+()[]{}\"'/\\\u2022\u00b7\u25cf\u25aa\u2192\u2794\u25b6\u25ba\u27a4"


def _fold_character(code: int) -> str:
    lower = chr(code).lower()[:1]
    return unicodedata.normalize("NFD", lower)[0]


_FOLDED: Final = {code: _fold_character(code) for code in range(_LAST_FOLDED)} | {
    ord(character): plain for characters, plain in _TYPOGRAPHY for character in characters
}


def fold(text: str) -> str:
    """Return the text in lower case without accents or typography, one code point for each."""
    return text.translate(_FOLDED)


def key(text: str) -> str:
    """Return what remains of a line or cue for comparing: folded, single blanks, bare of edges.

    Invisible characters go, `...` and `…` at an end too. A line of signs alone gives "".
    """
    visible = text if text.isascii() else text.translate(_INVISIBLE)
    return " ".join(fold(visible).split()).strip(EDGES)
