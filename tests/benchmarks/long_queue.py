"""How long the window stands still while its list holds 100,000 articles, beside one of 100.

Run with the project's Python: ``python tests/benchmarks/long_queue.py [ARTICLES] [--keep FOLDER]``.
Both libraries are made here, straight into SQLite. For each act it prints the longest time that the
window's thread took for one event, the time until everything was shown, and the same with 100.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import random
import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from reviewer.desk import Desk
from reviewer.gui import Application, Start
from reviewer.records import ArticleState, Details, QueueFilter, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Times = dict[str, tuple[float, float]]
FEW = 100
GOAL_MS = 50
WORDS = (
    *("président", "ministre", "accord", "région", "enquête", "réunion", "budget", "sécurité"),
    *("énergie", "réforme", "marché", "élus", "justice", "école", "hôpital", "ville", "syndicat"),
    *("grève", "climat", "récolte", "frontière", "sommet", "visite", "Corée"),
)


def texts(count: int) -> Iterator[tuple[int, str, str]]:
    """Yield number, title and text of made-up articles, always the same."""
    dice = random.Random(4)
    for number in range(2, count + 1):
        title = f"{' '.join(dice.choices(WORDS, k=6)).capitalize()} {number}"
        yield number, title, f"{title}\n\n" + " ".join(dice.choices(WORDS, k=60)) + "."


def make(path: Path, count: int) -> None:
    """Write a library of so many articles, one of them by the way that all articles take."""
    sample = path.with_suffix(".txt")
    sample.write_text(f"{WORDS[0]}\n\n{' '.join(WORDS)}.", "utf-8")
    with closing(Desk.open(path, "bench", "fr")) as desk:
        list(desk.import_paths([sample]))
    dice = random.Random(5)
    with closing(sqlite3.connect(path)) as db, db:
        # As if cleaned by the rules of today: else all of them would be cleaned meanwhile.
        (rules,) = db.execute("SELECT rules FROM cleaning").fetchone()
        for number, title, text in texts(count):
            sha = hashlib.sha256(text.encode()).hexdigest()
            day = f"2024-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
            site, language = f"site{dice.randrange(60)}.fr", dice.choice(("fr", "en", "de"))
            facts = (number, sha, title, title.lower(), site, "", language, day, 62)
            db.execute(
                "INSERT INTO article (number, id, title, title_key, site, url, language, published,"
                " words, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '2024-12-31T08:00:00.000Z')",
                facts,
            )
            db.execute("INSERT INTO original VALUES (?, ?, '[]')", (number, text))
            db.execute("INSERT INTO source VALUES (?, ?, ?, 'utf-8', 0)", (number, sha, sha))
            db.execute("INSERT INTO cleaning (number, rules) VALUES (?, ?)", (number, rules))
            key = text.lower().translate(str.maketrans("éèôà", "eeoa"))
            row = (number, key.split("\n")[0], key)
            db.execute("INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)", row)


class Heart(QTimer):
    """Beats as often as the window's thread lets it, and remembers the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.setInterval(1)
        self.longest, self._last = 0.0, time.perf_counter()
        self.timeout.connect(self.beat)

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self.start()

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


class Window:
    """One window on one library, worked at and timed."""

    def __init__(self, application: QApplication, library: Path, settings: Path) -> None:
        self._heart = Heart()
        self._application = application
        gc.disable()  # as the command line does
        self.ours = Application(application, Start(library, (), settings, "fr"))
        self.window = self.ours.window
        self.view = self.window.queue.findChild(QTableView)
        self.results: Times = {}

    def time(self, name: str, act: Callable[[], object]) -> None:
        """Do something and note the longest stall and the time until it is shown, in ms."""
        self._heart.begin()
        start = time.perf_counter()
        act()
        self.settle()
        self._heart.beat()
        self._heart.stop()
        took = time.perf_counter() - start
        self.results[name] = self._heart.longest * 1000, took * 1000

    def settle(self) -> None:
        """Go on until nothing is under way."""
        self._heart.start()
        quiet, waiting = 0, QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while quiet < 3:
            self._application.processEvents(waiting)  # the heart wakes it
            done = self.ours.idle and self.ours.furniture is not None
            quiet = quiet + 1 if done else 0

    def scroll(self) -> None:
        """Go through the list by pages, then jump about."""
        bar = self.view.verticalScrollBar()
        for at in range(40):
            bar.setValue(at * bar.pageStep())
            self.settle()
        for at in range(1, 20):
            bar.setValue(bar.maximum() * at // 20)
            self.settle()

    def close(self) -> None:
        self.window.close()
        self.settle()
        self.ours.close()


def measure(
    application: QApplication, library: Path, settings: Path
) -> dict[str, tuple[float, float]]:
    """Return for each act the longest stall and its time, in ms."""
    desk = Window(application, library, settings)
    queue, wanted = desk.window.queue, QueueFilter()
    ask = queue.filter.set_filter
    desk.time("open the list", desk.ours.open)
    # What is loaded after the first list is no part of the list's price: one round to warm up.
    for first in (replace(wanted, order="title"), wanted):
        ask(first)
        desk.settle()
    desk.time("filter: a site", lambda: ask(replace(wanted, site="site7.fr")))
    desk.time("filter: none again", lambda: ask(wanted))
    desk.time("filter: a language", lambda: ask(replace(wanted, language="fr")))
    desk.time("search: a word in most", lambda: ask(replace(wanted, text="coree")))
    desk.time("search: two words", lambda: ask(replace(wanted, text="coree recolt")))
    for order in ("title", "published", "state", "words"):
        desk.time(f"sort: {order}", lambda order=order: ask(replace(wanted, order=order)))
    ask(wanted)
    desk.settle()
    desk.time("scroll", desk.scroll)
    queue.step(-queue.model.rowCount())
    desk.settle()
    place = desk.ours.furniture.place
    desk.time("tag", lambda: place.tag(Span(0, 5), Details("role")))
    ask(replace(wanted, order="annotations", descending=True))
    desk.settle()
    desk.time("tag, sorted by errors", lambda: place.tag(Span(2, 6), Details("name")))
    desk.time("select all", desk.view.selectAll)
    review = desk.ours.furniture.review
    ids = queue.selected_ids()
    desk.time("mark all", lambda: review.mark(ids, ArticleState.REVIEWED))
    desk.time("undo that", desk.ours.session.undo)
    desk.close()
    return desk


def main(count: int, keep: str) -> None:
    """Print the table."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(keep or folder)
        desks = []  # kept: a window that the garbage collector finds dies in any thread
        for size in (FEW, FEW, count):  # the first round only loads what is loaded late
            library = home / f"{size}.reviewer"
            library.unlink(missing_ok=True)
            start = time.perf_counter()
            make(library, size)
            made = time.perf_counter() - start
            desks.append(measure(application, library, home / f"{size}.ini"))
        few, many = (desk.results for desk in desks[1:])
    print(
        f"{count} articles, made in {made:.0f} s; the window's longest stall and the whole, in ms"
    )
    print(f"{'':24}{'stall':>8}{'whole':>9}   with {FEW}:{'stall':>7}{'whole':>8}{'ratio':>7}")
    for name, (stall, took) in many.items():
        small, small_took = few[name]
        flag = "  over" if stall > GOAL_MS else ""
        print(
            f"{name:24}{stall:8.0f}{took:9.0f}{small:17.0f}{small_took:8.0f}"
            f"{stall / max(small, 0.1):7.1f}{flag}"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int, nargs="?", default=100_000)
    parser.add_argument("--keep", default="")
    options = parser.parse_args()
    main(options.articles, options.keep)
