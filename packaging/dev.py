"""Run or test Reviewer from a checkout: ``python3 packaging/dev.py run`` or ``test``.

Every Python can read this file, so that an old one is refused with a sentence.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have any Python
    sys.exit(
        "Reviewer needs Python 3.11 or newer, this is Python %d.%d: "  # noqa: UP031 - as above
        "start packaging/dev.py with a newer one." % sys.version_info[:2]
    )

from checkout import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
