"""How texts are folded for search and sorting, and how an editor's words become a query."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "'", "‘": "'"}
)
_WORD = re.compile(r"\w+")


def search_key(text: str) -> str:
    """Fold case, ligatures and accents, so that "coree" finds "Corée"; lengths may change."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in folded if not unicodedata.combining(c))


def full_text_query(text: str) -> str:
    """Return an FTS5 query for all the words of a search box, the last one as a beginning.

    Empty when the text holds no word.
    """
    words = [f'"{word}"' for word in _WORD.findall(search_key(text))]
    return " ".join(words) + "*" if words else ""


def passage_query(passage: str) -> str:
    """Return an FTS5 query for clean texts that hold all the words of a passage in a row.

    Empty when the passage holds no word.
    """
    key = search_key(passage).replace('"', " ")
    return f'text : "{key}"' if any(map(str.isalnum, key)) else ""
