"""A page of HTML set on sheets of paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DOTS = 300  # an inch
_MARGIN = 18  # millimetres


def pdf_of(page: str) -> bytes:
    """Return a page as a PDF of A4 sheets with their numbers; may be called in any thread."""
    loop = QEventLoop()  # gives a thread of Python's what the layout's timers ask for
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setCreator("Reviewer")
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    portrait = QPageLayout.Orientation.Portrait
    layout = QPageLayout(paper, portrait, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    document = QTextDocument()
    document.setHtml(page)
    document.print_(writer)
    del writer, document, loop  # the writer first: that ends the file
    return bytes(buffer.data().data())
