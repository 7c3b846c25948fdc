"""Records to and from SQLite: schema, log, fold, search; the only place that knows SQL."""

from reviewer.store.connection import SQLITE_VERSION
from reviewer.store.folded import annotation_fields, details_fields, span_fields, verdict_field
from reviewer.store.ids import new_id
from reviewer.store.library import Library
from reviewer.store.passages import Texts
from reviewer.store.search import search_key
from reviewer.store.sites import rule_change

__all__ = [
    "SQLITE_VERSION",
    "Library",
    "Texts",
    "annotation_fields",
    "details_fields",
    "new_id",
    "rule_change",
    "search_key",
    "span_fields",
    "verdict_field",
]
