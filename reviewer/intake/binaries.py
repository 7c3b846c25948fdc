"""Recognises files that hold no text, by their first bytes and by how many controls they hold."""

from __future__ import annotations

import re

from reviewer.intake.decoding import wide_encoding

_ARCHIVE = "archive"
_FORMATS = (
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*"), "image"),
    (re.compile(rb"RIFF.{4}WEBP|\0\0.{2}ftyp(?:avif|hei|mif)", re.DOTALL), "image"),
    (re.compile(rb"RIFF.{4}(?:WAVE|AVI )|\0\0.{2}ftyp", re.DOTALL), "audio or video"),
    (re.compile(rb"OggS\0|ID3[\x02-\x04]\0|fLaC\0|\x1aE\xdf\xa3"), "audio or video"),
    (re.compile(rb"SQLite format 3\0"), "SQLite database"),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "Office document"),
    (re.compile(rb"\{\\rtf"), "RTF document"),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), _ARCHIVE),
    (re.compile(rb"\x1f\x8b\x08|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\xfd7zXZ\0|BZh\d1AY&SY"), _ARCHIVE),
    (re.compile(rb"\x7fELF"), "program"),
    (re.compile(rb"wOF2|wOFF\0"), "font"),
)
_ZIP_MEMBERS = (
    (b"word/", "Word document"),
    (b"application/vnd.oasis.opendocument.text", "OpenDocument text"),
    (b"application/epub+zip", "e-book"),
    (b"xl/", "spreadsheet"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"),
    (b"ppt/", "presentation"),
)
_SAMPLE = 8192
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FEW_CONTROLS = 8
_CONTROLS_PER_HUNDRED = 5


def known_format(data: bytes) -> str:
    """Return what the first bytes say the file is ("PDF", "image"...), or an empty string."""
    found = next((name for beginning, name in _FORMATS if beginning.match(data)), "")
    return _zip_content(data) if found == _ARCHIVE and data.startswith(b"PK") else found


def binary_format(data: bytes) -> str:
    """Return what a file without text is, or an empty string for text in whatever encoding.

    A text may hold a few stray controls; more than eight that make up over a twentieth of the
    first 8 kB are "binary data", unless they are the NULs of UTF-16 or UTF-32.
    """
    known = known_format(data)
    if known or data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return known
    sample = data[:_SAMPLE]
    controls = len(_CONTROLS.findall(sample))
    many = controls > _FEW_CONTROLS and controls * 100 > len(sample) * _CONTROLS_PER_HUNDRED
    return "binary data" if many and not wide_encoding(data) else ""


def _zip_content(data: bytes) -> str:
    return next((name for member, name in _ZIP_MEMBERS if member in data), _ARCHIVE)
