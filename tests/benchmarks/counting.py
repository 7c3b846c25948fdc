"""What the statistics of a large library cost, against a bare count by SQLite in the same run.

Run with the project's Python: ``python tests/benchmarks/counting.py [ARTICLES] [ANNOTATIONS]``. The
library is written past the desk, its log as an editor's would be; texts are short, for statistics
read none. The stall is the longest time for which the event loop of a window was not asked for
more while its numbers were counted, laid out and painted; milliseconds are this machine's.
"""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reviewer.records import Details, Severity, Span
from reviewer.store import Library, annotation_fields
from tests.builders import make_article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
