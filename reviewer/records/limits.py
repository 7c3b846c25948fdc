"""How much an import may hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file, in bytes, and the most files, that one import takes in."""

    file_bytes: int = 20_000_000
    files: int = 100_000
