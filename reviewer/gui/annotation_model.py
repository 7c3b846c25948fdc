"""The annotations of one article as a Qt model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from reviewer.gui.messages import anchor_name, isolated, judgement_text, shortened
from reviewer.gui.overrides import override
from reviewer.gui.queue_model import TOP
from reviewer.records import Anchor

if TYPE_CHECKING:
    from reviewer.gui.queue_model import Index
    from reviewer.records import Annotation

ANNOTATION = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1  # what is to be known of the place; empty for a sure one
_LONGEST = 120


class AnnotationModel(QAbstractListModel):
    """The annotations by their place in the text; names are those of their categories by id."""

    def __init__(self, names: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._annotations: tuple[Annotation, ...] = ()
        self._key = ""  # that confirms a place

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The annotations, in order."""
        return self._annotations

    def show(self, annotations: tuple[Annotation, ...]) -> None:
        """Replace the annotations."""
        same = [a.id for a in annotations] == [a.id for a in self._annotations]
        if same:
            self._annotations = annotations
            if annotations:
                self.dataChanged.emit(self.index(0), self.index(len(annotations) - 1))
            return
        self.beginResetModel()
        self._annotations = annotations
        self.endResetModel()

    def set_names(self, names: dict[str, str]) -> None:
        """Word the categories otherwise."""
        self._names = names
        self.show(self._annotations)

    def set_key(self, key: str) -> None:
        """Tell the key that confirms a place."""
        self._key = key
        self.show(self._annotations)

    def place_of(self, annotation_id: str) -> int:
        """Return the line of an annotation, or -1."""
        ids = [annotation.id for annotation in self._annotations]
        return ids.index(annotation_id) if annotation_id in ids else -1

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._annotations)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        annotation = self._annotations[index.row()]
        if role == ANNOTATION:
            return annotation
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (index.data(), judgement_text(annotation), self._place(annotation))
            return ", ".join(part for part in told if part)
        if role == PLACE:
            return self._place(annotation)
        if role == Qt.ItemDataRole.DisplayRole:
            name = self._names.get(annotation.details.category, annotation.details.category)
            correction = annotation.details.correction
            said = f"{name} « {isolated(shortened(annotation.quote, _LONGEST))} »"
            return f"{said} → {isolated(shortened(correction, _LONGEST))}" if correction else said
        return None

    def _place(self, annotation: Annotation) -> str:
        said = anchor_name(annotation.anchor)
        has_key = self._key and annotation.anchor is Anchor.TO_CONFIRM
        return f"{said} ({self._key})" if has_key else said
