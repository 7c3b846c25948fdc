"""All findings of a library into a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.export import Finding, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer.export import Profile
    from reviewer.store import Library


def export_findings(library: Library, path: Path, profile: Profile, separator: str) -> int:
    """Write every annotation, and every article reviewed without one; return the rows."""
    return write_csv(path, _findings(library), profile, separator)


def _findings(library: Library) -> Iterator[Finding]:
    for facts, found in library.annotated():
        for annotation in found or (None,):
            yield Finding(facts, annotation)
