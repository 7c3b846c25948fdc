"""What comes in other than as a file: tables, the web, the clipboard; and what is said of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication

from reviewer.gui.dialogs import ImportProblems
from reviewer.gui.messages import error_sentence
from reviewer.gui.table_dialog import TableDialog
from reviewer.gui.web_dialog import WebDialog
from reviewer.records import Pasted, Wanted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reviewer.desk import TablePreview
    from reviewer.gui.file_commands import FileCommands
    from reviewer.gui.importing import ImportReport
    from reviewer.gui.intake_session import IntakeSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import TableField

_SCHEMES = ("http://", "https://")


class IntakeCommands(QObject):
    """Connects the actions that take articles in to the session."""

    def __init__(
        self, place: Workplace, session: Session, intake: IntakeSession, files: FileCommands
    ) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._intake = intake
        self._tables: list[Path] = []  # those that wait to be asked about
        self._web: WebDialog | None = None
        place.actions["import_web"].triggered.connect(self._on_web)
        place.actions["paste_article"].triggered.connect(self._on_paste)
        files.tables_chosen.connect(self._on_tables)
        session.import_finished.connect(self._on_imported)
        intake.previewed.connect(self._on_previewed)
        intake.refused.connect(self._on_table_refused)

    # --- said of every import

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        self._window.status.end_progress()
        said = [self.tr("%n article(s) imported", "", report.added)]
        if report.versions:
            said.append(self.tr("%n new version(s)", "", len(report.versions)))
        unsure = sum(one.to_confirm + one.orphans for one in report.versions)
        if unsure:
            said.append(self.tr("%n error(s) to place again (menu Review)", "", unsure))
        if report.known:
            said.append(self.tr("%n already there", "", report.known))
        if report.refused:
            said.append(self.tr("%n left out", "", len(report.refused)))
        if report.cancelled:
            said.append(self.tr("stopped"))
        self._window.status.say(", ".join(said) + ".")
        if report.refused:
            ImportProblems(report.refused, self._window).open()

    # --- tables

    @Slot(object)
    def _on_tables(self, paths: Sequence[Path]) -> None:
        is_first = not self._tables
        self._tables += paths
        if is_first:
            self._intake.preview(self._tables[0])

    @Slot(object, object)
    def _on_previewed(self, path: Path, preview: TablePreview) -> None:
        dialog = TableDialog(path, preview, self._window)
        self._intake.first_read.connect(dialog.show_first)
        dialog.columns_changed.connect(self._intake.read_first)
        dialog.import_chosen.connect(self._on_columns_chosen)
        dialog.finished.connect(self._on_table_done)
        dialog.ask()

    @Slot(object, object)
    def _on_table_refused(self, path: Path, _: Exception) -> None:
        self._session.import_paths([path])  # which says why it can't be read
        self._on_table_done()

    @Slot(object, object)
    def _on_columns_chosen(self, path: Path, columns: Mapping[TableField, str]) -> None:
        self._session.take_in(Wanted((path,), columns={path: columns}))

    @Slot()
    def _on_table_done(self) -> None:
        self._tables = self._tables[1:]
        if self._tables:
            self._intake.preview(self._tables[0])

    # --- the web

    @Slot()
    def _on_web(self) -> None:
        copied = QGuiApplication.clipboard().text().strip()
        self._open_web(copied if _are_addresses(copied) else "")

    def _open_web(self, addresses: str) -> None:
        self._place.annotations.form.commit()
        self._web = WebDialog(addresses, self._window)
        self._session.import_progressed.connect(self._web.show_progress)
        self._web.fetch_requested.connect(self._on_fetch)
        self._web.left.connect(self._on_web_left)
        self._web.open()

    @Slot(object)
    def _on_fetch(self, addresses: tuple[str, ...]) -> None:
        self._session.take_in(Wanted(addresses=addresses), self._on_fetched)

    def _on_fetched(self, report: ImportReport) -> None:
        self._window.status.end_progress()
        if self._web and not report.cancelled:
            self._web.show_report(report)

    @Slot(str, bool)
    def _on_web_left(self, article_id: str, is_fetching: bool) -> None:
        self._web = None
        if is_fetching:
            self._session.cancel_import()
        if article_id:
            self._go_to(article_id)

    # --- the clipboard

    @Slot()
    def _on_paste(self) -> None:
        self._place.annotations.form.commit()
        copied = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
        text, markup = copied.text(), copied.html()
        if files and not markup:
            self._window.files_dropped.emit(files)
        elif not text.strip() and not markup.strip():
            self._window.status.say(
                self.tr("The clipboard holds no text. Copy an article first, then paste it here.")
            )
        elif _are_addresses(text.strip()):
            self._open_web(text.strip())
        else:
            moment = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
            pasted = Pasted(text, markup, self.tr("Pasted {moment}").format(moment=moment))
            self._session.take_in(Wanted(pasted=pasted), self._on_pasted)

    def _on_pasted(self, report: ImportReport) -> None:
        self._window.status.end_progress()
        if report.refused:
            self._window.status.say(error_sentence(report.refused[0]))
        for taken in report.first:
            self._go_to(taken.article_id)
            self._window.status.say(
                self.tr("Pasted as a new article.")
                if taken.is_new
                else self.tr("This article is in the library already; here it is.")
            )

    def _go_to(self, article_id: str) -> None:
        self._window.queue.follow(article_id)
        self._session.open_article(article_id)
        self._place.reader.setFocus()


def _are_addresses(text: str) -> bool:
    words = text.split()
    return bool(words) and all(word.lower().startswith(_SCHEMES) for word in words)
