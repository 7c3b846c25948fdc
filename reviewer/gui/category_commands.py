"""What an editor does with categories: opens their editor, which saves as it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Slot

from reviewer.gui.categories_dialog import CategoriesDialog
from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.messages import error_sentence, isolated

if TYPE_CHECKING:
    from reviewer.errors import CategoryError
    from reviewer.gui.category_session import CategorySession
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Category


class CategoryCommands(QObject):
    """Connects the editor of categories to the session, and all categories to the window."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        categories: CategorySession,
        settings: Settings,
        language: str,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._categories = categories
        self._settings = settings
        self._language = language
        self._dialog: CategoriesDialog | None = None
        place.actions["categories"].triggered.connect(self._on_categories)
        categories.changed.connect(place.show_categories)
        categories.refused.connect(self._on_refused)
        categories.exported.connect(self._on_exported)
        categories.imported.connect(self._on_imported)
        session.library_opened.connect(self._on_library)
        categories.load()

    @Slot()
    def _on_categories(self) -> None:
        library = self._place.window.library
        if self._dialog or library is None:
            return
        dialog = CategoriesDialog(
            self._place.window, self._language, can_write=not library.read_only
        )
        dialog.restoreGeometry(self._settings.categories)
        self._categories.listed.connect(dialog.show_categories)
        self._categories.saved.connect(dialog.show_saved)
        dialog.add_requested.connect(self._on_add)
        dialog.change_requested.connect(self._on_change)
        dialog.move_requested.connect(self._categories.move)
        dialog.retire_requested.connect(self._categories.retire)
        dialog.return_requested.connect(self._categories.bring_back)
        dialog.drop_requested.connect(self._categories.drop)
        dialog.export_requested.connect(self._on_export)
        dialog.import_requested.connect(self._on_import)
        dialog.finished.connect(self._on_closed)
        dialog.addActions([self._place.actions[name] for name in ("undo", "redo")])
        self._dialog = dialog
        self._categories.load()
        dialog.show()

    @Slot(object)
    def _on_add(self, category: Category) -> None:
        self._categories.add(category, self._place.actions.keys())

    @Slot(object)
    def _on_change(self, category: Category) -> None:
        self._categories.change(category, self._place.actions.keys())

    @Slot()
    def _on_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import categories"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    @Slot()
    def _on_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export categories"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("categories.toml")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def _file_dialog(self, title: str) -> FileDialog:
        dialog = FileDialog(self._dialog or self._place.window, self._settings, title)
        dialog.setNameFilter(self.tr("Categories (*.toml)"))
        return dialog

    @Slot(str)
    def _on_import_chosen(self, name: str) -> None:
        self._settings.folder = str(Path(name).parent)
        self._categories.take_in(Path(name), self._place.actions.keys())

    @Slot(str)
    def _on_export_chosen(self, name: str) -> None:
        self._settings.folder = str(Path(name).parent)
        self._categories.export(Path(name))

    @Slot(object)
    def _on_refused(self, error: CategoryError) -> None:
        if self._dialog:
            self._dialog.show_refusal(error_sentence(error))

    @Slot(object, int)
    def _on_exported(self, path: Path, count: int) -> None:
        self._say(
            self.tr("%n category(ies) written to {path}.", "", count).format(
                path=isolated(path.name)
            )
        )

    @Slot(int)
    def _on_imported(self, count: int) -> None:
        self._say(self.tr("%n category(ies) taken in.", "", count))

    def _say(self, sentence: str) -> None:
        self._place.window.status.say(sentence)
        if self._dialog:
            self._dialog.message.setText(sentence)
            self._dialog.message.show()

    @Slot()
    def _on_library(self) -> None:
        if self._dialog:
            self._dialog.close()

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog:
            self._settings.categories = QByteArray(self._dialog.saveGeometry())
        self._dialog = None
        self._place.window.activateWindow()
