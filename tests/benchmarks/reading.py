"""What reading costs on the GUI thread: opening long articles, adding an annotation, the stalls.

Run with the project's Python: ``python tests/benchmarks/reading.py [RUNS]``, on the platform that
QT_QPA_PLATFORM names (offscreen unless told). A bare read-only QTextEdit shows the same text in a
window of the same size in the same run; the ratio of the medians is what counts, milliseconds are
this machine's. A stall is the longest time for which the event loop was not asked for more, from
the article's arrival until all of it is laid out.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from reviewer.desk import OpenArticle, new_annotation
from reviewer.gui import Application, Start
from reviewer.records import Article, ArticleState, Block, Details, Kind, Source, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.records import Annotation

SENTENCE = "Le président américain Vladimir Poutine est arrivé mercredi en Corée du Nord. "
PARAGRAPH = 6  # sentences
SIZE = (1360, 820)
FRAME = 16.7  # milliseconds
KEPT = Verdict(True, Kind.BODY, "", "rule", 1.0)
REMOVED = Verdict(False, Kind.RELATED, "Lire aussi", "rule", 1.0)


@dataclass(frozen=True)
class Case:
    """One article: how long, how many annotations, and what it may cost."""

    name: str
    length: int
    annotations: int
    goal: str


CASES = (
    Case("5 kB, 50 annotations", 5_000, 50, "open < 16 ms"),
    Case("300,000 characters, 1,000", 300_000, 1_000, "open < 300 ms, add < 16 ms"),
    Case("300,000 characters, 10,000", 300_000, 10_000, ""),
    Case("5 MB, 1,000", 5_000_000, 1_000, "stall < a frame"),
    Case("5 MB, 10,000", 5_000_000, 10_000, "stall < a frame"),
)


def make_opened(case: Case, seed: int) -> OpenArticle:
    """Return an article of paragraphs, every tenth removed, with annotations spread over it."""
    paragraph = f"{seed} " + SENTENCE * PARAGRAPH
    count = max(1, case.length // (len(paragraph) + 1))
    original = "\n".join([paragraph] * count)
    step = len(paragraph) + 1
    blocks = tuple(
        Block(Span(at, at + len(paragraph)), REMOVED if number % 10 == 9 else KEPT)
        for number, at in enumerate(range(0, count * step, step))
    )
    article = Article(f"{case.name} {seed}", original, Source("a.txt", ""), title="Titre")
    gap = len(original) / (case.annotations + 1)
    found = [tag(article, round(gap * n) + 3) for n in range(case.annotations)]
    return OpenArticle(article, ArticleState.IN_REVIEW, blocks, tuple(found))


def tag(article: Article, at: int) -> Annotation:
    """Return an annotation of 18 characters."""
    end = min(len(article.original), at + 18)
    return new_annotation(article.id, article.original, Span(end - 18, end), Details("role"))


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long an act and the paint that it asks for take."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def longest_stall(act: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
    """Return the longest stall of an act and all that follows, and how long it took in all."""
    begin, longest = time.perf_counter(), milliseconds(act)
    while not done():
        longest = max(longest, milliseconds(lambda: None))
    for _ in range(20):
        longest = max(longest, milliseconds(lambda: None))
    return longest, (time.perf_counter() - begin) * 1000


class Bare:
    """The floor: a window with nothing but the text."""

    def __init__(self) -> None:
        self.window, self.text = QMainWindow(), QTextEdit(readOnly=True)
        self.window.setCentralWidget(self.text)
        self.window.resize(*SIZE)
        self.window.show()

    def open(self, opened: OpenArticle) -> float:
        return milliseconds(lambda: self.text.setPlainText(opened.article.original))


class Ours:
    """The real window, given articles as the session would give them."""

    def __init__(self, folder: Path) -> None:
        start = Start(folder / "a.reviewer", (), folder / "reviewer.ini", "fr")
        self.application = Application(QApplication.instance(), start)
        self.application.window.resize(*SIZE)
        self.application.open()
        self.application.window.show()
        while not (self.application.furniture and self.application.idle):
            QApplication.processEvents()
        self.place = self.application.furniture.place
        self.place.window._stack.setCurrentIndex(0)
        QApplication.processEvents()

    def show(self, opened: OpenArticle) -> None:
        self.application.session.article_opened.emit(opened)

    def settle(self) -> None:
        while not self.is_whole():
            QApplication.processEvents()

    def is_whole(self) -> bool:
        return self.place.reader.is_whole

    def add(self, opened: OpenArticle) -> float:
        """What a category's key costs, and what comes back from the disk."""
        fresh = tag(opened.article, 40)
        stored = tuple(sorted((*opened.annotations, fresh), key=lambda a: (a.span, a.id)))
        key = milliseconds(lambda: self.place.tag(fresh.span, fresh.details))
        self.place._pending.clear()
        changed = self.place.annotating.annotations_changed
        back = milliseconds(lambda: changed.emit(opened.article.id, stored))
        return max(key, back)


def measure(case: Case, bare: Bare, ours: Ours, runs: int) -> None:
    articles = [make_opened(case, seed) for seed in range(runs + 1)]
    for opened in articles[:1]:  # the first loads faces and shapes
        bare.open(opened)
        ours.show(opened)
        ours.settle()
    floors, opens, stalls, wholes, adds = [], [], [], [], []
    for opened in articles[1:]:
        gc.collect()
        floors.append(bare.open(opened))
        opens.append(milliseconds(lambda shown=opened: ours.show(shown)))
        ours.settle()
        again = replace(opened, article=replace(opened.article, id=f"{opened.article.id} again"))
        stall, whole = longest_stall(lambda shown=again: ours.show(shown), ours.is_whole)
        stalls.append(stall)
        wholes.append(whole)
        ours.show(opened)
        ours.settle()
        adds.append(ours.add(opened))
    floor, opened, add = map(statistics.median, (floors, opens, adds))
    stall, whole = statistics.median(stalls), statistics.median(wholes)
    print(
        f"{case.name:28}{floor:8.1f}{opened:8.1f}{opened / floor:8.2f}{add:8.1f}"
        f"{stall:8.1f}{whole:8.0f}   {case.goal}"
    )


def main(runs: int) -> None:
    """Print one line a case."""
    with tempfile.TemporaryDirectory() as folder:
        application = QApplication([])
        bare, ours = Bare(), Ours(Path(folder))
        print(
            f"{'milliseconds':28}{'bare':>8}{'open':>8}{'ratio':>8}{'add':>8}{'stall':>8}{'whole':>8}"
        )
        for case in CASES:
            measure(case, bare, ours, runs)
        ours.application.window.close()
        ours.application.close()
        application.processEvents()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
