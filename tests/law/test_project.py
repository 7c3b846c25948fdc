"""What lies at the top of the repository, and that the locks follow pyproject.toml."""

from __future__ import annotations

import fnmatch
import re
import shutil
import subprocess
import sys
import tomllib
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.law.rules import ROOT

TOP = {
    *("reviewer", "resources", "seeds", "tests", "packaging", "pyproject.toml"),
    *("README.md", "CHANGELOG.md", "LICENSE", ".ci", ".gitignore", ".gitattributes"),
}
LOCKS = ("lock.txt", "lock-test.txt", "lock-build.txt")
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)
NONE_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("a")
"""


class Declared(NamedTuple):
    lock: str
    requirement: Requirement


def _pins(lock: str) -> dict[str, Version]:
    text = (ROOT / "packaging" / lock).read_text("utf-8")
    return {name: Version(version) for name, version in PINNED.findall(text)}


def _declared() -> list[Declared]:
    law = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = law["dependency-groups"]
    places = {
        "lock.txt": law["project"]["dependencies"],
        "lock-test.txt": law["project"]["dependencies"] + groups["test"] + groups["build"],
        "lock-build.txt": groups["build"] + ["hatchling"],
    }
    return [Declared(lock, Requirement(line)) for lock, lines in places.items() for line in lines]


def _entries() -> set[str]:
    """Return what git holds at the top; without git, what lies there and is not ignored."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        command = [git, "ls-files", "-z"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 0 and done.stdout:
            return {path.split("/")[0] for path in done.stdout.split("\0") if path}
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()]
    names = {path.name for path in ROOT.iterdir()} - {".git", "PKG-INFO"}
    return {name for name in names if not any(fnmatch.fnmatch(name, line) for line in ignored)}


def test_top_of_the_repository_holds_only_what_is_listed() -> None:
    stray = sorted(_entries() - TOP)
    assert [] == stray, "Move these below one of the folders that DESIGN lists"


@pytest.mark.parametrize("declared", _declared(), ids=lambda d: f"{d.lock}:{d.requirement.name}")
def test_lock_pins_what_is_declared(declared: Declared) -> None:
    name = canonicalize_name(declared.requirement.name)
    pinned = _pins(declared.lock).get(name)
    advice = f"Make packaging/{declared.lock} again, with the command in its first lines"
    assert pinned is not None, advice
    assert declared.requirement.specifier.contains(pinned), advice


@pytest.mark.parametrize("lock", ["lock.txt", "lock-build.txt"])
def test_locks_agree(lock: str) -> None:
    tested = _pins("lock-test.txt")
    differing = {name for name, pin in _pins(lock).items() if tested.get(name) != pin}
    assert set() == differing, f"Make packaging/{lock} again: the tests run with other versions"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_hashes_and_names_no_place(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text("utf-8")
    bare = [block for block in re.split(r"\n(?=\S)", text) if PINNED.match(block)]
    assert [] == [block.split()[0] for block in bare if "--hash=sha256:" not in block]
    assert [] == re.findall(
        r"\S*(?:://|-index|--find-links)\S*", text.replace("--no-emit-index-url", "")
    )


def test_lock_holds_a_binding_that_keeps_none_alive() -> None:
    assert _pins("lock.txt")["pyside6-essentials"] < Version("6.12"), "6.12.0 destroys None"


@pytest.mark.law
def test_qt_calls_that_return_none_leave_it_alive() -> None:
    command = [sys.executable, "-c", NONE_CALLS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, f"This PySide6 destroys None: lock another.\n{done.stderr[-500:]}"
