"""The libraries that this program is made of, as their metadata name them."""

from __future__ import annotations

import re
from importlib import metadata
from typing import TYPE_CHECKING

from reviewer.desk.release import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"[\w.-]+")
_LICENCE = ("License-Expression", "License")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST_LICENCE = 60  # some packages put the whole text where the name belongs


def libraries() -> tuple[Part, ...]:
    """Return the libraries that Reviewer needs, and those that they need, by name.

    Where the program's own metadata is not shipped, all that are.
    """
    try:
        names = set(_needed("reviewer"))
    except metadata.PackageNotFoundError:
        names = {found.name for found in metadata.distributions()}
    parts = {_key(part.name): part for part in map(_part, names) if part}
    return tuple(parts[key] for key in sorted(parts))


def _needed(name: str) -> Iterator[str]:
    """Yield the distributions that one needs here, directly or not."""
    waiting, seen = [name], {_key(name)}
    while waiting:
        for requirement in metadata.distribution(waiting.pop()).requires or ():
            wanted, _, condition = requirement.partition(";")
            found = _NAME.match(wanted)
            if not found or "extra" in condition or _key(found[0]) in seen:
                continue
            seen.add(_key(found[0]))
            if _part(found[0]):
                waiting.append(found[0])
                yield found[0]


def _part(name: str) -> Part | None:
    try:
        facts = metadata.distribution(name).metadata
    except metadata.PackageNotFoundError:  # for another platform or Python
        return None
    licence = next((facts[key] for key in _LICENCE if facts[key]), "")
    if not licence or len(licence) > _LONGEST_LICENCE:
        named = [c for c in facts.get_all("Classifier") or () if c.startswith(_CLASSIFIER)]
        licence = ", ".join(c.removeprefix(_CLASSIFIER) for c in named)
    return Part(facts["Name"], facts["Version"], licence)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
