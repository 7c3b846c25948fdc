"""Documents that are archives of XML: unpacked within limits, their XML without entities."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from lxml import etree

from reviewer.errors import IntakeError, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

UNPACKED_LIMIT: Final = 20_000_000  # bytes of XML; a book has two million characters

_MOST_MEMBERS: Final = 10_000
_FLAG_ENCRYPTED: Final = 1
# What zipfile raises for archives that are damaged, locked, or packed in an unknown way.
_BROKEN: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError),
    *(NotImplementedError, RuntimeError),
)


def xml_parts(data: bytes, place: str) -> dict[str, bytes]:
    """Return the XML of an archive by the names of its members.

    Raises IntakeError: DAMAGED, ENCRYPTED, UNSAFE (too much inside) or one of parse_xml.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return dict(_read_members(archive, place))
    except _BROKEN as error:
        raise IntakeError(place, Refusal.DAMAGED) from error


def _read_members(archive: zipfile.ZipFile, place: str) -> Iterator[tuple[str, bytes]]:
    left = UNPACKED_LIMIT
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS:
        raise IntakeError(place, Refusal.UNSAFE, f"{len(members)} files inside")
    for member in members:
        if not member.filename.endswith((".xml", ".rels")):
            continue
        if member.flag_bits & _FLAG_ENCRYPTED:
            raise IntakeError(place, Refusal.ENCRYPTED)
        with archive.open(member) as packed:
            part = packed.read(left + 1)  # the size that the archive states may be a lie
        left -= len(part)
        if left < 0:
            raise IntakeError(place, Refusal.UNSAFE, f"more than {UNPACKED_LIMIT} bytes inside")
        yield member.filename, part


def parse_xml(data: bytes, place: str) -> etree._Element:
    """Return the root of an XML part; nothing outside is looked up.

    Raises IntakeError: DAMAGED for what is no XML or nested deeper than 256 levels, UNSAFE for XML
    that declares a document type, as entities come with one.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise IntakeError(place, Refusal.DAMAGED) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise IntakeError(place, Refusal.UNSAFE, "document type declared")
    return root


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def texts_by_name(root: etree._Element) -> dict[str, str]:
    """Return the text of every leaf by its name, the first of each: the facts in a document."""
    found: dict[str, str] = {}
    for element in root.iter():
        if not len(element) and element.text:
            found.setdefault(local_name(element), element.text)
    return found
