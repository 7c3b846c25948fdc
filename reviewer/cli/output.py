"""What the commands print, in a form that every terminal and pipe takes."""

from __future__ import annotations

import re
import sys

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, or a byte of a name in no encoding


def write_line(text: str) -> None:
    """Print a line, and let it go at once."""
    # As bytes: a terminal in the C locale must not stumble over an accent.
    sys.stdout.buffer.write(_SURROGATE.sub("\ufffd", f"{text}\n").encode())
    sys.stdout.buffer.flush()
