"""Kill a process in the middle of every act, round after round, and look at what it left.

    python -m tests.benchmarks.killing --rounds 300

Half of the rounds kill at the n-th thing that is asked of the disk, the others after a random time.
What must hold: what was acknowledged is there, the library is as before the act or as after it, the
fold is that of the log, and the next start goes on as if nothing had been.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from reviewer.desk import Desk
from reviewer.records import Details, QueueFilter, Span
from reviewer.store import Library, findings
from tests.faults import Faults
from tests.store.acts import ACTS, NAME, QUICK, finish, held, leftovers, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

SAVING = "saving, over and over"


class Length(NamedTuple):
    """How much an unbroken run asks of the disk, and how long it takes."""

    points: int
    seconds: float


def killed(
    work: Callable[[int], object], rng: random.Random, length: Length
) -> tuple[bool, list[str]]:
    """Let a child work and kill it; return whether it was killed, and the lines that it said."""
    reading, writing = os.pipe()
    by_number = rng.random() < 0.5
    child = os.fork()
    if child == 0:
        os.close(reading)
        if by_number:
            with Faults(_die).at(rng.randrange(1, length.points)):
                work(writing)
        else:
            work(writing)
        os._exit(0)
    os.close(writing)
    if not by_number:
        time.sleep(rng.random() * length.seconds)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading) as said:
        lines = said.read().splitlines()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status):
        sys.exit("a child failed by itself")
    return os.WIFSIGNALED(status), lines


def _die() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


class Run(NamedTuple):
    """An act, the folder it starts from, what the library holds once it is done, its length."""

    act: str
    start: Path
    after: Any
    length: Length


def measured(act: str, start: Path, folder: Path) -> Run:
    """Do an act unbroken."""
    shutil.copytree(start, folder)
    counting, begun = Faults(_die), time.monotonic()
    with counting.at(sys.maxsize):
        ACTS[act].do(folder)
    length = Length(counting.passed + 1, time.monotonic() - begun)
    return Run(act, start, held(folder / NAME), length)


def round_of(run: Run, folder: Path, rng: random.Random) -> bool:
    """Kill one act, and check what it left; return whether it was killed before its end."""
    act, start, after, length = run
    shutil.copytree(start, folder)
    was_killed, _ = killed(lambda _: ACTS[act].do(folder), rng, length)
    finish(folder)
    found = held(folder / NAME)
    ends = (after,) if not was_killed else (held(start / NAME), after)
    if act == "import" and was_killed:
        assert found[2] <= after[2], "an article that nobody imported"
    else:
        assert found in ends, f"{act}: neither before nor after"
    table = (folder / "errors.csv").read_bytes() if (folder / "errors.csv").exists() else b""
    assert not table or table.endswith(b"\r\n"), "half a table"
    ACTS[act].do(folder)
    assert held(folder / NAME) == after, f"{act}: not as an unbroken run"
    assert findings(folder / NAME) == (), f"{act}: {findings(folder / NAME)}"
    # What a killed export leaves beside its table has a name that nothing else has.
    rest = [name for name in leftovers(folder) if act != "export"]
    assert not rest, f"{act}: left {rest}"
    return was_killed


def saving_round(folder: Path, rng: random.Random) -> bool:
    """Kill an editor who tags without end; every tag that was acknowledged must be there."""
    prepare(folder)

    def work(said: int) -> None:
        with closing(Desk.open(folder / NAME, "anna", "fr")) as desk:
            first = desk.queue(QueueFilter()).ids[0]
            for number in range(10_000):
                tagged = desk.tag(first, Span(3, 22), Details("role", note=f"{number}"))
                os.writev(said, [f"{tagged.id}\n".encode()])

    was_killed, said = killed(work, rng, Length(3000, 0.5))
    with closing(Library.open(folder / NAME)) as library:
        there = {one.id for one in library.annotations(library.queue(QueueFilter()).ids[0])}
    assert set(said) <= there, f"lost: {set(said) - there}"
    assert len(there) - len(said) in (0, 1), "something was saved that nobody acknowledged"
    assert findings(folder / NAME) == ()
    return was_killed


def prepared(folder: Path) -> dict[str, Run]:
    """Make the folders that acts start from, and do each act once."""
    starts: dict[object, Path] = {}
    runs = {}
    for number, (act, (_, make)) in enumerate(ACTS.items()):
        if make not in starts:
            starts[make] = folder / f"start-{number}"
            make(starts[make])
        runs[act] = measured(act, starts[make], folder / f"unbroken-{number}")
    return runs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    options = parser.parse_args()
    print(f"seed {options.seed}")
    rng, rounds, kills = random.Random(options.seed), Counter(), Counter()
    with TemporaryDirectory(dir=QUICK) as name:
        runs = prepared(Path(name))
        names = (SAVING, *runs)
        for number in range(options.rounds):
            act, folder = names[number % len(names)], Path(name) / "tried"
            saving = act == SAVING
            kills[act] += saving_round(folder, rng) if saving else round_of(runs[act], folder, rng)
            rounds[act] += 1
            shutil.rmtree(folder)
    for act in names:
        print(f"{act:24} {rounds[act]:5} rounds, {kills[act]:5} killed before the end")
    print(f"{rounds.total()} rounds, {kills.total()} kills, nothing lost, nothing half")


if __name__ == "__main__":
    main()
