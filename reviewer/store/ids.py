"""Identifiers that sort by the time they were made, and the time itself."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime
from uuid import UUID


def new_id() -> str:
    """Return a UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits."""
    milliseconds = max(0, time.time_ns() // 1_000_000) & (1 << 48) - 1
    high, low = secrets.randbits(12), secrets.randbits(62)
    return str(UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))


def now() -> str:
    """Return the present moment as ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
