"""Records to and from SQLite: schema, log, fold, search; the only place that knows SQL.

What mends a library, or looks through it, is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reviewer.store.backups import back_up, backups_of
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
from reviewer.store.restoring import restore
from reviewer.store.search import search_key
from reviewer.store.sites import rule_change

if TYPE_CHECKING:
    from reviewer.store.salvaging import salvage
    from reviewer.store.verifying import findings

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
    "back_up",
    "backups_of",
    "category_change",
    "details_fields",
    "findings",
    "judgement_fields",
    "new_id",
    "note_field",
    "reason_fields",
    "restore",
    "rule_change",
    "salvage",
    "search_key",
    "span_fields",
    "verdict_field",
]

_LATE = {
    "findings": "reviewer.store.verifying",
    "salvage": "reviewer.store.salvaging",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
