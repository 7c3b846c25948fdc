"""What cleaning is worth: our engine and its peers on the same documents, in one run.

From the top of the repository: ``python -m tests.benchmarks.cleaning [FOLDER [TASK…]]``. FOLDER
holds development data (see documents.py); without one, the labelled texts of the tests are used,
language by language. Figures: F1, precision and recall of the text, the share of residue lines
removed, the shares of article lines and of article characters lost, documents a CPU second on one
core, and that speed against trafilatura's. "reviewer" goes from the given text or page, which it
parses, to the clean text; "+ language" adds the detection of the language.
"""

from __future__ import annotations

import logging
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.cleaners import FOR_PAGES, FOR_TEXTS, Cleaner
from tests.benchmarks.documents import Document, read_labelled, read_task, tasks
from tests.benchmarks.scoring import Score, score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WARM_UP = 10  # documents cleaned before the clock starts
YARDSTICK = "trafilatura"
INSTALL = "python -m pip install --group bench"
HEAD = (
    f"{'':24}{'F1':>7}{'P':>7}{'R':>7}{'residue out':>13}{'lines lost':>12}{'chars lost':>12}"
    f"{'docs/s':>13}{'ratio':>7}"
)


class Result(NamedTuple):
    """A row of the table."""

    name: str
    score: Score
    speed: float  # documents a CPU second


def main(arguments: Sequence[str]) -> None:
    """Print one table a task."""
    logging.disable()
    warnings.simplefilter("ignore")  # the peers' own
    for task, documents in _tasks(arguments):
        _report(task, documents)


def _tasks(arguments: Sequence[str]) -> Iterator[tuple[str, list[Document]]]:
    if arguments:
        folder = Path(arguments[0])
        names = arguments[1:] or tasks(folder)
        yield from ((name, read_task(folder, name)) for name in names)
        return
    documents = read_labelled()
    yield "labelled texts", documents
    for language in sorted({document.language for document in documents}):
        yield f"labelled texts, {language}", [d for d in documents if d.language == language]


def _report(task: str, documents: Sequence[Document]) -> None:
    print(f"\n{task}: {len(documents)} documents\n{HEAD}")
    results, missing = [], []
    for cleaner in FOR_PAGES if documents[0].is_page else FOR_TEXTS:
        try:
            results.append(measure(cleaner, documents))
        except ImportError as error:
            missing.append(f"{cleaner.name} is missing ({error.name}): {INSTALL}")
    _print_rows(results)
    print("\n".join(missing), end="\n" if missing else "", flush=True)


def measure(cleaner: Cleaner, documents: Sequence[Document]) -> Result:
    """Let a cleaner clean every document in one warm loop; ImportError if it isn't installed."""
    clean = cleaner.make()
    for document in documents[:WARM_UP]:
        clean(document)
    start = time.process_time()
    outputs = [clean(document) for document in documents]
    speed = len(documents) / (time.process_time() - start)
    return Result(cleaner.name, score(documents, outputs), speed)


def _print_rows(results: Iterable[Result]) -> None:
    speeds = {result.name: result.speed for result in results}
    for name, found, speed in results:
        ratio = f"{speed / speeds[YARDSTICK]:7.2f}" if YARDSTICK in speeds else f"{'–':>7}"
        print(
            f"{name:24}{found.f1:7.4f}{found.precision:7.4f}{found.recall:7.4f}"
            f"{_percent(found.removed):>13}{_percent(found.lost):>12}"
            f"{_percent(found.lost_characters):>12}{speed:13,.1f}{ratio}"
        )


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.2%}"


if __name__ == "__main__":
    main(sys.argv[1:])
