"""The statistics window: opened, fed, and what is chosen or saved in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reviewer.desk import Profile
from reviewer.gui.exchange_commands import separator
from reviewer.gui.file_dialog import FileDialog
from reviewer.gui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.desk import Numbers
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.statistics import Mark, Names, Picture, StatisticsWindow
    from reviewer.gui.statistics_session import StatisticsSession
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Category, Counted, CountScope, Figures, Queue

_MOST_BEHIND = 500  # things that are listed behind a number


class StatisticsCommands(QObject):
    """Connects the statistics window to the session."""

    def __init__(
        self,
        place: Workplace,
        session: Session,
        statistics: StatisticsSession,
        settings: Settings,
        words: tuple[Sequence[Category], str],
    ) -> None:
        super().__init__(place)
        self._place = place
        self._main = place.window
        self._session = session
        self._statistics = statistics
        self._settings = settings
        self._categories, self._language = words
        self._window: StatisticsWindow | None = None
        self._names: Names | None = None  # of the open window
        self._total = 0
        self._is_stale = False
        self._save: Callable[[Path, str], None] = lambda _path, _filter: None
        place.actions["statistics"].triggered.connect(self._on_statistics)
        place.annotating.annotations_changed.connect(self._on_changed)
        place.categories_changed.connect(self._on_categories)
        session.queue_changed.connect(self._on_queue)
        session.leaving.connect(self._close)
        self._main.closing.connect(self._close)
        statistics.counted.connect(self._on_counted)
        statistics.listed.connect(self._on_listed)
        statistics.saved.connect(self._on_saved)

    # --- the window

    @Slot()
    def _on_statistics(self) -> None:
        from reviewer.gui.statistics import AgreementPage, Names, StatisticsWindow, make_pages

        self._place.annotations.form.commit()
        self._close()
        listed = self._main.queue.model.ids
        self._names = names = Names(self._categories, self._language)
        agreement = AgreementPage(names)
        agreement.pairs_wanted.connect(self._statistics.ask_pairs)
        agreement.agreement_wanted.connect(self._statistics.compare)
        self._statistics.pairs_told.connect(agreement.show_pairs)
        self._statistics.agreement_told.connect(agreement.show_agreement)
        window = StatisticsWindow(
            make_pages(names, lambda: self._place.theme, agreement),
            names,
            listed if len(listed) != self._total else None,
            self._settings.statistics,
        )
        window.scope_chosen.connect(self._statistics.count)
        window.behind_wanted.connect(self._on_behind_wanted)
        window.thing_chosen.connect(self._on_thing)
        window.picture_requested.connect(self._on_picture)
        window.numbers_requested.connect(self._on_numbers)
        window.activated.connect(self._on_activated)
        window.finished.connect(self._on_finished)
        self._window = window
        window.show()
        window.ask()

    @Slot(object)
    def _on_categories(self, categories: tuple[Category, ...]) -> None:
        """Name categories as the library does, at once."""
        self._categories = categories
        if self._window and self._names:
            self._names.set_categories(categories)
            self._window.ask()

    @Slot()
    def _close(self) -> None:
        if self._window:
            self._window.close()

    @Slot()
    def _on_finished(self) -> None:
        if self._window:
            self._settings.statistics = QByteArray(self._window.saveGeometry())
            self._window = None

    @Slot(object)
    def _on_queue(self, queue: Queue) -> None:
        self._total = sum(queue.counts.values())
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._is_stale = True

    @Slot()
    def _on_activated(self) -> None:
        """Count again when an editor comes back from what has changed the numbers."""
        if self._window and self._is_stale:
            self._window.ask()

    @Slot(object, object)
    def _on_counted(self, scope: CountScope, figures: Figures) -> None:
        if self._window:
            self._is_stale = False
            self._window.show_figures(scope, figures)

    # --- what is behind

    @Slot(object, object)
    def _on_behind_wanted(self, scope: CountScope, mark: Mark) -> None:
        self._statistics.list_behind(scope, mark, _MOST_BEHIND)

    @Slot(object, object)
    def _on_listed(self, mark: Mark, rows: Sequence[Counted]) -> None:
        if self._window:
            self._window.show_behind(mark, rows, is_all=len(rows) < _MOST_BEHIND)

    @Slot(object)
    def _on_thing(self, thing: Counted) -> None:
        if thing.annotation:
            self._place.go_to(thing.article_id, thing.annotation.span)
        else:
            self._main.queue.follow(thing.article_id)
            self._session.open_article(thing.article_id)
            self._place.reader.setFocus()
        self._main.raise_()
        self._main.activateWindow()

    # --- saving

    @Slot(object, str)
    def _on_picture(self, picture: Picture, stem: str) -> None:
        def save(path: Path, _: str) -> None:
            draw = picture.svg if path.suffix.lower() == ".svg" else picture.png
            self._statistics.save_picture(path, draw)

        self._save = save
        pixels, lines = self.tr("Picture (*.png)"), self.tr("Drawing that can be enlarged (*.svg)")
        self._ask_for_file(self.tr("Save the chart"), {pixels: "png", lines: "svg"}, stem)

    @Slot(object, str)
    def _on_numbers(self, numbers: Numbers, stem: str) -> None:
        plain = self.tr("CSV for programs, RFC 4180 (*.csv)")

        def save(path: Path, chosen: str) -> None:
            profile = Profile.DATA if chosen == plain else Profile.EXCEL
            self._statistics.save_numbers(path, numbers, profile, separator())

        self._save = save
        sheet = self.tr("CSV for a spreadsheet (*.csv)")
        self._ask_for_file(self.tr("Save the numbers"), {sheet: "csv", plain: "csv"}, stem)

    def _ask_for_file(self, title: str, suffixes: dict[str, str], stem: str) -> None:
        dialog = FileDialog(self._window or self._main, self._settings, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(suffixes))
        first = next(iter(suffixes.values()))
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[name]))
        dialog.selectFile(f"{stem}.{first}")
        dialog.fileSelected.connect(lambda name: self._keep(Path(name), dialog))
        dialog.open()

    def _keep(self, path: Path, dialog: FileDialog) -> None:
        self._settings.folder = str(path.parent)
        self._save(path, dialog.selectedNameFilter())

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        said = self.tr("Written to {path}.").format(path=isolated(str(path)))
        self._main.status.say(said)
        if self._window:
            self._window.say(said)
