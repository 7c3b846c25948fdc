"""Everything of the window that the first painted list does without; imported after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.desk import categories
from reviewer.gui.category_commands import CategoryCommands
from reviewer.gui.category_session import CategorySession
from reviewer.gui.cleaning_commands import CleaningCommands
from reviewer.gui.cleaning_session import CleaningSession
from reviewer.gui.comparing_commands import ComparingCommands
from reviewer.gui.comparing_session import ComparingSession
from reviewer.gui.correcting_commands import CorrectingCommands
from reviewer.gui.correcting_session import CorrectingSession
from reviewer.gui.exchange_commands import ExchangeCommands
from reviewer.gui.exchange_session import ExchangeSession
from reviewer.gui.file_commands import FileCommands
from reviewer.gui.find_commands import FindCommands
from reviewer.gui.help_commands import HelpCommands
from reviewer.gui.hit_commands import HitCommands
from reviewer.gui.intake_commands import IntakeCommands
from reviewer.gui.intake_session import IntakeSession
from reviewer.gui.judge_commands import JudgeCommands
from reviewer.gui.key_map import KeyMap
from reviewer.gui.key_prints import KeyPrints
from reviewer.gui.library_commands import LibraryCommands
from reviewer.gui.looking import Looking
from reviewer.gui.looks import Looks
from reviewer.gui.note_commands import NoteCommands
from reviewer.gui.passages_commands import PassagesCommands
from reviewer.gui.passages_session import PassagesSession
from reviewer.gui.queue_commands import QueueCommands
from reviewer.gui.queue_session import QueueSession
from reviewer.gui.review_commands import ReviewCommands
from reviewer.gui.safety_commands import SafetyCommands
from reviewer.gui.safety_session import SafetySession
from reviewer.gui.settling_commands import SettlingCommands
from reviewer.gui.settling_session import SettlingSession
from reviewer.gui.span_commands import SpanCommands
from reviewer.gui.statistics_commands import StatisticsCommands
from reviewer.gui.statistics_session import StatisticsSession
from reviewer.gui.story_commands import StoryCommands
from reviewer.gui.tag_commands import TagCommands
from reviewer.gui.watching import Watching
from reviewer.gui.watching_commands import WatchingCommands
from reviewer.gui.workplace import Workplace
from reviewer.records import Limits

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.desk import Desk
    from reviewer.gui.journal import Journal
    from reviewer.gui.main_window import MainWindow
    from reviewer.gui.session import Session
    from reviewer.gui.settings import Settings
    from reviewer.gui.theme import Theme
    from reviewer.records import Category

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Interface:
    """How an editor wants the window: settings, language code, colours.

    author is the name that counts where the settings hold none.
    """

    settings: Settings
    language: str
    theme: Theme
    author: str
    journal: Journal


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
        look = (interface.theme, Looking.of(settings).text_size)
        names = settings.category_language or interface.language
        self._session = session
        self._interface = interface
        self.place = Workplace(window, session, shown, names, look)
        self.keys = KeyMap(self.place.actions, settings, self)
        self.prints = KeyPrints(self.place, self.keys)
        self.libraries = LibraryCommands(self.place, session, settings)
        self.help = HelpCommands(self.place, session, settings, self.keys, interface.journal)
        self.files = FileCommands(self.place, session, settings)
        self._furnish_desk(session, settings)
        self._furnish_categories(session, settings, shown, names)
        self.looks = Looks(application, self.place, settings, interface.author)
        self.looks.preferred.connect(self._on_preferred)
        session.library_opened.connect(self._on_preferred)
        self._on_preferred()

    def _furnish_desk(self, session: Session, settings: Settings) -> None:
        self._listing = listing = QueueSession(session)
        self.notes = NoteCommands(self.place, session, listing)
        self.review = ReviewCommands(self.place, session, listing)
        self.intake = IntakeCommands(self.place, session, IntakeSession(session), self.files)
        self.watching = Watching(session, settings, self.place)
        self.watch = WatchingCommands(self.place, self.watching, settings)
        self.spans = SpanCommands(self.place)
        self.find = FindCommands(self.place.pane.find_bar, self.place.reader, self.place.actions)
        self.hits = HitCommands(self.place, session, self.find)
        self.cleaning = CleaningCommands(self.place, session, CleaningSession(session))
        exchange = ExchangeSession(session)
        self.exchange = ExchangeCommands(self.place, session, exchange, settings)
        self.passages = PassagesCommands(self.place, session, PassagesSession(session))
        self.correcting = CorrectingCommands(
            self.place, session, CorrectingSession(session), settings
        )
        safety = SafetySession(session)
        safety.reopening.connect(self.libraries.library_chosen)
        self.safety = SafetyCommands(self.place, session, safety)
        self.settling = SettlingCommands(self.place, session, SettlingSession(session))

    def _furnish_categories(
        self, session: Session, settings: Settings, shown: tuple[Category, ...], names: str
    ) -> None:
        self.queue = QueueCommands(self.place, session, self._listing, settings, (shown, names))
        self.stories = StoryCommands(self.place, self._listing)
        self.tags = TagCommands(self.place, session, shown, names)
        self.comparing = ComparingCommands(self.place, session, ComparingSession(session), shown)
        self.judging = JudgeCommands(self.place, session, shown, names)
        known = CategorySession(session, shown)
        self.categories = CategoryCommands(self.place, session, known, settings, names)
        self.statistics = StatisticsCommands(
            self.place, session, StatisticsSession(session), settings, (shown, names)
        )

    @Slot()
    def _on_preferred(self) -> None:
        """Let the desk work under the name and within the limits that the editor prefers."""
        settings = self._interface.settings
        author = settings.author or self._interface.author
        limits = Limits(settings.largest_file * _MILLION, settings.most_files)

        def tell(desk: Desk) -> None:
            desk.sign(author)
            desk.limit(limits)

        self._session.read(tell, lambda _: None)
