"""Everything of the window that the first painted list does without; imported after it."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.desk import categories
from reviewer.gui.cleaning_commands import CleaningCommands
from reviewer.gui.cleaning_session import CleaningSession
from reviewer.gui.correcting_commands import CorrectingCommands
from reviewer.gui.correcting_session import CorrectingSession
from reviewer.gui.dialogs import Unexpected
from reviewer.gui.exchange_commands import ExchangeCommands
from reviewer.gui.exchange_session import ExchangeSession
from reviewer.gui.file_commands import FileCommands
from reviewer.gui.find_commands import FindCommands
from reviewer.gui.looks import Looks
from reviewer.gui.passages_commands import PassagesCommands
from reviewer.gui.passages_session import PassagesSession
from reviewer.gui.review_commands import ReviewCommands
from reviewer.gui.safety_commands import SafetyCommands
from reviewer.gui.safety_session import SafetySession
from reviewer.gui.span_commands import SpanCommands
from reviewer.gui.tag_commands import TagCommands
from reviewer.gui.workplace import Workplace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.gui.main_window import MainWindow
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Interface:
    """How an editor wants the window: settings, language code, colours."""

    settings: Settings
    language: str
    theme: Theme


class Furniture(QObject):
    """The workplace of a window with all its commands."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        session: Session,
        interface: Interface,
    ) -> None:
        super().__init__(window)
        settings, shown = interface.settings, categories()
        look = (interface.theme, settings.text_size)
        self.place = Workplace(window, session, shown, interface.language, look)
        self.files = FileCommands(self.place, session, settings)
        self.review = ReviewCommands(self.place, session)
        self.tags = TagCommands(self.place, session, shown, interface.language)
        self.spans = SpanCommands(self.place)
        self.find = FindCommands(self.place.pane.find_bar, self.place.reader, self.place.actions)
        self.cleaning = CleaningCommands(self.place, session, CleaningSession(session))
        exchange = ExchangeSession(session)
        self.exchange = ExchangeCommands(self.place, session, exchange, settings)
        self.passages = PassagesCommands(self.place, session, PassagesSession(session))
        self.correcting = CorrectingCommands(
            self.place, session, CorrectingSession(session), settings
        )
        safety = SafetySession(session)
        safety.reopening.connect(self.files.library_chosen)
        self.safety = SafetyCommands(self.place, session, safety)
        self.looks = Looks(application, self.place, settings)

    def show_report(self, error: Exception) -> None:
        """Show an error of ours with text to copy."""
        report = "".join(traceback.format_exception(error))
        Unexpected(report, self.place.window).open()
