"""The command line: the whole route without a window, and the way into the window.

The commands load the stations; the way into the window loads none.
"""

from reviewer.cli.entry import main
from reviewer.cli.options import FAILED, OK, PARTIAL, default_library, interface_language
from reviewer.cli.wording import sentence

__all__ = [
    "FAILED",
    "OK",
    "PARTIAL",
    "default_library",
    "interface_language",
    "main",
    "sentence",
]
