"""The operations on one subject, folded into its present values; pure.

Conflicts are decided by ancestry, never by clocks: a value gives way only to one whose author had
seen it. Different fields merge, one field with several values is a conflict, and an edit beats a
deletion that had not seen it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import Operation

DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Folded:
    """What the operations on a subject come to.

    heads are the operations that no other has seen; conflicts the fields with several values.
    """

    values: dict[str, Any] = field(default_factory=dict)
    heads: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()

    @property
    def deleted(self) -> bool:
        """Whether the subject is gone for now."""
        return bool(self.values.get(DELETED))


def fold(operations: Sequence[Operation]) -> Folded:
    """Fold operations on one subject, in any order that puts parents before children."""
    if _is_chain(operations):
        values: dict[str, Any] = {}
        for operation in operations:
            values.update(operation.fields)
        return Folded(values, tuple(o.id for o in operations[-1:]))
    return _fold_branches(operations)


def _is_chain(operations: Sequence[Operation]) -> bool:
    before: tuple[str, ...] = ()
    for operation in operations:
        if operation.parents != before:
            return False
        before = (operation.id,)
    return True


def _fold_branches(operations: Sequence[Operation]) -> Folded:
    seen = _ancestors(operations)
    writers = _last_writers(operations, seen)
    values = {name: last[0].fields[name] for name, last in writers.items()}
    conflicts = [name for name, last in writers.items() if _differ(last, name)]
    heads = sorted(o.id for o in operations if not any(o.id in s for s in seen.values()))
    if DELETED in values:
        values[DELETED] = _stays_deleted(operations, seen)
        conflicts = [name for name in conflicts if name != DELETED]
    return Folded(values, tuple(heads), tuple(sorted(conflicts)))


def _last_writers(
    operations: Sequence[Operation], seen: dict[str, set[str]]
) -> dict[str, list[Operation]]:
    """Return for each field the operations whose value no other has seen and changed.

    The oldest id first, so that every desktop shows the same value meanwhile.
    """
    writers: dict[str, list[Operation]] = {}
    for operation in operations:
        for name in operation.fields:
            rest = [o for o in writers.get(name, ()) if o.id not in seen[operation.id]]
            writers[name] = [*rest, operation]
    return {name: sorted(last, key=lambda o: o.id) for name, last in writers.items()}


def _differ(writers: Sequence[Operation], name: str) -> bool:
    return any(o.fields[name] != writers[0].fields[name] for o in writers)


def rivals(operations: Sequence[Operation]) -> dict[str, tuple[Operation, ...]]:
    """Return for each field in conflict the operations that wrote its values, oldest id first."""
    if _is_chain(operations):
        return {}
    writers = _last_writers(operations, _ancestors(operations))
    return {
        name: tuple(last)
        for name, last in sorted(writers.items())
        if name != DELETED and _differ(last, name)
    }


def _ancestors(operations: Sequence[Operation]) -> dict[str, set[str]]:
    seen: dict[str, set[str]] = {}
    for operation in operations:
        known = [p for p in operation.parents if p in seen]
        seen[operation.id] = set(known).union(*(seen[p] for p in known))
    return seen


def _stays_deleted(operations: Sequence[Operation], seen: dict[str, set[str]]) -> bool:
    """Whether some deletion was not restored and has no edit concurrent to it."""
    edits = [o for o in operations if not o.fields.get(DELETED)]
    deletions = {o.id for o in operations if o.fields.get(DELETED)}
    for edit in edits:
        after = seen[edit.id] if DELETED not in edit.fields else set()
        deletions = {d for d in deletions if edit.id in seen[d] or d in after}
    return bool(deletions)
