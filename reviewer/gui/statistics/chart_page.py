"""One page of the statistics window: what to choose, a chart, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.overrides import override
from reviewer.gui.rows_model import RowsModel
from reviewer.gui.rows_table import RowsTable
from reviewer.gui.statistics.chart_view import ChartView
from reviewer.records import Figures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.desk import Numbers
    from reviewer.gui.queue_model import Index
    from reviewer.gui.statistics.chart import Content, Mark, Row
    from reviewer.gui.theme import Theme

T = TypeVar("T")
_NUMBER_WIDTH = 118  # pixels of a column


class Page(QWidget):
    """A tab of the window. title is what it is called there.

    content is what can be saved as a picture and as numbers, None where there is nothing of the
    kind; a page that shows numbers of its own answers show_figures as it likes, and says when it
    has got them.
    """

    mark_chosen = Signal(object)  # Mark | None
    left = Signal()  # go on to what is behind the chosen mark
    numbers_changed = Signal()  # there are some to be saved now, or no more

    title = ""

    @property
    def content(self) -> Content | None:
        """What the page shows, to be saved."""
        return None

    @property
    def numbers(self) -> tuple[Numbers, str] | None:
        """The numbers that the page shows, and the beginning of a name for their file."""
        return (self.content.numbers, self.content.stem) if self.content else None

    def show_figures(self, figures: Figures) -> None:
        """Show the numbers of a scope; every page does (Qt's metaclass leaves no room for ABC)."""
        raise NotImplementedError

    def focus_chart(self) -> None:
        """Put the focus on what the page shows."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class Question:
    """A choice above a chart: a name, and answers as text and value."""

    def __init__(self, name: str, answers: Sequence[tuple[str, Any]]) -> None:
        self.label = QLabel(name)
        self.box = QComboBox()
        self.box.setAccessibleName(name.replace("&", ""))
        self.label.setBuddy(self.box)
        self.box.addItems([text for text, _ in answers])
        self._values = [value for _, value in answers]  # Qt would give text back for a StrEnum

    @property
    def answer(self) -> Any:
        """The chosen value."""
        return self._values[self.box.currentIndex()]


class ChartPage(Page):
    """A page whose chart follows from the figures and the answers to some questions."""

    def __init__(
        self,
        title: str,
        questions: Sequence[Question],
        make: Callable[..., Content],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__()
        self.title = title
        self._questions = questions
        self._make = make
        self._figures = Figures()
        self._content: Content | None = None
        self._mark: Mark | None = None  # what is chosen, in the chart or in the table
        self._tables: dict[tuple[str, ...], tuple[RowsModel[Row], RowsTable]] = {}
        self._chart = ChartView(theme)
        self._note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note.setProperty("role", "hint")
        self._as_table = QCheckBox(self.tr("As a table (Ctrl+T)"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._lay_out()
        for question in questions:
            question.box.currentIndexChanged.connect(self._on_answer)
        self._as_table.toggled.connect(self._on_form)
        self._chart.chosen.connect(self._on_chosen)
        self._chart.left.connect(self.left)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for question in self._questions:
            line.addWidget(question.label)
            line.addWidget(question.box)
            line.addSpacing(8)
        line.addStretch()
        line.addWidget(self._as_table)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._as_table.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)

    @property
    @override
    def content(self) -> Content | None:
        return self._content

    @override
    def show_figures(self, figures: Figures) -> None:
        self._figures = figures
        self._on_answer()

    @override
    def focus_chart(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, RowsTable):
            shown.focus_rows()
        else:
            self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_answer(self) -> None:
        answers = [question.answer for question in self._questions]
        self._content = self._make(self._figures, *answers)
        self._note.setText(self._content.chart.note)
        self._chart.show_chart(self._content.chart)
        self._on_form()

    @Slot()
    def _on_form(self) -> None:
        """Show the chart or the table, and choose in it what is chosen in the other."""
        content = self._content
        if content is None:
            return
        if not self._as_table.isChecked():
            self._stack.setCurrentWidget(self._chart)
            if self._mark:
                self._chart.choose(self._mark)
            self._on_chosen()
            return
        model, table = self._table(content)
        model.show(content.table)
        self._stack.setCurrentWidget(table)
        under = self._mark.under if self._mark else None
        rows = [place for place, row in enumerate(content.table) if row.mark.under == under]
        table.select((rows or [0])[0])
        self._on_row()

    def _table(self, content: Content) -> tuple[RowsModel[Row], RowsTable]:
        if content.titles not in self._tables:
            columns = [(title, _cell(place)) for place, title in enumerate(content.titles)]
            model: NumbersModel[Row] = NumbersModel(columns, content.words, self)
            widths = [0] * content.words + [_NUMBER_WIDTH] * (len(content.titles) - content.words)
            nothing = self.tr("There are no numbers.")
            table = RowsTable(model, content.chart.title, nothing, widths)
            table.selection_changed.connect(self._on_row)
            table.add_keys(self.left.emit, "Return", "Enter")
            self._stack.addWidget(table)
            self._tables[content.titles] = model, table
        return self._tables[content.titles]

    @Slot()
    def _on_row(self) -> None:
        table = self._stack.currentWidget()
        if isinstance(table, RowsTable):
            rows: list[Row] = table.selected()
            self._say(rows[0].mark if rows else None)

    @Slot()
    def _on_chosen(self) -> None:
        if not self._as_table.isChecked():
            self._say(self._chart.mark)

    def _say(self, mark: Mark | None) -> None:
        if mark is not self._mark:
            self._mark = mark
            self.mark_chosen.emit(mark)


class NumbersModel(RowsModel[T]):
    """Rows of which only the first columns are words; numbers stand to the right."""

    def __init__(
        self, columns: Sequence[tuple[str, Callable[[T], str | int]]], words: int, parent: QWidget
    ) -> None:
        super().__init__(columns, parent)
        self._words = words

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= self._words:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().data(index, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= self._words:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


def _cell(place: int) -> Callable[[Row], str]:
    return lambda row: row.cells[place]
