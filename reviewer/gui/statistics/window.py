"""The statistics window: a scope, what counts in it, pages of charts, and what is behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
)

from reviewer.gui.dialogs import closing_button
from reviewer.gui.flow_layout import FlowLayout
from reviewer.gui.lengths import size_in_step
from reviewer.gui.overrides import override
from reviewer.gui.plain_label import plain_label
from reviewer.gui.statistics.behind_list import BehindList
from reviewer.gui.statistics.pictures import Picture
from reviewer.gui.statistics.scope_bar import ScopeBar
from reviewer.gui.statistics.totals_text import TotalsText
from reviewer.records import Figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray

    from reviewer.gui.statistics.chart import Mark
    from reviewer.gui.statistics.chart_page import Page
    from reviewer.gui.statistics.wording import Names
    from reviewer.records import Counted, CountScope

_SIZE = (1020, 760)  # pixels


class StatisticsWindow(QDialog):
    """Stays open beside the main window; Escape closes it."""

    scope_chosen = Signal(object)  # CountScope
    behind_wanted = Signal(object, object)  # CountScope, Mark
    thing_chosen = Signal(object)  # Counted
    picture_requested = Signal(object, str)  # Picture, beginning of a file name
    numbers_requested = Signal(object, str)  # Numbers, beginning of a file name
    activated = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        names: Names,
        listed: Sequence[str] | None,
        shape: QByteArray,
    ) -> None:
        super().__init__()  # without a parent: the main window may come before it
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Statistics"))
        self._pages = tuple(pages)
        self._figures = Figures()
        self._is_new = True  # nothing was shown yet
        self._scope = ScopeBar(listed)
        self._totals = TotalsText()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Numbers"))
        self._behind = BehindList(names)
        self._nothing = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "lead")
        self._nothing.setContentsMargins(60, 20, 60, 20)
        self._said = plain_label("hint")
        self._said.hide()
        self._lay_out()
        for page in self._pages:
            self._tabs.addTab(page, page.title)
            page.mark_chosen.connect(self._on_mark)
            page.left.connect(self._behind.focus_rows)
            page.numbers_changed.connect(self._show_buttons)
        self._scope.scope_changed.connect(self.ask)
        self._tabs.currentChanged.connect(self._on_page)
        self._behind.thing_chosen.connect(self.thing_chosen)
        if not self.restoreGeometry(shape):
            self.resize(size_in_step(self, *_SIZE))

    @property
    def scope(self) -> CountScope:
        """What is counted."""
        return self._scope.scope

    @Slot()
    def ask(self) -> None:
        """Ask for the numbers of the chosen scope."""
        self._totals.show_counting()
        self.scope_chosen.emit(self.scope)

    def show_figures(self, scope: CountScope, figures: Figures) -> None:
        """Show the numbers of a scope; those of one that was left are passed over."""
        if scope != self.scope:
            return
        self._said.hide()
        self._totals.show_totals(figures.totals)
        self._show_pages(figures)

    def show_behind(self, mark: Mark, rows: Sequence[Counted], *, is_all: bool) -> None:
        """Show what is behind a mark, or the first of it."""
        self._behind.show_rows(mark, rows, is_all=is_all)

    def say(self, said: str) -> None:
        """Say what was done."""
        self._said.setText(said)
        self._said.show()

    def _show_pages(self, figures: Figures) -> None:
        has_any = bool(figures.totals.articles)
        self._stack.setCurrentIndex(1 if has_any else 0)
        if not has_any:
            self._picture.setEnabled(False)
            self._numbers.setEnabled(False)
            self._open.setEnabled(False)
            self._nothing.setText(self._why_nothing(figures))
            return
        self._figures = figures
        self._on_page()
        if self._is_new:
            self._is_new = False
            self._page.focus_chart()

    def _why_nothing(self, figures: Figures) -> str:
        if self.scope.ids is not None or self.scope.since:
            return self.tr(
                "No reviewed article in this choice. Choose all articles, or an earlier day."
            )
        said = self.tr(
            "Nothing reviewed yet: read an article, mark it as reviewed (Ctrl+Return), and its "
            "errors are counted here."
        )
        if figures.totals.waiting:
            said += " " + self.tr(
                "%Ln error(s) wait in articles that are not reviewed.", "", figures.totals.waiting
            )
        return said

    # --- making

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Vertical)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(1)
        below.addWidget(self._tabs)
        below.addWidget(self._behind)
        below.setStretchFactor(0, 5)
        below.setStretchFactor(1, 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._scope)
        column.addSpacing(4)
        column.addWidget(self._totals)
        column.addSpacing(2)
        column.addWidget(self._stack, 1)
        column.addWidget(self._said)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._picture = self._button(
            self.tr("Save the chart… (Ctrl+S)"), "Ctrl+S", self._on_picture
        )
        self._numbers = self._button(
            self.tr("Save the numbers… (Ctrl+E)"), "Ctrl+E", self._on_numbers
        )
        self._open = QPushButton(self.tr("Show in the text (↵)"))
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._behind.open_chosen)
        acts = FlowLayout(8)
        for button in (self._open, self._picture, self._numbers):
            acts.addWidget(button)
        row.addLayout(acts, 1)
        closing = closing_button(self)
        closing.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row.addWidget(closing)
        return row

    def _button(self, text: str, key: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(slot)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    # --- what is asked

    @property
    def _page(self) -> Page:
        return self._pages[self._tabs.currentIndex()]

    @Slot(object)
    def _on_mark(self, mark: Mark | None) -> None:
        self._behind.expect(mark)
        if mark:
            self.behind_wanted.emit(self.scope, mark)

    @Slot()
    def _on_page(self) -> None:
        self._page.show_figures(self._figures)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        has_content = self._page.content is not None
        self._picture.setEnabled(has_content)
        self._numbers.setEnabled(self._page.numbers is not None)
        self._behind.setVisible(has_content)
        self._open.setEnabled(has_content)

    @Slot()
    def _on_picture(self) -> None:
        if content := self._page.content:
            scope = f"{self._scope.text} · {self._totals.text}"
            self.picture_requested.emit(Picture(content.chart, scope), content.stem)

    @Slot()
    def _on_numbers(self) -> None:
        if found := self._page.numbers:
            self.numbers_requested.emit(*found)

    # --- Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
