"""The verbs that let annotations out and edited ones in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.desk import exporting
from reviewer.desk.reimporting import Comparison, EditedTable, changes_of
from reviewer.export import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reviewer.desk.cataloguing import Catalogue
    from reviewer.desk.exporting import Choice, Chosen
    from reviewer.desk.reading import OpenArticle
    from reviewer.desk.reimporting import FieldChange
    from reviewer.store import Library


class Exchange:
    """What goes out of a library, and comes back edited. It belongs to the desk's thread."""

    def __init__(
        self,
        library: Library,
        author: str,
        catalogue: Catalogue,
        opened: Callable[[str], OpenArticle],
    ) -> None:
        self._library = library
        self._author = author
        self._catalogue = catalogue
        self._material = exporting.Material(library, catalogue, opened)

    def export(self, path: Path, choice: Choice) -> int:
        """Write what was chosen to a file and return how many rows or errors; raise ExportError.

        The file is replaced as a whole or left alone.
        """
        return exporting.export(self._material, path, choice)

    def report(self, chosen: Chosen) -> tuple[str, int]:
        """Return the report as a page of HTML, and how many errors it names."""
        return exporting.report(self._material, chosen)

    def preview(self, chosen: Chosen, limit: int) -> tuple[dict[str, str], ...]:
        """Return the first rows that a table would hold, by column."""
        return exporting.preview(self._material, chosen, limit)

    def write(self, path: Path, content: bytes) -> None:
        """Write a file that was made elsewhere, whole or not at all; raise ExportError."""
        replace_file(path, content)

    def read_edited(self, path: Path) -> EditedTable:
        """Return what a table that came back edited would change; raise IntakeError."""
        return Comparison(self._library, [category.id for category in self._catalogue.all()]).of(
            path
        )

    def take_in(self, changes: Iterable[FieldChange]) -> int:
        """Make chosen changes as one act, which undo takes back; return how many annotations."""
        made = changes_of(changes, self._author)
        if made:
            self._library.commit("reimport", self._author, made)
        return len(made)
