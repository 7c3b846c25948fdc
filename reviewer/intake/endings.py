"""The endings of file names by kind, as sets to look up in."""

from __future__ import annotations

from typing import Final

from reviewer.records import ENDINGS

PAGES: Final = frozenset(ENDINGS["page"])
MARKDOWN: Final = frozenset(ENDINGS["markdown"])
TABLES: Final = frozenset(ENDINGS["table"])
FEEDS: Final = frozenset(ENDINGS["feed"])
ALL: Final = frozenset(ending for kind in ENDINGS.values() for ending in kind)

JSON_LINES: Final = frozenset({".jsonl", ".ndjson"})
CELLS: Final = frozenset({".csv", ".tsv"})
