"""What counts in all, in words, with the rules by which it was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reviewer.gui.statistics import wording

if TYPE_CHECKING:
    from reviewer.records import Totals


class TotalsText(QWidget):
    """Says the totals of a scope, the rules, and what was left out by them."""

    def __init__(self) -> None:
        super().__init__()
        self._counted = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._counted.setProperty("role", "heading")
        self._rule = QLabel(self._rules(), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._rule.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._counted)
        column.addWidget(self._rule)

    @property
    def text(self) -> str:
        """What is said, the totals on the first line."""
        return f"{self._counted.text()}\n{self._rule.text()}"

    def show_counting(self) -> None:
        """Say that the numbers are on their way."""
        self._counted.setText(self.tr("Counting…"))

    def show_totals(self, totals: Totals) -> None:
        """Say the totals."""
        parts = [
            self.tr("%Ln article(s) reviewed", "", totals.articles),
            self.tr("%Ln word(s) read", "", totals.words),
            wording.Amounts().errors(totals.errors),
        ]
        if totals.words:
            parts.append(wording.rate(totals.rate))
        self._counted.setText(" · ".join(parts))
        left_out = []
        if totals.rejected:
            left_out.append(self.tr("%Ln rejected", "", totals.rejected))
        if totals.waiting:
            waiting = self.tr("%Ln in articles that are not reviewed yet", "", totals.waiting)
            left_out.append(waiting)
        said = self.tr("Not counted: {what}.").format(what=", ".join(left_out)) if left_out else ""
        self._rule.setText(f"{self._rules()} {said}")

    def _rules(self) -> str:
        return self.tr(
            "Only reviewed articles count, for an unread one is no evidence of no error; "
            "rejected errors are left out."
        )
