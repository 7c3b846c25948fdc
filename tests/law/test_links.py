"""Nothing that an article, a note or a table holds is opened by itself."""

from __future__ import annotations

import re

from tests.law.rules import sources

# Folders of ours may be shown. Whoever adds a way to open an address: web addresses only, and after
# its host was shown.
OPENS = re.compile(
    r"openUrl\((?!QUrl\.fromLocalFile)|setOpenExternalLinks|setOpenLinks|webbrowser"
    r"|os\.startfile|xdg-open"
)


def test_nothing_opens_an_address_unseen() -> None:
    opening = [source.path for source in sources("reviewer") if OPENS.search(source.text)]
    assert [] == opening
