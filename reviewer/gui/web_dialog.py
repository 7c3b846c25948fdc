"""Addresses to be fetched, and what became of them: nothing is asked for before the button is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.messages import error_sentence, isolated, shortened

if TYPE_CHECKING:
    from reviewer.gui.importing import ImportReport

_HOSTS_NAMED = 4
_LONGEST = 90  # code points


class WebDialog(QDialog):
    """One address a line; Ctrl+Return fetches, Escape stops and leaves."""

    fetch_requested = Signal(object)  # tuple of addresses
    left = Signal(str, bool)  # id of the first article that came or "", whether fetching goes on

    def __init__(self, addresses: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import from the web"))
        self.resize(640, 420)
        self._first = ""
        self._is_fetching = False
        self._addresses = QPlainTextEdit(addresses)
        self._addresses.setAccessibleName(self.tr("Addresses, one a line"))
        self._addresses.setPlaceholderText("https://…")
        self._addresses.setTabChangesFocus(True)
        self._addresses.selectAll()
        self._hosts = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._hosts.setProperty("role", "hint")
        self._results = QListWidget()
        self._results.setAccessibleName(self.tr("What was taken in"))
        self._results.setWordWrap(True)
        self._results.hide()
        self._lay_out()
        self._fetch.setDefault(True)  # here: only a button that lies in the dialog stays it
        self._addresses.textChanged.connect(self._on_text)
        self._on_text()

    def _lay_out(self) -> None:
        lead = QLabel(
            self.tr(
                "Addresses of pages or feeds, one a line. Reviewer asks these sites once, now, and "
                "sends neither cookies nor passwords."
            ),
            wordWrap=True,
        )
        buttons = QDialogButtonBox()
        self._fetch = buttons.addButton(self.tr("Fetch"), QDialogButtonBox.ButtonRole.ActionRole)
        self._fetch.setShortcut("Ctrl+Return")
        self._fetch.setToolTip(self.tr("Ctrl+Return"))
        self._fetch.clicked.connect(self._on_fetch)
        self._close = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._on_finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(lead)
        column.addWidget(self._addresses, 2)
        column.addWidget(self._hosts)
        column.addWidget(self._results, 3)
        column.addWidget(buttons)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses that were typed, each once, in order."""
        return tuple(dict.fromkeys(self._addresses.toPlainText().split()))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far the fetching is."""
        if self._is_fetching:
            self._hosts.setText(
                self.tr("Fetching: {done} of {total}…").format(done=done, total=max(done, total))
            )

    def show_report(self, report: ImportReport) -> None:
        """List what came and what did not."""
        self._is_fetching = False
        self._results.clear()
        for taken in report.first:
            said = (
                self.tr("{title}: taken in.")
                if taken.is_new
                else self.tr("{title}: already there.")
            )
            self._results.addItem(said.format(title=isolated(shortened(taken.title, _LONGEST))))
            self._first = self._first or taken.article_id
        more = report.added + report.known - len(report.first)
        if more > 0:
            self._results.addItem(self.tr("and %n more", "", more))
        for refused in report.refused:
            self._results.addItem(error_sentence(refused))
        self._results.show()
        self._hosts.setText(
            self.tr("%n article(s) taken in", "", report.added)
            + (self.tr(", %n left out", "", len(report.refused)) if report.refused else "")
            + "."
        )
        self._addresses.setReadOnly(False)
        self._fetch.setEnabled(True)
        self._close.setText(self.tr("Close"))
        (self._close if self._first else self._addresses).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_text(self) -> None:
        addresses = self.addresses
        hosts = list(dict.fromkeys(map(_host, addresses)))
        named = ", ".join(map(isolated, hosts[:_HOSTS_NAMED]))
        if len(hosts) > _HOSTS_NAMED:
            named += self.tr(" and %n more site(s)", "", len(hosts) - _HOSTS_NAMED)
        said = self.tr("%n address(es), of: ", "", len(addresses)) + named if addresses else ""
        self._hosts.setText(said)
        self._fetch.setEnabled(bool(addresses) and not self._is_fetching)

    @Slot()
    def _on_fetch(self) -> None:
        self._is_fetching = True
        self._fetch.setEnabled(False)
        self._addresses.setReadOnly(True)
        self.show_progress(0, len(self.addresses))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fetch_requested.emit(self.addresses)

    @Slot()
    def _on_finished(self) -> None:
        self.left.emit(self._first, self._is_fetching)


def _host(address: str) -> str:
    try:
        return urlsplit(address if "://" in address else f"https://{address}").hostname or "?"
    except ValueError:
        return "?"
