"""The endings of file names that folders are searched for, by kind."""

from __future__ import annotations

from typing import Final

TEXTS: Final = frozenset({".txt", ".text"})
PAGES: Final = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN: Final = frozenset({".md", ".markdown"})
DOCUMENTS: Final = frozenset({".docx", ".odt", ".pdf"})
CELLS: Final = frozenset({".csv", ".tsv"})
JSON_LINES: Final = frozenset({".jsonl", ".ndjson"})
JSON: Final = frozenset({".json"})
TABLES: Final = CELLS | JSON_LINES | JSON
FEEDS: Final = frozenset({".rss", ".atom", ".xml", ".rdf"})
ALL: Final = TEXTS | PAGES | MARKDOWN | DOCUMENTS | TABLES | FEEDS
