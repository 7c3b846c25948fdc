"""Our own rules catch what they are for, and the program keeps them."""

from __future__ import annotations

import tomllib

import pytest
from packaging.requirements import Requirement

from tests.law import rules
from tests.law.rules import ROOT, Source

PACKAGES = {"reviewer", "reviewer.store", "reviewer.gui", "reviewer.gui.reader"}

pytestmark = pytest.mark.law


def _body(lines: int) -> str:
    return "    x = 1\n" * lines


def _keep(breaches: list[str]) -> None:
    if breaches:
        pytest.fail("\n".join(["The law of the house is broken:", *breaches]), pytrace=False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\n" * 301, "reviewer/a.py has 301 lines"),
        ("def f():\n" + _body(40), "reviewer/a.py:1 f has 41 lines"),
        ("async def f():\n" + _body(40), "reviewer/a.py:1 f has 41 lines"),
        ("class A:\n" + _body(200), "reviewer/a.py:1 A has 201 lines"),
        ("class A:\n    def f(self, a, b, c, d, *, e, f): ...", "a.py:2 f takes 6 parameters"),
    ],
)
def test_size_over_budget_is_found(text: str, said: str) -> None:
    (breach,) = rules.sizes(Source("reviewer/a.py", text))
    assert said in breach


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n" * 300,
        "def f():\n" + _body(39),
        "class A:\n" + _body(199),
        "class A:\n    def f(self, a, b, c, d, *, e): ...",
    ],
)
def test_size_within_budget_passes(text: str) -> None:
    assert [] == rules.sizes(Source("reviewer/a.py", text))


@pytest.mark.parametrize(
    "text",
    [
        "try: f()\nexcept: pass",
        "try: f()\nexcept Exception: pass",
        "try: f()\nexcept (OSError, BaseException) as e: log(e)",
        "with contextlib.suppress(Exception): f()",
    ],
)
def test_broad_handler_is_found_outside_its_two_places(text: str) -> None:
    assert 1 == len(rules.broad_handlers(Source("reviewer/desk/a.py", text)))
    assert [] == rules.broad_handlers(Source("reviewer/gui/jobs.py", text))


@pytest.mark.parametrize(
    "text",
    ["try: f()\nexcept OSError: pass", "try: f()\nexcept BaseException:\n    undo()\n    raise"],
)
def test_named_handler_and_one_that_raises_again_pass(text: str) -> None:
    assert [] == rules.broad_handlers(Source("reviewer/desk/a.py", text))


def test_version_stands_in_the_root_of_the_program_alone() -> None:
    text = '__version__ = "1.0"'
    assert [] == rules.init_contents(Source("reviewer/__init__.py", text))
    assert 1 == len(rules.init_contents(Source("reviewer/store/__init__.py", text)))


def test_exports_may_load_when_they_are_first_used() -> None:
    text = "_LATE = {}\ndef __getattr__(name):\n    return _LATE[name]"
    assert [] == rules.init_contents(Source("reviewer/desk/__init__.py", text))


def test_code_in_an_init_is_found() -> None:
    text = '"""A package."""\nfrom reviewer.a import b\n__all__ = ["b"]\nTABLE = {}\n'
    (breach,) = rules.init_contents(Source("reviewer/store/__init__.py", text))
    assert breach.startswith("reviewer/store/__init__.py:4 ")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("reviewer/desk/a.py", "from reviewer.store.fold import fold"),
        ("reviewer/desk/a.py", "import reviewer.store.fold"),
        ("reviewer/desk/a.py", "from reviewer.store import fold"),
        ("reviewer/gui/app.py", "from reviewer.gui.reader.view import View"),
        ("reviewer/gui/app.py", "from .reader.view import View"),
        ("tests/desk/test_a.py", "from reviewer.store.fold import fold"),
    ],
)
def test_import_behind_the_root_of_a_package_is_found(path: str, text: str) -> None:
    (breach,) = rules.deep_imports(Source(path, text), PACKAGES)
    assert "and import it from there" in breach


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("reviewer/desk/a.py", "from reviewer.store import Library"),
        ("reviewer/desk/a.py", "from reviewer import records"),
        ("reviewer/store/a.py", "from reviewer.store.fold import fold"),
        ("reviewer/gui/reader/a.py", "from reviewer.gui.jobs import run"),
        ("tests/store/test_a.py", "from reviewer.store.fold import fold"),
        ("tests/desk/test_a.py", "from sqlite_utils.db import Table"),
    ],
)
def test_import_from_the_root_or_from_inside_passes(path: str, text: str) -> None:
    assert [] == rules.deep_imports(Source(path, text), PACKAGES)


@pytest.mark.parametrize(
    ("path", "text", "count"),
    [
        ("reviewer/desk/a.py", "def f():\n    import csv", 1),
        ("reviewer/desk/a.py", "class A:\n    def f(self):\n        from reviewer.gui import a", 1),
        ("reviewer/desk/a.py", "if x:\n    import csv", 0),
        ("reviewer/store/a.py", "def f():\n    from sqlite_utils import Database", 0),
        ("reviewer/intake/a.py", "def f():\n    import langdetect", 0),
        ("reviewer/cli/entry.py", "def f():\n    from reviewer.gui import run", 0),
        ("reviewer/cli/entry.py", "def f():\n    from reviewer.desk import Desk", 1),
    ],
)
def test_import_inside_a_function_is_found_unless_it_may_wait(
    path: str, text: str, count: int
) -> None:
    assert count == len(rules.late_imports(Source(path, text), PACKAGES))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("import requests", 1),
        ("from typing_extensions import override", 1),
        ("if TYPE_CHECKING:\n    from typing_extensions import override", 0),
        ("import csv\nfrom sqlite_utils import Database\nfrom PySide6.QtCore import QObject", 0),
    ],
)
def test_library_that_is_no_dependency_is_found(text: str, count: int) -> None:
    declared = {"sqlite-utils", "pyside6-essentials"}
    assert count == len(rules.undeclared_imports(Source("reviewer/a.py", text), declared))


def test_program_keeps_the_size_budgets() -> None:
    _keep([b for s in rules.sources("reviewer", "packaging") for b in rules.sizes(s)])


def test_program_swallows_no_exception() -> None:
    _keep([b for s in rules.sources("reviewer") for b in rules.broad_handlers(s)])


def test_package_roots_hold_only_their_exports() -> None:
    _keep([b for s in rules.sources("reviewer") for b in rules.init_contents(s)])


def test_names_are_imported_from_the_roots_of_packages() -> None:
    known = rules.packages("reviewer")
    _keep([b for s in rules.sources("reviewer", "tests") for b in rules.deep_imports(s, known)])


def test_imports_stand_at_the_top() -> None:
    known = rules.packages("reviewer")
    _keep([b for s in rules.sources("reviewer") for b in rules.late_imports(s, known)])


def test_libraries_are_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {Requirement(line).name.lower() for line in project["dependencies"]}
    _keep([b for s in rules.sources("reviewer") for b in rules.undeclared_imports(s, declared)])
