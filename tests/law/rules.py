"""The house's own rules that no tool knows, as pure functions from a source to its breaches.

Each breach is one sentence that says where it is and what to do.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES, CLASS_LINES, FUNCTION_LINES, PARAMETERS = 300, 200, 40, 5
BROAD_HANDLERS = {"reviewer/gui/jobs.py", "reviewer/gui/app.py"}
# What may be imported inside a function: libraries that the first painted list does without and
# that cost the start, and the doors behind which lies more of that kind.
LATE = {
    *("hashlib", "langdetect", "mammoth", "markdown_it", "nltk", "pypdfium2", "sqlite_utils"),
    *("tomllib", "trafilatura", "urllib3", "xlsxwriter"),
}
DOORS = {
    "reviewer/cli/entry.py": {"reviewer.cli.commands", "reviewer.gui"},
    "reviewer/desk/cataloguing.py": {"reviewer.export"},
    "reviewer/desk/desk.py": {"reviewer.desk.importing"},
    "reviewer/desk/homes.py": {
        "reviewer.desk.agreement",
        "reviewer.desk.cataloguing",
        "reviewer.desk.comparing",
        "reviewer.desk.checking",
        "reviewer.desk.correcting",
        "reviewer.desk.exchange",
        "reviewer.desk.history",
        "reviewer.desk.importing",
        "reviewer.desk.passages",
        "reviewer.desk.queueing",
        "reviewer.desk.recleaning",
        "reviewer.desk.site_rules",
        "reviewer.desk.statistics",
        "reviewer.desk.stories",
        "reviewer.desk.verifying",
        "reviewer.desk.versions",
        "reviewer.desk.upkeep",
    },
    "reviewer/gui/app.py": {"reviewer.gui.furniture", "reviewer.gui.journal"},
    "reviewer/gui/statistics_commands.py": {"reviewer.gui.statistics"},
    "reviewer/store/collection.py": {"reviewer.store.statistics"},
    "reviewer/store/library.py": {"reviewer.store.derived"},
}
# Libraries whose distribution is named otherwise than what is imported.
DISTRIBUTIONS = {
    "markdown_it": "markdown-it-py",
    "PySide6": "pyside6-essentials",
    "shiboken6": "pyside6-essentials",
}

type_checking = ("TYPE_CHECKING", "typing.TYPE_CHECKING")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file: its path below the top of the repository, and its text."""

    path: str
    text: str
    tree: ast.Module = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text, self.path))


class Import(NamedTuple):
    """A module that a file names, where, and whether that is inside a function."""

    module: str
    line: int
    late: bool
    for_types: bool


def sources(*folders: str) -> list[Source]:
    """Return the Python files below some folders of the repository, in order of their paths."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in paths]


def packages(*folders: str) -> set[str]:
    """Return the dotted names of the packages below some folders of the repository."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("__init__.py"))
    return {".".join(path.relative_to(ROOT).parent.parts) for path in found}


def sizes(source: Source) -> list[str]:
    """Return what is larger than the budget for modules, classes, functions or parameters."""
    breaches = []
    lines = len(source.text.splitlines())
    if lines > MODULE_LINES:
        breaches.append(
            f"{source.path} has {lines} lines: split it into modules of at most {MODULE_LINES}."
        )
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef | Function):
            breaches += _sizes_of(source.path, node)
    return breaches


def _sizes_of(path: str, node: ast.ClassDef | Function) -> Iterator[str]:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    where = f"{path}:{node.lineno} {node.name}"
    if isinstance(node, ast.ClassDef):
        if lines > CLASS_LINES:
            yield f"{where} has {lines} lines: split the class, {CLASS_LINES} is the most."
        return
    if lines > FUNCTION_LINES:
        yield f"{where} has {lines} lines: take parts out, {FUNCTION_LINES} is the most."
    names = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
    own = [name for name in names if name not in {"self", "cls"}]
    if len(own) > PARAMETERS:
        yield f"{where} takes {len(own)} parameters: pass a record, {PARAMETERS} is the most."


def broad_handlers(source: Source) -> list[str]:
    """Return the handlers that swallow everything outside the two places that may."""
    if source.path in BROAD_HANDLERS:
        return []
    return [
        f"{source.path}:{node.lineno} catches everything: name the exceptions, "
        "or raise again at the end; only gui/jobs.py and gui/app.py may keep it."
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.ExceptHandler) and _is_broad(node.type) and not _raises(node))
        or (isinstance(node, ast.Call) and _is_broad_suppress(node))
    ]


def _is_broad(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(isinstance(n, ast.Name) and n.id in {"Exception", "BaseException"} for n in names)


def _is_broad_suppress(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    return name in {"suppress", "contextlib.suppress"} and any(map(_is_broad, call.args))


def _raises(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def init_contents(source: Source) -> list[str]:
    """Return what an ``__init__.py`` holds besides docstring, imports and ``__all__``.

    The root of the program also says its version. Exports that load when they are first used are
    a table ``_LATE`` and its ``__getattr__`` (PEP 562).
    """
    if PurePosixPath(source.path).name != "__init__.py":
        return []
    return [
        f"{source.path}:{node.lineno} holds code: move it into a module and import it here."
        for position, node in enumerate(source.tree.body)
        if not _belongs_in_init(source.path, position, node)
    ]


def _belongs_in_init(path: str, position: int, node: ast.stmt) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.If) and ast.unparse(node.test) in type_checking:
        return all(isinstance(inner, ast.Import | ast.ImportFrom) for inner in node.body)
    if isinstance(node, ast.FunctionDef):
        return node.name == "__getattr__"
    if isinstance(node, ast.Assign):
        allowed = {"__all__", "_LATE"} | (
            {"__version__"} if path == "reviewer/__init__.py" else set()
        )
        return {ast.unparse(target) for target in node.targets} <= allowed
    return position == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def imports(source: Source, known: set[str]) -> list[Import]:
    """Return the modules a file imports; a name taken from a known package may be a module."""
    return [
        Import(module, node.lineno, late, for_types)
        for node, late, for_types in _import_nodes(source.tree, late=False, for_types=False)
        for module in _modules(node, source.path, known)
    ]


def _import_nodes(
    tree: ast.AST, *, late: bool, for_types: bool
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, late, for_types
            continue
        guarded = isinstance(node, ast.If) and ast.unparse(node.test) in type_checking
        inside = isinstance(node, Function | ast.Lambda)
        yield from _import_nodes(node, late=late or inside, for_types=for_types or guarded)


def _modules(node: ast.Import | ast.ImportFrom, path: str, known: set[str]) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    base = node.module or ""
    if node.level:
        parents = PurePosixPath(path).parts[: -node.level]
        base = ".".join((*parents, *filter(None, [node.module])))
    if base not in known:
        return [base]
    modules = {f"{base}.{alias.name}" for alias in node.names}
    own = {m for m in modules if (ROOT / m.replace(".", "/")).with_suffix(".py").is_file()}
    return sorted(own | ({base} if own != modules else set()))


def deep_imports(source: Source, known: set[str]) -> list[str]:
    """Return the imports that reach behind the root of a package from outside of it.

    The tests of a package, in the folder of its name, may look inside.
    """
    home = PurePosixPath(source.path).parent.parts
    inside = ".".join(("reviewer", *home[1:]) if home[0] == "tests" else home)
    breaches = []
    for found in imports(source, known):
        parts = found.module.split(".")
        roots = (".".join(parts[:end]) for end in range(2, len(parts)))
        for root in roots:
            if parts[0] == "reviewer" and root in known and not f"{inside}.".startswith(f"{root}."):
                breaches.append(
                    f"{source.path}:{found.line} imports {found.module}: "
                    f"export the name from {root} and import it from there."
                )
                break
    return breaches


def late_imports(source: Source, known: set[str]) -> list[str]:
    """Return the imports inside functions, but for the few that may wait."""
    doors = DOORS.get(source.path, set())
    return [
        f"{source.path}:{found.line} imports {found.module} inside a function: "
        "move the import to the top; only what LATE and DOORS in tests/law/rules.py name may wait."
        for found in imports(source, known)
        if found.late and found.module.split(".")[0] not in LATE and found.module not in doors
    ]


def undeclared_imports(source: Source, declared: set[str]) -> list[str]:
    """Return the libraries a file needs at run time that are no dependency of the project."""
    return [
        f"{source.path}:{found.line} imports {found.module}: add it to the dependencies in "
        "pyproject.toml with its reason, and lock it."
        for found in imports(source, set())
        if not found.for_types and not _is_declared(found.module.split(".")[0], declared)
    ]


def _is_declared(module: str, declared: set[str]) -> bool:
    if module in sys.stdlib_module_names or module == "reviewer":
        return True
    return DISTRIBUTIONS.get(module, module.lower().replace("_", "-")) in declared
