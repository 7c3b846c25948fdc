"""The categories of a library, between the desk and the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.errors import CategoryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.gui.session import Session
    from reviewer.records import Category, Step

    _Listed = tuple[tuple[Category, ...], dict[str, int]]


class CategorySession(QObject):
    """Reads and changes categories; whatever changes them, the window is told all of them."""

    changed = Signal(object)  # tuple of Category, retired ones too, in order
    listed = Signal(object, object)  # the same, and how many errors each has, by id
    saved = Signal(str)  # the id of a category that was added or changed
    refused = Signal(object)  # CategoryError: nothing was changed
    exported = Signal(object, int)  # Path, categories
    imported = Signal(int)  # categories that are new or changed

    def __init__(self, session: Session, categories: tuple[Category, ...]) -> None:
        super().__init__(session)
        self._session = session
        self._shown = categories
        session.library_opened.connect(self.load)
        session.undone.connect(self._on_step)
        session.redone.connect(self._on_step)

    @Slot()
    def load(self) -> None:
        """Read the library's categories."""
        self._session.read(_listed, self._show)

    def add(self, category: Category, taken: frozenset[str]) -> None:
        """Add a category; taken are keys that mean something else."""
        self._act(lambda desk: desk.catalogue.add(category, taken), self.saved.emit)

    def change(self, category: Category, taken: frozenset[str]) -> None:
        """Give a category other words, looks or rules."""
        self._act(
            lambda desk: desk.catalogue.change(category, taken),
            lambda _: self.saved.emit(category.id),
        )

    def move(self, category_id: str, by: int) -> None:
        """Move a category up (-1) or down (1)."""
        self._act(lambda desk: desk.catalogue.move(category_id, by))

    def retire(self, category_id: str) -> None:
        """Offer a category no longer."""
        self._act(lambda desk: desk.catalogue.retire(category_id))

    def bring_back(self, category_id: str) -> None:
        """Offer a retired category again."""
        self._act(lambda desk: desk.catalogue.bring_back(category_id))

    def drop(self, category_id: str) -> None:
        """Delete a category that nothing uses."""
        self._act(lambda desk: desk.catalogue.drop(category_id))

    def export(self, path: Path) -> None:
        """Write the categories to a file."""
        self._session.read(
            lambda desk: desk.catalogue.export(path), lambda count: self.exported.emit(path, count)
        )

    def take_in(self, path: Path, taken: frozenset[str]) -> None:
        """Take categories in from a file."""
        self._act(lambda desk: desk.catalogue.take_in(path, taken), self.imported.emit)

    def _act(
        self, work: Callable[[Desk], object], then: Callable[..., object] = lambda _: None
    ) -> None:
        def tried(desk: Desk) -> tuple[object, _Listed] | CategoryError:
            try:
                return work(desk), _listed(desk)
            except CategoryError as error:
                return error  # for the editor of categories, which stays open over it

        def done(outcome: tuple[object, _Listed] | CategoryError) -> None:
            if isinstance(outcome, CategoryError):
                self.refused.emit(outcome)
                return
            said, found = outcome
            self._show(found)
            self._session.refresh()
            then(said)

        self._session.write(tried, done)

    def _show(self, found: _Listed) -> None:
        categories, uses = found
        if categories != self._shown:
            self._shown = categories
            self.changed.emit(categories)
        self.listed.emit(categories, uses)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        if step.verb.startswith("category-"):
            self.load()


def _listed(desk: Desk) -> _Listed:
    return desk.catalogue.all(), desk.catalogue.uses()
