"""Folding one code point to one: what is found in a folded text stands there in the original."""

from __future__ import annotations

import unicodedata
from typing import Final

_TYPOGRAPHY: Final = (
    ("\u2019\u2018\u201b\u02bc`\u00b4", "'"),
    ("\u00ab\u00bb\u201c\u201d\u201e\u201f", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    ("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t", " "),
)
_PLAIN: Final = {ord(sign): plain for signs, plain in _TYPOGRAPHY for sign in signs}
_LAST: Final = 0x2000  # Latin, Greek, Cyrillic
_OTHERS: Final = {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ð": "d", "ħ": "h"}


def _key_of(code: int) -> str:
    plain = _PLAIN.get(code, chr(code))
    if plain == "-":
        return " "
    lower = unicodedata.normalize("NFD", plain.lower()[:1])[0]
    return _OTHERS.get(lower, lower)


_KEYS: Final = {code: _key_of(code) for code in range(_LAST)} | {
    code: _key_of(code) for code in _PLAIN
}


def folded(text: str) -> str:
    """Return the text with plain quotes, apostrophes, hyphens and blanks; as long as it was."""
    return text.translate(_PLAIN)


def key(text: str) -> str:
    """Return the text in lower case, without accents, hyphens as blanks; as long as it was."""
    return text.translate(_KEYS)
