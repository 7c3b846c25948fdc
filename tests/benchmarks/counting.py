"""What the statistics of a large library cost, against a bare count by SQLite in the same run.

Run with the project's Python: ``python tests/benchmarks/counting.py [ARTICLES] [ANNOTATIONS]``. The
library is written past the desk, its log as an editor's would be; texts are short, for statistics
read none. The stall is the longest time for which the event loop of a window was not asked for
more while its numbers were counted, laid out and painted; milliseconds are this machine's.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QTabWidget

from reviewer.desk import Desk
from reviewer.gui import Application, Start
from reviewer.records import CountScope, Details, Dimension, Severity, Span
from reviewer.store import Library, annotation_fields
from tests.builders import make_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SITES = [f"journal-{n}.example" for n in range(60)]
CATEGORIES = ["name", "role", "number", "date", "place", "action", "attribution", "other"]
AUTHORS = ["anna", "ben", "chloé"]
SENTENCE = "Le président américain Vladimir Poutine est arrivé mercredi en Corée du Nord. "
BEGIN = datetime(2024, 1, 1, 8, tzinfo=UTC)

_OP = "INSERT INTO op VALUES (NULL, ?, ?, ?, '', ?, ?, ?, ?, '[]', ?, '{}')"
_ARTICLE = (
    "INSERT INTO article (number, id, title, title_key, site, url, language, published, words,"
    " added_at, state, annotations) VALUES (?, ?, ?, '', ?, '', 'fr', '', ?, '', 'reviewed', 0)"
)
_ANNOTATION = "INSERT INTO annotation VALUES (?, ?, ?, ?, 0, ?, ?, ?, 1, '[]', ?)"


def fill(path: Path, articles: int, annotations: int, seed: int = 7) -> None:
    """Make a library of so many reviewed articles and annotations."""
    Library.open(path).close()
    chance = random.Random(seed)
    with closing(sqlite3.connect(path)) as db, db:
        moment = BEGIN
        for number, holds in enumerate(_spread(chance, articles, annotations), 1):
            moment += timedelta(seconds=chance.randrange(60, 900))
            _add(db, chance, number, moment, holds)


def _spread(chance: random.Random, articles: int, annotations: int) -> Iterator[int]:
    held = [0] * articles
    for _ in range(annotations):
        held[chance.randrange(articles)] += 1
    yield from held


def _add(
    db: sqlite3.Connection, chance: random.Random, number: int, moment: datetime, holds: int
) -> None:
    article = make_article(f"{number} {SENTENCE}")
    author = chance.choice(AUTHORS)
    words = chance.randrange(150, 900)
    db.execute(_ARTICLE, (number, article.id, f"Titre {number}", chance.choice(SITES), words))
    for place in range(holds):
        span = Span(3 + place % 7, 22 + place % 7)
        details = Details(
            chance.choice(CATEGORIES),
            chance.choice(list(Severity)),
            "président russe",
            ("https://www.example.org/une-preuve-assez-longue",),
        )
        fields = annotation_fields(article.original, span, details)
        said = json.dumps(fields, ensure_ascii=False)
        name = f"{number}-{place}"
        at = _text(moment + timedelta(seconds=40 * place))
        db.execute(_OP, (f"t{name}", f"t{name}", "tag", name, article.id, author, at, said))
        values = (name, article.id, span.start, span.end, author, at, at, said)
        db.execute(_ANNOTATION, values)
    at = _text(moment + timedelta(seconds=40 * holds))
    state = json.dumps({"state": "reviewed"})
    name = f"s{number}"
    db.execute(_OP, (name, name, "state", article.id, article.id, author, at, state))


def _text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}.000Z"


def seconds(act: Callable[[], object], runs: int = 3) -> float:
    """Return the median time of an act."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def bare(path: Path) -> float:
    """Return how long SQLite takes to walk over the same rows once, counting."""
    sql = "SELECT count(*), count(fields), max(length(made_at)) FROM op"
    with closing(sqlite3.connect(path)) as db:
        return seconds(lambda: db.execute(sql).fetchall())


def measure(path: Path) -> None:
    """Print what counting and listing cost, as ratios to the bare count."""
    floor = bare(path)
    print(f"bare count of the log: {floor * 1000:.0f} ms")
    with closing(Desk.open(path, "anna", "fr")) as desk:
        counting, scope = desk.statistics, CountScope()
        for name, act in (
            ("all numbers", lambda: counting.figures(scope)),
            ("since a day", lambda: counting.figures(CountScope(since="2024-06-01"))),
            ("errors behind a category", lambda: _errors(counting, Dimension.CATEGORY, "role")),
            ("errors behind a week", lambda: _errors(counting, Dimension.WEEK, "2024-02-05")),
        ):
            taken = seconds(act)
            print(f"{name}: {taken:.2f} s, {taken / floor:.0f} times")


def _errors(counting: object, dimension: Dimension, value: str) -> object:
    return counting.errors(CountScope(), {dimension: value}, 500)


def stall(path: Path, folder: Path) -> float:
    """Return the longest stall in milliseconds of a window from the key to the painted chart."""
    app = QApplication([])
    window = Application(app, Start(path, (), folder / "r.ini", "fr"))
    window.open()
    wait(app, lambda: window.furniture is not None and window.idle)
    wait_until = time.perf_counter() + 3  # what goes on by itself after a start has ended by then
    wait(app, lambda: time.perf_counter() > wait_until and window.idle)
    longest = seconds(window.furniture.place.actions["statistics"].trigger, 1)
    longest = max(longest, wait(app, lambda: window.idle and bool(_tabs(app))))
    for place in range(3):
        _tabs(app)[0].setCurrentIndex(place)
        longest = max(longest, wait(app, lambda: window.idle))
    window.window.close()
    window.close()
    return longest * 1000


def _tabs(app: QApplication) -> list[QTabWidget]:
    tabs = (w.findChild(QTabWidget) for w in app.topLevelWidgets() if w.isVisible())
    return [tab for tab in tabs if tab and tab.isVisible()]


def wait(app: QApplication, done: Callable[[], bool]) -> float:
    """Let the event loop run until something is done; return its longest round in seconds."""
    longest, spare = 0.0, 20
    while spare:
        start = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - start)
        time.sleep(0.001)  # as a window does: it does not keep its thread busy
        spare -= done()
    return longest


def main() -> None:
    articles, annotations = [int(word) for word in sys.argv[1:3]] or (100_000, 50_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.reviewer"
        fill(path, articles, annotations)
        print(f"{articles} articles, {annotations} annotations, {path.stat().st_size >> 20} MB")
        measure(path)
        print(f"longest stall of the window: {stall(path, Path(folder)):.0f} ms")


if __name__ == "__main__":
    main()
