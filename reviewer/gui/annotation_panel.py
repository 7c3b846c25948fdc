"""The right pane: the annotations of the open article and the form for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.annotation_delegate import AnnotationDelegate
from reviewer.gui.annotation_form import AnnotationForm
from reviewer.gui.annotation_model import ANNOTATION, AnnotationModel
from reviewer.gui.key_names import first_name, with_key
from reviewer.gui.overrides import override
from reviewer.gui.plain_label import plain_label
from reviewer.gui.same_offer import SameOffer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from reviewer.gui.actions import Actions
    from reviewer.gui.theme import Theme
    from reviewer.records import Annotation, Category, Details, Draft

_NAMED = 3  # categories whose keys are told where there is no error yet
_SHOWN, _LEAST = 5, 2  # annotations in the list before it scrolls
_SHARE = 0.35  # of the pane that the list takes at most


class AnnotationPanel(QWidget):
    """Lists annotations; the chosen one is in the form."""

    chosen = Signal(object)  # Annotation | None

    def __init__(self, categories: tuple[Category, ...], language: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("annotation_panel")
        self.form = AnnotationForm(categories, language, theme)
        self._language = language
        self._model = AnnotationModel({}, self)
        self._delegate = AnnotationDelegate({}, language, theme, self)
        self.offer = SameOffer()
        self._drafts: dict[str, Details] = {}
        self._unsaved: dict[str, Details] = {}
        self._chosen = ""
        self._make_widgets()
        self._show_categories(categories)
        self._lay_out()
        self.form.held.connect(self._on_held)
        self.form.judging.asked.connect(self._on_asked)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self.show_annotations(())

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The annotations of the open article."""
        return self._model.annotations

    @property
    def current(self) -> Annotation | None:
        """The chosen annotation."""
        annotation: Annotation | None = self._list.currentIndex().data(ANNOTATION)
        return annotation

    def add_menu(self, actions: Sequence[QAction]) -> None:
        """Offer actions in the menu of the list; their keys count there too."""
        self._list.addActions(actions)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_keys(self, actions: Actions) -> None:
        """Print the keys in force."""
        self.form.delete.setText(with_key(self.tr("Delete"), actions["delete_error"]))
        self.form.judging.show_keys(actions)
        self.offer.show_keys(actions)
        self._model.set_key(first_name(actions["confirm_place"]))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of another scheme."""
        self._delegate.set_theme(theme)
        self.form.set_theme(theme)
        self._fit_list()

    def set_categories(self, categories: tuple[Category, ...]) -> None:
        """Word and paint the categories otherwise, and offer them in the form."""
        self._show_categories(categories)
        self.form.set_categories(categories)
        self._list.viewport().update()

    def _show_categories(self, categories: tuple[Category, ...]) -> None:
        self._model.set_names({one.id: one.names[self._language] for one in categories})
        self._delegate.set_categories({one.id: one for one in categories})
        keyed = [one for one in categories if one.key and not one.retired][:_NAMED]
        said = self.tr(
            "No error tagged in this article.\n\n"
            "Select a passage and press the key of a category: {keys}…"
        )
        keys = ", ".join(f"{one.key} {one.names[self._language]}" for one in keyed)
        self._empty.setText(said.format(keys=keys))

    @Slot()
    def _on_asked(self) -> None:
        self._scroll.ensureWidgetVisible(self.form.judging)

    @Slot(object, object)
    def _on_held(self, annotation: Annotation, details: Details) -> None:
        self._drafts[annotation.id] = details  # comes back into the form with the annotation

    def show_article(
        self, annotations: tuple[Annotation, ...], drafts: tuple[Draft, ...] = ()
    ) -> None:
        """Show an article's annotations; the first one with a draft comes into the form."""
        self._drafts = {draft.annotation_id: draft.details for draft in drafts} | self._unsaved
        self.show_annotations(annotations)
        drafted = [a.id for a in annotations if a.id in self._drafts]
        if drafted and self.current is None:
            self.choose(drafted[0])

    def show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show the annotations anew, keeping the chosen one."""
        chosen = self.current
        self._model.show(annotations)
        self._count.setText(str(len(annotations)) if annotations else "")
        self._fit_list()
        self._list.setVisible(bool(annotations))
        self._empty.setVisible(not annotations)
        self.choose(chosen.id if chosen else "")

    def _fit_list(self) -> None:
        """Give the list room for some annotations, and leave most of the pane to the form."""
        row = max(1, self._list.sizeHintForRow(0))
        most = min(_SHOWN, max(_LEAST, int(self.height() * _SHARE) // row))
        self._list.setFixedHeight(min(self._model.rowCount(), most) * row)

    @Slot(str)
    def choose(self, annotation_id: str) -> None:
        """Put an annotation into the form, or none."""
        place = self._model.place_of(annotation_id)
        index = self._model.index(place) if place >= 0 else QModelIndex()
        if index == self._list.currentIndex():
            self._on_current(index)
        else:
            self._list.setCurrentIndex(index)

    @Slot(object, object)
    def keep_unsaved(self, annotation: Annotation, details: Details) -> None:
        """Remember what could not be saved; it comes back into the form, and Enter tries again."""
        self._unsaved[annotation.id] = self._drafts[annotation.id] = details
        if self.form.annotation and self.form.annotation.id == annotation.id:
            self.form.resend()

    @Slot()
    def next(self) -> None:
        """Choose the next annotation; after the last comes the first."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Choose the previous annotation; before the first comes the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            here = self._list.currentIndex().row()
            place = (here + by) % count if here >= 0 else (0 if by > 0 else count - 1)
            index = self._model.index(place)
            if index == self._list.currentIndex():
                self.chosen.emit(index.data(ANNOTATION))
            self._list.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        annotation = index.data(ANNOTATION)
        self._scroll.setVisible(annotation is not None)
        if annotation is None:
            self.form.release()
        else:
            details = self._drafts.pop(annotation.id, annotation.details)
            if annotation.details == self._unsaved.get(annotation.id):
                del self._unsaved[annotation.id]
            self.form.show_annotation(annotation, details)
        chosen = annotation.id if annotation else ""
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen.emit(annotation)

    def _make_widgets(self) -> None:
        self._heading = QLabel(self.tr("Errors"))
        self._heading.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "count")
        self._empty = plain_label("hint")
        self._list = QListView(uniformItemSizes=True)
        self._list.setAccessibleName(self.tr("Errors of this article"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(self.form)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self._list)
        column.addWidget(self.offer)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)

    # --- Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()
