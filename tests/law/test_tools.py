"""Style, types and who may import whom, as the tools of pyproject.toml judge them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.law.rules import ROOT

pytestmark = pytest.mark.law

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run()"
# The final shape of the program; a breach is planted into it.
SHAPE = [
    *("cli.entry", "records", "errors", "resources", "desk.desk", "gui.app", "gui.jobs"),
    *(
        "intake.files",
        "cleaning.rules",
        "checks.registry",
        "store.library",
        "store.log",
        "export.table",
    ),
]


def _run(*command: str, folder: Path = ROOT) -> tuple[int, str]:
    here = {"PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | here,
        check=False,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, done.stdout


def _pass(advice: str, *command: str) -> None:
    status, words = _run(*command)
    if status:
        pytest.fail(f"{advice}\n{words}", pytrace=False)


def _lint_imports(*arguments: str) -> tuple[str, ...]:
    return "-c", LINT_IMPORTS, "--no-logo", "--no-cache", *arguments


def test_style() -> None:
    command = ("-m", "ruff", "check", "--output-format", "concise")
    _pass("Mend what ruff found; `ruff check --fix` does a part of it.", *command)


def test_layout_of_code() -> None:
    command = ("-m", "ruff", "format", "--check", "--output-format", "concise")
    _pass("Run `ruff format`.", *command)


def test_types() -> None:
    _pass("Mend the types that mypy found; run `mypy` to see them alone.", "-m", "mypy")


def test_who_imports_whom() -> None:
    _pass("Import as the broken contract says; run `lint-imports`.", *_lint_imports())


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Make an empty program of the final shape under the real contracts."""
    for module in SHAPE:
        path = tmp_path.joinpath("reviewer", *module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    for folder in {path.parent for path in tmp_path.rglob("*.py")}:
        (folder / "__init__.py").touch()
    (tmp_path / "reviewer" / "__main__.py").write_text("import reviewer.cli\n", "utf-8")
    law = (ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(law, "utf-8")
    return tmp_path


def test_contracts_hold_for_the_route(house: Path) -> None:
    app = "import PySide6, reviewer.desk, reviewer.gui.jobs, reviewer.records, reviewer.resources"
    (house / "reviewer/gui/app.py").write_text(app, "utf-8")
    (house / "reviewer/gui/jobs.py").write_text("import threading", "utf-8")
    (house / "reviewer/cli/entry.py").write_text("def f():\n    import reviewer.gui.app", "utf-8")
    (house / "reviewer/store/log.py").write_text("import sqlite3, reviewer.records", "utf-8")
    (house / "reviewer/desk/desk.py").write_text("import reviewer.store", "utf-8")
    status, words = _run(*_lint_imports(), folder=house)
    assert 0 == status, words


@pytest.mark.parametrize(
    ("contract", "module", "imported"),
    [
        ("layers", "records", "reviewer.store"),
        ("layers", "store.log", "reviewer.cleaning.rules"),
        ("layers", "desk.desk", "reviewer.gui"),
        ("layers", "unheard_of", "csv"),
        ("desk", "gui.app", "reviewer.export"),
        ("resources", "cleaning.rules", "reviewer.resources"),
        ("leaves", "errors", "sqlite3"),
        ("qt", "cli.entry", "PySide6.QtCore"),
        ("sqlite", "desk.desk", "sqlite_utils"),
        ("threads", "gui.app", "concurrent.futures"),
        ("cycles", "store.library", "reviewer.store.log"),
    ],
)
def test_contract_breaks_on_a_planted_import(
    house: Path, contract: str, module: str, imported: str
) -> None:
    (house / "reviewer/store/log.py").write_text("import reviewer.store.library", "utf-8")
    path = house.joinpath("reviewer", *module.split(".")).with_suffix(".py")
    path.write_text(f"import {imported}", "utf-8")
    status, words = _run(*_lint_imports("--contract", contract), folder=house)
    assert (1, True) == (status, "0 kept, 1 broken" in words), words
