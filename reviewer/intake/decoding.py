"""Bytes become text: byte order mark, UTF-16 and UTF-32 by their NULs, strict UTF-8, else cp1252.

Guessers of encodings did worse than this chain on newsroom material.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from reviewer.intake.normal_form import REPLACEMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

# UTF-32's mark begins like UTF-16's: the longer one is looked for first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Codecs of Python that escape or transport text.
_NOT_FOR_FILES = frozenset(
    {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
)
_STRAY_NULS = 1  # so many say nothing of the encoding
_SAMPLE = 8192
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile("[ \n\r\u3000-\u3002]")
_UTF16 = ("utf-16-le", "utf-16-be")

_DECLARATION = re.compile(
    rb"""<\?xml[^<>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{1,40})"""
    rb"""|<meta[^<>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_DECLARATION_WITHIN = 8192
# What browsers understand under a declared name. A name found nowhere here is not believed: a page
# is not to choose among all codecs of Python. Latin-1 and ASCII mean cp1252, the end of the chain.
_DECLARED = (
    (re.compile(r"windows-?(125[0-8]|874)|cp-?(125[0-8]|874)"), r"cp\1\2"),
    (re.compile(r"iso-?8859-?9|latin5"), "cp1254"),
    (re.compile(r"iso-?8859-?11|tis-?620"), "cp874"),
    (re.compile(r"iso-?8859-?([2-8]|10|1[3-6])"), r"iso8859-\1"),
    (re.compile(r"koi8-?([ru])"), r"koi8-\1"),
    (re.compile(r"gb2312|gbk|gb_2312-80|gb18030|x-gbk"), "gb18030"),
    (re.compile(r"big5|big5-hkscs|x-x-big5"), "big5hkscs"),
    (re.compile(r"shift[_-]jis|sjis|x-sjis|ms_kanji|windows-31j"), "cp932"),
    (re.compile(r"euc-?jp|x-euc-jp"), "euc_jp"),
    (re.compile(r"iso-2022-jp"), "iso2022_jp"),
    (re.compile(r"euc-?kr|ks_c_5601-1987|korean"), "cp949"),
    (re.compile(r"macintosh|mac|x-mac-roman"), "mac_roman"),
    (re.compile(r"x-mac-cyrillic"), "mac_cyrillic"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that gave it and the number of characters that could not be decoded."""

    text: str
    encoding: str
    replaced: int = 0


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode by the chosen encoding, or by the chain when none is chosen.

    Raises LookupError or ValueError when encoding names none that yields text.
    """
    if encoding is not None:
        name = codecs.lookup(encoding).name
        if name in _NOT_FOR_FILES:
            raise LookupError(f"not an encoding of files: {encoding}")
        return _decode_as(data, name)
    return _decode_by_marks(data) or _decode_bytewise(data)


def decode_page(data: bytes, charset: str = "") -> Decoded:
    """Decode a page: like decode, but a charset that the page declares goes before UTF-8.

    A charset that its server declared goes before that.
    """
    marked = _decode_by_marks(data)
    if marked is not None:
        return marked
    declared = _known_encoding(charset) or _declared_encoding(data)
    return _decode_as(data, declared) if declared else _decode_bytewise(data)


def sniff_encoding(pieces: Iterator[bytes]) -> str:
    """Return the encoding that decode would find in the bytes of all pieces, one after another."""
    first = next(pieces, b"")
    marked = next((name for mark, name in _MARKS if first.startswith(mark)), "")
    found = marked or wide_encoding(first)
    if found:
        return found
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for piece in chain((first,), pieces):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def wide_encoding(data: bytes) -> str:
    """Return the encoding in which unmarked bytes are UTF-16 or UTF-32, or an empty string."""
    sample = data[:_SAMPLE]
    if sample.count(0) <= _STRAY_NULS:
        return ""
    candidates = ("utf-32-le", "utf-32-be", _utf16_by_nuls(sample), _utf16_by_spaces(sample))
    return next((name for name in candidates if name and _text_of(sample, name)), "")


def _decode_by_marks(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    wide = wide_encoding(data)
    return _decode_as(data, wide) if wide else None


def _decode_bytewise(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_as(data, "cp1252")


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, text.count(REPLACEMENT))


def _utf16_by_nuls(sample: bytes) -> str:
    # Latin letters leave a NUL each, all on one side.
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    if len(sample) % 2 or most * 20 < len(sample) * 7 or least * 20 > most:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _utf16_by_spaces(sample: bytes) -> str:
    # Other scripts leave NULs at spaces and line ends only, which the right byte order shows as
    # such. UTF-8 with stray NULs is looked for first.
    if _text_of(sample.replace(b"\0", b""), "utf-8"):
        return ""
    found = {name: len(_SPACES.findall(_text_of(sample, name))) for name in _UTF16}
    best = max(found, key=lambda name: found[name])
    return best if found[best] else ""


def _text_of(sample: bytes, encoding: str) -> str:
    # The sample may end inside a character: an incremental decoder leaves the rest. Nothing is what
    # comes of bytes that do not fit, or hold controls.
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return ""
    return "" if _CONTROLS.search(text) else text


def _declared_encoding(data: bytes) -> str:
    found = _DECLARATION.search(data[:_DECLARATION_WITHIN])
    return _known_encoding((found[1] or found[2]).decode("ascii")) if found else ""


def _known_encoding(name: str) -> str:
    for pattern, encoding in _DECLARED:
        match = pattern.fullmatch(name.lower())
        if match:
            return match.expand(encoding)
    return ""
