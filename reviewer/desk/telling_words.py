"""The words that tell what an article is about: above all its names; pure, in any language."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import Final

from reviewer.store import search_key

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
# A capital here begins a sentence or a quotation: it makes no name.
_BEGINNING: Final = re.compile(r"(?:\A|[.!?…:«»“”\"(–—•-]\s*|\n\s*)\Z")
_NEAR: Final = 3  # code points before a word that tell whether it begins a sentence
_LONG: Final = 6  # code points; shorter words that are no names hardly tell anything
_NAME: Final = 3.0  # times that a name tells more than another word
_MOST: Final = 32  # words an article is known by
_LONGEST: Final = 8_000  # code points of an article that are read


def telling_words(text: str) -> tuple[tuple[str, float], ...]:
    """Return the search keys of at most 32 words of a clean text, each with how much it tells."""
    text = text[:_LONGEST]
    spelled: Counter[tuple[str, bool]] = Counter()
    for found in _WORD.finditer(text):
        before = max(0, found.start() - _NEAR), found.start()
        begins = found[0][0].isupper() and bool(_BEGINNING.search(text, *before))
        spelled[found[0], begins] += 1
    names: Counter[str] = Counter()
    others: Counter[str] = Counter()
    unclear: Counter[str] = Counter()
    for (word, begins), count in spelled.items():
        kind = others if word[0].islower() else unclear if begins else names
        kind[search_key(word)] += count
    for key, count in unclear.items():
        (names if key in names else others)[key] += count
    told = {key: 1 + math.log(count) for key, count in others.items() if len(key) >= _LONG}
    told |= {key: _NAME * (1 + math.log(count)) for key, count in names.items()}
    ranked = sorted(told.items(), key=lambda item: (-item[1], item[0]))
    return tuple(ranked[:_MOST])
