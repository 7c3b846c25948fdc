"""What became of an annotation, read from the log; and the word that settles a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reviewer import records
from reviewer.errors import UnknownRecordError
from reviewer.records import Anchor, AnnotationState, Cause, Change
from reviewer.store import WHY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.records import Act, Annotation, FieldSaid, History, Operation, Rival
    from reviewer.store import Library

# Fields that are one word of an editor: where they differ they are told, and taken, together.
_TOGETHER: Final = {
    "state": ("state", "judge", "reason"),
    "span": ("quote", "start", "end", "prefix", "suffix"),
}
_GROUP: Final = {field: name for name, fields in _TOGETHER.items() for field in fields}
_USUAL: Final = {  # what every error starts with
    ("state", AnnotationState.OPEN.value),
    ("anchor", Anchor.EXACT.value),
    ("cause", Cause.UNKNOWN.value),
}
_SILENT: Final = {"deleted"}  # the verb says it


class Histories:
    """An editor's verbs on the history of annotations. They belong to the desk's thread."""

    def __init__(self, library: Library, author: str) -> None:
        self._library = library
        self._author = author

    def of(self, annotation_id: str) -> History:
        """Return what became of an annotation, deleted or not; raise UnknownRecordError."""
        annotation = self._library.annotation(annotation_id)
        operations = self._library.collection.operations(annotation_id)
        return records.History(
            annotation=annotation,
            acts=tuple(self._act(operation) for operation in operations),
            rivals=tuple(self._rivals(annotation_id)),
        )

    def settle(self, annotation_id: str, rival: Rival) -> Annotation:
        """Take one of several values of a field; undo brings the conflict's first value back.

        Raises UnknownRecordError where the conflict is over.
        """
        for field, operation in self._conflicts(annotation_id):
            if (field, operation.id) == (rival.field, rival.operation):
                names = _TOGETHER.get(field, (field,))
                fields = {name: operation.fields.get(name) for name in names}
                change = Change(annotation_id, operation.article_id, fields)
                self._library.commit("settle", self._author, [change])
                return self._library.annotation(annotation_id)
        raise UnknownRecordError(annotation_id)

    def _act(self, operation: Operation) -> Act:
        undone = self._library.collection.verb_of(operation.target) if operation.target else ""
        return records.Act(
            made_at=operation.made_at,
            author=operation.author,
            verb=operation.verb,
            undone=undone,
            changes=tuple(_changes(operation)),
            why=_why(operation.fields),
        )

    def _conflicts(self, annotation_id: str) -> Iterator[tuple[str, Operation]]:
        """Yield each field in conflict with the operations that wrote its values."""
        told: set[tuple[str, str]] = set()
        for name, writers in self._library.collection.rivals(annotation_id).items():
            field = _GROUP.get(name, name)
            if name in _TOGETHER["state"][1:]:
                continue  # the state tells: who decides the same for another reason agrees
            for operation in writers:
                if (field, operation.id) not in told:
                    told.add((field, operation.id))
                    yield field, operation

    def _rivals(self, annotation_id: str) -> Iterator[Rival]:
        told: list[tuple[str, Any]] = []
        for field, operation in self._conflicts(annotation_id):
            names = _TOGETHER.get(field, (field,))
            said = (field, [operation.fields.get(name) for name in names])
            if said not in told:
                told.append(said)
                value = said[1][0]
                yield records.Rival(field, value, operation.author, operation.made_at, operation.id)


def _changes(operation: Operation) -> Iterable[FieldSaid]:
    """Return what an operation made of each field; nothing of what it left empty."""
    found: dict[str, FieldSaid] = {}
    for field in operation.fields:
        name = _GROUP.get(field, field)
        if name in found or name in _SILENT or name.startswith(WHY):
            continue
        leading = _TOGETHER.get(name, (name,))[0]
        before, after = operation.replaced.get(leading), operation.fields.get(leading)
        if before or (after and (name, after) not in _USUAL):
            found[name] = records.FieldSaid(name, before, after)
    return found.values()


def _why(fields: dict[str, Any]) -> str:
    said = [value for name, value in fields.items() if name == "reason" or name.startswith(WHY)]
    return next((str(value) for value in said if value), "")
