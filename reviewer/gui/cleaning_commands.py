"""What an editor does about cleaning: keep, remove, for good on a site; doubts, rules, again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from reviewer.gui.dialogs import TableProblems
from reviewer.gui.messages import isolated
from reviewer.gui.site_rules_dialog import SiteRulesDialog
from reviewer.gui.unsure_dialog import UnsureDialog

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.desk import RulesImport
    from reviewer.gui.cleaning_session import CleaningSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Span, UnsureBlock

_REST_MS = 2000  # after a library was opened or filled, before what is stale is cleaned again


class CleaningCommands(QObject):
    """Connects the actions of cleaning to the session."""

    def __init__(self, place: Workplace, session: Session, cleaning: CleaningSession) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._cleaning = cleaning
        self._is_asked = False  # for: what goes on by itself says nothing unless texts changed
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        reader = place.reader
        for name, slot in (
            ("restore", reader.restore),
            ("remove", reader.remove),
            ("restore_always", reader.restore_always),
            ("remove_always", reader.remove_always),
            ("next_unsure", reader.next_unsure),
            ("previous_unsure", reader.previous_unsure),
            ("unsure_list", self._on_unsure_list),
            ("site_rules", self._on_site_rules),
            ("reclean", self._on_reclean),
        ):
            place.actions[name].triggered.connect(slot)
        reader.kept_requested.connect(self._on_kept_requested)
        reader.always_requested.connect(self._on_always_requested)
        session.library_opened.connect(self._rest.start)
        session.import_finished.connect(self._rest.start)
        self._rest.timeout.connect(self._cleaning.reclean)
        self._window.closing.connect(cleaning.cancel)
        self._window.status.cancel.clicked.connect(cleaning.cancel)
        self._cleaning.progressed.connect(self._window.status.show_cleaning)
        self._cleaning.ruled.connect(self._on_ruled)
        self._cleaning.recleaned.connect(self._on_recleaned)
        self._cleaning.rules_exported.connect(self._on_exported)
        self._cleaning.rules_imported.connect(self._on_imported)
        if self._window.library:
            self._rest.start()

    @property
    def _can_write(self) -> bool:
        return bool(self._window.library and not self._window.library.read_only)

    @Slot(object, bool)
    def _on_kept_requested(self, span: Span, kept: bool) -> None:
        if self._place.opened:
            self._cleaning.set_kept(self._place.opened.article.id, span, kept)

    @Slot(object, bool)
    def _on_always_requested(self, span: Span, kept: bool) -> None:
        if self._place.opened:
            self._cleaning.set_always(self._place.opened.article.id, span, kept)

    @Slot(int)
    def _on_ruled(self, lines: int) -> None:
        opened = self._place.opened
        if lines and opened:
            said = self.tr("%n rule(s) for {site}; its articles are cleaned again.", "", lines)
            self._window.status.say(said.format(site=isolated(opened.article.site)))
        else:
            self._window.status.say(
                self.tr("This article’s site is not known: there is nothing to set a rule for.")
            )

    @Slot()
    def _on_reclean(self) -> None:
        self._is_asked = True
        self._cleaning.reclean()

    @Slot(int, int)
    def _on_recleaned(self, changed: int, done: int) -> None:
        self._window.status.end_progress()
        if self._is_asked and not done:
            self._window.status.say(self.tr("All articles are cleaned by the rules of today."))
        elif self._is_asked or changed:
            said = self.tr("Cleaned again: %n of {total} article(s) changed.", "", changed)
            self._window.status.say(said.format(total=done))
        self._is_asked = False

    # --- doubts

    @Slot()
    def _on_unsure_list(self) -> None:
        dialog = UnsureDialog(self._window, can_write=self._can_write)
        self._cleaning.unsure_listed.connect(dialog.show_passages)
        self._session.library_opened.connect(dialog.close)
        dialog.passage_chosen.connect(self._on_passage)
        dialog.kept_requested.connect(self._on_decided)
        self._cleaning.list_unsure()
        dialog.show()

    @Slot(object)
    def _on_passage(self, block: UnsureBlock) -> None:
        self._place.go_to(block.article_id, block.span)

    @Slot(object, bool)
    def _on_decided(self, block: UnsureBlock, kept: bool) -> None:
        self._cleaning.set_kept(block.article_id, block.span, kept)

    # --- rules

    @Slot()
    def _on_site_rules(self) -> None:
        dialog = SiteRulesDialog(self._window, can_write=self._can_write)
        self._cleaning.rules_listed.connect(dialog.show_rules)
        self._session.library_opened.connect(dialog.close)
        dialog.rules_dropped.connect(self._cleaning.drop_rules)
        dialog.lines_kept.connect(self._cleaning.keep_lines)
        dialog.export_requested.connect(self._cleaning.export_rules)
        dialog.import_requested.connect(self._cleaning.import_rules)
        self._cleaning.list_rules()
        dialog.show()

    @Slot(object, int)
    def _on_exported(self, path: Path, rules: int) -> None:
        said = self.tr("%n rule(s) written to {path}.", "", rules)
        self._window.status.say(said.format(path=isolated(str(path))))

    @Slot(object)
    def _on_imported(self, outcome: RulesImport) -> None:
        self._window.status.say(self.tr("%n rule(s) imported.", "", outcome.taken))
        if outcome.refused:
            TableProblems(outcome.refused, self._window).open()
