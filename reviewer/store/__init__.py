"""Records to and from SQLite: schema, log, fold, search; the only place that knows SQL."""

from reviewer.store.folded import annotation_fields, details_fields, verdict_field
from reviewer.store.ids import new_id
from reviewer.store.library import Library

__all__ = ["Library", "annotation_fields", "details_fields", "new_id", "verdict_field"]
