"""Cleaning of JSON lines by several processes: the same outcomes in the same order, sooner."""

from __future__ import annotations

import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TYPE_CHECKING, Any

from reviewer.desk.importing import Workshop
from reviewer.desk.jsonl import clean_line
from reviewer.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Outcome = dict[str, Any] | TableError

_AHEAD = 4  # lines that wait for each worker, so that none is idle and memory stays small
_MOST = 61  # processes that Windows can wait for
_LOST = "a process died, here or a little before (too little memory?), and nothing more was read"


def cores() -> int:
    """Return how many processes this machine lets run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def clean_on_cores(
    lines: Iterable[str], language: str, workers: int, tell: Callable[[Outcome], None]
) -> None:
    """Clean lines as clean_records does, reasons in language, with that many processes.

    Tells each outcome in the order of the lines, in another thread, so that one is told as soon as
    it is there even while the next line is waited for. What tell raises is raised here,
    and a TableError when a process dies.
    """
    workers = min(workers, _MOST)
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin)
    teller = ThreadPoolExecutor(1)
    told: deque[Future[None]] = deque()
    number = 0
    try:
        _start(pool, workers)
        for number, line in enumerate(lines, start=1):
            cleaning = pool.submit(_clean, line, number, language)
            told.append(teller.submit(_tell, cleaning, tell))
            while told and (told[0].done() or len(told) >= _AHEAD * workers):
                told.popleft().result()
        for telling in told:
            telling.result()
    except BrokenProcessPool as error:
        raise TableError(number, _LOST) from error
    finally:
        pool.shutdown(cancel_futures=True)
        teller.shutdown(cancel_futures=True)


def _start(pool: ProcessPoolExecutor, workers: int) -> None:
    # Ctrl-C is the parent's to answer: its children inherit that the signal is held back, and so
    # are quiet even while they start; here it arrives a moment later.
    holds = hasattr(signal, "pthread_sigmask")
    former = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if holds else set()
    try:
        for _ in range(workers):
            pool.submit(os.getpid)
    finally:
        if holds:
            signal.pthread_sigmask(signal.SIG_SETMASK, former)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _clean(line: str, number: int, language: str) -> dict[str, Any] | tuple[int, str] | None:
    outcome = clean_line(line, number, Workshop.open(language))
    # An error with facts of its own can't travel between processes.
    return (outcome.line, outcome.detail) if isinstance(outcome, TableError) else outcome


def _tell(cleaning: Future[Any], tell: Callable[[Outcome], None]) -> None:
    outcome = cleaning.result()
    if outcome is not None:
        tell(TableError(*outcome) if isinstance(outcome, tuple) else outcome)
