"""The page on how far two readers of the same articles agree: a word on it, and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from reviewer.desk import Numbers
from reviewer.gui.messages import isolated
from reviewer.gui.overrides import override
from reviewer.gui.plain_label import plain_label
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.statistics import wording
from reviewer.gui.statistics.chart_page import NumbersModel, Page
from reviewer.records import Agreement, CategoryAgreement, Dimension, Figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.gui.statistics.wording import Names
    from reviewer.records import Match

translate = QCoreApplication.translate
# Krippendorff, Content Analysis (2004), chapter 11: what data can be relied on, and what with care.
_RELIABLE, _WITH_CARE = 0.8, 0.667
_COUNT, _SHARE = 110, 150  # pixels of a column
_COLUMNS = (
    "first_reader",
    "second_reader",
    "articles",
    "sentences",
    "alpha",
    "category",
    "first_found",
    "second_found",
    "exact_first_matched",
    "exact_second_matched",
    "exact_f1",
    "overlap_first_matched",
    "overlap_second_matched",
    "overlap_f1",
)
_Pair = tuple[str, str]


class AgreementPage(Page):
    """Asks for a pair of readers, and shows how far these agree; the scope does not matter here."""

    pairs_wanted = Signal()
    agreement_wanted = Signal(str, str)  # two authors

    def __init__(self, names: Names) -> None:
        super().__init__()
        self.title = translate("Statistics", "Agreement")
        self._names = names
        self._pairs: tuple[_Pair, ...] = ()
        self._shown: Agreement | None = None
        self._readers = QComboBox()
        self._readers.setAccessibleName(self.tr("Two readers"))
        self._readers.activated.connect(self._ask)
        self._said, self._scale = plain_label("heading"), plain_label("hint")
        self._table_box = QVBoxLayout()
        self._table: RowsTable | None = None
        self._nothing = plain_label("lead")
        self._nothing.setText(
            self.tr(
                "Two readers must have read the same articles. Once somebody tags, confirms or "
                "reviews in an article that a colleague has read too, this page tells how far they "
                "agree."
            )
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(60, 20, 60, 20)
        self._lay_out()

    @property
    @override
    def numbers(self) -> tuple[Numbers, str] | None:
        return (_numbers(self._shown), "agreement") if self._shown else None

    @override
    def show_figures(self, figures: Figures) -> None:
        self.pairs_wanted.emit()

    @override
    def focus_chart(self) -> None:
        self._readers.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_pairs(self, pairs: Sequence[tuple[str, str, int]]) -> None:
        """Offer pairs of authors, each with how many articles both have read."""
        chosen = self._pair
        self._pairs = tuple((one, other) for one, other, _ in pairs)
        self._readers.clear()
        for one, other, articles in pairs:
            said = f"{isolated(one)} – {isolated(other)}"
            self._readers.addItem(f"{said} · {wording.Amounts().articles(articles)}")
        if chosen in self._pairs:
            self._readers.setCurrentIndex(self._pairs.index(chosen))
        self._stack.setCurrentIndex(1 if pairs else 0)
        self._ask()

    @Slot(object)
    def show_agreement(self, agreement: Agreement) -> None:
        """Show how far two authors agree, if they are the chosen ones."""
        if (agreement.first, agreement.second) != self._pair:
            return
        self._shown = agreement
        self._said.setText(_sentence(agreement))
        self._show_table(agreement)
        self.numbers_changed.emit()

    @property
    def _pair(self) -> _Pair | None:
        place = self._readers.currentIndex()
        return self._pairs[place] if 0 <= place < len(self._pairs) else None

    @Slot()
    def _ask(self) -> None:
        pair = self._pair
        shown = self._shown
        if shown is None or (shown.first, shown.second) != pair:
            self._shown = None
            self._said.setText(self.tr("Comparing…") if pair else "")
            self.numbers_changed.emit()
        if pair:
            self.agreement_wanted.emit(*pair)

    def _show_table(self, agreement: Agreement) -> None:
        former, focus = self._table, False
        if former:
            focus = former.isAncestorOf(self.focusWidget() or self)
            self._table_box.removeWidget(former)
            former.hide()
            former.deleteLater()
        model: NumbersModel[CategoryAgreement] = NumbersModel(
            (
                (self.tr("Category"), self._name),
                (agreement.first, lambda row: row.exact.first),
                (agreement.second, lambda row: row.exact.second),
                (self.tr("Same passage"), lambda row: _percent(row.exact)),
                (self.tr("Overlapping"), lambda row: _percent(row.overlap)),
            ),
            1,
            self,
        )
        title = self.tr("Agreement by category")
        nothing = self.tr("Neither has found an error.")
        self._table = RowsTable(model, title, nothing, (0, _COUNT, _COUNT, _SHARE, _SHARE))
        model.setParent(self._table)
        model.show(_rows(agreement))
        self._table_box.addWidget(self._table)
        if focus:
            self._table.focus_rows()

    def _name(self, row: CategoryAgreement) -> str:
        if not row.category:
            return self.tr("All, whatever the category")
        return self._names.of(Dimension.CATEGORY, row.category)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Readers"))
        label.setBuddy(self._readers)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self._readers)
        line.addStretch()
        self._scale.setText(
            self.tr(
                "Here all articles count that both have read, whatever is chosen above. A "
                "reader’s findings are the errors tagged or confirmed by that reader; the "
                "percentage is that of both readers’ findings which the other has too. Alpha "
                "(Krippendorff’s) compares sentence by sentence: 1 is full agreement, 0 is what "
                "chance would give."
            )
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addLayout(self._table_box, 1)
        column.addWidget(self._scale)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _rows(agreement: Agreement) -> list[CategoryAgreement]:
    if not agreement.by_category:
        return []
    found = sorted(agreement.by_category, key=lambda row: -row.exact.first - row.exact.second)
    return [CategoryAgreement("", agreement.exact, agreement.overlap), *found]


def _percent(match: Match) -> str:
    if match.f1 is None:
        return "–"
    return translate("Statistics", "{number} %").format(number=round(100 * match.f1))


def _sentence(agreement: Agreement) -> str:
    alpha = agreement.alpha
    if alpha is None:
        return translate("Statistics", "Neither has found an error: there is nothing to compare.")
    said = translate("Statistics", "Alpha {alpha}: {meaning}")
    number = QLocale().toString(alpha, "f", 2)
    return said.format(alpha=number, meaning=_meaning(alpha))


def _meaning(alpha: float) -> str:
    if alpha >= _RELIABLE:
        return translate(
            "Statistics", "the two judge alike, and figures from both can be relied on."
        )
    if alpha >= _WITH_CARE:
        return translate(
            "Statistics", "the two mostly judge alike; figures from both want some care."
        )
    if alpha > 0:
        return translate(
            "Statistics",
            "the two differ too often for figures from both; talk over the categories where they "
            "part.",
        )
    return translate("Statistics", "the two agree no more often than chance would have it.")


def _numbers(agreement: Agreement) -> Numbers:
    about: tuple[Any, ...] = (
        agreement.first,
        agreement.second,
        agreement.articles,
        agreement.sentences,
        agreement.alpha,
    )
    return Numbers(
        _COLUMNS,
        tuple(
            (
                *about,
                row.category or "*",
                row.exact.first,
                row.exact.second,
                *_shares(row.exact),
                *_shares(row.overlap),
            )
            for row in _rows(agreement)
        ),
    )


def _shares(match: Match) -> tuple[int, int, float | None]:
    return match.first_matched, match.second_matched, match.f1
