"""Texts as SQLite can hold them, and their digests."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which a clipboard may bring


def sound(text: str) -> str:
    """Return the text with lone surrogates made U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def digest(text: str, size: int) -> bytes:
    """Return so many bytes that tell texts apart, the same in every process."""
    # Needed by writes alone; what it loads costs the start two milliseconds.
    from hashlib import blake2b

    return blake2b(text.encode("utf-8", "replace"), digest_size=size).digest()
