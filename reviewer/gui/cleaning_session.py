"""An editor's say on cleaning, between the desk and the widgets; and cleaning again behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reviewer.gui.jobs import Err
from reviewer.gui.recleaning import RecleaningRun

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.gui.session import Session
    from reviewer.records import SiteLine, SiteRule, Span, Step

_MOST = 1000  # unsure passages in one list


class CleaningSession(QObject):
    """What editors say of lines; after each word on a site its articles are cleaned again."""

    changed = Signal()  # what is shown of the open article may be out of date
    ruled = Signal(int)  # lines that are now always kept, or always removed; 0: site not known
    rules_listed = Signal(object, object)  # tuple of SiteRule, tuple of SiteLine
    rules_exported = Signal(object, int)  # Path, rules
    rules_imported = Signal(object)  # RulesImport
    unsure_listed = Signal(object)  # tuple of UnsureBlock
    progressed = Signal(int, int)  # articles cleaned again, in all
    recleaned = Signal(int, int)  # articles whose clean text changed, articles cleaned again

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._line = session
        self._lanes = session.lanes
        self._run: RecleaningRun | None = None
        self.changed.connect(session.reopen)
        session.closing.connect(self.cancel)
        for told in (session.undone, session.redone):
            told.connect(self._on_step)

    @Slot(object, object, bool)
    def set_kept(self, article_id: str, span: Span, kept: bool) -> None:
        """Restore or remove a passage of one article."""
        self._line.write(
            lambda desk: desk.set_kept(article_id, span, kept), lambda _: self.changed.emit()
        )

    @Slot(object, object, bool)
    def set_always(self, article_id: str, span: Span, kept: bool) -> None:
        """Make rules: the lines of a span are always kept, or removed, on the article's site."""

        def show(lines: int) -> None:
            self.ruled.emit(lines)
            self._after_rules()

        self._line.write(lambda desk: desk.sites.set_rules_in(article_id, span, kept), show)

    @Slot()
    def list_rules(self) -> None:
        """Ask for the editors' rules and the lines that recur."""

        def found(desk: Desk) -> tuple[tuple[SiteRule, ...], tuple[SiteLine, ...]]:
            sites = desk.sites
            return sites.rules(), tuple(
                line for name in sites.names() for line in sites.lines(name)
            )

        self._line.read(found, lambda both: self.rules_listed.emit(*both))

    @Slot(object)
    def drop_rules(self, rules: Sequence[SiteRule]) -> None:
        """Take rules away."""

        def work(desk: Desk) -> None:
            for rule in rules:
                desk.sites.drop_rule(rule.id)

        self._change_rules(work)

    @Slot(object)
    def keep_lines(self, lines: Sequence[SiteLine]) -> None:
        """Make rules: these lines are always kept, though they recur."""

        def work(desk: Desk) -> None:
            for line in lines:
                desk.sites.set_rule(line.site, line.line, kept=True)

        self._change_rules(work)

    @Slot(object)
    def export_rules(self, path: Path) -> None:
        """Write the rules to a CSV file."""
        self._line.read(
            lambda desk: desk.sites.export_rules(path),
            lambda count: self.rules_exported.emit(path, count),
        )

    @Slot(object)
    def import_rules(self, path: Path) -> None:
        """Take rules in from a CSV file."""
        self._change_rules(lambda desk: desk.sites.import_rules(path), self.rules_imported.emit)

    @Slot()
    def list_unsure(self) -> None:
        """Ask for the passages of which cleaning is not sure."""
        self._line.read(lambda desk: desk.unsure(_MOST), self.unsure_listed.emit)

    @Slot()
    def reclean(self) -> None:
        """Clean again, behind the window, all articles that were cleaned with other rules."""
        if self._run:
            self._run.go_on()
            return
        self._line.read(lambda desk: desk, self._start)

    @Slot()
    def cancel(self) -> None:
        """Stop cleaning again; what is not done is done next time."""
        if self._run:
            self._run.cancel()
            self._run = None  # whoever asks next, perhaps with another library, begins anew

    def _start(self, desk: Desk) -> None:
        if self._run or desk.read_only:
            return
        self._run = RecleaningRun(desk, *self._lanes, self)
        self._run.progressed.connect(self.progressed)
        self._run.finished.connect(self._on_finished)
        self._run.start()

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        if not step.article_id:  # a rule
            self._after_rules()

    @Slot(object)
    def _on_finished(self, outcome: object) -> None:
        if self.sender() is self._run:
            self._run = None
        if isinstance(outcome, Err):
            self._line.failed.emit(outcome.error)
        elif isinstance(outcome, tuple):
            self.recleaned.emit(*outcome)
            if outcome[0]:
                self.changed.emit()

    def _change_rules(
        self, work: Callable[[Desk], object], told: Callable[..., None] = lambda _: None
    ) -> None:
        def show(value: object) -> None:
            told(value)
            self._after_rules()

        self._line.write(work, show)

    def _after_rules(self) -> None:
        self.changed.emit()
        self.list_rules()
        self.reclean()
