"""How texts are folded for search and sorting, and where an editor's words stand in a text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "'", "‘": "'"}
)
_WORD = re.compile(r"[^\W_]+")


def search_key(text: str) -> str:
    """Fold case, ligatures and accents, so that "coree" finds "Corée"; lengths may change."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in folded if not unicodedata.combining(c))


def register(db: sqlite3.Connection) -> None:
    """Let SQL call search_key, as migrations and the index of what was said do."""
    db.create_function("search_key", 1, search_key, deterministic=True)


_sign_key = lru_cache(maxsize=4096)(search_key)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a search box, folded; the last one may be the beginning of a word."""
    return tuple(_WORD.findall(search_key(text)))


def word_queries(words: tuple[str, ...]) -> list[str]:
    """Return an FTS5 query for each word."""
    queries = [f'"{word}"' for word in words]
    return [*queries[:-1], f"{queries[-1]}*"] if queries else []


def hit_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of the words in a text's search key, as the full-text index does."""
    whole = [f"{re.escape(word)}(?![^\\W_])" for word in words[:-1]]
    return re.compile(f"(?<![^\\W_])(?:{'|'.join([*whole, re.escape(words[-1])])})")


def marks(text: str, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    """Return where a pattern of search keys finds something in a text, as ranges of the text."""
    keys = [_sign_key(sign) for sign in text]
    found = list(pattern.finditer("".join(keys)))
    if not found:
        return ()
    ends = list(accumulate(map(len, keys)))  # of the sign at each place, in the key
    return tuple((bisect_right(ends, m.start()), bisect_left(ends, m.end()) + 1) for m in found)


def passage_query(passage: str) -> str:
    """Return an FTS5 query for clean texts that hold all the words of a passage in a row.

    Empty when the passage holds no word.
    """
    key = search_key(passage).replace('"', " ")
    return f'text : "{key}"' if any(map(str.isalnum, key)) else ""
