"""What must hold before anything is installed: the start of a checkout speaks in sentences."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

from tests.law.rules import ROOT

START = ROOT / "packaging" / "dev.py"


def _start(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(START), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_start_can_be_read_by_an_old_python() -> None:
    tree = ast.parse(START.read_text("utf-8"), feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.FunctionDef)
    assert [] == [node for node in ast.walk(tree) if isinstance(node, newer)]
    assert "__future__" not in START.read_text("utf-8")


def test_start_without_a_verb_shows_the_two() -> None:
    done = _start()
    assert (2, "") == (done.returncode, done.stdout)
    assert "dev.py run" in done.stderr
    assert "dev.py test" in done.stderr


def test_packaging_does_not_shadow_the_library_of_its_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    scripts = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    assert set() == scripts & sys.stdlib_module_names, "Rename the script: imports would find it"


def test_ci_runs_the_tests_as_the_readme_says() -> None:
    script = ROOT / ".ci" / "run"
    assert os.name == "nt" or os.access(script, os.X_OK)
    assert "python3 packaging/dev.py test" in script.read_text("utf-8")
