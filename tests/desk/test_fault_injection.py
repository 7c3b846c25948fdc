"""Whatever fails on the way: all is as before or as after, nothing is left behind, retry works."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from reviewer.desk import backups
from reviewer.errors import ReviewerError
from tests.faults import Faults, disk_full, input_output
from tests.store.acts import ACTS, NAME, QUICK, finish, held, leftovers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST = 5000  # things that one act may ask of the disk
# The first few faults are tried one by one, later ones ever more rarely; a larger figure, of which
# tests/benchmarks/killing.py has the largest, tries more of them.
STRIDE = int(os.environ.get("FAULTS_STRIDE", "10"))


@pytest.fixture(scope="module")
def quick() -> Iterator[Path]:
    with TemporaryDirectory(dir=QUICK) as name:
        yield Path(name)


@pytest.fixture(scope="module")
def prepared(quick: Path) -> Callable[[str], Path]:
    """Return the folder that an act starts from; it is copied, never touched."""
    made: dict[object, Path] = {}

    def folder(act: str) -> Path:
        make = ACTS[act].prepare
        if make not in made:
            made[make] = quick / f"start-{len(made)}"
            make(made[make])
        return made[make]

    return folder


def attempt(folder: Path, act: str, faults: Faults, number: int, lasting: bool) -> bool:
    """Do an act while a thing fails; return whether it was done. Only errors of ours may come."""
    try:
        with faults.at(number, lasting=lasting):
            ACTS[act].do(folder)
    except ReviewerError:
        return False
    return True


@pytest.mark.parametrize("lasting", [False, True])
@pytest.mark.parametrize("act", ACTS)
def test_act_that_the_disk_breaks_off_leaves_all_as_before_or_after(
    prepared: Callable[[str], Path], quick: Path, act: str, lasting: bool
) -> None:
    start = prepared(act)
    unbroken = quick / f"{act}-{lasting}"
    shutil.copytree(start, unbroken)
    ACTS[act].do(unbroken)
    ends = [(held(one / NAME), export_of(one)) for one in (start, unbroken)]
    faults, number = Faults(input_output if lasting else disk_full), 0
    while number < MOST:
        number += 1 + number // STRIDE
        folder = quick / "tried"
        shutil.copytree(start, folder)
        done = attempt(folder, act, faults, number, lasting)
        finish(folder)
        found = (held(folder / NAME), export_of(folder))
        assert found in ends[int(done) :] or (act == "import" and not done)
        assert bool(backups(start / NAME)) <= bool(backups(folder / NAME))
        assert done or faults.hit
        assert [] == leftovers(folder)
        ACTS[act].do(folder)
        assert ends[1] == (held(folder / NAME), export_of(folder))
        shutil.rmtree(folder)
        if not faults.hit:
            return
    raise AssertionError("it never came to an end")


def export_of(folder: Path) -> bytes:
    path = folder / "errors.csv"
    return path.read_bytes() if path.exists() else b""
