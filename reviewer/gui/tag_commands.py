"""Tagging: one passage at a time with its form, or in series with a category that stays armed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from reviewer.gui.actions import TAG
from reviewer.gui.messages import isolated, shortened
from reviewer.records import Details

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Category

_QUOTE = 40  # code points of a quote in the status bar


class TagCommands(QObject):
    """A category's key tags; after T it arms: then Enter, Space or the mouse tag, until Esc."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        categories: tuple[Category, ...],
        language: str,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._status = place.window.status
        self._language = language
        self._is_arming = False  # the next category's key arms
        self._armed: Category | None = None
        self._categories: dict[QAction, Category] = {}
        self._fire = place.actions["tag_armed"]
        self._show_categories(categories)
        place.categories_changed.connect(self._show_categories)
        for name, slot in (
            ("tag_other", self._on_other),
            ("edit_error", self._on_enter),
            ("tag_armed", self._on_fire),
            ("arm", self._on_arm),
        ):
            place.actions[name].triggered.connect(slot)
        place.reader.picked.connect(self._on_picked)
        place.reader.escaped.connect(self._on_over)
        session.library_opened.connect(self._on_over)
        self._arm(None)

    @Slot(object)
    def _show_categories(self, categories: tuple[Category, ...]) -> None:
        offered = [one for one in categories if not one.retired]
        self._categories = {self._place.actions[f"{TAG}{one.id}"]: one for one in offered}
        for action in self._categories:
            action.triggered.connect(self._on_category)
        if self._armed:
            self._arm(next((one for one in offered if one.id == self._armed.id), None))

    @Slot()
    def _on_category(self) -> None:
        category = self._categories[cast("QAction", self.sender())]
        if self._is_arming:
            self._arm(category)
        else:
            self._tag(category, with_form=True)

    @Slot()
    def _on_other(self) -> None:
        menu = QMenu(self._place.window)
        menu.addActions(list(self._categories))
        reader = self._place.reader
        menu.popup(reader.viewport().mapToGlobal(reader.cursorRect().bottomLeft()))

    @Slot()
    def _on_enter(self) -> None:
        if self._armed and self._place.reader.textCursor().hasSelection():
            self._tag(self._armed, with_form=False)
        elif self._place.annotations.current:
            self._place.annotations.form.begin()

    @Slot()
    def _on_fire(self) -> None:
        if self._armed:
            self._tag(self._armed, with_form=False)

    @Slot()
    def _on_picked(self) -> None:
        if self._armed:
            self._tag(self._armed, with_form=False)

    def _tag(self, category: Category, *, with_form: bool) -> None:
        opened, span = self._place.opened, self._place.reader.selected_span()
        if span is None or opened is None:
            self._status.say(self.tr("Select a passage of the article first."))
        elif opened.bridges_removed(span):
            self._status.say(
                self.tr("Removed lines lie inside this passage: tag what stands before or after.")
            )
        else:
            self._place.tag(span, Details(category.id, category.severity), with_form=with_form)
            if not with_form:
                self._place.reader.fold()
                quote = isolated(shortened(span.of(opened.article.original), _QUOTE))
                self._status.say(self.tr("Tagged: “{quote}”").format(quote=quote))

    # --- series

    @Slot()
    def _on_arm(self) -> None:
        self._arm(None)
        self._is_arming = True
        self._status.keep_saying(self.tr("Series: press the key of a category, or C; Esc: none"))

    @Slot()
    def _on_over(self) -> None:
        self._arm(None)

    def _arm(self, category: Category | None) -> None:
        self._is_arming = False
        if category and category.note_required:
            category = None
            self._status.say(self.tr("This category asks for a note: it can’t be kept armed."))
        self._armed = category
        self._fire.setEnabled(category is not None)  # else Space turns the page
        if category is None:
            self._status.keep_saying("")
            self._place.reader.show_flag("", "")
            return
        said = self.tr("Series: {name}. Select, then Enter or Space; Esc ends it")
        self._status.keep_saying(said.format(name=category.names[self._language]))
        colour = self._place.reader.theme.colour(category).name()
        self._place.reader.show_flag(colour, category.key)
