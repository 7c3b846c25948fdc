"""A few rounds of the kills of which tests/benchmarks/killing.py makes many."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_act_that_is_killed_leaves_all_as_before_or_after() -> None:
    command = [sys.executable, "-m", "tests.benchmarks.killing", "--rounds", "16"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "nothing lost, nothing half" in done.stdout, done.stdout + done.stderr
