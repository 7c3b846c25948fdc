"""The statistics window and its charts; loaded when it is first opened.

Charts are drawn with Qt's own painter and SVG generator, which PySide6-Essentials holds: no byte
and no millisecond more. matplotlib weighs more than the whole program.
"""

from reviewer.gui.statistics.agreement_page import AgreementPage
from reviewer.gui.statistics.chart import Mark
from reviewer.gui.statistics.chart_page import Page
from reviewer.gui.statistics.pages import make_pages
from reviewer.gui.statistics.pictures import Picture
from reviewer.gui.statistics.window import StatisticsWindow
from reviewer.gui.statistics.wording import Names

__all__ = ["AgreementPage", "Mark", "Names", "Page", "Picture", "StatisticsWindow", "make_pages"]
