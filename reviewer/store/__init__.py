"""Records to and from SQLite: schema, log, fold, search; the only place that knows SQL."""

from reviewer.store.categories import StoredCategory, category_change
from reviewer.store.connection import SQLITE_VERSION
from reviewer.store.folded import (
    ARTICLE,
    PREVIOUS,
    STORY,
    WHY,
    annotation_fields,
    details_fields,
    judgement_fields,
    note_field,
    reason_fields,
    span_fields,
    verdict_field,
)
from reviewer.store.ids import new_id
from reviewer.store.library import Library
from reviewer.store.passages import Texts
from reviewer.store.search import search_key
from reviewer.store.sites import rule_change

__all__ = [
    "ARTICLE",
    "PREVIOUS",
    "SQLITE_VERSION",
    "STORY",
    "WHY",
    "Library",
    "StoredCategory",
    "Texts",
    "annotation_fields",
    "category_change",
    "details_fields",
    "judgement_fields",
    "new_id",
    "note_field",
    "reason_fields",
    "rule_change",
    "search_key",
    "span_fields",
    "verdict_field",
]
