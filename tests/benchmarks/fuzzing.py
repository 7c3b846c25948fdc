"""Feed intake, cleaning and re-import with what nobody would write, for some minutes.

    python -m tests.benchmarks.fuzzing --minutes 5

Prints each case that broke something, shrunk; a case that was found becomes a test.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reviewer.desk import Choice, Desk, Format, Profile, Workshop
from reviewer.errors import ReviewerError
from reviewer.records import Details, Span
from reviewer.store import findings
from tests.builders import make_article, make_library
from tests.store.acts import NAME, QUICK

if TYPE_CHECKING:
    from collections.abc import Callable

ROUND = settings(
    max_examples=200,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)
WORKSHOP = Workshop.open("fr")
SEED_FILES = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*"))
NAMES = st.sampled_from(["a.txt", "a.html", "a.md", "a.csv", "a.pdf", "a", "\udcff.html"])
TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "<h1>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<svg>",
        "<table>",
        "<td>",
        "&amp;",
        "&#0;",
        "&#xD800;",
        "<meta",
        "charset=utf-16>",
        "<title>",
        "<br>",
        "<a",
        "href=javascript:x>",
    ]
)
SIGNS = (
    st.sampled_from(list("«»’“”\u00a0\u202f\u200b\u200d\u202e\ufeff\u2028\r\n\t é😀-–·|0")) | TAGS
)
TEXTS = st.lists(
    SIGNS | st.text(max_size=12) | st.just("Lire aussi : ") | st.just("mot "), max_size=80
)


def spoilt(data: bytes, places: list[tuple[int, bytes]]) -> bytes:
    """Return bytes with others written over them, each somewhere."""
    changed = bytearray(data)
    for place, other in places:
        at = place % (len(changed) + 1)
        changed[at : at + len(other) // 2] = other
    return bytes(changed)


SPOIL = st.lists(st.tuples(st.integers(0, 1 << 20), st.binary(max_size=6)), max_size=12)


@ROUND
@given(
    name=NAMES,
    data=st.binary(max_size=400) | TEXTS.map(lambda t: "".join(t).encode("utf-8", "surrogatepass")),
)
def intake(name: str, data: bytes) -> None:
    read(name, data)


@ROUND
@given(name=NAMES, number=st.integers(0, 99), places=SPOIL)
def spoilt_pages(name: str, number: int, places: list[tuple[int, bytes]]) -> None:
    read(name, spoilt(SEED_FILES[number % len(SEED_FILES)].read_bytes(), places))


def read(name: str, data: bytes) -> None:
    try:
        article = WORKSHOP.read(Path(name), data)
    except ReviewerError:
        return
    clean(article.original, article)


@ROUND
@given(pieces=TEXTS)
def cleaning(pieces: list[str]) -> None:
    try:
        article = WORKSHOP.read(Path("a.txt"), "".join(pieces).encode("utf-8", "replace"))
    except ReviewerError:
        return
    clean(article.original, article)


def clean(text: str, article: object) -> None:
    blocks = WORKSHOP.clean(article)
    ends = [(block.span.start, block.span.end) for block in blocks]
    assert ends == sorted(ends), "blocks out of order"
    assert all(0 <= start < end <= len(text) for start, end in ends), "block outside of its text"
    assert all(a[1] <= b[0] for a, b in pairwise(ends)), "blocks overlap"
    WORKSHOP.with_facts(article, blocks, WORKSHOP.clean_text(article, blocks))
    text.encode()


@ROUND
@given(places=SPOIL, profile=st.sampled_from(Profile), note=st.text(max_size=20))
def tables(places: list[tuple[int, bytes]], profile: Profile, note: str) -> None:
    with TemporaryDirectory(dir=QUICK) as name:
        folder, article = Path(name), make_article()
        make_library(folder / NAME, article).close()
        with closing(Desk.open(folder / NAME, "anna", "fr")) as desk:
            desk._library._db.execute("PRAGMA synchronous = OFF")
            desk.tag(article.id, Span(5, 24), Details("role", correction="x", note=note))
            table = folder / "errors.csv"
            desk.exchange.export(table, Choice(Format.CSV, profile=profile, separator=";"))
            assert not desk.exchange.read_edited(table).changes, "an untouched table changes"
            table.write_bytes(spoilt(table.read_bytes(), places))
            try:
                found = desk.exchange.read_edited(table)
            except ReviewerError:
                return
            desk.exchange.take_in(found.changes)
            desk.annotations(article.id)
        assert not findings(folder / NAME)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    options = parser.parse_args()
    targets: list[Callable[[], None]] = [intake, spoilt_pages, cleaning, tables]
    rounds, broken = Counter(), 0
    end = time.monotonic() + 60 * options.minutes
    while time.monotonic() < end:
        for target in targets:
            rounds[target.__name__] += 1
            try:
                target()
            except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
                broken += 1
                traceback.print_exc()
    for name, count in rounds.items():
        print(f"{name:14} {count * ROUND.max_examples:7} cases")
    print(f"{broken} broke something")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
